"""The actions of a programme during a write: id, statements, pillar and parent.

All is read within the writing transaction, so that nothing changes meanwhile.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from db.record import queries
from db.record.codes import folded
from db.record.recording import Statement, as_update, updates_of
from db.record.replay import State, fold
from db.tables import Action, Programme, Update


class ProgrammeState:
    """The actions of a programme, each read when it is first needed, or all of them at once.

    Statements of the batch `batch_id` are passed to `say`, so that later requests of that batch are
    checked against them; nothing is written here. Raises NoResultFound for an unknown programme.
    """

    def __init__(self, connection: Connection, programme_code: str, batch_id: int = 0) -> None:
        self.connection, self.batch_id = connection, batch_id
        of_code = select(Programme.id).where(Programme.code == programme_code)
        self.programme_id = int(connection.execute(of_code).scalar_one())
        self._ids: dict[str, int] = {}
        self._updates: dict[int, list[dict[str, Any]]] = {}
        self._codes: dict[str, str] | None = None
        self._last: dict[tuple[str, str], int] = {}
        self._is_whole = False
        self.years: dict[str, int | None] = {}

    def read_all(self) -> None:
        """Read every action in two queries, for callers that need many."""
        mine = Action.programme_id == self.programme_id
        query = select(Action.code, Action.id, Action.year).where(mine)
        rows = self.connection.execute(query).all()
        self._ids = {row.code: row.id for row in rows}
        self.years = {row.code: row.year for row in rows}
        updates = defaultdict(list)
        of_programme = select(Action.id).where(mine)
        for update in updates_of(self.connection, Update.action_id.in_(of_programme)):
            updates[update["action_id"]].append(update)
        self._updates = {number: updates[number] for number in self._ids.values()}
        self._codes = {folded(code): code for code in self._ids}
        self._is_whole = True

    def action_id(self, code: str) -> int | None:
        """The id of the action or measure with `code`, removed or not; None without one."""
        if not isinstance(code, str) or not code.isprintable():  # PostgreSQL refuses the query
            return None
        if code not in self._ids and not self._is_whole:
            query = select(Action.id).where(Action.programme_id == self.programme_id)
            found = self.connection.scalar(query.where(Action.code == code))
            if found is not None:
                self._ids[code] = found
        return self._ids.get(code)

    def updates(self, action_id: int) -> list[dict[str, Any]]:
        """The updates of an action (db.record.recording.updates_of), the oldest version first."""
        if action_id not in self._updates:
            self._updates[action_id] = updates_of(self.connection, action_id)
        return self._updates[action_id]

    def state(self, code: str, day: date = date.max) -> State:
        """Column to value of the action on `day`; {} for an unknown code or before its start."""
        found = self.action_id(code)
        return fold(self.updates(found), day) if found is not None else {}

    def pillar(self, state: State) -> str:
        """The code of the pillar of an action in `state`; a measure has its parent's pillar."""
        if not state.get("parent_code"):
            return str(state["pillar_code"])
        return self.pillar(self.state(state["parent_code"]))

    def may_be_parent(self, code: str, day: date) -> bool:
        """Whether `code` is an action, no measure, that exists on `day` and isn't removed."""
        state = self.state(code, day)
        return bool(state) and not state["parent_code"] and not state.get("removed")

    def same_code(self, code: str) -> str:
        """The stored code of an action or measure that equals `code` by `folded`; "" without one.

        Codes of removed actions count; case, spaces and unseen letters don't.
        """
        if self._codes is None:
            used = select(Action.code).where(Action.programme_id == self.programme_id)
            self._codes = {folded(each): each for each in self.connection.scalars(used)}
        return self._codes.get(folded(code), "")

    def next_position(self, place: Mapping[str, str | None]) -> int:
        """The position after the last one in the pillar, or of the parent, of `place`; each call
        returns the next.
        """
        column = "parent_code" if place["parent_code"] else "pillar_code"
        key = (column, str(place[column]))
        if key not in self._last:
            self._last[key] = (
                self.connection.scalar(queries.last_position(self.programme_id, *key)) or 0
            )
        self._last[key] += 1
        return self._last[key]

    def add(self, code: str, action_id: int) -> None:
        """Add a new action without statements."""
        self.same_code(code)
        self._ids[code], self._updates[action_id] = action_id, []
        if self._codes is not None:
            self._codes[folded(code)] = code

    def say(self, action_id: int, statement: Statement) -> dict[str, Any]:
        """Add a statement about an action; return its row of `updates` without `sequence`."""
        updates = self.updates(action_id)
        version = len(updates) + 1
        sequence = updates[-1]["sequence"] + 1 if updates else 1
        update = as_update(self.batch_id, action_id, version, statement)
        of_batch = {"undoes_id": None, "batch_kind": "import"}  # it is not undone
        updates.append({**update, **of_batch, "sequence": sequence})
        return update
