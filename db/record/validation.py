"""Checks of one change before it is written: rights, rules, and changes of others meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from db.record import owners, statement_rules
from db.record.coercion import refusal, statement
from db.record.conflicts import Collision, collisions
from db.record.programme_state import ProgrammeState
from db.record.recording import Statement
from db.record.replay import fold, join, split
from db.record.requests import Case, ChangeRequest
from db.record.statement_rules import Refusal

Updates = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Validated:
    """The statement of a change and the number of cells it changes, or the reasons against it."""

    action_id: int = 0
    statement: Statement | None = None
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()
    cells: int = 0


def validate(places: ProgrammeState, change: ChangeRequest, case: Case) -> Validated:
    """The result of checking `change` against the current record; no fault is raised.

    The steps are the action and the right, the values, collisions, and the rules. The first step
    with faults is the last one, and the result has all its faults.
    """
    code = change.action_code
    action_id = places.action_id(code)
    if action_id is None:
        return Validated(refusals=[refusal(code, "unknown-action")])
    updates = places.updates(action_id)
    now = fold(updates)
    if not case.person.may_state(change.states, places.pillar(now), split(now["partners"])):
        return Validated(refusals=[refusal(code, "not-allowed")])
    if now.get("removed"):
        return Validated(refusals=[refusal(code, "no-longer-there")])
    said, refusals = statement(change, case)
    if refusals:
        return Validated(refusals=refusals)
    states = owners.unchanged(said.states, change.states.get("owner"), now["owner"])
    said = replace(said, states=states)
    # Changes of others come before the rules: a rule that is broken only together with such a
    # change is a conflict to show, not a mistake. Other changes of the same save are no conflict.
    own = {places.batch_id, *change.own}
    others = [update for update in updates if update["batch_id"] not in own]
    if found := collisions(code, change.version, said.states, others):
        return Validated(collisions=owners.named(found, case.vocabulary.people))
    broken = [*_broken(change, said, case, updates), *_moved(places, change, said, case, updates)]
    refusals = [*broken, *_unexplained(change, said, case)]
    return Validated(action_id, said, refusals, cells=_cells(said, updates))


def _broken(change: ChangeRequest, said: Statement, case: Case, updates: Updates) -> list[Refusal]:
    """A refusal per rule that the action would break on the day of the statement or a later day.

    A statement about the past has to agree with the statements about later days. Only the first day
    with a broken rule is returned.
    """
    day, code = said.effective_on, change.action_code
    exists_from = min(update["effective_on"] for update in updates)
    if reasons := statement_rules.day_faults(day, exists_from, case.vocabulary):
        return [refusal(code, reason, "effective_on", day) for reason in reasons]
    later = {update["effective_on"] for update in updates if update["effective_on"] > day}
    for moment in (day, *sorted(later)):
        state = fold(updates, moment)
        still = _still_said(said, updates, moment)
        if faults := statement_rules.faults(state, still, case.vocabulary):
            after = {**state, **still}
            return [refusal(code, reason, name, after.get(name)) for reason, name in faults]
    return []


def _still_said(said: Statement, updates: Updates, moment: date) -> dict[str, Any]:
    """Column to value of the statement, without columns stated again after its day by `moment`."""
    again = {
        column
        for update in updates
        if said.effective_on < update["effective_on"] <= moment
        for column in split(update["states"])
    }
    return {name: value for name, value in said.states.items() if name not in again}


def _moved(
    places: ProgrammeState, change: ChangeRequest, said: Statement, case: Case, updates: Updates
) -> list[Refusal]:
    """The refusal of a new parent of a measure; [] without one, or where it fits."""
    if "parent_code" not in said.states:
        return []
    parent, code = said.states["parent_code"], change.action_code
    state = fold(updates, said.effective_on) or fold(updates)
    if not state["parent_code"]:
        return [refusal(code, "not-a-measure", "parent_code", parent)]
    if not places.may_be_parent(parent, said.effective_on):
        return [refusal(code, "unknown-parent", "parent_code", parent)]
    pillar = places.pillar({**state, "parent_code": parent})
    may = case.person.may_edit(pillar, split(state["partners"]))
    return [] if may else [refusal(code, "not-allowed")]


def _unexplained(change: ChangeRequest, said: Statement, case: Case) -> list[Refusal]:
    """A refusal of a statement without content, or without the comment that its status needs."""
    if not (said.states or said.comments or said.source_url):
        return [refusal(change.action_code, "nothing-to-save")]
    status = said.states.get("status")
    explained = said.comments or case.comment
    if status and case.vocabulary.statuses[status].needs_comment and not explained:
        return [refusal(change.action_code, "comment-needed", "status", status)]
    return []


def _cells(said: Statement, updates: Updates) -> int:
    """The number of columns that get another value than they have on the day of the statement."""
    before = fold(updates, said.effective_on)
    kept = {k: join(v) if k == "partners" else v for k, v in said.states.items()}
    return sum(before.get(column) != value for column, value in kept.items())
