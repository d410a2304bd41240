"""What is known of a person beside their rights: name, address, language; and how one is made.

A name is one person's at a time. The record has people by their number, so a name that somebody
had before is free again.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from db.access import audit
from db.access.accounts import AccountError
from db.links import link_owners
from db.record import owners
from db.record.people import LOCAL, bare_name
from db.record.stored_text import ME, seen
from db.tables import Access, Batch, EarlierName, PersonRow, Revision
from locales import LANGUAGES

MOST_LETTERS = 200
# Of what mail allows, what people have: no quotes, comments, lists or routes.
_ATOMS = r"[^\s@<>()\[\]:;,\\\".]+(\.[^\s@<>()\[\]:;,\\\".]+)*"
_ADDRESS = re.compile(f"(?=.{{1,64}}@){_ATOMS}@{_ATOMS}")


def made(
    connection: Connection, facts: Mapping[str, Any], now: datetime, made_by: int | None = None
) -> int:
    """Make a person in a writer's transaction; their number. From now on people sign in.

    `facts` are columns of db.tables.PersonRow: name, email, and those of rights.
    """
    row = {
        **{"language": "", "pillars": (), "partners": (), "made_by": made_by, "made_at": now},
        **facts,
    }
    person_id = connection.scalars(insert(PersonRow).returning(PersonRow.id), row).one()
    audit.note(connection, "role", person=made_by, about=person_id, reason=row["role"], now=now)
    connection.execute(update(Access).values(signs_in=True))
    return person_id


def rename(connection: Connection, person_id: int, before: str, name: str, now: datetime) -> None:
    """Give a person another name, in the transaction of a writer who holds the names.

    The one `before` stays with the moment at which it ended.
    """
    row = {"person_id": person_id, "name": before, "until": now}
    connection.execute(insert(EarlierName), row)
    connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(name=name))
    link_owners.rename(connection, person_id, [before], name)


def hold_names(connection: Connection) -> None:
    """Count a change of what the record shows of people, so that no page goes on with the old.

    The lock on this row comes before that on the audit, as writers of the record take them.
    """
    number = Revision.number + 1
    connection.execute(update(Revision).values(number=number, named=number))


def shown_name(name: str) -> str:
    """`name` as it is stored and shown, without the mark of a typed one; "" for none."""
    found = seen(name)
    while found != bare_name(found):
        found = bare_name(found).strip()
    return found


def name(connection: Connection, wanted: str, own: int = 0) -> str:
    """`wanted` as it is stored, for the person of number `own`.

    Raises AccountError for an empty or an overlong one, one that stands for something else, and
    one that is somebody's.
    """
    found = seen(wanted)
    if not found or len(found) > MOST_LETTERS:
        raise AccountError("name-length", MOST_LETTERS)
    if _is_reserved(found.casefold()):
        raise AccountError("name-reserved", found)
    if found.casefold() in _taken(connection, own):
        raise AccountError("name-taken", found)
    return found


def free_name(connection: Connection, wanted: str) -> str:
    """`wanted` as it is shown, with a number where it is somebody else's.

    Without a colon, and an @ at its ends, it stands for nothing else.
    """
    plain = seen(shown_name(wanted).replace(":", " ")).strip("@ ")
    base = plain[: MOST_LETTERS - 5].strip() or "?"
    others = _taken(connection)
    names = (base, *(f"{base} {number}" for number in range(2, len(others) + 3)))
    return next(one for one in names if one.casefold() not in others)


def _taken(connection: Connection, own: int = 0) -> set[str]:
    """The names, in small letters, that nobody may take but the person of number `own`.

    They are those of everybody else, and those of authors without a number since there are people:
    such an author may be a person whose saves the upgrade left as they were.
    """
    others = connection.scalars(select(PersonRow.name).where(PersonRow.id != own))
    began = select(func.min(PersonRow.made_at)).scalar_subquery()
    unnumbered = select(Batch.author).where(Batch.person_id.is_(None), Batch.recorded_at >= began)
    authors = {one.casefold() for one in connection.scalars(unnumbered.distinct())}
    mine = connection.scalar(select(PersonRow.name).where(PersonRow.id == own)) or ""
    return {LOCAL.name, *(one.casefold() for one in others)} | (authors - {mine.casefold()})


def _is_reserved(name: str) -> bool:
    """Whether a name in small letters is read as something else: an owner, the reader, a mark."""
    return owners.is_person(name) or name == ME or name != bare_name(name)


def language(wanted: str) -> str:
    """The code of a language, "" for the browser's. Raises AccountError."""
    if wanted not in ("", *LANGUAGES):
        raise AccountError("unknown-language", wanted, LANGUAGES)
    return wanted


def email(connection: Connection, wanted: str) -> str:
    """An address as it is stored, "" for none. Raises AccountError for one that is another's."""
    if not wanted.strip():
        return ""
    address = mail_address(wanted)
    if not address:
        raise AccountError("bad-email", wanted.strip().lower()[:60])
    if is_anybodys(connection, address):
        raise AccountError("email-taken", address)
    return address


def mail_address(text: str) -> str:
    """The address in a text, in small letters; "" for what is none, or not that of one mailbox."""
    address = text.strip().lower()
    is_sound = len(address) <= MOST_LETTERS and address.isprintable()
    return address if is_sound and _ADDRESS.fullmatch(address) else ""


def is_anybodys(connection: Connection, address: str) -> bool:
    """Whether somebody here has this address, in small letters."""
    found = select(PersonRow.id).where(PersonRow.email == address)
    return connection.scalar(found.limit(1)) is not None
