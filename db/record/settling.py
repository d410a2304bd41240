"""Making the current rows of actions what their updates say."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from db.record.replay import STATED, fold, split
from db.record.stored_text import TITLES
from db.tables import Action, ActionPartner, Partner, Pillar

# What a row says that nobody has said anything of.
NOTHING = {**dict.fromkeys(STATED), **dict.fromkeys(TITLES, "")}
ELSEWHERE = ("partners", "parent_code", "pillar_code")


def settle(connection: Connection, updates: Mapping[int, Iterable[Mapping[str, Any]]]) -> None:
    """Write the rows of actions, and of their partners, anew from all updates of each, by id."""
    codes = _Codes(connection)
    query = select(Action.id, Action.programme_id).where(Action.id.in_(updates))
    rows, partners = [], []
    for action_id, programme_id in connection.execute(query).all():
        state = {**NOTHING, **fold(updates[action_id])}
        own = {name: value for name, value in state.items() if name not in ELSEWHERE}
        parent = codes.find(Action, programme_id, state["parent_code"])
        pillar = codes.find(Pillar, programme_id, state["pillar_code"])
        rows.append({"of_action": action_id, **own, "parent_id": parent, "pillar_id": pillar})
        for code in split(state["partners"]):
            found = codes.find(Partner, programme_id, code)
            partners.append({"action_id": action_id, "partner_id": found})
    connection.execute(update(Action).where(Action.id == bindparam("of_action")), rows)
    connection.execute(delete(ActionPartner).where(ActionPartner.action_id.in_(updates)))
    if partners:
        connection.execute(insert(ActionPartner), partners)


class _Codes:
    """The ids behind codes, each asked for once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[str, int, str], int] = {}

    def find(
        self,
        table: type[Action] | type[Pillar] | type[Partner],
        programme_id: int,
        code: str | None,
    ) -> int | None:
        if not code:
            return None
        key = (table.__tablename__, programme_id, code)
        if key not in self._ids:
            query = select(table.id).where(table.programme_id == programme_id, table.code == code)
            self._ids[key] = int(self._connection.execute(query).scalar_one())
        return self._ids[key]
