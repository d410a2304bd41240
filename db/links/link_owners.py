"""Whose links and tokens are: those of a person, and what becomes of them when the person goes."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Engine, select, update

from db.links.stored_links import Link, found
from db.record.people import NotAllowedError, Person
from db.tables import EarlierName, PersonRow, ShareLink

_CHANGED = {"version": ShareLink.version + 1}


def of_person(engine: Engine, person_id: int, now: datetime) -> list[Link]:
    """The pages and tokens of a person that are live or paused at `now`, the newest first."""
    with engine.connect() as connection:
        return _open(connection, person_id, now)


def end_all(connection: Connection, person_id: int, ended_by: str, now: datetime) -> int:
    """End every link of a person that `of_person` lists, in a writer's transaction; return how
    many.
    """
    numbers = [link.id for link in _open(connection, person_id, now, is_held=True)]
    ended = {"revoked_at": now, "revoked_by": ended_by, "version": ShareLink.version + 1}
    connection.execute(update(ShareLink).where(ShareLink.id.in_(numbers)).values(ended))
    return len(numbers)


def pass_on(connection: Connection, person_id: int, heir: Person, now: datetime) -> int:
    """Give every link of a person that `of_person` lists to `heir`; return how many.

    Raises NotAllowedError for one that the other may not share.
    """
    links = _open(connection, person_id, now, is_held=True)
    if not all(heir.may_publish(link.question) for link in links):
        raise NotAllowedError(heir)
    numbers = [link.id for link in links]
    given = {"person_id": heir.number, "created_by": heir.name, "version": ShareLink.version + 1}
    connection.execute(update(ShareLink).where(ShareLink.id.in_(numbers)).values(given))
    return len(numbers)


def rename(connection: Connection, person_id: int, names: Collection[str], name: str) -> None:
    """Have the links of a person, and those ended under one of `names`, say `name` instead.

    Names that somebody else has or had are left out: who ended a link is a name alone.
    """
    of_person = ShareLink.person_id == person_id
    connection.execute(update(ShareLink).where(of_person).values(created_by=name, **_CHANGED))
    ended = ShareLink.revoked_by.in_(_of_one_alone(connection, person_id, names))
    connection.execute(update(ShareLink).where(ended).values(revoked_by=name, **_CHANGED))


def erase(connection: Connection, person_id: int, names: Collection[str], name: str) -> None:
    """As `rename`, also in links of nobody, which may have been made before people signed in."""
    rename(connection, person_id, names, name)
    made = ShareLink.person_id.is_(None) & ShareLink.created_by.in_(
        _of_one_alone(connection, person_id, names)
    )
    connection.execute(update(ShareLink).where(made).values(created_by=name, **_CHANGED))


def _of_one_alone(connection: Connection, person_id: int, names: Collection[str]) -> set[str]:
    have = select(PersonRow.name).where(PersonRow.id != person_id)
    had = select(EarlierName.name).where(EarlierName.person_id != person_id)
    return {*names} - {*connection.scalars(have)} - {*connection.scalars(had)}


def _open(
    connection: Connection, person_id: int, now: datetime, *, is_held: bool = False
) -> list[Link]:
    return found(
        connection,
        ShareLink.person_id == person_id,
        ShareLink.is_draft.is_(False),
        ShareLink.revoked_at.is_(None),
        ShareLink.expires_at > now,
        is_held=is_held,
    )
