"""Partners that a file brought or changed, on the History page: told, and taken back."""

import pytest
from sqlalchemy import Engine

from db.engine import opened as database
from db.people import Person
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
    assert "It is taken out of the programme again" in text(app)
    confirm(app)
    assert "It is taken out of the programme again" in text(app)
    assert not app.exception
