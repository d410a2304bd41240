"""The Method page: its words follow the thresholds in force, and its example is computed."""

from datetime import date

import pytest
from sqlalchemy import insert
from streamlit.testing.v1 import AppTest

from db.engine import open_engine, writing
from db.tables import Method, Revision
from locales import LANGUAGES
from tests.pages.opening import headers, listing, opened, texts


@pytest.fixture(autouse=True)
def _database(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)


def words(app: AppTest) -> str:
    return " ".join(element.value for element in (*app.markdown, *app.caption))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_as_much_in_every_language(language: str) -> None:
    app = opened("method", lang=language)
    assert not app.exception
    assert [len(app.title), len(headers(app))] == [1, 7]


def test_the_example_is_worked_by_the_code_of_all_figures() -> None:
    rows = listing(opened("method", lang="en"), "table-example-figures")
    assert texts(rows, "Row") == ["Programme", "NRW", "Grande Région", "Nordics"]
    assert texts(rows, "Completed") == ["1/4", "1/2", "1/2", "0/2"]
    assert texts(rows, "Average progress") == ["46.7%", "70%", "50%", "0%"]
    assert texts(rows, "Reported") == ["3/4", "2/2", "2/2", "1/2"]
    assert texts(rows, "Floor") == ["35%", "70%", "50%", "0%"]


def test_the_line_is_shown_with_an_action_of_the_programme() -> None:
    app = opened("method", lang="en", as_of="2022-06-30")
    assert "545 of 1,460 days have passed: 37.3% planned" in words(app)


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
        connection.execute(Revision.__table__.update().values(number=Revision.number + 1))
    engine.dispose()
    shown = [
        texts(listing(opened("method", lang="en", as_of=day), "table-health"), "When")[0]
        for day in ("2022-12-31", "2023-01-01")
    ]
    assert shown == ["At most 10 points below planned.", "At most 5 points below planned."]
