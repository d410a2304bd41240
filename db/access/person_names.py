"""Names of people: the history shows them, so nobody has one that somebody else saves under."""

from sqlalchemy import Connection, func, select

from db.record.people import LOCAL, bare_name
from db.record.stored_text import seen
from db.tables import Batch, PersonRow


def shown(name: str) -> str:
    """`name` as it is stored and shown, without the mark of a typed one; "" for none."""
    found = seen(name)
    while found != bare_name(found):
        found = bare_name(found).strip()
    return found


def taken(connection: Connection, own: int = 0) -> set[str]:
    """The names, in small letters, that nobody may take but the person of number `own`.

    They are those of everybody else, and those under which somebody saved since there are people:
    a person who has another name by now. What was saved before was nobody's who signs in, and a
    typed name is marked as such.
    """
    others = connection.scalars(select(PersonRow.name).where(PersonRow.id != own))
    named = {LOCAL.name, *(one.casefold() for one in others)}
    began = select(func.min(PersonRow.made_at)).scalar_subquery()
    authors = connection.scalars(select(Batch.author).distinct().where(Batch.recorded_at >= began))
    mine = connection.scalar(select(PersonRow.name).where(PersonRow.id == own)) or ""
    return named | ({one.casefold() for one in authors} - {mine.casefold()})
