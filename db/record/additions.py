"""Rules for a new action, measure or public event."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from db.record import statement_rules, stored_text
from db.record.codes import may_be_code
from db.record.coercion import Fitting
from db.record.column_values import PRECISIONS
from db.record.outcomes import all_or_nothing
from db.record.programme_state import ProgrammeState
from db.record.recording import Statement
from db.record.replay import fold, join, split
from db.record.requests import Case, NewAction, NewEvidence
from db.record.stored_text import TITLES, UnfitError
from locales import CONTENT_LANGUAGES

# The columns of the first statement of an action, with their defaults.
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


def validated_action(
    places: ProgrammeState, new: NewAction, case: Case, *, is_back: bool = False
) -> tuple[dict[str, Any], Statement]:
    """The row of `actions` and its first statement.

    With `is_back`, for an action that was removed before, its code may be in use already. Raises
    RefusedError with every reason against the new action.
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
    for reason in statement_rules.day_faults(day, day, case.vocabulary):
        fitting.refuse(reason, "effective_on", day)
    states |= {"status": _start(case), "progress": None}
    for reason, column in statement_rules.faults(states, states, case.vocabulary):
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


def _code(places: ProgrammeState, code: str, fitting: Fitting) -> None:
    """Refuse a text that can't be a code, and a code that any action has or had."""
    if not may_be_code(code):
        fitting.refuse("bad-code", "code", code)
    elif places.same_code(code):
        fitting.refuse("code-taken", "code", code)


def _place(
    places: ProgrammeState, new: NewAction, day: date, partners: tuple[str, ...], fitting: Fitting
) -> dict[str, str | None]:
    """pillar_code and parent_code for the first statement: one of them, the other None.

    A pillar or a parent that doesn't exist, or a missing right, is refused; {} without a place.
    """
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


NUMBERED = re.compile(r"U(\d+)", re.ASCII)


def validated_evidence(places: ProgrammeState, new: NewEvidence, case: Case) -> dict[str, Any]:
    """The row of `evidence` without its programme, batch and code.

    Raises RefusedError with every reason against the event.
    """
    fitting = Fitting(str(new.action_code), case)
    action_id = _action(places, fitting)
    all_or_nothing(fitting.refusals)
    day = fitting.fit("happened_on", new.happened_on)
    told = new.titles if isinstance(new.titles, Mapping) else {}
    for language in told.keys() - set(CONTENT_LANGUAGES):
        fitting.refuse("read-only", f"title_{language}", told[language])
    titles = {f"title_{language}": told.get(language, "") for language in CONTENT_LANGUAGES}
    row = {
        "action_id": action_id,
        "happened_on": day,
        "date_precision": new.date_precision,
        "stage": _stage(new.stage, fitting),
        "partners": join(fitting.fit("partners", new.partners) or ()),
        "source_url": fitting.fit("source_url", new.source_url),
        **fitting.fit_all(titles),
    }
    if not any(row[title] for title in titles):
        fitting.refuse("no-title", next(iter(titles)))
    if new.date_precision not in PRECISIONS:
        fitting.refuse("unknown-precision", "date_precision", new.date_precision)
    if row["source_url"] == "":
        fitting.refuse("source-needed", "source_url")
    if day and day > case.vocabulary.today:
        fitting.refuse("future-event", "happened_on", day)
    all_or_nothing(fitting.refusals)
    within = case.vocabulary.starts_on <= row["happened_on"] <= case.vocabulary.ends_on
    return {**row, "in_period": within}


def _action(places: ProgrammeState, fitting: Fitting) -> int | None:
    """The id of an action that the person may report on; a refusal for any other."""
    case = fitting.case
    found = places.action_id(fitting.code)
    if found is None:
        fitting.refuse("unknown-action")
        return None
    now = fold(places.updates(found))
    if not case.person.may_report(places.pillar(now), split(now["partners"])):
        fitting.refuse("not-allowed")
    elif now.get("removed"):
        fitting.refuse("no-longer-there")
    return found


def _stage(stage: Any, fitting: Fitting) -> str:
    try:
        return stored_text.text("stage", stage)
    except UnfitError as unfit:
        fitting.refuse(unfit.reason, "stage", stage)
        return ""


def next_code(used: Iterable[str]) -> str:
    """The code after the highest of U001, U002, and so on, in `used`."""
    numbers = [int(found[1]) for code in used if (found := NUMBERED.fullmatch(code))]
    return f"U{max(numbers, default=0) + 1:03d}"
