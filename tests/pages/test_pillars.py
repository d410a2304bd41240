"""The Pillars page: rows of actions against their planning, and one of them opened."""

from datetime import date

import pytest
from sqlalchemy import update
from streamlit.testing.v1 import AppTest

from data.record.load import record
from db.engine.database import open_engine
from db.record.people import LOCAL
from db.record.saving import ChangeRequest, save
from db.tables import Update
from tests.pages import second
from tests.pages.conftest import Visit
from tests.pages.opening import (
    captions,
    chart,
    headers,
    heading,
    listing,
    opened,
    rows_of,
    select,
    texts,
    tile_list,
)
from ui.kit.markdown import literal

LANGUAGES = ("nl", "fr", "de", "en")
KEY = "pillars-actions"
BITING = "<script>alert(1)</script> **a** [b](javascript:c) :red[d] $e$ {f} `g` :material/bolt:"


def at_end_of_2022(**query: str) -> AppTest:
    return opened("pillars", **{"as_of": "2022-12-31", "pillar": "2", "lang": "en", **query})


def words(app: AppTest) -> str:
    """Everything that is written on the page, as it is read."""
    cells = [cell for table in app.table for row in table.value.to_numpy() for cell in row]
    return "\n".join([*(str(m.value) for m in app.markdown), *map(str, cells)]).replace("\\", "")


def rows(app: AppTest) -> dict[str, list[str]]:
    """Code to what its row says: what it is, figures, planning."""
    said = [str(markdown.value).replace("\\", "") for markdown in app.markdown]
    starts = [n for n, text in enumerate(said) if text.startswith("![")]
    return {
        said[n].removeprefix("![").split(":")[0].strip(): [said[n - 1], said[n + 1], said[n + 2]]
        for n in starts
    }


def tables(app: AppTest) -> list[list[list[str]]]:
    """The rows of history and evidence."""
    return [
        [[cell.replace("\\", "") for cell in row] for row in table.value.to_numpy().tolist()]
        for table in app.table
    ]


def test_one_pillar_is_answered_in_one_sentence() -> None:
    assert heading(at_end_of_2022()) == (
        "Pillar 2: none of the 5 actions is completed, 3 are on track and 2 are at risk."
    )
    assert heading(at_end_of_2022(lang="fr")) == (
        "Pilier\xa02\xa0: aucune des 5 actions n’est achevée, 3 sont en bonne voie et 2 sont à "
        "risque."
    )
    assert heading(at_end_of_2022(lang="nl")) == (
        "Pijler 2: geen van de 5 acties is voltooid, 3 liggen op schema en 2 lopen risico op "
        "vertraging."
    )


def test_where_some_are_continuous_the_others_are_called_one_off() -> None:
    assert heading(opened("pillars", lang="en", pillar="4")) == (
        "Pillar 4: none of the 3 one-off actions is completed, 1 is at risk and 2 are off track."
    )


def test_all_pillars_are_compared() -> None:
    assert heading(opened("pillars", lang="en")) == (
        "All 5 pillars have actions that are off track, pillars 1 and 2 the most: 4 each."
    )


@pytest.mark.parametrize("level", ["action", "measure"])
def test_every_choice_can_be_said(level: str) -> None:
    app = opened("pillars", level=level, as_of="2022-06-30")
    for language in LANGUAGES:
        for pillars in ([], ["3"], ["2", "4"]):
            app.session_state["lang"], app.session_state["pillar"] = language, pillars
            app.run()
            assert not app.exception, (language, pillars)
            assert heading(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_before_any_data_is_no_error(language: str) -> None:
    app = opened("pillars", lang=language, as_of="2020-06-01")
    assert "2020" in heading(app)
    assert [tile["value"] for tile in tile_list(app)] == ["–"] * 6
    assert not app.header


def test_filters_that_nothing_passes_are_no_error() -> None:
    app = opened("pillars", lang="en", pillar="3", partner="GAS_PLATFORM")
    assert heading(app) == "No action matches this selection."
    assert not app.header


def test_the_tiles_show_completion_coverage_and_what_was_planned() -> None:
    app = at_end_of_2022()
    assert {tile["label"]: (tile["value"], tile["change"]) for tile in tile_list(app)} == {
        "Completed actions": ("0/5", ""),
        "Average progress": ("40%", "5/5 reported"),
        "Planned on this day": ("49.9%", "estimate"),
        "On track": ("3", ""),
        "At risk": ("2", ""),
        "Off track": ("0", ""),
    }


def test_a_row_says_what_it_is_how_far_and_how_much_is_known() -> None:
    what, figures, planning = rows(at_end_of_2022())["2.3"]
    assert what.startswith("**[2.3 Justice systems that cooperate across borders](</action?lang=en")
    assert "code=2.3&amp;as_of=2022-12-31&amp;pillar=2>)**" in what
    assert "In progress :gray[NRW, France]" in what
    assert figures == "**25%**  \n:gray[−24.9 points]"
    assert "At risk" in planning
    assert "2 pieces of evidence" in planning
    assert "Last update 15\u00a0Jan\u00a02021" in planning, "a day stays on one line"


def test_a_row_without_anything_says_so_with_dashes() -> None:
    what, figures, planning = rows(opened("pillars", lang="en", pillar="3"))["3.2"]
    assert "Not reported :gray[no partner named]" in what
    assert figures == "**–**  \n:gray[–]"
    assert "Not assessed" in planning
    assert "No update yet" in planning


def test_what_is_continuous_has_no_planning_of_its_own() -> None:
    _, figures, planning = rows(opened("pillars", lang="en", pillar="4"))["4.1"]
    assert figures == "**50%**  \n:gray[–]"
    assert planning.startswith(":gray[Continuous]")


def test_the_card_says_who_is_furthest_behind() -> None:
    assert headers(at_end_of_2022())[0] == (
        "Actions 2.2 and 2.3 are furthest behind: 24.9 points below plan"
    )


def test_pillars_are_compared() -> None:
    app = at_end_of_2022()
    assert headers(app)[-1] == "The statuses of the actions, by pillar"
    told = rows_of(app, "pillars")
    assert [row["code"] for row in told if row["chosen"]] == ["2"]
    assert [row["code"] for row in told] == list("12345")


def test_where_a_figure_has_led_to_a_list_it_comes_first_and_says_of_what_it_is() -> None:
    app = opened("pillars", lang="en", health="off_track")
    listed = "Actions 1.4, 1.5, 2.2 and 4.3 are furthest behind: 75 points below plan"
    assert headers(app)[0] == listed
    assert marks(app) == {"filter-mark-top-health": "Schedule\\: Off track"}
    app.multiselect(key="status").set_value(["in_progress"]).run()
    assert headers(app)[0] == listed  # nothing moves
    app.button(key="filter-mark-top-health").click().run()
    assert "health" not in app.query_params
    assert marks(app) == {"filter-mark-top-status": "Status In progress"}
    app.button(key="filter-mark-top-status").click().run()
    assert marks(app) == {}
    assert headers(app)[-1] == listed


def test_who_filters_on_the_page_is_brought_to_the_list_where_it_stands() -> None:
    app = opened("pillars", lang="en")
    assert sights(app) == 0
    select(app, "statuses", ["2", "in_progress"])
    assert sights(app) == 1
    assert [*marks(app)] == [
        f"filter-mark-{place}-{name}"
        for place in ("top", "pillars-actions")
        for name in ("pillar", "status")
    ]
    assert sights(app.run()) == 0  # once
    select(app, "statuses", ["2", "in_progress"])  # which clears both
    assert sights(app) == 0


def test_a_click_on_one_page_moves_no_other() -> None:
    app = opened("overview", lang="en")
    select(app, "pillars", "2")
    assert sights(app) == 0
    app.switch_page("pages/pillars.py").run()
    assert headers(app)
    assert sights(app) == 0


def marks(app: AppTest) -> dict[str, str]:
    """The marks of the filters that are set: key of the button to its words."""
    found = [each for each in app.button if str(each.key).startswith("filter-mark-")]
    return {str(each.key): each.label for each in found}


def sights(app: AppTest) -> int:
    """How often the page has the browser scroll."""
    return [each.proto.component_name for each in app.get("bidi_component")].count("into_sight")


def test_a_click_on_a_status_of_a_pillar_lists_its_actions_and_another_one_all() -> None:
    app = opened("pillars", lang="en")
    select(app, "statuses", ["2", "completed"])
    assert (app.session_state["pillar"], app.session_state["status"]) == (["2"], ["completed"])
    assert list(rows(app)) == ["2.1"]
    select(app, "statuses", ["2", "completed"])
    assert (app.session_state["pillar"], app.session_state["status"]) == ([], [])
    select(app, "statuses", ["2", "on_hold"])
    assert app.session_state["pillar"] == [], "no pillar has such a part"


def test_every_status_of_a_pillar_is_a_link_to_its_actions() -> None:
    app = opened("pillars", lang="en")
    written = " ".join(
        str(n["text"]) for n in chart(app, "statuses")["figure"]["layout"]["annotations"]
    )
    assert "pillar=2&amp;status=completed" in written
    assert "pillar=3&amp;status=not_reported" in written


def test_several_pillars_stand_under_their_headings() -> None:
    app = opened("pillars", lang="nl")
    titles = [str(one.value).replace("\\", "") for one in app.subheader]
    assert len(titles) == 5
    assert titles[1] == "2 De ambitie van een gemeenschappelijke ruimte van veiligheid"
    assert "1/5 voltooid, gemiddeld 55%" in captions(app)
    assert len(rows(app)) == 21


def test_the_chooser_sets_the_filter_of_every_page() -> None:
    app = opened("pillars", lang="en", action="2.1")
    app.segmented_control(key="pillars-chooser").set_value("3").run()
    assert app.query_params["pillar"] == "3"
    assert "action" not in app.query_params, "what was open is not in that pillar"
    assert list(rows(app)) == ["3.1", "3.2", "3.3"]
    app.segmented_control(key="pillars-chooser").set_value("").run()
    assert "pillar" not in app.query_params
    assert len(rows(app)) == 21


def test_two_pillars_at_a_time_are_possible(visit: Visit) -> None:
    app = visit("pillars", lang="en", pillar=["1", "3"])
    assert len(app.subheader) == 2
    assert heading(app) == ("Both pillars have actions that are off track, pillar 1 the most: 4.")


def test_where_the_filters_leave_one_pillar_it_alone_is_answered() -> None:
    assert heading(opened("pillars", lang="en", status="not_reported")) == (
        "Pillar 3: none of the 2 actions is completed, 2 are not assessed."
    )
    assert heading(opened("pillars", lang="en", partner="GAS_PLATFORM")) == (
        "Pillar 5: 1/1 continuous actions reported; these are never completed."
    )


def test_where_one_pillar_alone_is_late_it_is_named() -> None:
    assert heading(opened("pillars", lang="en", partner="PENTA")) == (
        "Only pillar 1 has actions off track: 1 of 1."
    )


def test_another_programme_has_its_own_pillars_and_titles_with_a_badge(sqlite_url: str) -> None:
    second.plant(sqlite_url)
    app = opened("pillars", lang="fr", programme=second.CODE, action="A.1")
    assert heading(app).startswith("Pilier\xa0A\xa0: la seule action n’est pas achevée")
    assert ":gray-badge[NL]" in rows(app)["A.1"][0]
    assert "Aucune mesure d’un plan annuel n’est connue." in captions(app)


def test_the_table_twin_has_a_row_per_action() -> None:
    app = at_end_of_2022()
    app.session_state[f"form-{KEY}"] = "table"
    app.run()
    assert not app.exception
    found = listing(app, KEY)
    assert texts(found, "Code") == ["2.1", "2.2", "2.3", "2.4", "2.5"]
    assert texts(found, "Progress") == ["50%", "25%", "25%", "50%", "50%"]
    assert texts(found, "Planned") == ["49.9%"] * 5
    assert texts(found, "Gap (points)") == ["+0.1", "−24.9", "−24.9", "+0.1", "+0.1"]
    assert texts(found, "Evidence") == ["5", "2", "2", "4", "4"]


def test_measures_are_rows_at_their_level() -> None:
    app = opened("pillars", lang="en", level="measure", pillar="2")
    assert heading(app) == "Pillar 2: 3 of the 10 measures are completed, 7 are not assessed."
    assert "Part of action 2.4" in rows(app)["2022-2.4-1"][0]


def test_a_button_opens_an_action_and_the_address_says_so() -> None:
    app = at_end_of_2022()
    app.button(key="turn-2.1").click().run()
    assert app.query_params["action"] == "2.1"
    assert app.button(key="turn-2.1").label == "Close"
    app.button(key="turn-2.2").click().run()
    assert app.query_params["action"] == "2.2"
    app.button(key="turn-2.2").click().run()
    assert "action" not in app.query_params
    assert not app.table


def test_a_link_to_an_action_opens_it() -> None:
    app = at_end_of_2022(action="2.1")
    history, evidence = tables(app)
    assert [day.replace("\xa0", " ") for day, _ in history] == [
        "31 Dec 2021",
        "5 Jan 2021",
        "1 Jan 2021",
    ]
    assert history[0][1].startswith("In progress, 25% → **50%**  \nThe parliaments had approved")
    assert history[1][1].startswith("Not reported → **In progress**, **25%**")
    assert "rijksoverheid.nl" in history[1][1]
    start = ":gray[Starting position when the programme was set up.]  \n:gray[Not reported]"
    assert history[2][1].startswith(start)
    assert "No source" not in history[2][1]
    assert len(evidence) == 5


def test_an_event_has_its_day_as_exactly_as_it_is_known_and_says_what_it_led_to() -> None:
    evidence = tables(at_end_of_2022(action="2.1"))[1]
    days = [day.replace("\xa0", " ") for day, _ in evidence]
    assert days == ["10 Jun 2022", "Dec 2021", "18 Apr 2021", "4 Mar 2021", "5 Jan 2021"]
    assert "led to a change" in evidence[1][1]
    assert "led to a change" not in evidence[3][1]
    outside = tables(opened("pillars", lang="en", action="4.1"))[1][-1]
    assert outside[0] == "Sep\xa02020".replace("Sep", "Sept")
    assert "outside the years of the programme, not counted" in outside[1]


def test_a_comment_in_another_language_has_a_badge_and_the_note_says_what_it_means() -> None:
    app = at_end_of_2022(action="2.1", lang="fr")
    assert ":gray-badge[NL]" in tables(app)[0][0][1]
    assert "NL\xa0: texte dans sa langue d’origine" in captions(app)
    assert ":gray-badge[" not in words(at_end_of_2022(action="2.1", lang="nl"))


def test_measures_are_folded_under_their_action() -> None:
    app = opened("pillars", lang="en", pillar="2", action="2.4", as_of="2023-06-30")
    assert [one.label for one in app.expander] == [
        "2 measures, 1 of 2 completed",
        "Source of these values",
        "How was this computed?",
    ]
    found = listing(app, "measures-2.4")
    assert texts(found, "Code") == ["2021-2.4-1", "2022-2.4-1"]
    assert texts(found, "Source of the plan") == [
        "Priorities of the presidency",
        "Planned in a meeting",
    ]


def test_how_it_was_computed_names_the_threshold_that_decided() -> None:
    said = words(at_end_of_2022(action="2.2"))
    assert (
        "Planned: a straight line from 1 January 2021 to 31 December 2024. "
        "On 31 December 2022, 729 of 1,460 days had passed: 49.9% (estimate)."
    ) in said
    assert "Gap: 25% reported − 49.9% planned = −24.9 points." in said
    assert "At risk: the gap of −24.9 points is below −10 and not below −25." in said


@pytest.mark.parametrize("level", ["action", "measure"])
def test_everything_can_be_opened(level: str) -> None:
    app = opened("pillars", lang="nl", level=level)
    codes = [str(button.key).removeprefix("turn-") for button in app.button]
    for place, code in enumerate(code for code in codes if code[:1].isdigit()):
        app.session_state["lang"] = LANGUAGES[place % 4]
        app.session_state["action"] = code
        app.run()
        assert not app.exception, code
        assert app.button(key=f"turn-{code}"), code


def test_an_action_that_the_filters_hide_opens_in_a_card_of_its_own() -> None:
    app = opened("pillars", lang="en", pillar="3", action="2.1")
    assert headers(app)[0] == "2.1 A renewed Benelux Police Treaty"
    assert "This action is outside the selection above." in captions(app)
    assert len(tables(app)) == 2
    app = opened("pillars", lang="en", action="2022-2.4-1")
    assert (
        headers(app)[0]
        == "2022-2.4-1 Flood workshop with visit to the new Luxembourg crisis centre"
    )


def test_an_action_that_did_not_exist_yet_says_so() -> None:
    app = opened("pillars", lang="en", as_of="2021-06-30", action="2024-2.1-1")
    assert "2024-2.1-1 was not yet part of the programme on 30 June 2021." in captions(app)


def test_an_unknown_action_is_dropped_with_a_notice() -> None:
    app = opened("pillars", lang="en", action="9.9")
    assert "9.9" in app.warning[0].value.replace("\\", "")
    assert "action" not in app.query_params


def say(url: str, comment: str = "", **states: object) -> None:
    """Save what is said of action 2.2 from the last day but one on."""
    engine = open_engine(url)
    actions = record(engine, "benelux-2021-2024").actions.set_index("code")
    version = int(actions.at["2.2", "version"])
    change = ChangeRequest("2.2", version, date(2024, 12, 30), states)
    day = date(2025, 1, 1)
    save(engine, LOCAL, "benelux-2021-2024", [change], today=day, comment=comment)
    engine.dispose()


def test_what_somebody_saves_stands_in_the_history_with_who_and_when(sqlite_url: str) -> None:
    say(sqlite_url, due_on=date(2025, 6, 30), partners=("NRW",), progress=30.0)
    app = opened("pillars", lang="en", pillar="2", action="2.2")
    history = tables(app)[0]
    said = history[0][1]
    assert said.startswith("25% → **30%**")
    assert "Due date: 31 December 2024 → **30 June 2025**" in said
    assert "Partners: France → **NRW**" in said
    assert ":small[:gray[[Recorded on" in said
    assert "by the local user." in said
    assert "oaded with the programme on" not in history[1][1]
    assert words(app).count("The other updates were loaded with the programme on") == 1


def test_the_reason_for_a_whole_save_stands_with_its_statement_as_it_was_written(
    sqlite_url: str,
) -> None:
    say(sqlite_url, "Stopped: **no** funds", status="cancelled")
    app = opened("pillars", lang="en", pillar="2", action="2.2")
    assert "1 action has been cancelled and does not count." in captions(app)
    raw = str(app.table[0].value.to_numpy()[0][1])
    assert literal("Stopped: **no** funds") in raw.split("  \n")


def test_what_is_done_without_a_source_says_so(sqlite_url: str) -> None:
    say(sqlite_url, status="completed")
    app = opened("pillars", lang="en", pillar="2")
    assert "Completed :gray[No source · France]" in rows(app)["2.2"][0]


def test_text_that_bites_is_shown_literally(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.begin() as connection:
        texts_of = dict.fromkeys(("title_nl", "title_fr", "comment_nl", "comment_en"), BITING)
        connection.execute(update(Update).values(**texts_of, owner=BITING))
    engine.dispose()
    app = opened("pillars", lang="fr", pillar="2", action="2.1")
    for markdown in app.markdown:
        assert "**a**" not in str(markdown.value)
        assert "](javascript" not in str(markdown.value)
    assert sum(r"\*\*a\*\*" in str(markdown.value) for markdown in app.markdown) >= 5
    cells = [cell for table in app.table for row in table.value.to_numpy() for cell in row]
    assert any(r"\*\*a\*\*" in cell for cell in cells)
