"""Making, changing and ending shared links. None of it is content: the revision stays."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, delete, insert, select, update

import settings
from db.engine.database import writing
from db.links import link_rules, link_secrets
from db.links.link_rows import Created, Link, NewLink, UnknownLinkError, link_of, rows
from db.links.share_scope import LIMITS, SECTIONS
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError, Person
from db.record.replay import join
from db.record.statement_rules import Refusal
from db.tables import Programme, ShareLink

table_logger = logging.getLogger(__name__)


@contextmanager
def sharing(engine: Engine, person: Person) -> Iterator[Connection]:
    """A transaction of somebody who may share. Raises NotAllowedError."""
    _allow(person, person.may_share())
    with writing(engine).begin() as connection:
        yield connection


def _allow(person: Person, is_allowed: bool) -> None:
    if not is_allowed:
        table_logger.warning("%s (%s) may not share that, and tried to", person.name, person.role)
        raise NotAllowedError(person)


def add_row(
    connection: Connection,
    person: Person,
    new: NewLink,
    now: datetime,
    *,
    is_draft: bool = False,
    password_hash: str = "",
) -> Created:
    """Keep a new link. Raises RefusedError with all that is against it, and NotAllowedError."""
    refusals = link_rules.faults(connection, new, now, settings.current().share_days_at_most)
    refuse_faults([r for r in refusals if not (is_draft and r.reason == "name-needed")])
    _allow(person, person.may_publish(new.shows))
    shows, token = new.shows, link_secrets.new_token()
    row = {
        "programme_id": _programme(connection, shows.programme),
        "version": 1,
        "name": link_rules.named(new.name),
        "token_hash": link_secrets.token_hash(token),
        **{LIMITS[name]: join(dict.fromkeys(codes)) for name, codes in shows.limits.items()},
        "level": shows.level,
        "sections": join(section for section in SECTIONS if section in shows.sections),
        "as_of": shows.as_of,
        "batch_id": shows.batch,
        "language": shows.language,
        "has_downloads": shows.has_downloads,
        "origins": join(dict.fromkeys(new.origins)),
        "password_hash": password_hash,
        "expires_at": new.expires_at,
        "is_draft": is_draft,
        "created_by": person.name,
        "created_at": now,
        "kind": new.kind,
        "names_people": shows.names_people,
    }
    link_id = connection.scalars(insert(ShareLink).returning(ShareLink.id), row).one()
    return Created(_read(connection, link_id), token)


def _programme(connection: Connection, code: str) -> int:
    return connection.scalars(select(Programme.id).where(Programme.code == code)).one()


def _read(connection: Connection, link_id: int) -> Link:
    return link_of(connection.execute(rows().where(ShareLink.id == link_id)).one())


def one(connection: Connection, person: Person, link_id: Any) -> Link:
    """The link of that number, held until the transaction ends.

    Raises UnknownLinkError, and NotAllowedError for one that shows more than is theirs.
    """
    is_number = type(link_id) is int and 0 < link_id < 2**31
    known = (ShareLink.id == link_id) & ShareLink.is_draft.is_(False)
    query = rows().where(known).with_for_update(of=ShareLink.__table__)
    found = connection.execute(query).one_or_none() if is_number else None
    if found is None:
        raise UnknownLinkError(link_id)
    link = link_of(found)
    _allow(person, person.may_publish(link.shows))
    return link


def standing(
    connection: Connection, person: Person, link_id: Any, version: int | None = None
) -> Link:
    """The same; what has ended can't be changed, nor what isn't of that version any more.

    Raises RefusedError for it.
    """
    link = one(connection, person, link_id)
    refuse_faults([Refusal("", "already-ended", "", link.name)] if link.is_revoked else [])
    is_other = version is not None and version != link.version
    refuse_faults([Refusal("", "changed-meanwhile", "", link.name)] if is_other else [])
    return link


def changed(connection: Connection, link: Link, **values: Any) -> Link:
    """The link with other values, and so with another version; none leave it as it is."""
    if not values:
        return link
    raised = values | {"version": ShareLink.version + 1}
    connection.execute(update(ShareLink).where(ShareLink.id == link.id).values(raised))
    return _read(connection, link.id)


def refuse_faults(refusals: list[Refusal]) -> None:
    """Raise RefusedError if there is anything against it."""
    if refusals:
        raise RefusedError(refusals)


DRAFT_LIVES = timedelta(minutes=10)
logger = logging.getLogger(__name__)


def create(engine: Engine, person: Person, new: NewLink, *, now: datetime | None = None) -> Created:
    """Make a link. Its token is in the answer and nowhere else.

    Raises NotAllowedError, and RefusedError with all that is against it.
    """
    is_asked = person.may_share() and not list(link_rules.password(new.password))
    # Slow by design, so that no other write waits for it.
    kept = link_secrets.password_hash(new.password) if is_asked else ""
    with sharing(engine, person) as connection:
        return add_row(connection, person, new, now or datetime.now(UTC), password_hash=kept)


def draft(engine: Engine, person: Person, new: NewLink, *, now: datetime | None = None) -> Created:
    """A link to look at before there is one: alive for ten minutes, in no list. It needs no name.

    Raises as `create`.
    """
    moment = now or datetime.now(UTC)
    brief = replace(new, password="", expires_at=moment + DRAFT_LIVES)
    with sharing(engine, person) as connection:
        over = ShareLink.is_draft & (ShareLink.expires_at <= moment)
        connection.execute(delete(ShareLink).where(over))
        return add_row(connection, person, brief, moment, is_draft=True)


def pause(engine: Engine, person: Person, link_id: int, *, now: datetime | None = None) -> Link:
    """Close a link for a while; one that is paused stays so."""
    with _held(engine, person, link_id) as (connection, link):
        changes = {} if link.is_paused else {"paused_at": now or datetime.now(UTC)}
        return changed(connection, link, **changes)


def resume(
    engine: Engine,
    person: Person,
    link_id: int,
    *,
    version: int | None = None,
    now: datetime | None = None,  # noqa: ARG001
) -> Link:
    """Open a paused link again. What opens a link can name the version that it knows."""
    with _held(engine, person, link_id, version) as (connection, link):
        return changed(connection, link, **({"paused_at": None} if link.is_paused else {}))


def revoke(engine: Engine, person: Person, link_id: int, *, now: datetime | None = None) -> Link:
    """End a link for good; one that has ended stays so."""
    with sharing(engine, person) as connection:
        link = one(connection, person, link_id)
        if link.is_revoked:
            return link
        logger.info("shared page %s was ended by %s", link.id, person.name)
        moment = now or datetime.now(UTC)
        return changed(connection, link, revoked_at=moment, revoked_by=person.name)


def rotate(
    engine: Engine,
    person: Person,
    link_id: int,
    *,
    version: int | None = None,
    now: datetime | None = None,  # noqa: ARG001
) -> Created:
    """Give a link another token; the old one is dead."""
    token = link_secrets.new_token()
    with _held(engine, person, link_id, version) as (connection, link):
        return Created(changed(connection, link, token_hash=link_secrets.token_hash(token)), token)


def extend(
    engine: Engine,
    person: Person,
    link_id: int,
    expires_at: datetime,
    *,
    version: int | None = None,
    now: datetime | None = None,
) -> Link:
    """Let a link live until another moment, also one that has expired."""
    limit = settings.current().share_days_at_most
    with _held(engine, person, link_id, version) as (connection, link):
        refuse_faults([*link_rules.expiry(expires_at, now or datetime.now(UTC), limit)])
        return changed(connection, link, expires_at=expires_at)


@contextmanager
def _held(
    engine: Engine, person: Person, link_id: int, version: int | None = None
) -> Iterator[tuple[Connection, Link]]:
    """A link that has not ended, as whoever may change it finds it, until it is written."""
    with sharing(engine, person) as connection:
        yield connection, standing(connection, person, link_id, version)


def duplicate(
    engine: Engine,
    person: Person,
    link_id: int,
    *,
    name: str = "",
    frozen: tuple[date, int] | None = None,
    now: datetime | None = None,
) -> Created:
    """A new link that shows the same, with the same password, for as long as links live.

    `frozen` is the day, and the last batch known, of a copy that stays as it is then.
    """
    chosen, moment = settings.current(), now or datetime.now(UTC)
    with sharing(engine, person) as connection:
        link = one(connection, person, link_id)
        of_link = select(ShareLink.password_hash).where(ShareLink.id == link.id)
        new = NewLink(
            name=name or link.name,
            shows=replace(link.shows, as_of=frozen[0], batch=frozen[1]) if frozen else link.shows,
            expires_at=_last_moment(moment, chosen),
            origins=link.origins,
        )
        kept = connection.scalars(of_link).one()
        return add_row(connection, person, new, moment, password_hash=kept)


def _last_moment(now: datetime, chosen: settings.Settings) -> datetime:
    """The end of the last day of a link for which nothing is said, where the programme lives."""
    zone = ZoneInfo(chosen.timezone)
    day = now.astimezone(zone).date() + timedelta(days=chosen.share_days)
    return datetime.combine(day, time.max, zone)
