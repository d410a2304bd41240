"""What stands against an undo: rights before it, and rules that would be broken after it."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select

from db import queries, rules, undo_partners
from db.asking import Case
from db.fitting import refusal
from db.fold import State, fold, split
from db.places import Places
from db.record import Recording, updates_of
from db.rules import Refusal
from db.tables import Action, Update
from db.undo_plan import Plan
from db.undoing import Past

PLACE = ("parent_code", "partners")


def not_allowed(writer: Recording, asked: Plan, case: Case) -> list[Refusal]:
    """What the person may not change: an action, where it is now or would be again; a partner."""
    may_manage = case.person.may_manage()
    partners = [] if may_manage else asked.partners
    return [
        *(refusal(partner.life.code, "partners-managed") for partner in partners),
        *(
            refusal(past.code, "not-allowed")
            for past in asked.pasts
            if not all(_may(writer.connection, case, state) for state in _placed(past, asked, case))
        ),
    ]


def broken(writer: Recording, restored: Plan, case: Case) -> list[Refusal]:
    """The rules that the actions would break as they have become, written but not yet kept."""
    gone = {past.action_id for past in restored.takes_away()}
    of_now = writer.connection.execute(queries.partners(case.programme_code))
    partners = {row.code for row in of_now}  # as they have become, too
    found: list[Refusal] = []
    for past in restored.pasts:
        columns = restored.columns(past.code)
        if past.action_id in gone:
            found += _measures(writer.connection, past)
        elif columns:
            found += _of_action(writer.connection, past, columns, case, partners)
    found += undo_partners.named(writer.connection, restored.partners_gone())
    return [*found, *_homeless(writer.connection, restored, partners)]


def _homeless(
    connection: Connection, restored: Plan, partners: Collection[str]
) -> Iterator[Refusal]:
    """The actions that evidence would come back to, and that are not there; its partners, too."""
    back = {e.action_id: e.cell.action_code for e in restored.evidence if e.was_there}
    for action_id, code in back.items():
        if fold(updates_of(connection, action_id)).get("removed"):
            yield refusal(code, "no-longer-there")
    for event in restored.evidence:
        if event.was_there and (lost := _lost(event.partners, partners)):
            yield refusal(event.cell.action_code, "unknown-partner", "partners", lost)


def _lost(named: str | None, partners: Collection[str]) -> str:
    """Those of the partners named that are none any more, commas between."""
    return ", ".join(code for code in split(named) if code not in partners)


def _placed(past: Past, asked: Plan, case: Case) -> Iterator[State]:
    """Where the action is, but for one's own move that nobody went on from, and would be again."""
    now, then = (states[past.days[-1]] for states in (past.now, past.then))
    moves = [column for column in PLACE if column in asked.columns(past.code)]
    mine = past.own and past.own[0]["author"] == case.person.name
    if not (mine and moves and all(now[column] == then[column] for column in PLACE)):
        yield now
    first = min(map(past.first, moves), default=None)
    for day, state in past.before.items():
        if first and day >= first and state:
            yield {**now, **{column: state[column] for column in moves}}


def _may(connection: Connection, case: Case, state: State) -> bool:
    pillar = Places(connection, case.programme_code).pillar(state)
    return case.person.may_edit(pillar, split(state["partners"]))


def _of_action(
    connection: Connection,
    past: Past,
    columns: list[str],
    case: Case,
    partners: Collection[str],
) -> Iterator[Refusal]:
    """The first day on which something is wrong tells enough."""
    updates = updates_of(connection, past.action_id)
    for day in past.days:
        state = fold(updates, day)
        said = {c: state.get(c) for c in columns if day >= past.first(c)}
        if faults := rules.faults(state, said, case.vocabulary) if said else []:
            yield from (refusal(past.code, why, name, state.get(name)) for why, name in faults)
            return
        lost = _lost(state["partners"], partners)
        if {"partners", "removed"} & set(said) and lost and not state.get("removed"):
            yield refusal(past.code, "unknown-partner", "partners", lost)
            return
        parent = state["parent_code"]
        if (
            {"parent_code", "removed"} & set(said)
            and parent
            and not _is_there(connection, case, parent)
        ):
            yield refusal(past.code, "unknown-parent", "parent_code", parent)
            return


def _is_there(connection: Connection, case: Case, code: str) -> bool:
    state = Places(connection, case.programme_code).state(code)
    return bool(state) and not state.get("removed")


def _measures(connection: Connection, past: Past) -> Iterator[Refusal]:
    """What is a part of an action on any day keeps it from being taken away."""
    here = select(Action.programme_id).where(Action.id == past.action_id).scalar_subquery()
    named = select(Update.action_id).where(Update.parent_code == past.code)
    query = select(Action.id, Action.code).where(Action.programme_id == here, Action.id.in_(named))
    codes = []
    for measure in connection.execute(query.order_by(Action.id)).all():
        updates = updates_of(connection, measure.id)
        days = {update["effective_on"] for update in updates}
        if any(_is_part(fold(updates, day), past.code) for day in days):
            codes.append(measure.code)
    if codes:
        yield refusal(past.code, "has-measures", "removed", ", ".join(codes))


def _is_part(state: State, code: str) -> bool:
    return state.get("parent_code") == code and not state.get("removed")
