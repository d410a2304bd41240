"""Setting the thresholds that figures use, from a day on."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Engine

from db.outcomes import RefusedError, Saved
from db.people import NotAllowedError, Person
from db.record import append_method, recording
from db.rules import Refusal
from db.texts import UnfitError, day
from db.values import number

MOST = 100_000  # days and points; more than any database's whole number is far beyond


def set_thresholds(
    engine: Engine,
    person: Person,
    *,
    effective_on: date,
    off_track_gap: float,
    at_risk_gap: float,
    off_track_days: int,
    least_planned: float,
    today: date | None = None,
    now: datetime | None = None,
) -> Saved:
    """Put a row of thresholds in force from `effective_on`; see db.tables.Method.

    `today` is the last day it may be, by itself that of now.

    Raises NotAllowedError, and RefusedError for thresholds that leave a gap in no place or in two.
    """
    if not person.may_manage():
        raise NotAllowedError(person)
    numbers: dict[str, float] = {
        "off_track_gap": off_track_gap,
        "at_risk_gap": at_risk_gap,
        "off_track_days": off_track_days,
        "least_planned": least_planned,
    }
    refusals = [*_bad_numbers(numbers), *_bad_day(effective_on, today, now)]
    if refusals:
        raise RefusedError(refusals)
    in_order = off_track_gap <= at_risk_gap <= 0 <= off_track_days and 0 <= least_planned <= 100
    is_small = max(map(abs, numbers.values())) <= MOST
    if not (in_order and is_small and off_track_days == int(off_track_days)):
        raise RefusedError([Refusal("", "bad-thresholds")])
    with recording(engine, person, "edit", now=now) as writer:
        append_method(writer, effective_on, numbers)
        return Saved(writer.batch_id, actions=0, cells=len(numbers))


def _bad_numbers(numbers: Mapping[str, Any]) -> Iterator[Refusal]:
    for column, value in numbers.items():
        try:
            number(value)
        except UnfitError as unfit:
            # Python writes no whole number of thousands of digits.
            shown = "" if isinstance(value, int) else str(value)[:80]
            yield Refusal("", unfit.reason, column, shown)


def _bad_day(effective_on: Any, today: date | None, now: datetime | None) -> Iterator[Refusal]:
    try:
        if day(effective_on) > (today or (now or datetime.now(UTC)).date()):
            yield Refusal("", "future-day", "effective_on", str(effective_on)[:80])
    except UnfitError as unfit:
        yield Refusal("", unfit.reason, "effective_on", str(effective_on)[:80])
