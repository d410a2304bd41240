"""The ladder of the assessment is told from the record, and its day stands beside the files."""

from datetime import date

import pytest

from data.record import load, origins
from db.engine.database import open_engine

RULES = ["A", "B", "C", "D", "E", "F"]


@pytest.fixture
def record(sqlite_url: str) -> load.Record:
    engine = open_engine(sqlite_url)
    found = load.record(engine, "benelux-2021-2024")
    engine.dispose()
    return found


def test_each_rung_has_its_progress_but_the_one_where_progress_stays(record: load.Record) -> None:
    rungs = origins.rungs(record, date(2024, 12, 31), RULES)
    assert list(rungs["rule"]) == ["A", "B", "C", "D", "F"]
    assert list(rungs["progress"])[:4] == [25, 50, 75, 100]
    assert rungs["progress"].isna().tolist() == [False, False, False, False, True]
    assert rungs["count"].sum() == 42


def test_only_rungs_that_were_reached_by_the_day_are_there(record: load.Record) -> None:
    assert list(origins.rungs(record, date(2021, 1, 31), RULES)["rule"]) == ["A"]
    rungs = origins.rungs(record, date(2020, 6, 1), RULES)
    assert rungs.empty
    assert list(rungs.columns) == ["rule", "progress", "count"]


def test_the_day_of_the_assessment_belongs_to_the_programme() -> None:
    assert origins.assessed_on("benelux-2021-2024") == date(2026, 11, 24)


@pytest.mark.parametrize("code", ["", ".", "..", "../programme", "nowhere", "/etc"])
def test_a_programme_without_one_has_none(code: str) -> None:
    assert origins.assessed_on(code) is None
