"""Weighing one change before it is written: rights, rules, and what others did meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from db import rules, values
from db.conflicts import Collision, collisions
from db.fold import State, fold, split
from db.people import Person
from db.record import Recording, Statement, updates_of
from db.rules import Refusal
from db.tables import Action, Programme
from db.values import UnfitError
from db.vocabulary import Vocabulary


@dataclass(frozen=True)
class Change:
    """What someone wants to say of one action, which they read at `version`.

    `states` is column (of db.rules.EDITABLE) to value; empty when there is only a comment.
    """

    action_code: str
    version: int
    effective_on: Any
    states: Mapping[str, Any] = field(default_factory=dict)
    comment: str = ""
    source_url: str = ""


@dataclass(frozen=True)
class Case:
    """What holds for every change of one save: who asks, of which programme, with which words."""

    person: Person
    programme_code: str
    vocabulary: Vocabulary
    comment: str
    language: str


@dataclass(frozen=True)
class Weighed:
    """What is to be written of a change, or why it can't be."""

    action_id: int = 0
    statement: Statement | None = None
    refusals: Sequence[Refusal] = ()
    collisions: Sequence[Collision] = ()


def weigh(writer: Recording, change: Change, case: Case) -> Weighed:
    """Check `change` against the database as it is now; every fault is told, not only the first."""
    connection, code = writer.connection, change.action_code
    action_id = _action_id(connection, case.programme_code, code)
    if action_id is None:
        return Weighed(refusals=[Refusal(code[:80], "unknown-action")])
    updates = updates_of(connection, action_id)
    now = fold(updates)
    if not case.person.may_edit(_pillar(connection, case, now), split(now["partners"])):
        return Weighed(refusals=[Refusal(code, "not-allowed")])
    statement, refusals = _statement(change, case)
    if refusals:
        return Weighed(refusals=refusals)
    # What others did comes before the rules: a rule that their change makes us break is theirs
    # to show, not a mistake of ours. What this same save says of the action is nobody else's.
    others = [update for update in updates if update["batch_id"] != writer.batch_id]
    if found := collisions(code, change.version, statement.states, others):
        return Weighed(collisions=found)
    broken = _broken(change, statement, case, updates)
    return Weighed(action_id, statement, [*broken, *_unexplained(change, statement, case)])


def _broken(
    change: Change, statement: Statement, case: Case, updates: Sequence[Mapping[str, Any]]
) -> list[Refusal]:
    """The rules that the action would break on the day of the statement, or on a later one.

    A statement about the past meets what was said of later days: both must hold together.
    """
    day = statement.effective_on
    exists_from = min(update["effective_on"] for update in updates)
    if reasons := rules.day_faults(day, exists_from, case.vocabulary):
        return [_refusal(change, reason, "effective_on", day) for reason in reasons]
    later = {update["effective_on"] for update in updates if update["effective_on"] > day}
    for moment in (day, *sorted(later)):
        state = fold(updates, moment)
        said = _still_said(statement, updates, moment)
        if faults := rules.faults(state, said, case.vocabulary):
            after = {**state, **said}
            return [_refusal(change, reason, name, after.get(name)) for reason, name in faults]
    return []


def _still_said(
    statement: Statement, updates: Sequence[Mapping[str, Any]], moment: date
) -> dict[str, Any]:
    """The columns of the statement that nobody has stated again after its day and by `moment`."""
    again = {
        column
        for update in updates
        if statement.effective_on < update["effective_on"] <= moment
        for column in split(update["states"])
    }
    return {name: value for name, value in statement.states.items() if name not in again}


def _action_id(connection: Connection, programme_code: str, code: str) -> int | None:
    query = select(Action.id).join(Programme, Programme.id == Action.programme_id)
    return connection.scalar(query.where(Action.code == code, Programme.code == programme_code))


def _pillar(connection: Connection, case: Case, state: State) -> str:
    """The pillar of an action; a measure has its parent's."""
    if not state.get("parent_code"):
        return str(state["pillar_code"])
    parent_id = _action_id(connection, case.programme_code, state["parent_code"])
    return _pillar(connection, case, fold(updates_of(connection, parent_id or 0)))


def _statement(change: Change, case: Case) -> tuple[Statement, list[Refusal]]:
    refusals: list[Refusal] = []

    def fit(column: str, value: Any) -> Any:
        try:
            return values.fit(column, value, case.vocabulary)
        except UnfitError as unfit:
            refusals.append(_refusal(change, unfit.reason, column, value))
            return None

    states = {column: fit(column, value) for column, value in change.states.items()}
    status = states.get("status")
    if status is not None and case.vocabulary.statuses[status].done:
        states.setdefault("progress", 100.0)
    comment = fit("comment", change.comment)
    return Statement(
        effective_on=fit("effective_on", change.effective_on),
        states=states,
        comments={case.language: comment} if comment else {},
        source_url=fit("source_url", change.source_url),
    ), refusals


def _unexplained(change: Change, statement: Statement, case: Case) -> list[Refusal]:
    """What a statement lacks: anything at all, or the comment that its status asks for."""
    if not (statement.states or statement.comments or statement.source_url):
        return [_refusal(change, "nothing-to-save")]
    status = statement.states.get("status")
    explained = statement.comments or case.comment
    if status and case.vocabulary.statuses[status].needs_comment and not explained:
        return [_refusal(change, "comment-needed", "status", status)]
    return []


def _refusal(change: Change, reason: str, column: str = "", value: Any = None) -> Refusal:
    return Refusal(
        change.action_code, reason, column[:80], "" if value is None else str(value)[:80]
    )
