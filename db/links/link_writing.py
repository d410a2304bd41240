"""Making, changing and ending shared links. None of it is content: the revision stays.

Each function of a person raises NotAllowedError. Of a stored link it raises UnknownLinkError, too,
and a change of one RefusedError where it has ended, or isn't of the given `version` any more.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

import settings
from db.access import accounts, audit, refused_writes
from db.engine.database import writing
from db.links import link_rules, link_secrets
from db.links.stored_links import (
    Created,
    Link,
    NewLink,
    UnknownLinkError,
    columns_of,
    found,
    has_number,
)
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError, Person
from db.record.statement_rules import Refusal
from db.tables import Programme, ShareLink, ShareOpen

DRAFT_LIVES = timedelta(minutes=10)
logger = logging.getLogger(__name__)


def create(engine: Engine, person: Person, new: NewLink, *, now: datetime | None = None) -> Created:
    """Make a link. Its token is in the result and nowhere else.

    Raises NotAllowedError, and RefusedError with all that is against it.
    """
    is_asked = person.may_share() and not list(link_rules.password(new.password))
    # Slow by design, so that no other write waits for it.
    password_hash = link_secrets.password_hash(new.password) if is_asked else ""
    with _sharing(engine, person) as connection:
        return _add(connection, person, new, now or datetime.now(UTC), password_hash)


def draft(engine: Engine, person: Person, new: NewLink, *, now: datetime | None = None) -> Created:
    """Make a preview of a link: it lives for ten minutes, is in no list and needs no name.

    Raises as `create`.
    """
    moment = now or datetime.now(UTC)
    brief = replace(new, audience=replace(new.audience, expires_at=moment + DRAFT_LIVES))
    with _sharing(engine, person) as connection:
        over = ShareLink.is_draft & (ShareLink.expires_at <= moment)
        connection.execute(delete(ShareLink).where(over))
        return _add(connection, person, replace(brief, password=""), moment, is_draft=True)


def pause(engine: Engine, person: Person, link_id: int, *, now: datetime | None = None) -> Link:
    """Close a link for a while; one that is paused stays so."""
    with _held(engine, person, link_id) as (connection, link):
        changes = {} if link.is_paused else {"paused_at": now or datetime.now(UTC)}
        return _changed(connection, link, **changes)


def resume(engine: Engine, person: Person, link_id: int, *, version: int | None = None) -> Link:
    """Open a paused link again; one that is open stays so."""
    with _held(engine, person, link_id, version) as (connection, link):
        return _changed(connection, link, **({"paused_at": None} if link.is_paused else {}))


def revoke(engine: Engine, person: Person, link_id: int, *, now: datetime | None = None) -> Link:
    """End a link for good; one that has ended stays so."""
    with _sharing(engine, person) as connection:
        link = _one(connection, person, link_id)
        if link.is_revoked:
            return link
        logger.info("shared page %s was ended by %s", link.id, person.name)
        moment = now or datetime.now(UTC)
        return _changed(connection, link, revoked_at=moment, revoked_by=person.name)


def rotate(engine: Engine, person: Person, link_id: int, *, version: int | None = None) -> Created:
    """Give a link another token; the old one is dead."""
    token = link_secrets.new_token()
    with _held(engine, person, link_id, version) as (connection, link):
        return Created(_changed(connection, link, token_hash=link_secrets.token_hash(token)), token)


def extend(
    engine: Engine,
    person: Person,
    link_id: int,
    expires_at: datetime,
    *,
    version: int | None = None,
    now: datetime | None = None,
) -> Link:
    """Let a link live until another moment, also one that has expired.

    Raises RefusedError for a moment that link_rules.expiry refuses.
    """
    limit = settings.current().share_days_at_most
    with _held(engine, person, link_id, version) as (connection, link):
        _refuse([*link_rules.expiry(expires_at, now or datetime.now(UTC), limit)])
        return _changed(connection, link, expires_at=expires_at)


def duplicate(
    engine: Engine,
    person: Person,
    link_id: int,
    *,
    name: str = "",
    frozen: tuple[date, int] | None = None,
    now: datetime | None = None,
) -> Created:
    """A new link that shows the same to the same readers, for as long as links live.

    `frozen` is the day, and the last batch known, of a copy that stays as it is then.
    """
    chosen, moment = settings.current(), now or datetime.now(UTC)
    with _sharing(engine, person) as connection:
        link = _one(connection, person, link_id)
        of_link = select(ShareLink.password_hash).where(ShareLink.id == link.id)
        asked = link.question
        new = NewLink(
            name=name or link.name,
            question=replace(asked, as_of=frozen[0], batch=frozen[1]) if frozen else asked,
            audience=replace(link.audience, expires_at=_last_moment(moment, chosen)),
            kind=link.kind,
        )
        return _add(connection, person, new, moment, connection.scalars(of_link).one())


def add_opens(
    engine: Engine,
    numbers: Mapping[tuple[int, date], int],
    moments: Mapping[int, datetime],
) -> None:
    """Add `numbers` of openings, by id of a link and day, and `moments` of the last, by id.

    Drafts and links that are gone are left out; readers are not stored.
    """
    table = postgresql if engine.dialect.name == "postgresql" else sqlite
    with writing(engine).begin() as connection:
        opened = {link_id for link_id, _ in numbers} | set(moments)
        known = select(ShareLink.id).where(ShareLink.id.in_(opened), ShareLink.is_draft.is_(False))
        # In one order, so that two processes never wait for each other.
        there = sorted(connection.scalars(known))
        for link_id in there:
            if link_id in moments:
                last, moment = ShareLink.last_opened_at, moments[link_id]
                is_later = last.is_(None) | (last < moment)
                seen = update(ShareLink).where(ShareLink.id == link_id, is_later)
                connection.execute(seen.values(last_opened_at=moment))
        for (link_id, day), number in sorted(numbers.items()):
            if link_id in there:
                row = table.insert(ShareOpen).values(link_id=link_id, day=day, number=number)
                added = {"number": ShareOpen.number + row.excluded.number}
                connection.execute(
                    row.on_conflict_do_update(index_elements=["link_id", "day"], set_=added)
                )


@contextmanager
def _sharing(engine: Engine, person: Person) -> Iterator[Connection]:
    """A transaction of a person with the right to share. Raises NotAllowedError."""
    with refused_writes.noted(engine, person, "share"):
        _allow(person, person.may_share())
        with writing(engine).begin() as connection:
            if person.number is not None:  # before the row of the person, as others do
                audit.hold(connection)
            accounts.confirm(connection, person)
            yield connection


@contextmanager
def _held(
    engine: Engine, person: Person, link_id: int, version: int | None = None
) -> Iterator[tuple[Connection, Link]]:
    """A link that is not ended, held for a change. Raises RefusedError for one that is, and for
    one that isn't of that version any more.
    """
    with _sharing(engine, person) as connection:
        link = _one(connection, person, link_id)
        _refuse([Refusal("", "already-ended", "", link.name)] if link.is_revoked else [])
        is_other = version is not None and version != link.version
        _refuse([Refusal("", "changed-meanwhile", "", link.name)] if is_other else [])
        yield connection, link


def _one(connection: Connection, person: Person, link_id: Any) -> Link:
    """The link of that number, held until the transaction ends.

    Raises UnknownLinkError, and NotAllowedError for one that shows more than is theirs.
    """
    links = found(connection, has_number(link_id), is_held=True)
    if not links:
        raise UnknownLinkError(link_id)
    _allow(person, person.may_publish(links[0].question))
    return links[0]


def _add(
    connection: Connection,
    person: Person,
    new: NewLink,
    now: datetime,
    password_hash: str = "",
    *,
    is_draft: bool = False,
) -> Created:
    """Store a new link. Raises RefusedError with all that is against it, and NotAllowedError."""
    refusals = link_rules.faults(connection, new, now, settings.current().share_days_at_most)
    _refuse([r for r in refusals if not (is_draft and r.reason == "name-needed")])
    _allow(person, person.may_publish(new.question))
    token = link_secrets.new_token()
    programme = select(Programme.id).where(Programme.code == new.question.programme)
    row = {
        **columns_of(new),
        "programme_id": connection.scalars(programme).one(),
        "version": 1,
        "name": link_rules.named(new.name),
        "kind": new.kind,
        "token_hash": link_secrets.token_hash(token),
        "password_hash": password_hash,
        "is_draft": is_draft,
        "created_by": person.name,
        "person_id": person.number,
        "created_at": now,
    }
    link_id = connection.scalars(insert(ShareLink).returning(ShareLink.id), row).one()
    if person.number is not None and not is_draft:
        audit.note(
            connection, "shared", person=person.number, reason=f"{new.kind} {link_id}", now=now
        )
    return Created(_read(connection, link_id), token)


def _changed(connection: Connection, link: Link, **values: Any) -> Link:
    """The link with other values, and so with another version; none leave it as it is."""
    if not values:
        return link
    raised = values | {"version": ShareLink.version + 1}
    connection.execute(update(ShareLink).where(ShareLink.id == link.id).values(raised))
    return _read(connection, link.id)


def _read(connection: Connection, link_id: int) -> Link:
    return found(connection, ShareLink.id == link_id)[0]


def _allow(person: Person, is_allowed: bool) -> None:
    if not is_allowed:
        logger.warning("%s (%s) may not share that, and tried to", person.name, person.role)
        raise NotAllowedError(person)


def _refuse(refusals: list[Refusal]) -> None:
    """Raise RefusedError if there is anything against it."""
    if refusals:
        raise RefusedError(refusals)


def _last_moment(now: datetime, chosen: settings.Settings) -> datetime:
    """The end of the last day of a link without an end of its own, where the programme lives."""
    zone = ZoneInfo(chosen.timezone)
    day = now.astimezone(zone).date() + timedelta(days=chosen.share_days)
    return datetime.combine(day, time.max, zone)
