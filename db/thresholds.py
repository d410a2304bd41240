"""Setting the thresholds that figures use, from a day on."""

import math
from datetime import date, datetime
from numbers import Real

from sqlalchemy import Engine

from db.outcomes import RefusedError, Saved
from db.people import NotAllowedError, Person
from db.record import append_method, recording
from db.rules import Refusal


def set_thresholds(
    engine: Engine,
    person: Person,
    *,
    effective_on: date,
    off_track_gap: float,
    at_risk_gap: float,
    off_track_days: int,
    least_planned: float,
    now: datetime | None = None,
) -> Saved:
    """Put a row of thresholds in force from `effective_on`; see db.tables.Method.

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
    refusals = [
        Refusal("", "bad-number", column, str(value)[:80])
        for column, value in numbers.items()
        if not isinstance(value, Real) or not math.isfinite(value)
    ]
    if refusals:
        raise RefusedError(refusals)
    fits = off_track_gap <= at_risk_gap <= 0 <= off_track_days and 0 <= least_planned <= 100
    if not fits or off_track_days != int(off_track_days):
        raise RefusedError([Refusal("", "bad-thresholds")])
    with recording(engine, person, "edit", now=now) as writer:
        append_method(
            writer,
            effective_on=effective_on,
            off_track_gap=off_track_gap,
            at_risk_gap=at_risk_gap,
            off_track_days=off_track_days,
            least_planned=least_planned,
        )
        return Saved(writer.batch_id, actions=0, cells=len(numbers))
