"""The update page trusts nobody: neither what a browser sends nor what people wrote."""

import logging
from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from db.record.people import Person
from tests.pages.conftest import Visit
from tests.pages.update.conftest import Colleague
from tests.pages.update.editing import cell, codes, edit, refused, save, send, unsaved
from ui.frame import store

pytestmark = pytest.mark.faults("forged edits and writes outside one's rights")

FORGED = [
    {"edited_rows": {0: {"code": "x", "title": "t", "status": "nope", "progress": 9999}}},
    {"edited_rows": {99: {"status": "completed"}, -1: {"status": "completed"}}},
    {"edited_rows": {0: {"version": 99, "_index": "9.9", "weight": 5, "changed": "x"}}},
    {"edited_rows": {}, "added_rows": [{"status": "completed"}], "deleted_rows": [0]},
    {"edited_rows": {"x": 1, 0: ["status"], 1: {"partners": "NRW", "progress": 9}}},
    {"edited_rows": [1, 2]},
    {},
]


@pytest.mark.parametrize("state", FORGED)
def test_what_only_a_forger_sends_is_never_written(
    visit: Visit, engine: Engine, state: dict[str, Any]
) -> None:
    before = load.revision(engine)
    app = visit("update", lang="en")
    app = send(app, state)
    assert not app.exception
    assert len(codes(app)) == 21
    if any(button.key == "update-save" for button in app.button):
        app = save(app)
        assert refused(app) != []
    assert not app.exception
    assert load.revision(engine) == before


def test_what_a_forger_sends_is_logged(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    app = visit("update", lang="en")
    with caplog.at_level(logging.WARNING, "ui"):
        app = send(
            app,
            {"edited_rows": {0: {"title": "x", "status": "nope"}}, "deleted_rows": [0]},
        )
        save(app)
    told = " ".join(record.getMessage() for record in caplog.records)
    assert "sent to a table: deleted_rows" in told
    assert "column 'title': 'x'" in told
    assert "local was refused: '1.1: unknown-status'" in told


def test_honest_edits_beside_forged_ones_are_kept(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app = send(app, {"edited_rows": {0: {"title": "x"}}})
    assert unsaved(app) == "1 change is not saved yet."
    assert cell(app, "4.2", "progress") == "75"


@pytest.mark.parametrize("role", ["viewer", "editor"])
def test_who_may_change_nothing_sees_a_table_to_read(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, role: Any
) -> None:
    person = Person("Viv", role, pillars=frozenset({"9"}))
    monkeypatch.setattr(store, "person", lambda: person)
    app = visit("update", lang="en")
    assert unsaved(app) == "You can read these 21 actions here, but not change them."
    assert list(app.button) == []
    assert len(app.dataframe[0].value) == 21


def test_rights_are_checked_at_the_write(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> None:
    before = load.revision(engine)
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    monkeypatch.setattr(store, "person", lambda: Person("Ed", "editor", frozenset({"1"})))
    app = save(app)
    assert refused(app) == [
        "4.2 Cross-border health policy (patients, ambulances, ...): "
        "you are not authorised to change this."
    ]
    assert load.revision(engine) == before


@pytest.mark.parametrize("key", ["update-save", "update-undo"])
def test_who_may_change_nothing_any_more_is_told_at_the_click(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    if key == "update-undo":
        app = save(app)
    monkeypatch.setattr(store, "person", lambda: Person("Viv", "viewer"))
    app = app.button(key=key).click().run()
    assert refused(app) == [
        "4.2 Cross-border health policy (patients, ambulances, ...): "
        "you are not authorised to change this."
    ]


HOSTILE = "<b>x</b> **y** [z](http://e.test) :red[r] :material/bolt: $e$"


def test_text_is_shown_literally(visit: Visit, colleague: Colleague) -> None:
    colleague("4.2", title_en=HOSTILE)
    app = edit(visit("update", lang="en"), "4.2", comment=HOSTILE, progress=101)
    app = save(app)
    assert cell(app, "4.2", "title") == HOSTILE
    shown = [*(line.value for line in app.markdown), *(message.value for message in app.error)]
    hostile = [text for text in shown if "y" in text and "z" in text and "e" in text]
    assert any("4\\.2" in text for text in hostile)
    assert all("<b>" not in text and "](http" not in text for text in hostile)
    assert all(":red[" not in text.replace("\\", "~") for text in hostile)
