"""Where an action stands in its programme: its pillar, and for a measure the action it is part of.

Both are asked within a transaction that writes, so that nobody moves anything meanwhile.
"""

from datetime import date

from sqlalchemy import Connection, select

from db.fold import State, fold
from db.record import updates_of
from db.tables import Action, Programme


def action_id(connection: Connection, programme_code: str, code: str) -> int | None:
    """The id of the action or measure with that code; None when there never was one."""
    if not isinstance(code, str) or not code.isprintable():  # PostgreSQL can't even be asked
        return None
    query = select(Action.id).join(Programme, Programme.id == Action.programme_id)
    return connection.scalar(query.where(Action.code == code, Programme.code == programme_code))


def pillar(connection: Connection, programme_code: str, state: State) -> str:
    """The pillar of an action that is in `state`; a measure has its parent's."""
    if not state.get("parent_code"):
        return str(state["pillar_code"])
    parent = action_id(connection, programme_code, state["parent_code"])
    return pillar(connection, programme_code, fold(updates_of(connection, parent or 0)))


def may_be_parent(connection: Connection, programme_code: str, code: str, day: date) -> bool:
    """Whether a measure can be part of `code` from `day` on: an action that is there by then."""
    found = action_id(connection, programme_code, code)
    state = fold(updates_of(connection, found), day) if found else {}
    return bool(state) and not state["parent_code"] and not state.get("removed")
