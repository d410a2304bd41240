"""Days, months, quarters and durations are said as each language says them."""

from datetime import date, datetime

import pandas as pd
import pytest

from locales import LANGUAGES, Translator, calendar, translator

DAY = date(2024, 3, 5)


@pytest.mark.parametrize(
    ("language", "day", "short_day", "month", "short_month", "quarter"),
    [
        ("nl", "5 maart 2024", "5 mrt 2024", "maart 2024", "mrt 2024", "K1 2024"),
        ("fr", "5 mars 2024", "5 mars 2024", "mars 2024", "mars 2024", "T1 2024"),
        ("de", "5. März 2024", "5. März 2024", "März 2024", "März 2024", "Q1 2024"),
        ("en", "5 March 2024", "5 Mar 2024", "March 2024", "Mar 2024", "Q1 2024"),
    ],
)
def test_a_day(
    language: str, day: str, short_day: str, month: str, short_month: str, quarter: str
) -> None:
    t = translator(language)
    assert t.day(DAY) == day
    assert t.short_day(DAY) == short_day
    assert t.month(DAY) == month
    assert t.short_month(DAY) == short_month
    assert t.quarter(DAY) == quarter


def test_every_language_has_a_way_to_type_a_day() -> None:
    assert set(calendar.DAY_FORMATS) == set(LANGUAGES)


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    t = translator("fr")
    assert t.day(date(2021, 1, 1)) == "1er janvier 2021"
    assert t.short_day(date(2021, 1, 1)) == "1er janv. 2021"
    assert t.day(date(2021, 1, 11)) == "11 janvier 2021"
    assert translator("nl").day(date(2021, 1, 1)) == "1 januari 2021"


@pytest.mark.parametrize("moment", [datetime(2024, 3, 5, 23, 59), pd.Timestamp(2024, 3, 5)])  # noqa: DTZ001
def test_a_moment_is_said_by_its_day(moment: datetime) -> None:
    assert translator("nl").day(moment) == "5 maart 2024"
    assert translator("nl").quarter(moment) == "K1 2024"


@pytest.mark.parametrize("nothing", [None, pd.NaT])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_is_a_dash(language: str, nothing: date | None) -> None:
    t = translator(language)
    said = {t.day(nothing), t.short_day(nothing), t.month(nothing), t.short_month(nothing)}
    assert said | {t.quarter(nothing)} == {"–"}


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (27, "27 days"),
        (31, "1 month"),
        (59, "2 months"),  # from 1 January to 1 March
        (90, "3 months"),  # from 1 January to 1 April
        (364, "11 months"),
        (365, "1 year"),
        (366, "1 year"),
        (730, "2 years"),
        (1117, "3 years"),
        (1420, "3 years and 10 months"),
    ],
)
def test_a_duration_is_whole_years_and_months(days: int, said: str) -> None:
    assert translator("en").duration(days) == said


def test_a_duration_in_each_language() -> None:
    assert [translator(language).duration(400) for language in LANGUAGES] == [
        "1 jaar en 1 maand",
        "1 an et 1 mois",
        "1 Jahr und 1 Monat",
        "1 year and 1 month",
    ]


@pytest.fixture(params=LANGUAGES)
def t(request: pytest.FixtureRequest) -> Translator:
    return translator(request.param)


def test_a_longer_time_never_sounds_shorter(t: Translator) -> None:
    ends = [t.duration(days) for days in range(2000)]
    changes = [said for said, before in zip(ends[1:], ends, strict=False) if said != before]
    assert len(changes) == len(set(changes))
