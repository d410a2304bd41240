"""The Timeline page: what is due, and the evidence as a list of sources."""

import pytest

from tests.pages.opening import (
    captions,
    charts,
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

KEY = "timeline-evidence"


def test_the_heading_says_what_is_due() -> None:
    app = opened("timeline", lang="en")
    assert heading(app) == (
        "16 of the 17 one-off actions are due on 31 December 2024 and not completed."
    )
    assert app.markdown[0].value.startswith("112 pieces of evidence up to 31 December 2024")


def test_after_the_due_day_it_is_past() -> None:
    app = opened("timeline", lang="en", as_of="2025-12-31", partner="NRW")
    assert heading(app) == "All 9 one-off actions are past their due date and not completed."


def test_a_card_names_the_actions_that_the_record_is_silent_about() -> None:
    found = headers(opened("timeline", lang="en"))[0]
    assert found == "2 of the 21 actions have no evidence: 3.2 and 3.3"


def test_one_chart_has_the_actions_of_every_pillar_beside_their_names() -> None:
    app = opened("timeline", lang="en")
    assert len(charts(app)) == 1
    assert captions(app).count("○ evidence, opens its source") == 1
    told = rows_of(app, "timeline")
    assert len(told) == 21
    assert [row["code"] for row in told if "first" in row["look"]] == [f"{n}.1" for n in "12345"]
    assert told[0]["way"].startswith("/action?")
    assert "code=1.1" in told[0]["way"]
    assert (told[0]["value"], told[0]["word"]) == ("50%", "In progress")
    assert told[0]["stated"] == "50% reported, 100% planned"


def test_a_click_on_a_bar_opens_its_action() -> None:
    app = opened("timeline", lang="en")
    select(app, "timeline", ["2.1"])
    assert app.query_params["code"] == "2.1"
    app = opened("timeline", lang="en")
    select(app, "timeline", ["9.9"])
    assert "code" not in app.query_params


def test_evidence_comes_newest_first_twenty_at_a_time_with_its_source() -> None:
    app = opened("timeline", lang="en")
    rows = listing(app, KEY)
    assert texts(rows, "Date")[0] == "19 Dec 2024"
    assert len(rows["rows"]) == 20
    assert all(cell["address"].startswith("http") for cell in column(rows, "Evidence"))
    last = next(button for button in app.button if button.label == "Next page")
    last.click().run()
    assert texts(listing(app, KEY), "Date") != texts(rows, "Date")


def test_the_list_of_one_action_is_in_the_address() -> None:
    app = opened("timeline", lang="en")
    app.selectbox(key="timeline-choice").set_value("1.1").run()
    assert app.query_params["action"] == "1.1"
    assert {text[:4] for text in texts(listing(app, KEY), "Action")} == {"1.1 "}
    assert headers(app)[1] == "6 events, newest first"
    app.selectbox(key="timeline-choice").set_value("").run()
    assert "action" not in app.query_params


def test_evidence_beyond_the_period_is_marked() -> None:
    app = opened("timeline", lang="en", pillar="4")
    app.selectbox(key="timeline-choice").set_value("4.1").run()
    notes = [cell["note"] for cell in column(listing(app, KEY), "Evidence")]
    beyond = "outside the programme’s years, not counted"
    assert [beyond in note for note in notes] == [False, False, False, True]


def test_a_date_is_said_as_exactly_as_it_is_known() -> None:
    app = opened("timeline", lang="nl", pillar="4")
    app.selectbox(key="timeline-choice").set_value("4.1").run()
    assert texts(listing(app, KEY), "Datum")[-2:] == ["januari 2021", "september 2020"]


def test_a_partner_filter_keeps_the_events_that_name_the_partner_and_says_so() -> None:
    app = opened("timeline", lang="en", partner="NSEC")
    assert all("North Seas" in named for named in texts(listing(app, KEY), "Partners"))
    assert "the events that name it" in captions(app)


def test_of_many_partners_the_number_alone_is_said() -> None:
    many = ["NRW", "NORDICS", "BALTICS", "FRANCE", "PENTA"]
    said = captions(opened("timeline", lang="en", partner=many))
    assert "Actions with one of 5 chosen partners; of their evidence" in said
    assert "partners 5 partners" not in said


def test_measures_stand_below_their_action() -> None:
    app = opened("timeline", lang="en", level="measure", pillar="2")
    assert "one-off measures are past their due date" in heading(app)
    app.session_state["form-timeline"] = "table"
    codes = [title.split(" ")[0] for title in table(app.run()).iloc[:, 0]]
    assert codes[:4] == ["2.1", "2023-2.1-1", "2024-2.1-1", "2024-2.1-2"]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize(
    "query",
    [{"as_of": "2020-06-01"}, {"status": "on_hold"}, {"level": "measure", "partner": "NSEC"}],
)
def test_there_is_a_sentence_for_nothing(language: str, query: dict[str, str]) -> None:
    app = opened("timeline", lang=language, **query)
    assert heading(app).endswith(".")
    assert len(app.header) == 2
    assert not charts(app)
