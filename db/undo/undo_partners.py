"""The partners that a batch added, changed or removed; undoing restores their earlier facts."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.record.coercion import refusal
from db.record.partner_lives import NOT_YET, Facts, Life, Moved, change, lives
from db.record.recording import Recording, updates_of
from db.record.replay import fold, split
from db.record.statement_rules import Refusal
from db.tables import DESCRIBED, Action, Evidence, Programme, Update
from db.undo.undo_cells import State, UndoCell
from db.undo.undo_evidence import there


@dataclass(frozen=True)
class UndonePartner:
    """A partner that a batch changed, its facts before the batch, and a cell per difference."""

    life: Life
    before: Facts
    cells: Sequence[UndoCell]


def of_batch(connection: Connection, programme_code: str, batch_id: int) -> list[UndonePartner]:
    """The partners that a batch changed, in the programme's order."""
    of_code = select(Programme.id).where(Programme.code == programme_code)
    found = lives(connection, connection.execute(of_code).scalar_one())
    return [
        UndonePartner(life, before, [*_cells(life, before, move)])
        for life in found
        for before, move in life.steps()
        if move.batch_id == batch_id
    ]


def restore(writer: Recording, partner: UndonePartner, columns: Collection[str]) -> None:
    """Restore `columns`; with removed, a partner older than the batch gets back all its facts."""
    names = DESCRIBED if "removed" in columns and partner.before != NOT_YET else columns
    change(writer, partner.life.partner_id, {name: partner.before[name] for name in names})


def named(connection: Connection, partners: Sequence[UndonePartner]) -> Iterator[Refusal]:
    """A refusal per partner that an action names on any day, or a public event."""
    for partner in partners:
        code, about = partner.life.code, set[str]()
        for action_code, updates in _speaking(connection, partner.life).items():
            states = [fold(updates, update["effective_on"]) for update in updates]
            if any(code in split(s["partners"]) and not s.get("removed") for s in states):
                about.add(action_code)
        about |= _events(connection, partner.life)
        if about:
            yield refusal(code, "partner-named", "removed", ", ".join(sorted(about)))


def _cells(life: Life, before: Facts, move: Moved) -> Iterator[UndoCell]:
    """The cells of a change; only removed for a partner that the batch added or removed."""
    later = [step for step in life.steps() if step[1].batch_id >= move.batch_id]
    moved = before["removed"] != move.facts["removed"]
    for column in ("removed",) if moved else DESCRIBED:
        if move.facts[column] == before[column]:
            continue
        touching = [each for was, each in later if moved or each.facts[column] != was[column]]
        now, last = life.now[column], touching[-1]
        yield UndoCell(
            action_code=life.code,
            column=column,
            before=before[column],
            said=move.facts[column],
            now=now,
            state=_state(life.now, move.facts, before, column, whole=moved),
            author=last.author,
            recorded_at=last.recorded_at,
            batch_id=last.batch_id,
            effective_on=move.recorded_at.date(),
            about="partner",
        )


def _state(now: Facts, then: Facts, before: Facts, column: str, *, whole: bool) -> State:
    """The state of a cell; with `whole`, a later change of any fact counts.

    Removing a partner would lose such changes.
    """
    if now[column] == before[column]:
        return "done"
    same = now == then if whole else now[column] == then[column]
    return "free" if same else "changed"


def _speaking(connection: Connection, life: Life) -> dict[str, list[dict[str, Any]]]:
    """Action code to updates, for every action of which any statement names the partner."""
    of_it = Update.partners.contains(life.code, autoescape=True)
    ever = select(Update.action_id).where(of_it)
    mine = Action.programme_id == life.programme_id
    query = select(Action.id, Action.code).where(mine, Action.id.in_(ever))
    return {row.code: updates_of(connection, row.id) for row in connection.execute(query).all()}


def _events(connection: Connection, life: Life) -> set[str]:
    """The codes of the actions with a public event, not withdrawn, that names the partner."""
    query = select(Evidence.id, Evidence.action_id, Evidence.partners, Action.code)
    query = query.join(Action, Action.id == Evidence.action_id)
    rows = connection.execute(query.where(Evidence.programme_id == life.programme_id)).all()
    naming = {row.id: row for row in rows if life.code in split(row.partners)}
    shown = there(connection, {row.action_id for row in naming.values()})
    return {naming[each["id"]].code for each in shown if each["id"] in naming}
