"""Whose links and tokens are: those of a person, and what becomes of them when the person goes."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Engine, update

from db.links.stored_links import Link, found
from db.record.people import NotAllowedError, Person
from db.tables import ShareLink


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
    """Have the links that a person made, or ended under one of `names`, say `name` instead."""
    changed = {"version": ShareLink.version + 1}
    made = (ShareLink.person_id == person_id) | (
        ShareLink.person_id.is_(None) & ShareLink.created_by.in_(names)
    )
    connection.execute(update(ShareLink).where(made).values(created_by=name, **changed))
    ended = ShareLink.revoked_by.in_(names)
    connection.execute(update(ShareLink).where(ended).values(revoked_by=name, **changed))


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
