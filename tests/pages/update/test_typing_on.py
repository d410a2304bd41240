"""The update page: what is typed while a save is on its way is neither lost nor in its way."""

from datetime import date

import pytest
from sqlalchemy import Engine

from db.record import saving
from db.record.people import LOCAL
from db.record.saving import NewAction
from db.undo.undo_batch import undo
from tests.pages.conftest import Visit
from tests.pages.update.conftest import LATER, Colleague, Stands
from tests.pages.update.editing import (
    NOTHING,
    PROGRAMME,
    cell,
    codes,
    edit,
    let_go,
    refused,
    rest,
    review,
    save,
    saved,
    unsaved,
)

BORN = date(2024, 1, 1)


def _key(app: object) -> str:
    return str(app.data_editor[0].key)  # type: ignore[attr-defined]


def test_the_same_cell_typed_again_during_the_save_is_no_conflict_with_oneself(
    visit: Visit, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75, comment="so")
    key = _key(app)
    app = save(app)
    place = codes(app).index("4.2")
    rows = {place: {"progress": "80", "comment": "so"}}
    app.session_state[key] = {"edited_rows": rows, "added_rows": [], "deleted_rows": []}
    app.run()
    assert unsaved(app) == "1 change is not saved yet."
    assert "~~75\\%~~" in " ".join(line.value for line in review(app).markdown)
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]
    assert stands("4.2", "progress") == 80


def test_a_progress_typed_while_its_action_is_being_completed_is_said_of_the_completed_one(
    visit: Visit, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", status="completed")
    app = edit(save(app), "4.2", status="in_progress", progress=90)
    assert saved(save(app)) == ["Saved: 2 changes in 1 action."]
    assert (stands("4.2", "status"), stands("4.2", "progress")) == ("in_progress", 90)


def test_what_somebody_else_changed_meanwhile_is_a_conflict_all_the_same(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    place, key = codes(app).index("4.2"), _key(app)
    colleague("4.2", status="on_hold")
    app = save(app)
    # Typed before the table showed the colleague's status.
    rows = {place: {"progress": "75", "status": "completed"}}
    app.session_state[key] = {"edited_rows": rows, "added_rows": [], "deleted_rows": []}
    app = save(app.run())
    assert saved(app) == []
    assert stands("4.2", "status") == "on_hold"
    app.button(key="conflict-back").click().run()
    assert unsaved(app) == "1 change is not saved yet."


def test_what_is_typed_in_a_cell_that_changed_while_it_was_open_is_a_conflict(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = visit("update", lang="en")
    colleague("4.2", progress=60)
    app = save(edit(app.run(), "4.2", progress=75))
    assert saved(app) == []
    assert stands("4.2", "progress") == 60


def test_one_table_goes_on_through_saves_and_leaves_its_rows_where_they_are(visit: Visit) -> None:
    app = visit("update", lang="en", status="in_progress")
    key, before = _key(app), codes(app)
    app = let_go(save(edit(app, before[1], status="on_hold", comment="so")))
    assert unsaved(app) == NOTHING.replace("21", str(len(before) - 1))
    assert (_key(app), codes(app)) == (key, before)
    assert (cell(app, before[1], "status"), cell(app, before[1], "comment")) == ("on_hold", "")
    app.multiselect(key="status").set_value(["in_progress", "on_hold"]).run()
    app.multiselect(key="status").set_value(["in_progress"]).run()
    assert codes(app) == [code for code in before if code != before[1]]


@pytest.fixture
def short_lived(engine: Engine) -> int:
    """An action 4.9 that was added; the batch that did so, which somebody may undo."""
    states = {"title_en": "A new one", "starts_on": BORN, "due_on": BORN}
    new = NewAction(code="4.9", effective_on=BORN, pillar_code="4", states=states)
    return saving.add(engine, LOCAL, PROGRAMME, new, today=LATER).batch_id


def test_an_action_that_was_taken_away_meanwhile_costs_nobody_what_they_typed(
    visit: Visit, engine: Engine, short_lived: int
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app = edit(app, "4.9", progress=5)
    undo(engine, LOCAL, PROGRAMME, short_lived, today=LATER)
    app.run()
    assert not app.exception
    assert unsaved(app) == "2 changes are not saved yet."
    app = save(app)
    assert not app.exception
    assert saved(app) == []


def test_the_form_of_an_action_that_was_taken_away_meanwhile_stays_and_says_so(
    visit: Visit, engine: Engine, short_lived: int
) -> None:
    app = visit("update", lang="en", pillar="4")
    app.button(key="update-switch").click().run()
    app.selectbox(key="update.chosen").set_value("4.9").run()
    undo(engine, LOCAL, PROGRAMME, short_lived, today=LATER)
    app.run()
    assert not app.exception
    assert any("no longer part" in line.value for line in app.main.caption)
    app.button(key="adding-evidence-4.9-do").click().run()
    next(each for each in app.main.text_input if each.label == "Owner").set_value("Ann").run()
    app = save(app)
    assert not app.exception
    assert "no longer part" in " ".join(refused(app))
    app.button(key="update-discard").click().run()
    app = rest(app)
    assert not app.exception
    assert app.selectbox(key="update.chosen").value == "4.1"


def test_the_last_row_stays_where_one_is_typing_in_it(visit: Visit, colleague: Colleague) -> None:
    app = visit("update", lang="en", status="completed")
    assert codes(app) == ["2.1"]
    colleague("2.1", status="in_progress")
    app.run()
    assert codes(app) == ["2.1"]
