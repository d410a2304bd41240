"""The rules of a shared link: a question in the programme's own codes, for a limited time."""

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

import settings
from db.links.link_secrets import is_common
from db.links.stored_links import KNOWN, LIMITS, SECTIONS, NewLink, StoredQuestion
from db.record.statement_rules import Refusal
from db.record.stored_text import seen
from db.tables import Batch, Programme
from locales import LANGUAGES

LEVELS = ("action", "measure")
LONGEST_NAME = 120
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 200
MOST_ORIGINS, LAST_PORT = 10, 65_535
# A scheme, a name in letters that every browser sends, a port: it stands in a header as it is.
ORIGIN = re.compile(
    r"https?://(?=[^:]{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
    r"(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::(?P<port>[1-9][0-9]{0,4}))?",
    re.ASCII,
)


def faults(connection: Connection, new: NewLink, now: datetime, at_most_days: int) -> list[Refusal]:
    """Everything that is against a new link, in the order of the form."""
    return [
        *_name(new.name),
        *_question(connection, new.question, now),
        *_audience(new),
        *expiry(new.audience.expires_at, now, at_most_days),
        *password(new.password),
        *_origins(new.audience.origins),
    ]


def expiry(expires_at: Any, now: datetime, at_most_days: int) -> Iterator[Refusal]:
    """The refusal of an end that isn't after `now`, or is over `at_most_days` + 1 days later."""
    if not isinstance(expires_at, datetime) or expires_at.tzinfo is None:
        yield _refusal("bad-expiry", "expires_at", expires_at)
    elif expires_at <= now:
        yield _refusal("expiry-past", "expires_at", expires_at.date())
    # The last day ends after the hour at which it is chosen.
    elif expires_at > now + timedelta(days=at_most_days + 1):
        yield _refusal("expiry-late", "expires_at", at_most_days)


def named(name: Any) -> str:
    """A name on one line; "" for what shows nothing or is no text."""
    return seen(name) if isinstance(name, str) else ""


def _name(name: Any) -> Iterator[Refusal]:
    if not named(name):
        yield _refusal("name-needed", "name", name)
    elif not named(name).isprintable():
        yield _refusal("name-unreadable", "name", "")
    elif len(named(name)) > LONGEST_NAME:
        yield _refusal("name-long", "name", LONGEST_NAME)


def _question(connection: Connection, asked: StoredQuestion, now: datetime) -> Iterator[Refusal]:
    found = select(Programme.id).where(Programme.code == asked.programme)
    if not isinstance(asked.programme, str) or connection.scalar(found) is None:
        yield _refusal("unknown-programme", "programme", asked.programme)
        return
    batch = asked.batch if _is_batch(connection, asked.batch) else None
    for name, field in LIMITS.items():
        yield from _codes(name, getattr(asked, field), _known(connection, name, asked, batch))
    yield from _codes("section", asked.sections, SECTIONS)
    if not asked.sections:
        yield _refusal("no-section", "section", "")
    yield from _one_of("level", asked.level, LEVELS)
    yield from _one_of("language", asked.language, ("", *LANGUAGES))
    yield from _frozen(connection, asked, now)


def _known(
    connection: Connection, name: str, asked: StoredQuestion, batch: int | None
) -> Collection[str]:
    """The codes that the filter `name` of a link may have, at its level."""
    known = KNOWN[name]
    if isinstance(known, tuple):
        return known
    rows = connection.execute(known(asked.programme, batch)).mappings()
    return [row["code"] for row in rows if row.get("level", asked.level) == asked.level]


def _frozen(connection: Connection, asked: StoredQuestion, now: datetime) -> Iterator[Refusal]:
    if (asked.as_of is None) != (asked.batch is None):
        yield _refusal("half-frozen", "as_of", asked.as_of)
    elif asked.as_of is None:
        return
    elif type(asked.as_of) is not date or not 1900 <= asked.as_of.year <= 2200:
        yield _refusal("bad-day", "as_of", asked.as_of)
    elif asked.as_of > now.astimezone(ZoneInfo(settings.current().timezone)).date():
        yield _refusal("day-ahead", "as_of", asked.as_of)
    elif not _is_batch(connection, asked.batch):
        yield _refusal("unknown-batch", "batch", asked.batch)


def _audience(new: NewLink) -> Iterator[Refusal]:
    """Names of people are for programs of the house: a link with limits was made for others."""
    audience = new.audience
    if not isinstance(audience.has_downloads, bool):
        yield _refusal("bad-downloads", "downloads", audience.has_downloads)
    if audience.names_people and (new.kind != "api" or new.question.is_limited):
        yield _refusal("people-limited", "names_people", audience.names_people)


def _is_batch(connection: Connection, batch: Any) -> bool:
    if type(batch) is not int or not 0 < batch < 2**31:
        return False
    return connection.scalar(select(Batch.id).where(Batch.id == batch)) is not None


def password(password: Any) -> Iterator[Refusal]:
    """The refusal of a password that is too short, too long or common; "" is none, and fits."""
    if not isinstance(password, str) or any("\ud800" <= letter <= "\udfff" for letter in password):
        yield _refusal("bad-password", "password", "")
    elif password and len(password) < SHORTEST_PASSWORD:
        yield _refusal("password-short", "password", SHORTEST_PASSWORD)
    elif len(password) > LONGEST_PASSWORD:
        yield _refusal("password-long", "password", LONGEST_PASSWORD)
    elif is_common(password):
        yield _refusal("password-common", "password", "")


def _origins(origins: Any) -> Iterator[Refusal]:
    if not isinstance(origins, tuple | list):
        yield _refusal("bad-origin", "origins", origins)
        return
    if len(origins) > MOST_ORIGINS:
        yield _refusal("many-origins", "origins", MOST_ORIGINS)
    for origin in origins[:MOST_ORIGINS]:
        if not _is_origin(origin):
            yield _refusal("bad-origin", "origins", origin)


def _is_origin(origin: Any) -> bool:
    """Whether that is a site, also one without TLS: many within an organisation have none."""
    found = ORIGIN.fullmatch(origin) if isinstance(origin, str) else None
    return found is not None and int(found["port"] or 0) <= LAST_PORT


def _codes(name: str, codes: Any, known: Collection[str]) -> Iterator[Refusal]:
    if not isinstance(codes, tuple | list):
        yield _refusal(f"unknown-{name}", name, codes)
        return
    for code in codes:
        yield from _one_of(name, code, known)


def _one_of(name: str, code: Any, known: Collection[str]) -> Iterator[Refusal]:
    if not isinstance(code, str) or code not in known:
        yield _refusal(f"unknown-{name}", name, code)


def _refusal(reason: str, column: str, value: object) -> Refusal:
    """A refusal with a short value: Python doesn't write whole numbers of thousands of digits."""
    shown = "" if isinstance(value, int) and abs(value) > 10**12 else str(value)[:80]
    return Refusal("", reason, column, shown)
