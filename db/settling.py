"""Making the current row of an action what its updates say."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from db.fold import fold, split
from db.tables import Action, ActionPartner, Partner, Pillar


def settle(connection: Connection, action_id: int, updates: Iterable[Mapping[str, Any]]) -> None:
    """Write the row of an action, and those of its partners, anew from all its `updates`."""
    state = fold(updates)
    programme_id = connection.scalar(select(Action.programme_id).where(Action.id == action_id))
    partners = split(state.pop("partners", ""))
    parent, pillar = state.pop("parent_code", None), state.pop("pillar_code", None)
    state["parent_id"] = _id(connection, Action, programme_id, parent)
    state["pillar_id"] = _id(connection, Pillar, programme_id, pillar)
    connection.execute(update(Action).where(Action.id == action_id).values(state))
    connection.execute(delete(ActionPartner).where(ActionPartner.action_id == action_id))
    ids = [_id(connection, Partner, programme_id, code) for code in partners]
    if ids:
        rows = [{"action_id": action_id, "partner_id": partner_id} for partner_id in ids]
        connection.execute(insert(ActionPartner), rows)


def _id(
    connection: Connection,
    table: type[Action] | type[Pillar] | type[Partner],
    programme_id: int | None,
    code: str | None,
) -> int | None:
    if not code:
        return None
    query = select(table.id).where(table.programme_id == programme_id, table.code == code)
    return int(connection.execute(query).scalar_one())
