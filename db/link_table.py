"""The rows of shared links, as a write finds and leaves them."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update

import settings
from db import link_rules, link_secrets
from db.engine import writing
from db.fold import join
from db.link_rows import Created, Link, NewLink, UnknownLinkError, link_of, rows
from db.outcomes import RefusedError
from db.people import NotAllowedError, Person
from db.rules import Refusal
from db.shown import LIMITS, SECTIONS
from db.tables import Programme, ShareLink

logger = logging.getLogger(__name__)


@contextmanager
def sharing(engine: Engine, person: Person) -> Iterator[Connection]:
    """A transaction of somebody who may share. Raises NotAllowedError."""
    _allow(person, person.may_share())
    with writing(engine).begin() as connection:
        yield connection


def _allow(person: Person, is_allowed: bool) -> None:
    if not is_allowed:
        logger.warning("%s (%s) may not share that, and tried to", person.name, person.role)
        raise NotAllowedError(person)


def add(
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
    refuse([r for r in refusals if not (is_draft and r.reason == "name-needed")])
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
    refuse([Refusal("", "already-ended", "", link.name)] if link.is_revoked else [])
    is_other = version is not None and version != link.version
    refuse([Refusal("", "changed-meanwhile", "", link.name)] if is_other else [])
    return link


def changed(connection: Connection, link: Link, **values: Any) -> Link:
    """The link with other values, and so with another version; none leave it as it is."""
    if not values:
        return link
    raised = values | {"version": ShareLink.version + 1}
    connection.execute(update(ShareLink).where(ShareLink.id == link.id).values(raised))
    return _read(connection, link.id)


def refuse(refusals: list[Refusal]) -> None:
    """Raise RefusedError if there is anything against it."""
    if refusals:
        raise RefusedError(refusals)
