"""Adding an action or a measure: it exists from a day on, and nothing is reported of it yet."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, insert

from db import rules
from db.asking import Case, NewAction
from db.batch import begun
from db.fitting import Fitting
from db.folder_codes import may_be_code
from db.outcomes import Saved, all_or_nothing
from db.people import Person
from db.places import Places
from db.record import Statement, append
from db.tables import Action
from db.texts import TITLES

# What is said of it when it is added, and what holds of what is left out.
FIRST: Mapping[str, Any] = {
    **dict.fromkeys(TITLES, ""),
    "kind": "one_off",
    "starts_on": None,
    "due_on": None,
    "weight": 1.0,
    "owner": "",
    "planning": "time",
    "partners": (),
}


def add(
    engine: Engine,
    person: Person,
    programme_code: str,
    new: NewAction,
    *,
    today: date,
    comment: str = "",
    language: str = "en",
    now: datetime | None = None,
) -> Saved:
    """Write a new action or measure as one batch. Raises RefusedError."""
    with begun(
        engine, person, programme_code, today=today, comment=comment, language=language, now=now
    ) as (writer, case):
        places = Places(writer.connection, programme_code, writer.batch_id)
        row, first = weighed(places, new, case)
        action_id = writer.connection.scalars(insert(Action).returning(Action.id), row).one()
        append(writer, action_id, first)
        return Saved(writer.batch_id, actions=1, cells=len(new.states))


def weighed(
    places: Places, new: NewAction, case: Case, *, is_back: bool = False
) -> tuple[dict[str, Any], Statement]:
    """The row and its first statement; one that `is_back` keeps its code. Raises RefusedError.

    With all that is against them.
    """
    code = new.code.strip() if isinstance(new.code, str) else ""
    fitting = Fitting(code, case)
    day = fitting.fit("effective_on", new.effective_on)
    states = dict(FIRST)
    for column, value in new.states.items():
        if column in FIRST:
            states[column] = fitting.fit(column, value)
        else:
            fitting.refuse("read-only", column, value)
    all_or_nothing(fitting.refusals)
    for reason in rules.day_faults(day, day, case.vocabulary):
        fitting.refuse(reason, "effective_on", day)
    states |= {"status": _start(case), "progress": None}
    for reason, column in rules.faults(states, states, case.vocabulary):
        fitting.refuse(reason, column, states[column])
    if not is_back:
        _code(places, code, fitting)
    place = _place(places, new, day, states["partners"], fitting)
    year = _year(new, day, fitting)
    all_or_nothing(fitting.refusals)
    row = {"programme_id": places.programme_id, "code": code, "year": year}
    return row, Statement(day, {**states, **place, "position": places.next_position(place)})


def _start(case: Case) -> str:
    return next(code for code, flags in case.vocabulary.statuses.items() if flags.start)


def _code(places: Places, code: str, fitting: Fitting) -> None:
    """Refuse a code that can't be one, or was ever used."""
    if not may_be_code(code):
        fitting.refuse("bad-code", "code", code)
    elif places.same_code(code):
        fitting.refuse("code-taken", "code", code)


def _place(
    places: Places, new: NewAction, day: date, partners: tuple[str, ...], fitting: Fitting
) -> dict[str, str | None]:
    """Its pillar or its parent, as a statement says them; refuse what is neither."""
    case, parent, pillar = fitting.case, new.parent_code, new.pillar_code
    if parent:
        if not isinstance(parent, str) or not places.may_be_parent(parent, day):
            fitting.refuse("unknown-parent", "parent_code", parent)
            return {}
        of_parent = places.pillar({"parent_code": parent})
        if pillar and pillar != of_parent:
            fitting.refuse("other-pillar", "pillar_code", pillar)
        pillar = of_parent
    elif pillar not in case.vocabulary.pillars:
        fitting.refuse("unknown-pillar" if pillar else "no-pillar", "pillar_code", pillar)
        return {}
    if not case.person.may_edit(pillar, partners):
        fitting.refuse("not-allowed")
    return {"parent_code": parent or None, "pillar_code": None if parent else pillar}


def _year(new: NewAction, day: date, fitting: Fitting) -> int | None:
    if not new.parent_code:
        if new.year is not None:
            fitting.refuse("year-of-measure", "year", new.year)
        return None
    year = day.year if new.year is None else new.year
    if not isinstance(year, int) or not 1900 <= year <= 2200:
        fitting.refuse("bad-year", "year", year)
    return year
