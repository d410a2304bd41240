"""The update page: edits are kept until they are saved, and saved all at once."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.testing.v1 import AppTest

from data.drafts import edits
from data.drafts.draft import Pending
from data.record import load
from tests.databases import ROOT
from tests.pages.conftest import Visit, go
from tests.pages.update.conftest import Colleague, Stands
from tests.pages.update.editing import (
    DAY,
    NOTHING,
    PROGRAMME,
    cell,
    codes,
    comment_field,
    edit,
    let_go,
    refused,
    rest,
    review,
    save,
    saved,
    unsaved,
)
from ui.update import save_bar
from ui.update.draft_session import DESKS


def test_nothing_is_edited_at_first(visit: Visit) -> None:
    app = visit("update", lang="en")
    assert unsaved(app) == NOTHING
    assert len(codes(app)) == 21
    assert [button.key for button in app.button] == ["update-switch", "adding-open"]


def test_an_edit_is_counted_told_and_saved(visit: Visit, stands: Stands) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75, comment="so")
    assert unsaved(app) == "2 changes are not saved yet."
    assert cell(app, "4.2", "changed").endswith("Progress, Comment")
    assert "**Not saved: 2 changes in 1 action**" in [line.value for line in app.markdown]
    app = review(app)
    assert "~~50\\%~~" in " ".join(line.value for line in app.markdown)
    app = save(app)
    assert not app.exception
    assert saved(app) == ["Saved: 2 changes in 1 action."]
    assert unsaved(app) == NOTHING
    assert (stands("4.2", "progress"), cell(app, "4.2", "progress")) == (75, "75")


def test_the_list_outlives_a_save_that_ends_while_it_is_drawn(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = review(edit(visit("update", lang="en"), "4.2", progress=75))
    listed = edits.cells
    calls = iter([False, True])  # of the bar, which looks for long texts, and of the list

    def saved_meanwhile(pending: Pending, order: Iterable[str]) -> list[edits.EditCell]:
        found = listed(pending, order)
        if next(calls):
            for desk in app.session_state[DESKS].values():
                desk.pending = {}
        return found

    monkeypatch.setattr(edits, "cells", saved_meanwhile)
    app.run()
    assert not app.exception
    assert "~~50\\%~~" in " ".join(line.value for line in app.markdown)


def test_one_save_is_one_batch_with_its_comment(visit: Visit, engine: Engine) -> None:
    app = edit(visit("update", lang="nl"), "4.2", progress=75)
    app = edit(app, "4.1", status="on_hold", source_url="https://a.test/", comment="zo")
    app = review(app)
    day = next(each for each in app.date_input if str(each.key).startswith("update-day-"))
    day.set_value(date(2024, 3, 5))
    comment_field(app).set_value("na overleg").run()
    assert saved(save(app)) == ["Opgeslagen: 4 wijzigingen in 2 acties."]
    last = load.record(engine, PROGRAMME).updates.tail(2).set_index("action_code")
    assert set(last["batch_id"]) == {int(last["batch_id"].max())}
    assert set(last["batch_comment"]) == {"na overleg"}
    assert set(last["effective_on"].dt.date) == {date(2024, 3, 5)}
    assert last.loc["4.1", "comment_nl"] == "zo"
    assert last.loc["4.1", "source_url"] == "https://a.test/"
    assert last.loc["4.2", "states"] == "progress"


def test_a_row_may_have_a_day_partners_and_a_due_day_of_its_own(
    visit: Visit, engine: Engine, stands: Stands
) -> None:
    app = edit(
        visit("update", lang="en"),
        "4.2",
        effective_on="2024-03-05",
        due_on="2024-11-30",
        partners=["FRANCE", "NRW"],
    )
    assert saved(save(app)) == ["Saved: 3 changes in 1 action."]
    assert load.record(engine, PROGRAMME).updates["effective_on"].iloc[-1].date() == date(
        2024, 3, 5
    )
    assert stands("4.2", "partners") == ("NRW", "FRANCE")
    assert stands("4.2", "due_on").date() == date(2024, 11, 30)


def test_the_bar_says_from_which_day_the_edits_will_hold(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    assert _held_from(app) == "Effective from 31 December 2024"
    app = review(app)
    day = next(each for each in app.date_input if str(each.key).startswith("update-day-"))
    day.set_value(date(2024, 3, 5)).run()
    app = app.button(key="update-review").click().run()
    assert _held_from(app) == "Effective from 5 March 2024"  # as chosen, with the field closed
    app = edit(app, "4.1", progress=60, effective_on="2024-09-30")
    said = "Effective from 2 different dates, 5 March 2024 to 30 September 2024"
    assert _held_from(app) == said


def _held_from(app: AppTest) -> str:
    return next(each.value for each in app.caption if each.value.startswith("Effective from"))


def test_partners_can_be_given_where_no_row_has_any(visit: Visit) -> None:
    app = visit("update", lang="en", pillar="2")
    without = [code for code in codes(app) if len(cell(app, code, "partners")) == 0]
    app = edit(app, without[0], partners=["NRW"])
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]


def test_measures_are_saved_alike(visit: Visit) -> None:
    app = visit("update", lang="en", level="measure")
    assert unsaved(app) == "Change cells of these 29 measures, then save everything at once."
    app = let_go(save(edit(app, codes(app)[0], owner="Ann")))
    assert saved(app) == ["Saved: 1 change in 1 measure."]
    app = app.button(key="update-undo").click().run()
    assert saved(app) == ["Undone: 1 change in 1 measure."]  # counted in the words of the save


def test_edits_of_both_levels_are_saved_together(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app.segmented_control(key="level").set_value("measure").run()
    assert unsaved(app) == "1 change is not saved yet."
    app = save(edit(app, codes(app)[0], comment="so"))
    assert saved(app) == ["Saved: 2 changes in 2 actions and measures."]


def test_edits_outlive_filters_language_and_pages(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app.multiselect(key="pillar").set_value(["1"]).run()
    assert unsaved(app) == "1 change is not saved yet."
    assert "4.2" not in codes(app)
    app = edit(app, "1.2", progress=30)
    app.segmented_control(key="lang").set_value("fr").run()
    assert unsaved(app) == "2 modifications ne sont pas encore enregistrées."
    app = go(go(app, "partners"), "update")
    app.multiselect(key="pillar").set_value([]).run()
    assert (cell(app, "4.2", "progress"), cell(app, "1.2", "progress")) == ("75", "30")
    assert saved(save(app)) == ["Enregistré\u00a0: 2 modifications dans 2 actions."]


def test_an_edit_of_a_position_never_moves_to_the_row_that_comes_there(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "1.1", progress=77)
    app.multiselect(key="pillar").set_value(["4"]).run()
    assert [cell(app, code, "changed") for code in codes(app)] == [""] * 4
    app.multiselect(key="pillar").set_value([]).run()
    assert cell(app, "1.1", "progress") == "77"


def test_a_cell_set_back_is_no_change(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    assert unsaved(edit(app, "4.2", progress=50)) == NOTHING


def test_one_cell_is_taken_back(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75, comment="so")
    app = let_go(review(app).button(key="update-revert-4.2-progress").click().run())
    assert unsaved(app) == "1 change is not saved yet."
    assert (cell(app, "4.2", "progress"), cell(app, "4.2", "comment")) == ("50", "so")


def test_what_is_discarded_can_be_brought_back(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app = let_go(app.button(key="update-discard").click().run())
    assert (unsaved(app), cell(app, "4.2", "progress")) == (NOTHING, "50")
    [back] = [button for button in app.button if button.label == "Restore"]
    back.click().run()
    assert unsaved(app) == "1 change is not saved yet."
    assert cell(app, "4.2", "progress") == "75"


def test_the_table_stands_still_while_edits_wait_and_follows_others_once_it_is_at_rest(
    visit: Visit, colleague: Colleague
) -> None:
    app = visit("update", lang="en")
    colleague("4.1", progress=10)
    assert cell(app.run(), "4.1", "progress") == "50"
    assert cell(rest(app), "4.1", "progress") == "10"
    app = edit(app, "4.2", progress=75)
    colleague("4.1", progress=20)
    assert cell(rest(app), "4.1", "progress") == "10"
    review(app).button(key="update-revert-4.2-progress").click().run()
    assert cell(rest(app), "4.1", "progress") == "20"


def test_the_past_is_read_only_and_keeps_what_is_unsaved(visit: Visit) -> None:
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    app.date_input(key="as_of").set_value(date(2022, 12, 31)).run()
    assert unsaved(app) == "1 change is not saved yet."
    assert all(button.key != "update-save" for button in app.button)
    assert any("Editing is not possible" in line.value for line in app.markdown)
    app.date_input(key="as_of").set_value(DAY).run()
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]


def test_a_day_before_any_data_has_nothing_to_read(visit: Visit) -> None:
    app = visit("update", lang="en", as_of="2020-06-01")
    assert unsaved(app) == "On 1 June 2020, nothing was part of this programme yet."
    assert not app.exception
    assert list(app.dataframe) == []


def _text(app: AppTest, label: str) -> Any:
    return next(each for each in app.main.text_input if each.label == label)


def test_the_form_does_what_the_table_does(visit: Visit, stands: Stands) -> None:
    app = visit("update", lang="en", pillar="4")
    app.button(key="update-switch").click().run()
    app.selectbox(key="update.chosen").set_value("4.2").run()
    _text(app, "Progress (%)").set_value("101").run()
    _text(app, "Source").set_value("https://a.test/").run()
    assert unsaved(app) == "2 changes are not saved yet."
    assert refused(save(app)) != []
    _text(app, "Progress (%)").set_value("75 %").run()
    app.button(key="update-switch").click().run()
    assert cell(app, "4.2", "progress") == "75"
    assert saved(save(app)) == ["Saved: 2 changes in 1 action."]
    assert stands("4.2", "progress") == 75


def test_numbers_are_typed_in_the_language_of_the_reader_and_shown_in_the_other_one(
    visit: Visit, stands: Stands
) -> None:
    app = edit(visit("update", lang="nl"), "4.2", progress="7,5")
    assert unsaved(app) == "1 wijziging is nog niet opgeslagen."
    app = edit(app, "4.1", progress="50,0")
    assert unsaved(app) == "1 wijziging is nog niet opgeslagen."
    app.segmented_control(key="lang").set_value("en").run()
    assert cell(app, "4.2", "progress") == "7.5"
    app = edit(app, "4.1", progress="33,25")
    assert saved(save(app)) == ["Saved: 2 changes in 2 actions."]
    assert (stands("4.2", "progress"), stands("4.1", "progress")) == (7.5, 33.25)
    app = let_go(app)
    assert (cell(app, "4.2", "progress"), cell(app, "4.1", "progress")) == ("7.5", "33.25")


def test_the_form_can_say_that_nothing_is_reported(visit: Visit, stands: Stands) -> None:
    app = visit("update", lang="en", pillar="4")
    app.button(key="update-switch").click().run()
    app.selectbox(key="update.chosen").set_value("4.2").run()
    _text(app, "Progress (%)").set_value("").run()
    assert saved(save(app)) == ["Saved: 1 change in 1 action."]
    assert stands("4.2", "progress") != stands("4.2", "progress")


def test_a_click_on_save_that_came_before_the_button_was_drawn_counts(
    visit: Visit, stands: Stands
) -> None:
    """After the server has begun anew, the browser still shows the button of before."""
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    button = app.button(key="update-save").proto.id
    anew = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    anew.switch_page("pages/update.py")
    anew.query_params["lang"] = "en"
    anew.session_state[DESKS] = app.session_state[DESKS]
    clicked = WidgetStates(widgets=[WidgetState(id=button, trigger_value=True)])
    anew._run(clicked)
    assert stands("4.2", "progress") == 75
    assert saved(anew) == ["Saved: 1 change in 1 action."]


def test_a_click_on_save_right_after_a_save_counts(
    visit: Visit, stands: Stands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page names what was typed during the save, but its bar is still the one of before."""
    app = edit(visit("update", lang="en"), "4.2", progress=75)
    button = app.button(key="update-save").proto.id
    clicked = WidgetStates(widgets=[WidgetState(id=button, trigger_value=True)])
    with monkeypatch.context() as cut_off:
        cut_off.setattr(save_bar, "tell", lambda *_: False)
        cut_off.setattr(save_bar, "draw", lambda *_, **__: None)
        app._run(clicked)
        edit(app, "4.2", progress=80)
    app._run(clicked)
    assert stands("4.2", "progress") == 80
    assert saved(app) == ["Saved: 1 change in 1 action."]


def test_a_click_on_undo_that_came_before_the_button_was_drawn_counts(
    visit: Visit, stands: Stands
) -> None:
    before = stands("4.2", "progress")
    app = save(edit(visit("update", lang="en"), "4.2", progress=75))
    button = app.button(key="update-undo").proto.id
    anew = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    anew.switch_page("pages/update.py")
    anew.query_params["lang"] = "en"
    anew.session_state[DESKS] = app.session_state[DESKS]
    anew._run(WidgetStates(widgets=[WidgetState(id=button, trigger_value=True)]))
    assert stands("4.2", "progress") == before
    assert saved(anew) == ["Undone: 1 change in 1 action."]


def test_a_click_on_undo_of_a_save_that_is_no_longer_the_last_undoes_no_other(
    visit: Visit, stands: Stands
) -> None:
    app = save(edit(visit("update", lang="en"), "4.2", progress=75))
    desk = app.session_state[DESKS][PROGRAMME]
    desk.last = desk.last._replace(changes=9)  # as another save that ended while the click came
    app.button(key="update-undo").click().run()
    assert stands("4.2", "progress") == 75
