"""Saving changes, additions and thresholds: each as one batch, or not at all."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any, Required, TypedDict, Unpack

from sqlalchemy import Engine, insert, select

from db.access import refused_writes
from db.record import additions, outcomes
from db.record.column_values import number
from db.record.outcomes import ConflictError, RefusedError, Saved, all_or_nothing
from db.record.people import NotAllowedError, Person
from db.record.programme_state import ProgrammeState
from db.record.recording import Recording, append, append_method, recording
from db.record.requests import Case, ChangeRequest, NewAction, NewEvidence
from db.record.statement_rules import Refusal
from db.record.stored_text import UnfitError, day
from db.record.validation import Validated, validate
from db.record.vocabulary import vocabulary
from db.tables import Action, Evidence

__all__ = [
    "About",
    "ChangeRequest",
    "ConflictError",
    "NewAction",
    "NewEvidence",
    "RefusedError",
    "Saved",
    "add",
    "begun",
    "save",
    "set_thresholds",
]


class About(TypedDict, total=False):
    """The arguments that every save has.

    `today` is the last day on which statements may take effect. `comment` is about the whole save,
    and `language` is the language of all its comments. `now` is the moment of recording.
    """

    today: Required[date]
    comment: str
    language: str
    now: datetime | None


@contextmanager
def begun(
    engine: Engine,
    person: Person,
    programme_code: str,
    *,
    today: date,
    comment: str = "",
    language: str = "en",
    now: datetime | None = None,
    undoes_id: int | None = None,
) -> Iterator[tuple[Recording, Case]]:
    """A batch about a programme: its writer, and the case that its requests are checked against.

    Leaving it writes everything; an exception writes nothing. Raises RefusedError for an unfit
    comment, LookupError for an unknown programme, and the errors of db.record.recording.
    """
    words, kind = outcomes.comment(comment), "edit" if undoes_id is None else "undo"
    with recording(engine, person, kind, comment=words, undoes_id=undoes_id, now=now) as writer:
        known = vocabulary(writer.connection, programme_code, today)
        yield writer, Case(person, programme_code, known, words, language)


def save(
    engine: Engine,
    person: Person,
    programme_code: str,
    changes: Iterable[ChangeRequest],
    **about: Unpack[About],
) -> Saved:
    """Write all changes as one batch, or none of them.

    Changes of different cells merge. Several changes of one action are checked in order, each
    against the result of the one before. Raises RefusedError for a broken rule or a missing right,
    and otherwise ConflictError for cells that another person changed.
    """
    with begun(engine, person, programme_code, **about) as (writer, case):
        places = ProgrammeState(writer.connection, programme_code, writer.batch_id)
        weighed = [_try(writer, places, change, case) for change in changes]
        nothing = [] if weighed else [Refusal("", "nothing-to-save")]
        refusals = [refusal for w in weighed for refusal in w.refusals]
        all_or_nothing([*refusals, *nothing], [each for w in weighed for each in w.collisions])
        return Saved(
            batch_id=writer.batch_id,
            actions=len({w.action_id for w in weighed}),
            cells=sum(w.cells for w in weighed),
        )


def _try(writer: Recording, places: ProgrammeState, change: ChangeRequest, case: Case) -> Validated:
    """Check a change and write it unless it is refused, so that the next one can build on it."""
    weighed = validate(places, change, case)
    if weighed.statement and not weighed.refusals:
        append(writer, weighed.action_id, weighed.statement)
        places.say(weighed.action_id, weighed.statement)
    return weighed


def add(
    engine: Engine,
    person: Person,
    programme_code: str,
    new: NewAction | NewEvidence,
    **about: Unpack[About],
) -> Saved:
    """Write a new action, measure or public event as one batch. Raises RefusedError."""
    with begun(engine, person, programme_code, **about) as (writer, case):
        places = ProgrammeState(writer.connection, programme_code, writer.batch_id)
        if isinstance(new, NewEvidence):
            event = additions.validated_evidence(places, new, case)
            used = select(Evidence.code).where(Evidence.programme_id == places.programme_id)
            code = additions.next_code(writer.connection.scalars(used))
            own = {"programme_id": places.programme_id, "batch_id": writer.batch_id, "code": code}
            writer.connection.execute(insert(Evidence), {**event, **own})
            return Saved(writer.batch_id, actions=1, cells=1)
        row, first = additions.validated_action(places, new, case)
        action_id = writer.connection.scalars(insert(Action).returning(Action.id), row).one()
        append(writer, action_id, first)
        return Saved(writer.batch_id, actions=1, cells=len(new.states))


MOST = 100_000  # days and points; far below the largest whole number of any database


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

    `today` is the latest `effective_on` allowed, by default the day of `now` in UTC. Raises
    NotAllowedError, and RefusedError for an unfit day or number, and unless off_track_gap <=
    at_risk_gap <= 0 <= off_track_days (whole) and 0 <= least_planned <= 100.
    """
    with refused_writes.noted(engine, person, "thresholds"):
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
