"""The Changes page: what is otherwise since a day, who says so, and what each tile's change is."""

from datetime import date
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import open_engine
from db.record import saving
from db.record.people import LOCAL
from db.record.saving import NewEvidence
from locales import translator
from tests.pages.opening import captions, headers, heading, listing, opened, texts, tile_list
from ui.kit.markdown import literal

LANGUAGES = ["nl", "fr", "de", "en"]


def said(app: AppTest) -> str:
    return " ".join(str(one.value) for one in app.markdown).replace("\\", "")


def test_by_itself_it_compares_with_the_last_reporting_day() -> None:
    app = opened("changes", lang="en")
    assert heading(app) == (
        "Since 31 December 2023, 6 actions went off track, 2 became at risk"
        " and 2 changed in status or progress."
    )
    text = said(app)
    assert "10 changes in 10 of the 21 actions. There were 17 events in this time." in text
    assert headers(app) == [
        "6 actions went off track",
        "2 actions became at risk",
        "2 actions changed in status or progress",
        "3 actions have new evidence only",
    ]
    assert "Because time passed: 100% planned by now, 50% reported." in text
    assert "Progress: 25% → **50%**" in text
    by = [one.proto for one in app.get("page_link") if "; loaded with" in one.proto.label]
    assert by[0].label.startswith("From 31 December 2024; loaded with the programme on")
    assert {(link.page, parse_qs(link.query_string)["batch"][0]) for link in by} == {
        ("history", "1")
    }
    assert "since" not in app.query_params


def test_the_other_day_is_in_the_address_and_a_button_or_any_day() -> None:
    app = opened("changes", lang="en", since="2022-12-31")
    assert heading(app).startswith("Since 31 December 2022, one action was completed, 12 went off")
    assert app.button_group(key="changes-reported").value == date(2022, 12, 31)
    app.date_input(key="changes-any").set_value(date(2022, 6, 1)).run()
    assert app.query_params["since"] == "2022-06-01"
    assert app.button_group(key="changes-reported").value is None
    app.button_group(key="changes-reported").set_value(date(2021, 12, 31)).run()
    assert app.query_params["since"] == "2021-12-31"
    assert heading(app).startswith("Since 31 December 2021")
    future = opened("changes", lang="en", since="2999-01-01")
    assert future.warning[0].value.startswith("Compared with: ")
    assert heading(future).startswith("Since 31 December 2023")
    # A later day than the one that is looked at compares nothing: the last reporting day does.
    app.date_input(key="as_of").set_value(date(2021, 12, 1)).run()
    assert heading(app).startswith("Since 1 January 2021")


@pytest.mark.parametrize(
    ("since", "as_of"),
    [("2026-11-24", "2023-01-01"), ("2023-01-01", "2023-01-01"), ("2024-12-31", "")],
)
def test_an_address_compares_with_no_day_but_an_earlier_one(since: str, as_of: str) -> None:
    app = opened("changes", lang="en", since=since, **({"as_of": as_of} if as_of else {}))
    (warning,) = app.warning
    words = translator("en")
    assert warning.value == words("notice-bad-since", name="Compared with", value=literal(since))
    assert "since" not in app.query_params
    reported = "31 December 2022" if as_of else "31 December 2023"
    assert f"ince {reported}" in heading(app)


def test_each_tile_opens_the_actions_that_make_up_its_change() -> None:
    app = opened("changes", lang="en", since="2022-12-31")
    app.button(key="changes-open-average").click().run()
    assert headers(app)[0] == "Average progress: +8.26, action by action"
    parts = texts(listing(app, "changes-parts"), "Part")
    numbers = [round(float(part.replace("−", "-")) * 100) for part in parts]
    assert sum(numbers[:-1]) == numbers[-1] == 826
    app.button(key="changes-open-off_track").click().run()
    rows = listing(app, "changes-parts")
    assert texts(rows, "Part") == ["+1"] * 12 + ["+12"]
    assert set(texts(rows, "31 Dec 2024")[:-1]) == {"Off track"}
    app.button(key="changes-open-off_track").click().run()
    assert "off track" in headers(app)[0]


def test_the_filters_apply_to_both_days_and_to_the_evidence() -> None:
    app = opened("changes", lang="en", pillar="3", partner="NRW")
    assert heading(app) == "Since 31 December 2023, one action changed in status or progress."
    assert "One change in the only action." in said(app)
    app = opened("changes", lang="en", level="measure", since="2022-12-31")
    assert "measures" in heading(app)
    assert "new event" not in said(app)


def test_an_event_of_a_measure_is_told_among_the_measures(sqlite_url: str) -> None:
    new = NewEvidence(
        action_code="2022-2.4-1",
        happened_on=date(2024, 6, 1),
        titles={"en": "A treaty signed"},
        source_url="https://a.test/",
    )
    engine = open_engine(sqlite_url)
    saving.add(engine, LOCAL, "benelux-2021-2024", new, today=date(2026, 1, 1))
    engine.dispose()
    assert "A treaty signed" in said(opened("changes", lang="en", level="measure"))
    assert "A treaty signed" not in said(opened("changes", lang="en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_sentence_for_nothing(language: str) -> None:
    app = opened("changes", lang=language, as_of="2020-06-01")
    assert heading(app).endswith(".")
    assert not app.header
    app = opened("changes", lang=language, as_of="2024-08-01", since="2024-07-31", pillar="4")
    day = {"nl": "31 juli 2024", "fr": "31 juillet 2024", "de": "31. Juli 2024"}
    assert day.get(language, "31 July 2024") in heading(app)
    assert not app.header
    assert len(tile_list(app)) == 6


def test_the_overview_leads_to_it() -> None:
    app = opened("overview", lang="en")
    app.session_state["about"] = True
    app.run()
    links = [link.proto.label for link in app.get("page_link")]
    assert "See what changed since 31 December 2023" in links
    assert "Arrows: change since 31 December 2023." in captions(app)
