"""Weighing one change before it is written: rights, rules, and what others did meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from db import rules
from db.conflicts import Collision, collisions
from db.fold import State, fold, split
from db.people import Person
from db.record import Statement, updates_of
from db.rules import Refusal, StatusFlags, UnfitError, Vocabulary
from db.tables import Action, Partner, Programme, Status


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


def weigh(connection: Connection, change: Change, case: Case) -> Weighed:
    """Check `change` against the database as it is now. Every fault is told, not the first alone."""
    action_id = _action_id(connection, case.programme_code, change.action_code)
    if action_id is None:
        return Weighed(refusals=[Refusal(change.action_code[:80], "unknown-action")])
    updates = updates_of(connection, action_id)
    now = fold(updates)
    if not case.person.may_edit(_pillar(connection, case, now), split(now["partners"])):
        return Weighed(refusals=[Refusal(change.action_code, "not-allowed")])
    statement, refusals = _statement(change, case)
    if not refusals:
        exists_from = min(update["effective_on"] for update in updates)
        refusals = _broken_rules(change, statement, case, now, exists_from)
    if refusals:
        return Weighed(refusals=refusals)
    found = collisions(change.action_code, change.version, statement.states, updates)
    return Weighed(action_id, statement, collisions=found)


def vocabulary(connection: Connection, programme_code: str, today: date) -> Vocabulary:
    """What statements about a programme may name. Raises LookupError for an unknown programme."""
    found = select(Programme.id, Programme.starts_on).where(Programme.code == programme_code)
    programme = connection.execute(found).one_or_none()
    if programme is None:
        raise LookupError(f"There is no programme {programme_code}.")
    partners = select(Partner.code).where(Partner.programme_id == programme.id)
    statuses = connection.execute(select(Status.code, Status.done, Status.needs_comment))
    return Vocabulary(
        statuses={row.code: StatusFlags(row.done, row.needs_comment) for row in statuses},
        partners=tuple(connection.scalars(partners.order_by(Partner.position))),
        starts_on=programme.starts_on,
        today=today,
    )


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
            return rules.fit(column, value, case.vocabulary)
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


def _broken_rules(
    change: Change, statement: Statement, case: Case, now: State, exists_from: date
) -> list[Refusal]:
    states, day = statement.states, statement.effective_on
    broken = [
        _refusal(change, reason, column, {**now, **states}.get(column))
        for reason, column in rules.faults(now, states, case.vocabulary)
    ]
    for reason in rules.day_faults(day, exists_from, case.vocabulary):
        broken.append(_refusal(change, reason, "effective_on", day))
    if not (states or statement.comments or statement.source_url):
        broken.append(_refusal(change, "nothing-to-save"))
    status = states.get("status")
    explained = statement.comments or case.comment
    if status and case.vocabulary.statuses[status].needs_comment and not explained:
        broken.append(_refusal(change, "comment-needed", "status", status))
    return broken


def _refusal(change: Change, reason: str, column: str = "", value: Any = None) -> Refusal:
    return Refusal(change.action_code, reason, column, "" if value is None else str(value)[:80])
