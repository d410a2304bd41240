"""Which events belong to a view, and how they are spread over actions and years."""

from datetime import date

import pandas as pd

from data.filters import Filters
from data.record import public_events
from tests.data.records import ENDS_ON, born, event, record
from tests.data.rows import action, measure, table

EVENTS = record(
    born("1.1"),
    evidence=[
        event("E1", "1.1", date(2020, 12, 7), in_period=False),
        event("E2", "1.1", date(2021, 3, 1), partners=("A",)),
        event("E3", "1.2", date(2024, 6, 1), partners=("A", "B")),
        event("E4", "1.1", date(2024, 9, 1)),
    ],
).evidence


def _codes(events: pd.DataFrame) -> list[str]:
    return list(events["code"])


def test_events_are_those_of_the_actions_shown_newest_first() -> None:
    shown = public_events.shown(EVENTS, table(action("1.1")), Filters())
    assert _codes(shown) == ["E4", "E2", "E1"]


def test_events_of_a_measure_are_those_of_its_action() -> None:
    shown = public_events.shown(EVENTS, table(measure("M1", "1.2")), Filters(level="measure"))
    assert _codes(shown) == ["E3"]


def test_a_partner_filter_keeps_the_events_that_name_the_partner() -> None:
    both = table(action("1.1", partners=("A",)), action("1.2", partners=("A", "B")))
    assert _codes(public_events.shown(EVENTS, both, Filters(partner=("A",)))) == ["E3", "E2"]
    assert _codes(public_events.shown(EVENTS, both, Filters(partner=("B",)))) == ["E3"]
    assert _codes(public_events.of_partner(EVENTS, "B")) == ["E3"]


def test_what_lies_outside_the_period_is_in_no_count() -> None:
    counts = public_events.per_action(EVENTS)
    assert counts["count"].to_dict() == {"1.1": 2, "1.2": 1}
    assert counts.loc["1.1", "last_on"] == pd.Timestamp(2024, 9, 1)


def test_spread_counts_the_year_of_the_day_and_what_lies_outside() -> None:
    spread = public_events.spread(EVENTS, ENDS_ON)
    assert (spread.counted, spread.this_year, spread.outside) == (3, 2, 1)
    assert spread.last_on == pd.Timestamp(2024, 9, 1)


def test_no_events_are_no_last_day() -> None:
    nothing = public_events.spread(EVENTS[:0], ENDS_ON)
    assert (nothing.counted, nothing.this_year, nothing.outside) == (0, 0, 0)
    assert pd.isna(nothing.last_on)
    assert public_events.per_action(EVENTS[:0]).empty
    assert public_events.shown(EVENTS[:0], table(action()), Filters(partner=("A",))).empty
