"""The update page: what can't be saved is told in a sentence, and stays on screen."""

from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from db.engine.database import writing
from tests.pages.conftest import Visit
from tests.pages.update.conftest import Stands
from tests.pages.update.editing import comment_field, edit, refused, review, save, saved, unsaved
from ui.frame import store

REFUSALS = [
    ({"progress": 101}, "progress must lie between 0% and 100%; you entered 101%."),
    ({"progress": -1}, "progress must lie between 0% and 100%; you entered \u22121%."),
    ({"progress": "7.5.1"}, "'7.5.1' in the column 'Progress' is not a number."),
    ({"progress": "1e1"}, "'1e1' in the column 'Progress' is not a number."),
    ({"status": "nope"}, "there is no status 'nope'."),
    ({"status": "cancelled"}, "the status 'Cancelled' needs a comment that gives the reason."),
    ({"due_on": "2019-12-31"}, "the due date (31 December 2019) lies before the start."),
    (
        {"progress": 60, "effective_on": "2100-01-01"},
        "an update cannot take effect in the future (1 January 2100).",
    ),
    (
        {"progress": 60, "effective_on": "2019-01-01"},
        "an update cannot take effect before the programme begins (1 January 2019).",
    ),
    ({"effective_on": "2024-03-05"}, "there is nothing to save."),
    (
        {"progress": 60, "source_url": "javascript:alert(1)"},
        "a source is a web address that begins with http:// or https://; "
        "'javascript:alert(1)' is not.",
    ),
    (
        {"due_on": "20244-01-01"},
        "'20244-01-01' in the column 'Due date' is not a date from 1900 to 2200.",
    ),
    ({"comment": "a\0b"}, "the column 'Comment' contains characters that cannot be saved."),
]


@pytest.mark.parametrize(("cells", "reason"), REFUSALS)
def test_what_breaks_a_rule_is_refused_with_its_row_and_stays(
    visit: Visit, engine: Engine, cells: dict[str, object], reason: str
) -> None:
    before = load.revision(engine)
    app = edit(visit("update", lang="en"), "4.2", **cells)
    changed = len(cells)
    app = save(app)
    assert not app.exception
    [said] = refused(app)
    assert said == f"4.2 Cross-border health policy (patients, ambulances, ...): {reason}"
    assert unsaved(app).startswith(f"{changed} change")
    assert load.revision(engine) == before
    # What was refused stands beside its reason, and may be put right there.
    assert app.button(key="update-review").label == "Hide"
    assert comment_field(app).label


def test_a_comment_for_the_whole_save_explains_a_cancelled_action(visit: Visit) -> None:
    app = review(edit(visit("update", lang="en"), "4.2", status="cancelled"))
    assert comment_field(app).label == "Comment on these changes (required for Cancelled)"
    comment_field(app).set_value("merged with 4.1").run()
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]


def test_a_comment_that_is_too_long_belongs_to_the_save(visit: Visit) -> None:
    app = review(edit(visit("update", lang="en"), "4.2", progress=60))
    comment_field(app).set_value("x" * 5001).run()
    [said] = refused(save(app))
    assert said == (
        "This entry: the text in the column 'Comment' is too long; "
        "at most 5,000 characters can be saved."
    )


def test_one_refusal_keeps_all_the_rest_back(visit: Visit, engine: Engine) -> None:
    before = load.revision(engine)
    app = edit(edit(visit("update", lang="en"), "4.2", progress=101), "4.1", progress=60)
    assert len(refused(save(app))) == 1
    assert load.revision(engine) == before
    app = edit(app, "4.2", progress=100)
    assert refused(app) == []
    assert saved(save(app)) == ["Saved: 2 changes in 2 actions."]


def test_what_is_completed_without_a_source_is_told_beforehand(visit: Visit) -> None:
    app = review(edit(visit("update", lang="en"), "4.2", status="completed"))
    text = " ".join(line.value for line in app.markdown)
    assert "No new source yet" in text
    assert "This also sets the progress to 100%." in text
    app = edit(app, "4.2", source_url="https://a.test/")
    assert "No new source yet" not in " ".join(line.value for line in app.markdown)


@pytest.mark.faults("locked by another process")
def test_a_busy_database_keeps_the_edits_and_the_same_click_works_later(
    visit: Visit, engine: Engine, stands: Stands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.sqlite.BUSY_MILLISECONDS", 50)
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    with writing(engine).begin():
        app = save(app)
    assert refused(app) == [
        "Somebody else is writing to the database. Nothing was saved and your changes stay on "
        "the screen; please save again in a moment."
    ]
    assert unsaved(app) == "1 change is not saved yet."
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]
    assert stands("4.2", "progress") == 75


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("full", "The disk of the database is full."),
        ("read-only", "The database can only be read at the moment."),
        ("gone", "The database cannot be reached."),
        ("uncertain", "The connection to the database was lost while saving"),
    ],
)
def test_a_database_that_takes_nothing_keeps_the_edits(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, reason: Any, told: str
) -> None:
    def write_nothing(*_: object, **__: object) -> None:
        raise store.UnavailableError(reason)

    app = edit(visit("update", lang="en"), "4.2", progress=75)
    with monkeypatch.context() as patched:
        patched.setattr(store, "write", write_nothing)
        app = save(app)
    assert refused(app)[0].startswith(told)
    assert unsaved(app) == "1 change is not saved yet."
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]
