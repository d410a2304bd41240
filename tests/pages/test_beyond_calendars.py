"""A programme that was recorded before there was a rule for its days is shown like any other."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from data.__main__ import main as data_command
from db.engine.database import opened as opened_database
from db.engine.database import writing
from db.tables import Programme, Update
from tests.db.saying import PROGRAMME
from tests.pages.opening import opened


def lasting(url: str, starts_on: date, ends_on: date) -> None:
    """Give the programme, and what is planned of its actions, days that nobody may choose."""
    with opened_database(url) as engine, writing(engine).begin() as connection:
        connection.execute(update(Programme).values(starts_on=starts_on, ends_on=ends_on))
        ends = update(Update).where(Update.due_on.is_not(None), Update.sequence % 2 == 0)
        connection.execute(ends.values(starts_on=date.min, due_on=date.max))


@pytest.mark.parametrize("page", ["overview", "timeline"])
def test_pages_draw_it(sqlite_url: str, page: str) -> None:
    lasting(sqlite_url, date.min, date.max)
    assert not opened(page, lang="en").error


@pytest.mark.parametrize("first", [date(2021, 1, 1), date(9998, 1, 1)])
def test_reports_tell_of_it(sqlite_url: str, tmp_path: Path, first: date) -> None:
    lasting(sqlite_url, first, date.max)
    for ending in ("pptx", "pdf"):
        assert data_command(["report", str(tmp_path / f"report.{ending}")]) == 0


def test_its_next_one_begins_in_our_time_or_is_refused(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened_database(sqlite_url) as engine, writing(engine).begin() as connection:
        connection.execute(update(Programme).values(ends_on=date.max))
    copy = ["copy", "benelux-2021-2024", "next", "--starts-on"]
    assert data_command([*copy, "2099-01-01"]) == 1
    assert "2099-01-01" in capsys.readouterr().err
    assert data_command([*copy, "2025-01-01"]) == 0


@pytest.mark.usefixtures("sqlite_url")
def test_a_command_looks_no_further_than_a_calendar(capsys: pytest.CaptureFixture[str]) -> None:
    assert data_command(["figures", "--by", "pillar", "--as-of", "9999-12-31"]) == 2
    assert "later than 2100-12-31" in capsys.readouterr().err


@pytest.mark.usefixtures("sqlite_url")
def test_the_page_says_until_when_the_next_one_may_last() -> None:
    app = opened("exchange", lang="nl")
    app.button(key="exchange-next-begin").click().run()
    app.date_input(key=f"exchange-next-day-{PROGRAMME}").set_value(date(2099, 1, 1)).run()
    app.button(key="exchange-next-on").click().run()
    assert [error.value.replace("\\", "") for error in app.error] == [
        "Op die dag kan geen programma beginnen: het zou langer duren dan tot 2100."
    ]
    app.text_input(key="exchange-next-code").set_value("../x").run()
    assert "schuine streep" in app.error[0].value
