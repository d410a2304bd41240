"""The Overview: the answer, the tiles, and what each card found, on the real programme."""

from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import open_engine
from db.record.people import LOCAL
from db.record.saving import ChangeRequest, save
from locales import translator
from tests.pages.opening import (
    captions,
    headers,
    heading,
    opened,
    rows_of,
    select,
    table,
    tile_list,
)

OTHERS = ("nl", "fr", "de")


def explained(**query: str) -> AppTest:
    """The page with the words on its figures opened."""
    app = opened("overview", **query)
    app.session_state["about"] = True
    return app.run()


def trust(app: AppTest) -> str:
    app.session_state["about"] = True
    return str(app.run().markdown[0].value)


def tiles(app: AppTest) -> dict[str, tuple[str, str]]:
    """Label to value and change, without the marks and the links."""
    return {tile["label"]: (tile["value"], tile["change"]) for tile in tile_list(app)}


def test_the_answer_is_one_sentence_with_figures() -> None:
    assert heading(opened("overview", lang="en")) == (
        "One of the 17 one-off actions is completed, the programme stands at 51.3% on average "
        "and 12 actions are off track."
    )
    assert heading(opened("overview", lang="nl")) == (
        "Eén van de 17 eenmalige acties is voltooid, het programma staat gemiddeld op 51,3% "
        "en 12 acties liggen achter op schema."
    )


def test_coverage_floor_and_whose_figures_these_are_stand_below() -> None:
    assert trust(opened("overview", lang="en")) == (
        "Progress has been reported for 19 of the 21 actions. Counting the other 2 as 0%, "
        "the average is 46.4%. :gray[Assessment based on public sources as of "
        "31 December 2024, not official figures.]"
    )


def test_each_tile_has_its_change_since_the_last_reporting_day() -> None:
    app = opened("overview", lang="en")
    assert tiles(app) == {
        "Completed": ("1/17", "unchanged"),
        "Average progress": ("51.3%", "+2.6 points"),
        "On track": ("0", "−2"),
        "At risk": ("2", "−4"),
        "Off track": ("12", "+6"),
        "Not assessed": ("2", "unchanged"),
    }


def test_the_words_on_the_figures_stand_behind_one_question_mark() -> None:
    assert "Arrows" not in captions(opened("overview", lang="en"))
    app = explained(lang="en")
    assert (
        "Arrows: change since 31 December 2023. Average over 19/21 actions with reported "
        "progress, minimum 46.4%. The 4 continuous actions cannot be completed and are not "
        "assessed against the schedule; 4 of 4 reported."
    ) in captions(app)


def test_the_first_year_compares_with_nothing() -> None:
    app = opened("overview", lang="en", as_of="2021-06-30")
    assert {change for _, change in tiles(app).values()} == {""}
    assert "arrow" not in captions(app)
    assert {row["change"] for row in rows_of(app, "pillars")} == {None}


def test_each_card_says_what_it_found() -> None:
    assert headers(opened("overview", lang="en")) == [
        "Pillar 3 is the least reported: 2 of the 3 actions have never been reported",
        "The average has been below plan since August 2022",
        "None of the 11 joint one-off actions is completed yet",
        "4 actions stand at 25% and have had no update for more than 2 years",
    ]


def test_what_needs_attention_leads_to_its_action() -> None:
    app = opened("overview", lang="en", pillar="1")
    worst = rows_of(app, "attention")
    codes = [row["name"].split()[0] for row in worst]
    assert codes == ["1.4", "1.5", "1.2", "1.1", "1.3", "2023-1.2-1"]
    ways = [urlsplit(row["way"]) for row in worst]
    assert {way.path for way in ways} == {"/action"}
    queries = [parse_qs(way.query) for way in ways]
    assert queries[0] == {
        "lang": ["en"],
        "programme": ["benelux-2021-2024"],
        "pillar": ["1"],
        "code": ["1.4"],
    }
    assert queries[-1]["code"] == ["2023-1.2-1"], "a measure has a page of its own"


def test_all_that_needs_attention_is_one_click_away() -> None:
    app = opened("overview", lang="en")
    assert "10 of 19" in captions(app)
    app.session_state["all-attention"] = True
    app.run()
    assert len(rows_of(app, "attention")) == 10
    assert len([link for link in app.get("page_link") if link.proto.page == "action"]) == 19


@pytest.mark.parametrize("card", ["pillars", "attention", "partners", "trend"])
def test_each_card_explains_itself_with_the_actions_behind_it(card: str) -> None:
    app = opened("overview", lang="en")
    app.session_state[f"how-{card}"] = True
    app.run()
    assert not app.exception
    terms = table(app, "table-how-")
    assert list(terms.columns)[-1] == "Counts for"
    assert len(terms) == {"partners": 15, "attention": 16}.get(card, 21)


@pytest.mark.parametrize("card", ["pillars", "attention", "partners", "trend"])
def test_each_card_has_a_table_twin(card: str) -> None:
    app = opened("overview", lang="en")
    app.segmented_control(key=f"form-{card}").set_value("table").run()
    assert not app.exception
    rows = {"pillars": 5, "attention": 19, "partners": 8, "trend": 48}
    assert len(table(app, f"table-{card}")) == rows[card]


def test_a_selection_says_so() -> None:
    app = opened("overview", lang="en", partner="NRW", level="action", pillar="1")
    assert ", this selection stands at " in heading(app)


def test_a_row_says_what_was_reported_planned_completed_and_how_it_moved() -> None:
    app = opened("overview", lang="en")
    told = {row["code"]: row for row in rows_of(app, "pillars")}
    assert list(told) == ["1", "2", "3", "4", "5"]
    assert told["2"]["stated"] == "55% reported, 100% planned"
    assert told["2"]["change"] == {"icon": "arrow_upward", "text": "+5", "heard": "+5"}
    assert (told["2"]["done"], told["2"]["completed"]) == (1, "1/5")
    assert [(each["count"], each["word"]) for each in told["1"]["healths"]] == [
        ("4", "off track"),
        ("1", "at risk"),
    ]
    assert told["1"]["change"]["heard"] == "unchanged"


def test_what_is_counted_leads_to_its_actions() -> None:
    app = opened("overview", lang="en")
    here = "lang=en&programme=benelux-2021-2024"
    told = {row["code"]: row for row in rows_of(app, "pillars")}
    ways = [each["way"] for each in told["1"]["healths"]]
    assert ways == [f"/pillars?{here}&pillar=1&health={h}" for h in ("off_track", "at_risk")]
    told = {row["code"]: row for row in rows_of(app, "partners")}
    (way,) = [each["way"] for each in told["PENTA"]["healths"]]
    assert way == f"/partners?{here}&partner=PENTA&health=off_track"
    tiles = {(tile["icon"], tile["label"], tile["way"]): tile["value"] for tile in tile_list(app)}
    assert tiles["", "Completed", f"/pillars?{here}&status=completed"] == "1/17"
    assert tiles["", "Average progress", f"/pillars?{here}"] == "51.3%"
    assert tiles["close", "Off track", f"/pillars?{here}&health=off_track"] == "12"
    assert tiles["check", "On track", ""] == "0"  # nothing is behind it


def test_work_that_only_goes_on_has_neither_a_plan_nor_boxes() -> None:
    told = {row["code"]: row for row in rows_of(opened("overview", lang="en"), "partners")}
    assert told["NSEC"]["stated"] == "75% reported, – planned"
    assert (told["NSEC"]["completed"], told["NSEC"]["scope"]) == ("–", 0)


def test_every_row_stays_beside_the_one_that_the_page_is_filtered_by() -> None:
    app = opened("overview", lang="en", partner="NRW")
    told = rows_of(app, "partners")
    assert [row["code"] for row in told if row["chosen"]] == ["NRW"]
    assert len(told) == 8
    assert {row["completed"] for row in rows_of(app, "pillars")} >= {"0/3"}


@pytest.mark.parametrize(("kind", "code"), [("pillars", "1"), ("partners", "NRW")])
def test_a_click_on_a_bar_filters_the_page_and_a_second_one_clears_it(kind: str, code: str) -> None:
    app = opened("overview", lang="en")
    name = kind.removesuffix("s")
    select(app, kind, [code])
    assert app.session_state[name] == [code]
    select(app, kind, [code])
    assert app.session_state[name] == []


@pytest.mark.parametrize("told", [None, 3, "1", ["9"], [[]], {"code": "1"}, ["1", "2"]])
def test_what_is_no_row_of_the_chart_filters_nothing(told: object) -> None:
    app = opened("overview", lang="en")
    select(app, "pillars", told)
    assert app.session_state["pillar"] == []


def test_measures_are_called_measures_and_few_figures_are_not_everyones() -> None:
    app = opened("overview", lang="en", level="measure")
    assert heading(app) == (
        "7 of the 29 one-off measures are completed, the 7 of 29 with reported progress stand "
        "at 100% on average and 3 measures are off track."
    )
    said = " ".join([*headers(app), captions(app), trust(app)])
    assert "action" not in said


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({"as_of": "2020-06-01"}, "On 1 June 2020, nothing was part of this programme yet."),
        (
            {"as_of": "2021-01-01"},
            "No progress has been reported yet for any of the 21 actions.",
        ),
        (
            {"as_of": "2022-12-31"},
            "None of the 17 one-off actions is completed, the programme stands at 43.1% on "
            "average and no action is off track.",
        ),
        (
            {"status": "completed"},
            "The only one-off action is completed; this selection stands at 100% on average "
            "(1/1 reported).",
        ),
        ({"status": "cancelled"}, "No action matches this selection."),
        (
            {"partner": "NSEC"},
            "The only action here is continuous and cannot be completed; "
            "it stands at 75% on average (1/1 reported).",
        ),
    ],
)
def test_there_is_an_answer_for_every_state(query: dict[str, str], answer: str) -> None:
    assert heading(opened("overview", lang="en", **query)) == answer
    for language in OTHERS:
        assert heading(opened("overview", lang=language, **query)).endswith(".")


def test_a_day_before_any_data_has_dashes() -> None:
    app = opened("overview", lang="en", as_of="2020-06-01")
    assert {value for value, _ in tiles(app).values()} == {"–"}
    assert "%" not in " ".join([heading(app), captions(app)])


def test_what_people_enter_is_not_said_to_be_from_the_public_record(sqlite_url: str) -> None:
    assert "one of" not in trust(opened("overview", lang="en"))
    change = ChangeRequest("3.2", 1, date(2024, 12, 1), {"progress": 25.0, "status": "in_progress"})
    engine = open_engine(sqlite_url)
    save(engine, LOCAL, "benelux-2021-2024", [change], today=date(2024, 12, 31))
    engine.dispose()
    assert (
        "assessment based on public sources; 1 of the 43 updates shown here was entered by "
        "editors" in trust(opened("overview", lang="en"))
    )


CANCELLED = {
    "nl": "1 actie is stopgezet en telt niet mee.",
    "fr": "1 action est abandonnée et ne compte pas.",
    "de": "1 Vorhaben ist eingestellt und zählt nicht mit.",
    "en": "1 action has been cancelled and does not count.",
}


def test_what_is_in_none_of_the_tiles_is_said_below_them(sqlite_url: str) -> None:
    assert CANCELLED["en"] not in captions(explained(lang="en"))
    engine = open_engine(sqlite_url)
    changes = [
        ChangeRequest("3.2", 1, date(2024, 12, 1), {"status": "cancelled"}, "No longer wanted"),
        ChangeRequest("1.4", 2, date(2024, 12, 1), {"status": "on_hold"}),
    ]
    save(engine, LOCAL, "benelux-2021-2024", changes, today=date(2024, 12, 31))
    engine.dispose()
    for lang, said in CANCELLED.items():
        assert said in captions(explained(lang=lang))
    held = translator("en")("overview-held", count=1, statuses="On hold", level="action")
    assert held in captions(explained(lang="en"))
    assert held in captions(opened("pillars", lang="en"))


def test_where_nothing_was_loaded_but_by_people_the_public_record_is_not_named(
    sqlite_url: str,
) -> None:
    engine = open_engine(sqlite_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("update batches set kind = 'import'")
    engine.dispose()
    assert trust(opened("overview", lang="en")).endswith(
        ":gray[As of 31 December 2024, these figures rest on 42 updates entered by editors.]"
    )


def test_a_list_longer_than_anyone_adds_up_is_cut_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.kit.arithmetic.LISTED", 20)
    app = opened("overview", lang="en")
    app.session_state["how-trend"] = True
    app.run()
    assert len(table(app, "table-how-")) == 20
    assert "One more action is counted." in captions(app)


def test_one_partner_alone_is_named(sqlite_url: str) -> None:
    assert sqlite_url
    assert "the work with the partner North Rhine-Westphalia stands at 54.2%" in heading(
        opened("overview", lang="en", partner="NRW")
    )
    more = heading(opened("overview", lang="en", partner="NRW", pillar="1"))
    assert "North Rhine" not in more


def test_a_partner_that_is_behind_is_named_only_where_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = "With 3 partners, no progress has been reported yet: Nordics, France and Penta"
    assert named not in headers(opened("overview", lang="en", level="measure"))
    monkeypatch.setenv("NAME_PARTNERS_BEHIND", "yes")
    assert named in headers(opened("overview", lang="en", level="measure"))


def test_the_finding_of_a_card_is_on_what_the_filter_chose() -> None:
    pillars, _, partners, _ = headers(opened("overview", lang="en"))
    assert pillars.startswith("Pillar 3 is the least reported")
    assert partners.startswith("None of the 11 joint")
    chosen = headers(opened("overview", lang="en", pillar="2"))
    assert chosen[0] == "Pillar 2: 4 of the 5 one-off actions are off track"
    with_france = headers(opened("overview", lang="en", partner="FRANCE"))
    assert with_france[2] == "None of the 6 joint one-off actions is completed yet"
