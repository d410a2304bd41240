"""Owners of actions: any text, or a person who signs in, by their number and shown by their name.

What is stored of a person is PERSON with the number, so that a change of name, and an erasure,
show in every statement without writing one anew.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Engine, Integer, String, column, select, table

from db.record.conflicts import Collision
from db.tables import Action, PersonRow, Programme, Update

PERSON = "person:"
_STORED = re.compile(rf"{PERSON}[1-9][0-9]*", re.ASCII)
# A view of owners, since programs that only read have no right to the table of people.
_NAMES = table("person_names", column("id", Integer), column("name", String))
Names = Mapping[str, str]


def names(connection: Connection) -> Names:
    """What is stored of a person as an owner, to the name of now, of all who ever owned an action.

    That of an erased person is the mark of db.record.people.FORMER.
    """
    return _named_by(connection, _NAMES.c.id, _NAMES.c.name)


def of_everybody(connection: Connection) -> Names:
    """As `names`, of everybody ever here, any of whom may become an owner; for a write."""
    return _named_by(connection, PersonRow.id, PersonRow.name)


def _named_by(connection: Connection, number: Any, name: Any) -> Names:
    rows = connection.execute(select(number, name).order_by(number))
    return {f"{PERSON}{row.id}": row.name for row in rows}


def is_person(owner: Any) -> bool:
    """Whether an owner is stored as a person."""
    return isinstance(owner, str) and _STORED.fullmatch(owner) is not None


def person_number(engine: Engine, programme_code: str, code: str) -> int | None:
    """The number of the person who is the last owner stated of an action; None for a text."""
    query = (
        select(Update.owner)
        .join(Action, Action.id == Update.action_id)
        .join(Programme, Programme.id == Action.programme_id)
        .where(Programme.code == programme_code, Action.code == code, Update.owner.is_not(None))
        .order_by(Update.effective_on.desc(), Update.sequence.desc())
    )
    with engine.connect() as connection:
        owner = connection.scalar(query.limit(1))
    return int(str(owner).removeprefix(PERSON)) if is_person(owner) else None


def stored(owner: str, names: Names) -> str:
    """An owner as it is stored: a name that a person has now is that person."""
    return next((person for person, name in names.items() if name == owner), owner)


def unchanged(states: Mapping[str, Any], asked: Any, now: Any) -> Mapping[str, Any]:
    """What a statement states, with the owner of `now` where `asked` is the text that is stored.

    So a file that comes back as it was exported makes no person of an owner who was typed.
    """
    return {**states, "owner": now} if "owner" in states and asked == now else states


def named(found: Iterable[Collision], names: Names) -> list[Collision]:
    """The collisions with people as owners by their names."""
    return [_named(one, names) if one.column == "owner" else one for one in found]


def _named(one: Collision, names: Names) -> Collision:
    values = {each: getattr(one, each) for each in ("before", "theirs", "yours")}
    return replace(one, **{each: names.get(value, value) for each, value in values.items()})
