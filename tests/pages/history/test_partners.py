"""Partners that a file brought or changed, on the History page: told, and taken back."""

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.engine.database import opened as database
from db.record.people import Person
from tests.data.exchange.bringing import bring
from tests.pages.history.conftest import ANN, begin_undo, confirm, text
from tests.pages.opening import headers, opened

NEW = "code;kind;name_en;short_en\nALPS;region;The Alps;Alps\n"
OTHER = "code;name_en\nALPS;Alpine *arc*\n"


@pytest.fixture
def batches(sqlite_url: str) -> list[int]:
    with database(sqlite_url) as engine:
        return [_saved(engine, each) for each in (NEW, OTHER)]


def _saved(engine: Engine, rows: str, person: Person = ANN) -> int:
    saved = bring(engine, rows, "partners", person=person)
    assert saved is not None
    return saved.batch_id


def test_a_save_of_partners_says_what_it_did_and_what_undoing_it_would_do(
    batches: list[int],
) -> None:
    app = opened("history", lang="en")
    assert headers(app)[:2] == ["Imported: 1 partner", "Imported: 1 partner"]
    said = text(app)
    for part in (
        "Partner: Alpine *arc*",
        "Name in English: The Alps → **Alpine *arc***",
        "Partner: The Alps**",
        "Name in English: **The Alps**",
    ):
        assert part in said, part
    begin_undo(app, batches[1])
    assert "Name in English: Alpine *arc* → **The Alps**" in text(app)
    confirm(app)
    assert "Undone: 1 change in 1 partner." in text(app)
    assert headers(app)[0] == "Undone: 1 partner"
    begin_undo(app, batches[0])
    assert "No longer part of the programme" in text(app)
    confirm(app)
    assert "No longer part of the programme" in text(app)
    assert not app.exception


def test_one_of_several_partners_is_taken_back_and_what_is_undone_says_so(
    sqlite_url: str,
) -> None:
    with database(sqlite_url) as engine:
        batch = _saved(engine, f"{NEW}FJORDS;region;The Fjords;Fjords\n")
    app = begin_undo(opened("history", lang="en"), batch, "partner ALPS")
    assert "The Fjords" not in text(app).split("No longer part")[0].split("will be restored")[1]
    confirm(app)
    assert "Undone: 1 change in 1 partner." in text(app)
    assert text(app).count(":material/undo: Undone on ") == 1
    left = [f"undo-{batch + 1}-", f"undo-{batch}-partner FJORDS", f"undo-{batch}-"]
    assert _buttons(app) == left
    confirm(begin_undo(app, batch))
    # Nothing of it is left to be taken back, before the second undo is taken back itself.
    assert _buttons(app) == [f"undo-{batch + 2}-", f"undo-{batch + 1}-"]
    confirm(begin_undo(app, batch + 2))
    assert f"undo-{batch}-partner FJORDS" in _buttons(app)
    assert not app.exception


def _buttons(app: AppTest) -> list[str]:
    return [str(button.key) for button in app.button if str(button.key).startswith("undo-")]
