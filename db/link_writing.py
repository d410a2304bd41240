"""Making, changing and ending shared links. None of it is content: the revision stays."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, delete, select

import settings
from db import link_rules, link_secrets
from db.link_rows import Created, Link, NewLink
from db.link_table import add, changed, one, refuse, sharing, standing
from db.people import Person
from db.tables import ShareLink

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
        return add(connection, person, new, now or datetime.now(UTC), password_hash=kept)


def draft(engine: Engine, person: Person, new: NewLink, *, now: datetime | None = None) -> Created:
    """A link to look at before there is one: alive for ten minutes, in no list. It needs no name.

    Raises as `create`.
    """
    moment = now or datetime.now(UTC)
    brief = replace(new, password="", expires_at=moment + DRAFT_LIVES)
    with sharing(engine, person) as connection:
        over = ShareLink.is_draft & (ShareLink.expires_at <= moment)
        connection.execute(delete(ShareLink).where(over))
        return add(connection, person, brief, moment, is_draft=True)


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
        refuse([*link_rules.expiry(expires_at, now or datetime.now(UTC), limit)])
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
        return add(connection, person, new, moment, password_hash=kept)


def _last_moment(now: datetime, chosen: settings.Settings) -> datetime:
    """The end of the last day of a link for which nothing is said, where the programme lives."""
    zone = ZoneInfo(chosen.timezone)
    day = now.astimezone(zone).date() + timedelta(days=chosen.share_days)
    return datetime.combine(day, time.max, zone)
