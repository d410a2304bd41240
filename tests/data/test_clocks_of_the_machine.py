"""Where the machine stands and what it speaks changes no day, no figure and no number."""

import locale
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine

from data import days
from data.figures import figure_table
from data.files import typed_values
from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from locales import translator
from settings import Settings
from tests.db.saying import PROGRAMME
from tests.faults.lines import count

ZONES = [
    *("Pacific/Kiritimati", "America/St_Johns", "Europe/Brussels", "Asia/Kathmandu"),
    *("Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca"),
    *("Asia/Tehran", "Pacific/Chatham", "America/Los_Angeles", "Antarctica/Troll"),
    *("Etc/GMT+12", "Europe/Dublin"),
]
TONGUES = ["tr_TR.UTF-8", "ar_SA.UTF-8", "de_DE.UTF-8"]
PLACES = [(zone, TONGUES[(n + turn) % 3]) for turn in range(3) for n, zone in enumerate(ZONES)]
LINE = "zones and languages of the machine"
# The clocks change, a day that most years lack, and a due day of many.
DAYS = [date(2024, 3, 31), date(2024, 10, 27), date(2024, 2, 29), date(2024, 12, 31)]
MIDNIGHT = datetime(2024, 12, 31, 23, 0, tzinfo=UTC)


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """What the machine is told of itself, for this test alone."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()
    locale.setlocale(locale.LC_ALL, "C.UTF-8")


def said(engine: Engine) -> list[object]:
    """The figures of every action on those days, late ones and all."""
    record = load.record(engine, PROGRAMME)
    views = [View(record, Filters(), day, "en") for day in DAYS]
    return [figure_table.as_json(view.figures_by("action")) for view in views]


@pytest.mark.faults("zones and languages of the machine")
def test_no_place_and_no_language_of_a_machine_changes_anything(
    sqlite_url: str, place: pytest.MonkeyPatch
) -> None:
    with opened(sqlite_url) as engine:
        everywhere = said(engine)
    programme = Settings().timezone
    for zone, tongue in PLACES[: count(LINE)]:
        for name, value in (("TZ", zone), ("LANG", tongue), ("LC_ALL", tongue)):
            place.setenv(name, value)
        time.tzset()
        with suppress(locale.Error):  # a machine has few of them
            locale.setlocale(locale.LC_ALL, "")
        with opened(sqlite_url) as engine:
            assert said(engine) == everywhere, (zone, tongue)
        assert days.today(programme, MIDNIGHT) == date(2025, 1, 1)
        assert typed_values.number("1.234,5", "nl") == 1234.5
        assert translator("nl").number(1234.5, 1) == "1.234,5"
