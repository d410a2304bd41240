"""The bar below the page: the last save, and its undo while that is true."""

import re
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from data import brought_up
from data.record import load
from tests.databases import ROOT
from tests.pages.conftest import Visit
from tests.pages.update.conftest import Colleague, Stands
from tests.pages.update.editing import (
    PROGRAMME,
    cell,
    codes,
    edit,
    let_go,
    rest,
    save,
    saved,
    unsaved,
)
from tests.pages.update.test_form import ADD, adding, click, put
from ui.update import save_bar
from ui.update.draft_session import DESKS


def _undo(app: AppTest) -> AppTest:
    return app.button(key="update-undo").click().run()


def _can_undo(app: AppTest) -> bool:
    return any(button.key == "update-undo" for button in app.button)


def _named(app: AppTest) -> list[str]:
    """The actions beside the sentence on the last save, as links."""
    return [each for each in _links(app) if "code=" in each]


def _entries(app: AppTest) -> list[str]:
    """The links in the bar to an entry in History."""
    return [each for each in _links(app) if each.startswith("[History](") and "batch=" in each]


def _links(app: AppTest) -> list[str]:
    return [each.value for each in app.markdown if each.value.startswith("[")]


def test_a_save_is_undone_in_one_click_and_the_table_follows(
    visit: Visit, stands: Stands, engine: Engine
) -> None:
    app = visit("update", lang="en", pillar="4")
    app = let_go(save(edit(edit(app, "4.2", progress=75), "4.1", status="completed")))
    last = int(load.record(engine, PROGRAMME).batches["id"].max())
    app = _undo(app)
    assert saved(app) == ["Undone: 3 changes in 2 actions."]
    assert (stands("4.2", "progress"), stands("4.1", "status")) == (50, "in_progress")
    assert (cell(app, "4.2", "progress"), cell(app, "4.1", "status")) == ("50", "in_progress")
    assert not _can_undo(app)
    batches = load.record(engine, PROGRAMME).batches
    assert list(batches["undoes_id"].dropna()) == [last]


def test_the_few_actions_of_a_save_and_of_its_undo_are_named(visit: Visit) -> None:
    app = save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75))
    (one,) = _named(app)
    assert re.match(r"\[4\\\.2\]\(</action\?.*code=4\.2", one), one
    assert _named(_undo(app)) == [one]
    app = save(edit(edit(let_go(app), "4.2", progress=75), "4.1", progress=20))
    (both,) = _named(app)
    assert re.findall(r"\[([^]]+)\]", both) == [r"4\.1", r"4\.2"]


def test_of_many_actions_the_entry_in_history_is_linked_and_of_an_addition_none(
    visit: Visit,
) -> None:
    app = visit("update", lang="en")
    for code in ("1.1", "1.2", "1.3", "1.4", "1.5", "2.2"):
        app = edit(app, code, progress=33)
    app = save(app)
    assert saved(app) == ["Saved: 6 changes in 6 actions."]
    assert _links(app) == _entries(app) != []
    app = click(put(adding(let_go(app)), "Title in Dutch", "Nieuw"), ADD)
    (told,) = saved(app)
    assert told.startswith("Added: ")
    assert _links(app) == []


def test_a_save_and_its_undo_are_told_before_anything_is_computed_anew(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []

    def noted(module: ModuleType, name: str) -> None:
        as_ever = getattr(module, name)

        def note(*asked: Any, **more: Any) -> Any:
            steps.append(name)
            return as_ever(*asked, **more)

        monkeypatch.setattr(module, name, note)

    noted(brought_up, "assessed")
    noted(save_bar, "_done")
    app = edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)
    for change in (save, _undo):
        steps.clear()
        app = change(app)
        assert steps[0] == "_done"
        assert "assessed" in steps


def test_what_is_unsaved_comes_before_the_last_save(visit: Visit) -> None:
    app = edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)
    desk = app.session_state[DESKS][PROGRAMME]
    app = let_go(save(app))
    desk.told = None  # as where the run that told of it was cut off
    app = edit(app, "4.2", comment="so")
    assert unsaved(app) == "1 change is not saved yet."
    assert saved(app) == []


def test_a_view_of_the_past_tells_of_no_save(visit: Visit) -> None:
    app = save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75))
    for as_of, told in (("2023-06-30", []), ("2024-12-31", ["Saved: 1 change in 1 action."])):
        anew = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
        anew.switch_page("pages/update.py")
        anew.query_params.update(lang="en", as_of=as_of)
        anew.session_state[DESKS] = app.session_state[DESKS]
        anew.session_state[DESKS][PROGRAMME].told = None
        assert saved(anew.run()) == told


def test_after_an_undo_the_same_cell_is_edited_without_a_conflict_with_oneself(
    visit: Visit, stands: Stands
) -> None:
    app = let_go(save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)))
    app = save(edit(_undo(app), "4.2", progress=80))
    assert saved(app) == ["Saved: 1 change in 1 action."]
    assert stands("4.2", "progress") == 80


def test_what_others_changed_since_is_told_and_not_undone_by_a_click(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = let_go(save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)))
    colleague("4.1", progress=10)
    assert _can_undo(app.run())
    colleague("4.2", progress=60)
    app.run()
    assert saved(app) == ["Saved: 1 change in 1 action."]
    assert any("has been changed since." in line.value for line in app.markdown)
    assert len(_entries(app)) == 1
    assert not _can_undo(app)
    assert stands("4.2", "progress") == 60


def test_a_click_that_comes_just_after_somebodys_change_undoes_nothing_and_says_so(
    visit: Visit, colleague: Colleague, stands: Stands
) -> None:
    app = let_go(save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)))
    colleague("4.2", progress=60)
    app = _undo(app)  # the button was drawn before that
    assert any("has been changed since." in line.value for line in app.markdown)
    assert stands("4.2", "progress") == 60


def test_an_addition_is_undone_by_a_click_too(visit: Visit) -> None:
    app = visit("update", lang="en", pillar="4")
    before = codes(app)
    app = _undo(click(put(adding(app), "Title in Dutch", "Nieuw"), ADD))
    assert not app.exception
    assert saved(app)[0].startswith("Undone: ")
    assert codes(rest(app)) == before


@pytest.mark.parametrize("then", ["edits", "discards"])
def test_the_last_save_is_told_again_once_nothing_is_unsaved(visit: Visit, then: str) -> None:
    app = let_go(save(edit(visit("update", lang="en", pillar="4"), "4.2", progress=75)))
    app = edit(app, "4.1", progress=60)
    assert saved(app) == []
    assert not _can_undo(app)
    if then == "edits":
        app = edit(app, "4.1", progress=50)
        assert saved(app) == ["Saved: 1 change in 1 action."]
        assert _can_undo(app)
    else:
        app = app.button(key="update-discard").click().run()
        assert [each.value for each in app.info] == ["1 change was discarded."]
