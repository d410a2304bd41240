"""The Partners page: all partners compared, and the actions of one of them."""

import html
import re
from urllib.parse import parse_qs

import pytest

from tests.pages.opening import (
    captions,
    chart,
    column,
    headers,
    heading,
    listing,
    opened,
    rows_of,
    select,
    table,
    texts,
)

KEY = "partners-actions"


def test_the_heading_says_how_far_and_who_takes_part_most() -> None:
    app = opened("partners", lang="en")
    assert heading(app) == (
        "No joint action with a partner is completed yet; "
        "12 of the 21 actions involve the partner North Rhine-Westphalia."
    )
    assert app.markdown[0].value.startswith(
        "15 actions name at least one partner, 39 participations in all."
    )


def test_the_card_of_the_matrix_says_who_reaches_furthest() -> None:
    assert headers(opened("partners", lang="en"))[1] == (
        "Only NRW in all 5 pillars; Grande Région, Nordics, Baltics and France in 4"
    )


def test_a_partner_has_a_row_per_action_with_the_evidence_that_names_it() -> None:
    app = opened("partners", lang="en")
    assert headers(app)[2] == (
        "North Rhine-Westphalia: 12 actions, 0 of 9 one-off actions completed, 54.2% on average"
    )
    rows = listing(app, KEY)
    assert texts(rows, "Code") == (
        ["1.1", "1.2", "1.3", "2.3", "2.4", "2.5", "3.1", "4.1", "4.2", "4.4", "5.1", "5.2"]
    )
    assert texts(rows, "Evidence") == list("312032111415")
    assert texts(rows, "Schedule")[7] == "Continuous"
    assert texts(rows, "Gap (points)")[:8] == [*["−50"] * 2, "−25", *["−50"] * 4, "–"]
    assert column(rows, "Progress")[2] == {"text": "75%", "bar": 75}


def test_choosing_a_partner_sets_the_filter_and_so_the_address() -> None:
    app = opened("partners", lang="en")
    app.pills[0].set_value("PENTA").run()
    assert app.query_params["partner"] == "PENTA"
    assert heading(app).startswith("Pentalateral Energy Forum: 2 actions")
    assert app.markdown[0].value.startswith("Progress is reported for all 2.")
    assert headers(app)[2] == "The actions one by one"


def test_partners_are_compared_before_their_matrix() -> None:
    app = opened("partners", lang="en", partner="PENTA")
    assert headers(app)[1] == "The only joint one-off action is not completed yet"
    told = rows_of(app, "partners")
    assert len(told) == 8
    assert [row["code"] for row in told if row["chosen"]] == ["PENTA"]


def test_the_actions_of_the_partner_that_was_asked_for_come_first() -> None:
    first = "The actions one by one"
    assert headers(opened("partners", lang="en", partner="FRANCE"))[0] == first
    app = opened("partners", lang="en")
    app.button_group(key="partners-choice").set_value("FRANCE").run()
    assert headers(app)[-1] == first  # nothing moves


def test_the_chosen_partner_is_the_answer_and_what_every_card_is_about() -> None:
    app = opened("partners", lang="en", partner="FRANCE")
    assert heading(app).startswith("France: 8 actions, 0 of 6 one-off actions completed, ")
    assert "France: in 4 pillars" in headers(app)
    assert not any("NRW" in said or "North" in said for said in [heading(app), *headers(app)])


def test_of_two_chosen_partners_the_answer_names_no_other() -> None:
    app = opened("partners", lang="en", partner=["FRANCE", "PENTA"])
    assert "involve the partner France." in heading(app)


def test_a_click_on_a_cell_lists_its_actions_and_another_one_those_of_all_pillars() -> None:
    app = opened("partners", lang="en")
    select(app, "partners-matrix", ["2", "FRANCE"])
    assert (app.session_state["pillar"], app.session_state["partner"]) == (["2"], ["FRANCE"])
    assert texts(listing(app, KEY), "Code") == ["2.2", "2.3", "2.4"]
    assert len(rows_of(app, "partners")) == 8
    select(app, "partners-matrix", ["2", "FRANCE"])
    assert (app.session_state["pillar"], app.session_state["partner"]) == ([], ["FRANCE"])
    select(app, "partners-matrix", ["", "NRW"])
    assert (app.session_state["pillar"], app.session_state["partner"]) == ([], ["NRW"])


def test_a_click_beside_the_cells_is_of_all_pillars() -> None:
    app = opened("partners", lang="en", pillar="2", partner="FRANCE")
    select(app, "partners-matrix", [])
    assert (app.session_state["pillar"], app.session_state["partner"]) == ([], ["FRANCE"])


def test_a_cell_that_is_none_lists_nothing_else() -> None:
    app = opened("partners", lang="en", pillar="2")
    select(app, "partners-matrix", ["3", "<script>"])
    assert (app.session_state["pillar"], app.session_state["partner"]) == (["2"], [])


def test_every_cell_is_a_link_to_its_actions() -> None:
    app = opened("partners", lang="en")
    notes = chart(app, "partners-matrix")["figure"]["layout"]["annotations"]
    links = [found for note in notes for found in re.findall('href="([^"]*)"', note["text"])]
    asked = [parse_qs(html.unescape(link).partition("?")[2]) for link in links]
    assert len(asked) == 25 + 8 + 6  # and the actions of each row with any partner
    assert ("2", "FRANCE") in [(*each.get("pillar", ""), *each["partner"]) for each in asked]
    assert "pillar" not in asked[-1]
    ticks = chart(app, "partners-matrix")["figure"]["layout"]["xaxis"]["ticktext"]
    assert all("partners?" in tick for tick in ticks)


def test_a_link_with_a_partner_shows_its_actions() -> None:
    app = opened("partners", lang="de", partner="GAS_PLATFORM")
    assert app.pills[0].value == "GAS_PLATFORM"
    assert heading(app) == "Gasplattform: ein fortlaufendes Vorhaben, im Durchschnitt 75\xa0%"


def test_the_choice_follows_the_filter_of_the_sidebar() -> None:
    app = opened("partners", lang="en")
    app.multiselect(key="partner").set_value(["NSEC"]).run()
    assert app.pills[0].value == "NSEC"


def test_measures_are_called_measures_and_have_no_evidence_of_their_own() -> None:
    app = opened("partners", lang="en", level="measure")
    assert "2 of the 8 joint one-off measures are completed" in heading(app)
    rows = listing(app, KEY)
    assert "Evidence" not in [one["label"] for one in rows["columns"]]
    assert "Measure" in [one["label"] for one in rows["columns"]]


def test_the_table_twin_says_nothing_where_a_partner_is_not_involved() -> None:
    app = opened("partners", lang="nl")
    app.session_state["form-partners-matrix"] = "table"
    twin = table(app.run())
    assert list(twin.iloc[2])[1:4] == ["0/1 · 50%", "", "0/1 · 50%"]
    assert len(twin) == 6


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(
    "query", [{"as_of": "2020-06-01"}, {"pillar": "3", "status": "completed"}, {"pillar": "3"}]
)
def test_there_is_a_sentence_for_little_and_for_nothing(
    language: str, query: dict[str, str]
) -> None:
    app = opened("partners", lang=language, **query)
    assert heading(app).endswith(".")
    assert len(app.header) == 3


def test_a_day_before_any_data_has_no_figures() -> None:
    app = opened("partners", lang="en", as_of="2020-06-01")
    assert heading(app) == "On 1 June 2020, nothing was part of this programme yet."
    assert headers(app)[2].endswith("no actions on this day and with these filters")
    assert "0%" not in captions(app)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "le travail avec le partenaire Grande Région est à"),
        ("nl", "het werk met partner Grande Région staat"),
        ("de", "ist die Arbeit mit dem Partner Großregion"),
        ("en", "the work with the partner Greater Region stands"),
    ],
)
def test_a_sentence_needs_no_article_for_the_name_of_a_partner(language: str, said: str) -> None:
    assert said in heading(opened("overview", lang=language, partner="GRANDE_REGION"))


def test_partners_that_are_named_in_a_sentence_are_called_partners() -> None:
    assert "se font avec le partenaire Rhénanie" in heading(opened("partners", lang="fr"))
    two = heading(opened("partners", lang="fr", pillar="2"))
    assert "les partenaires Rhénanie-du-Nord-Westphalie et France participent chacun" in two
