"""Rows of a file about actions and measures: added, or stated where they differ."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from db.imports.file_schema import BESIDE
from db.imports.import_plan import ImportPlan
from db.imports.import_rows import ImportCell, ImportRow, ImportWanted
from db.record import additions, column_values, owners
from db.record.coercion import refusal
from db.record.conflicts import collisions
from db.record.outcomes import RefusedError
from db.record.recording import Statement
from db.record.replay import State, fold, join, split, standing
from db.record.requests import ChangeRequest, NewAction
from db.record.stored_text import TITLES, UnfitError
from db.record.validation import validate
from locales import CONTENT_LANGUAGES

REPORTED = ("status", "progress")
# One of these is there in a row that is meant to be new; else its code is a wrong one.
NEW = ("pillar_code", "parent_code", *TITLES)
PLACE = ("pillar_code", "parent_code", "year")


def weigh_row(plan: ImportPlan, wanted: ImportWanted) -> ImportRow:
    """What becomes of a row of actions or measures; what it changes is added to `plan`."""
    code = plan.places.same_code(wanted.code) or wanted.code
    state = plan.places.state(code)
    return (
        _change(plan, code, wanted)
        if state and not state.get("removed")
        else (_add(plan, code, wanted, is_back=bool(state)))
    )


def weigh_update(plan: ImportPlan, wanted: ImportWanted) -> ImportRow:
    """What becomes of a row of updates: a statement that is there already is left alone, a new one
    is added to `plan`.
    """
    code = plan.places.same_code(wanted.code) or wanted.code
    action_id = plan.places.action_id(code)
    said = {c: v for c, v in wanted.cells.items() if c not in BESIDE}
    if action_id is not None and _is_there(plan, action_id, wanted, said):
        return ImportRow(wanted.number, code, "same")
    return _say(plan, code, wanted, said, "added")


def day_of(plan: ImportPlan, wanted: ImportWanted) -> date:
    """The day that a row holds from."""
    day: date = wanted.cells.get("effective_on") or plan.asked.effective_on
    return day


def _change(plan: ImportPlan, code: str, wanted: ImportWanted) -> ImportRow:
    places, day = plan.places, day_of(plan, wanted)
    updates = places.updates(places.action_id(code) or 0)
    state = {**fold(updates, day), "year": places.years.get(code)}
    stated = {c: v for c, v in wanted.cells.items() if c not in BESIDE}
    differing = {
        column: value
        for column, value in stated.items()
        if column not in state or state[column] not in (value, _kept(plan, column, value))
    }
    if not state.get("status") or differing or _has_news(wanted, updates):
        return _say(plan, code, wanted, stated, "changed", differing)
    plan.seen.setdefault(code, len(updates))
    return ImportRow(wanted.number, code, "same")


def _say(
    plan: ImportPlan,
    code: str,
    wanted: ImportWanted,
    stated: Mapping[str, Any],
    fate: str,
    differing: Mapping[str, Any] | None = None,
) -> ImportRow:
    """Weigh a statement about an action that is there, and plan it if nothing is against it."""
    places, day = plan.places, day_of(plan, wanted)
    action_id = places.action_id(code)
    updates = places.updates(action_id) if action_id is not None else []
    version = plan.seen.setdefault(code, len(updates))
    change = ChangeRequest(
        action_code=code,
        version=len(updates),
        effective_on=day,
        states=stated if differing is None else differing,
        comment=wanted.cells.get("comment", ""),
        source_url=wanted.cells.get("source_url", ""),
    )
    weighed = validate(places, change, plan.case)
    if weighed.refusals:
        return ImportRow(wanted.number, code, "refused", refusals=weighed.refusals)
    others = [each for each in updates if each["batch_id"] != places.batch_id]
    read_at = version if plan.asked.seen is None else plan.asked.seen.get(code, 0)
    kept = {column: _kept(plan, column, value) for column, value in stated.items()}
    if found := collisions(code, read_at, kept, others):
        named = owners.named(found, plan.case.vocabulary.people)
        return ImportRow(wanted.number, code, "refused", collisions=named)
    before, said = fold(updates, day), weighed.statement
    if said is None:
        return ImportRow(wanted.number, code, "same")
    cells = _cells(before, said.states, wanted)
    back = _goes_back(cells, [u for u in others if u["effective_on"] <= day])
    plan.say(weighed.action_id, said)
    shown = _named(plan, cells)
    return ImportRow(wanted.number, code, fate, shown, goes_back=back)  # type: ignore[arg-type]


def _add(plan: ImportPlan, code: str, wanted: ImportWanted, *, is_back: bool) -> ImportRow:
    cells = wanted.cells
    new = NewAction(
        code=code,
        effective_on=_exists_from(plan, wanted),
        pillar_code=cells.get("pillar_code") or "",
        parent_code=cells.get("parent_code") or "",
        year=cells.get("year"),
        states={c: v for c, v in cells.items() if c in additions.FIRST},
    )
    try:
        row, first = additions.validated_action(plan.places, new, plan.case, is_back=is_back)
    except RefusedError as refused:
        refusals = refused.refusals if set(NEW) & cells.keys() else [refusal(code, "unknown-row")]
        return ImportRow(wanted.number, code, "refused", refusals=refusals)
    if is_back:
        if day_of(plan, wanted) < (gone_on := _gone_on(plan, code)):
            gone = refusal(code, "no-longer-there")
            return ImportRow(wanted.number, code, "refused", refusals=[gone])
        returned = {**first.states, "removed": False}
        # From the day on which it went, too: what was stated until then was taken away with it.
        for day in sorted({first.effective_on, max(first.effective_on, gone_on)}):
            plan.say(plan.places.action_id(code) or 0, Statement(day, returned))
    else:
        plan.add(code, row, first)
    plan.seen.setdefault(code, 0)
    reported = _reported(plan, code, wanted, first.states)
    if reported and reported.fate == "refused":
        return reported
    more = reported.cells if reported else ()
    filled = {c: v for c, v in first.states.items() if c in cells and c not in REPORTED}
    cells_of_action = _named(plan, _cells({}, filled, None))
    return ImportRow(wanted.number, code, "added", [*cells_of_action, *more])


def _reported(
    plan: ImportPlan, code: str, wanted: ImportWanted, first: Mapping[str, Any]
) -> ImportRow | None:
    """What a row reports of a new action: how far it has come, and why."""
    said = {c: v for c, v in wanted.cells.items() if c in REPORTED and v != first[c]}
    words = any(wanted.cells.get(name) for name in ("comment", "source_url"))
    return _say(plan, code, wanted, said, "changed") if said or words else None


def _exists_from(plan: ImportPlan, wanted: ImportWanted) -> date:
    """The day from which a new row is there: a measure is not there before its action."""
    day, since = day_of(plan, wanted), plan.asked.since
    if since is None:
        return day
    parent = plan.places.action_id(wanted.cells.get("parent_code") or "")
    said = plan.places.updates(parent) if parent is not None else []
    first: date = min((update["effective_on"] for update in said), default=since)
    return min(day, max(since, first))


def _gone_on(plan: ImportPlan, code: str) -> date:
    """The last day from which an action was taken away."""
    updates = plan.places.updates(plan.places.action_id(code) or 0)
    gone = [u for u in updates if "removed" in split(u["states"]) and u["removed"]]
    last: date = max(update["effective_on"] for update in gone)
    return last


def _kept(plan: ImportPlan, column: str, value: Any) -> Any:
    """A value as the record stores it, or as it came where it can't be stored."""
    if column in PLACE:
        return value
    try:
        fitted = column_values.fit(column, value, plan.case.vocabulary)
    except UnfitError:
        return value
    return join(fitted) if column == "partners" else fitted


def _is_there(
    plan: ImportPlan, action_id: int, wanted: ImportWanted, said: Mapping[str, Any]
) -> bool:
    """Whether a statement of the row's day, not taken back, states `said` and the row's words."""
    day, kept = day_of(plan, wanted), {c: _kept(plan, c, v) for c, v in said.items()}
    return any(
        update["effective_on"] == day
        and kept.keys() <= holds
        and all(update[column] in (value, said[column]) for column, value in kept.items())
        and not _has_news(wanted, [update])
        for update, holds in standing(plan.places.updates(action_id))
    )


def _has_news(wanted: ImportWanted, updates: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a row gives a comment or a source that no statement has."""
    comment, source = (str(wanted.cells.get(name) or "").strip() for name in BESIDE[1:])
    return bool(comment or source) and not any(
        (not comment or comment in [u.get(f"comment_{each}") for each in CONTENT_LANGUAGES])
        and (not source or u["source_url"] == source)
        for u in updates
    )


def _goes_back(cells: Sequence[ImportCell], updates: Sequence[Mapping[str, Any]]) -> bool:
    """Whether all that changes was stated so in `updates`, those of others up to the row's day."""
    moved = [cell for cell in cells if cell.column not in BESIDE]
    return bool(moved) and all(
        any(cell.column in split(u["states"]) and u[cell.column] == cell.now for u in updates)
        for cell in moved
    )


def _cells(
    before: State, states: Mapping[str, Any], wanted: ImportWanted | None
) -> list[ImportCell]:
    """The cells that differ from before, and the words that are given with them."""
    kept = {c: join(v) if c == "partners" else v for c, v in states.items()}
    moved = [ImportCell(c, before.get(c), v) for c, v in kept.items() if before.get(c) != v]
    words = [] if wanted is None else [w for w in BESIDE[1:] if wanted.cells.get(w)]
    return [*moved, *(ImportCell(word, None, wanted.cells[word]) for word in words if wanted)]


def _named(plan: ImportPlan, cells: Sequence[ImportCell]) -> list[ImportCell]:
    """The cells to show, with people as owners by their names, also who never owned an action."""
    people = plan.case.vocabulary.people
    return [
        ImportCell(cell.column, *(people.get(each, each) for each in (cell.before, cell.now)))
        if cell.column == "owner"
        else cell
        for cell in cells
    ]
