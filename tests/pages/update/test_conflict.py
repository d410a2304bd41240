"""The update page: a save never overwrites somebody else's, and nothing is lost."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit
from tests.pages.update.conftest import Colleague, Stands
from tests.pages.update.editing import NOTHING, edit, save, saved, unsaved

pytestmark = pytest.mark.faults("table opened, row changed elsewhere, then saved")


def _settle(app: AppTest, whose: str) -> AppTest:
    """Choose the value for the one cell of the dialogue, and save."""
    app.radio[0].set_value(whose).run()
    return app.button(key="conflict-save").click().run()


def test_a_conflict_is_told_and_nothing_is_written(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75, comment="so")
    app = edit(app, "4.1", progress=20)
    colleague("4.2", progress=60)
    app = save(app)
    assert not app.exception
    assert (stands("4.2", "progress"), stands("4.1", "progress")) == (60, 50)
    text = " ".join(line.value for line in [*app.markdown, *app.caption])
    assert all(
        value in text for value in ("**50\\%**", "**75\\%**", "**60\\%**", "Saved by Ann on")
    )
    assert unsaved(app) == "3 changes are not saved yet."


@pytest.mark.parametrize(("whose", "progress"), [("mine", 75), ("theirs", 60)])
def test_the_choice_in_a_conflict_is_saved_with_all_the_rest(
    visit: Visit,
    colleague: Colleague,
    stands: Stands,
    whose: str,
    progress: int,
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75, comment="so")
    colleague("4.2", progress=60)
    app = save(app)
    app = _settle(app, whose)
    assert not app.exception
    assert unsaved(app) == NOTHING
    assert stands("4.2", "progress") == progress
    count = "2 changes" if whose == "mine" else "1 change"
    assert saved(app) == [f"Saved: {count} in 1 action."]


def test_edits_given_up_for_the_other_value_are_told_and_come_back(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    colleague("4.2", progress=60)
    app = save(app)
    app = _settle(app, "theirs")
    assert [each.value for each in app.info] == ["1 change was discarded."]
    app.button(key="update-bring-back").click().run()
    assert unsaved(app) == "1 change is not saved yet."
    app = save(app)
    assert "**60\\%**" in " ".join(line.value for line in app.markdown)
    assert stands("4.2", "progress") == 60


def test_an_edit_that_somebody_else_made_too_meanwhile_is_not_given_up(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    colleague("4.2", progress=60)
    app = save(app)
    colleague("4.2", progress=75)
    app = _settle(app, "mine")
    assert not app.exception
    assert list(app.info) == []
    assert stands("4.2", "progress") == 75


def test_what_comes_between_the_conflict_and_the_choice_is_a_new_conflict(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    colleague("4.2", progress=60)
    app = save(app)
    colleague("4.2", progress=65)
    app.button(key="conflict-save").click().run()
    assert stands("4.2", "progress") == 65
    assert "**65\\%**" in " ".join(line.value for line in app.markdown)
    app.button(key="conflict-save").click().run()
    assert stands("4.2", "progress") == 75


def test_closing_the_conflict_keeps_the_edits(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    colleague("4.2", progress=60)
    app = save(app)
    app.button(key="conflict-back").click().run()
    assert list(app.radio) == []
    assert unsaved(app) == "1 change is not saved yet."
    assert stands("4.2", "progress") == 60


def test_giving_up_an_implied_progress_gives_up_the_status(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", status="completed")
    colleague("4.2", progress=60)
    app = save(app)
    app = _settle(app, "theirs")
    assert unsaved(app) == NOTHING
    assert (stands("4.2", "status"), stands("4.2", "progress")) == ("in_progress", 60)


def test_other_columns_of_the_same_action_merge(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    colleague("4.2", status="on_hold")
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]
    assert (stands("4.2", "status"), stands("4.2", "progress")) == ("on_hold", 75)
