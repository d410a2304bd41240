"""The Method page: its words follow the thresholds in force, and its example is computed."""

from datetime import date

import pytest
from sqlalchemy import insert, update
from streamlit.testing.v1 import AppTest

from db.engine.database import open_engine, writing
from db.tables import Method, Revision, Status
from locales import LANGUAGES
from settings import VERSION
from tests.pages import second
from tests.pages.opening import headers, heading, listing, opened, texts, tile_list


def words(app: AppTest) -> str:
    return " ".join(element.value for element in (*app.markdown, *app.caption))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_as_much_in_every_language(language: str) -> None:
    app = opened("method", lang=language)
    assert not app.exception
    assert [len(app.title), len(headers(app))] == [1, 9]
    assert any(element.value.endswith(VERSION) for element in app.caption)


def test_the_example_is_worked_by_the_code_of_all_figures() -> None:
    rows = listing(opened("method", lang="en"), "table-example-figures")
    assert texts(rows, "Row") == ["Programme", "NRW", "Grande Région", "Nordics"]
    assert texts(rows, "Completed") == ["1/4", "1/2", "1/2", "0/2"]
    assert texts(rows, "Average progress") == ["46.7%", "70%", "50%", "0%"]
    assert texts(rows, "Reported") == ["3/4", "2/2", "2/2", "1/2"]
    assert texts(rows, "Minimum") == ["35%", "70%", "50%", "0%"]


def test_the_line_is_shown_with_an_action_of_the_programme() -> None:
    app = opened("method", lang="en", as_of="2022-06-30")
    assert "545 of 1,460 days have passed: 545 ÷ 1,460 = 37.3% planned" in words(app)


def test_the_thresholds_are_those_of_the_day_that_is_looked_at(sqlite_url: str) -> None:
    stricter = {
        "effective_on": date(2023, 1, 1),
        "off_track_gap": -20,
        "at_risk_gap": -5,
        "off_track_days": 30,
        "least_planned": 10,
    }
    engine = open_engine(sqlite_url)
    with writing(engine).begin() as connection:
        connection.execute(insert(Method).values(stricter))
        connection.execute(update(Revision).values(number=Revision.number + 1))
    engine.dispose()
    shown = [
        texts(listing(opened("method", lang="en", as_of=day), "method-health"), "When")[0]
        for day in ("2022-12-31", "2023-01-01")
    ]
    assert shown == ["At most 10 points below planned.", "At most 5 points below planned."]


def test_the_assessment_is_told_with_its_day_and_its_ladder() -> None:
    app = opened("method", lang="en")
    assert "an assessment based on public sources, made on 24 November 2026" in words(app)
    rungs = listing(app, "method-rungs")
    assert texts(rungs, "Step") == ["A", "B", "C", "D", "F"]
    assert texts(rungs, "Progress") == ["25%", "50%", "75%", "100%", "–"]


def test_the_answer_counts_the_statements_of_the_day() -> None:
    assert heading(opened("method", lang="en", as_of="2022-12-31")).startswith(
        "Every figure is computed from 34 dated updates"
    )


def test_a_day_before_anything_was_said_has_no_figures_and_no_example() -> None:
    app = opened("method", lang="nl", as_of="2020-06-01")
    assert heading(app).startswith("Tot deze dag waren er geen updates")
    assert "Voorbeeld:" not in words(app)


def test_a_programme_without_an_assessment_speaks_of_none(sqlite_url: str) -> None:
    second.plant(sqlite_url)
    app = opened("method", lang="en", programme=second.CODE)
    assert "public sources, made on" not in words(app)
    assert texts(listing(app, "table-example-figures"), "Row") == ["Programme", "Maan", "Y", "Z"]


def test_what_counts_follows_the_flags_of_the_statuses(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with writing(engine).begin() as connection:
        connection.execute(update(Status).where(Status.code == "on_hold").values(in_scope=False))
        connection.execute(update(Revision).values(number=Revision.number + 1))
    engine.dispose()
    app = opened("method", lang="en")
    rules = listing(app, "method-counting")
    assert "one of the statuses On hold and Cancelled" in texts(rules, "How it is counted")[0]
    assert texts(listing(app, "method-statuses"), "Counted") == ["Yes"] * 4 + ["No"] * 2


def test_silence_is_counted_among_the_open_ones_as_on_the_page_follow_up() -> None:
    said = "this applied to 16 of the 20 open actions"
    assert said in words(opened("method", lang="en"))
    assert tile_list(opened("freshness", lang="en"))[0]["value"] == "16/20"


def test_silence_is_counted_by_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STALE_AFTER_DAYS", "2000")
    assert "after 2,000 days. On 31 December 2024 this applied to none" in words(
        opened("method", lang="en")
    )


def test_the_contents_lead_to_every_section() -> None:
    app = opened("method", lang="en")
    links = [element.value for element in app.markdown if "](#method-" in element.value]
    anchors = [header.proto.anchor for header in app.header]
    assert [link.partition("](#")[2].rstrip(")") for link in links] == anchors
    assert [link[1:].partition("]")[0] for link in links] == headers(app)
