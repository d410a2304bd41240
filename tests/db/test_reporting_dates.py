"""A programme reports on the days of its folder, or at the end of each of its years."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from data.figures.comparison import reporting_day
from data.record import load
from db.imports.loading import load_folder
from db.problems import ProblemsError
from db.record.people import LOCAL
from tests.db import folders
from tests.db.saying import PROGRAMME, written

SUMMER = [date(2021, 6, 30), date(2022, 6, 30)]


def name(folder: Path, *days: str) -> None:
    folders.write(folder, "reporting_dates", [{"day": day} for day in days])


def test_without_a_file_they_are_the_ends_of_the_years(untouched: Engine) -> None:
    days = load.record(untouched, PROGRAMME).reporting_days
    assert days == tuple(date(year, 12, 31) for year in (2021, 2022, 2023, 2024))
    assert reporting_day(days, date(2023, 12, 31)) == date(2022, 12, 31)


def test_the_file_says_which_and_what_was_there_stays(empty_engine: Engine, tmp_path: Path) -> None:
    folder = folders.copy(tmp_path)
    name(folder, "2022-06-30", "2021-06-30")
    assert load_folder(empty_engine, folder, LOCAL).added["reporting dates"] == 2
    assert load.record(empty_engine, PROGRAMME).reporting_days == tuple(SUMMER)
    before = written(empty_engine)
    name(folder, "2021-06-30", "2022-06-30")
    assert load_folder(empty_engine, folder, LOCAL).added == {}
    (folder / "reporting_dates.csv").unlink()
    again = load_folder(empty_engine, folder, LOCAL)
    assert (again.added, again.differences, written(empty_engine)) == ({}, [], before)
    name(folder, "2022-06-30", "2023-06-30")
    more = load_folder(empty_engine, folder, LOCAL)
    assert more.added == {"reporting dates": 1}
    assert [(d.file, d.code) for d in more.differences] == [("reporting_dates", "2021-06-30")]
    assert load.record(empty_engine, PROGRAMME).reporting_days == (*SUMMER, date(2023, 6, 30))
    assert load.record(empty_engine, PROGRAMME, 1).reporting_days == tuple(SUMMER)


def test_a_day_that_is_none_is_refused_with_its_row(untouched: Engine, tmp_path: Path) -> None:
    folder = folders.copy(tmp_path)
    for days, row in ((["2021-06-30", "30.6."], 3), (["2020-01-01"], 2), (["2021-06-30"] * 2, 3)):
        name(folder, *days)
        with pytest.raises(ProblemsError) as caught:
            load_folder(untouched, folder, LOCAL)
        assert [(each.sheet, each.row) for each in caught.value.problems] == [
            ("reporting_dates", row)
        ]
