"""Sessions: who is signed in, in which browser, and until when. Every request looks it up here."""

import base64
import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Select,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute

import settings
from db.access import accounts, audit
from db.access.accounts import Account
from db.engine.database import glancing, writing
from db.tables import PersonRow, SessionRow

Why = Literal["left", "replaced", "disabled", "ended", "provider", "restored", "off"]
SECRET = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
GRAIN = timedelta(minutes=1)
MOST_LETTERS = 200  # of what a browser says that it is


@dataclass(frozen=True)
class Vouched:
    """What a provider says of a session of its own: its issuer, the session's id, the ID token."""

    issuer: str = ""
    sid: str = ""
    id_token: str = field(default="", repr=False)


NOBODY = Vouched()


@dataclass(frozen=True)
class LiveSession:
    """A living session by its number, whose it is, and who vouched for it, without the ID token."""

    number: int
    account: Account
    vouched: Vouched


@dataclass(frozen=True)
class ListedSession:
    """A session as it is listed; `why` is "" while it lives."""

    id: int
    person_id: int
    way: str
    started_at: datetime
    seen_at: datetime
    ends_at: datetime
    ended_at: datetime | None
    why: str
    agent: str

    def lives(self, now: datetime, idle: timedelta) -> bool:
        """Whether it lets its person in at `now`, if that person may sign in."""
        return self.ended_at is None and now < self.ends_at and now < self.seen_at + idle


def new_secret() -> str:
    """256 random bits that can stand in an address and in a cookie."""
    return secrets.token_urlsafe(32)


def secret_hash(secret: str) -> str:
    """The SHA-256 of a secret, which is stored and looked up.

    What can't be a secret has that of an empty text. How long the look-up takes tells nothing of
    the secret: only hashes are compared.
    """
    known = secret if isinstance(secret, str) and SECRET.fullmatch(secret) else ""
    return hashlib.sha256(known.encode()).hexdigest()


def start(
    connection: Connection,
    person_id: int,
    way: str,
    now: datetime,
    lasts: timedelta,
    agent: str,
    vouched: Vouched = NOBODY,
) -> str:
    """A new session within the transaction of a writer; its secret, which is stored nowhere."""
    secret = new_secret()
    row = {
        "token_hash": secret_hash(secret),
        "person_id": person_id,
        "way": way,
        "started_at": now,
        "seen_at": now,
        "ends_at": now + lasts,
        "why": "",
        "agent": "".join(filter(str.isprintable, agent))[:MOST_LETTERS],
        "issuer": vouched.issuer,
        "sid": vouched.sid[:MOST_LETTERS],
        "id_token": _sealed(secret, vouched.id_token),
    }
    _clear(connection, now - timedelta(days=settings.current().audit_days))
    connection.execute(insert(SessionRow), row)
    audit.note(connection, "in", person=person_id, reason=way, now=now)
    return secret


def _clear(connection: Connection, before: datetime) -> None:
    """Forget what is older than the audit is kept; a sign-in is seldom enough to do it then."""
    audit.clear(connection, before)
    connection.execute(delete(SessionRow).where(SessionRow.ends_at < before))


def _query(of_session: InstrumentedAttribute[Any]) -> Select[Any]:
    """A living session and its person, by what `of_session` is; made once, since each request asks.

    The places are `which`, `now` and `idle_since`.
    """
    columns = [getattr(PersonRow, name) for name in accounts.COLUMNS]
    session = (SessionRow.id.label("session"), SessionRow.issuer, SessionRow.sid)
    query = select(*session, *columns).join(PersonRow, PersonRow.id == SessionRow.person_id)
    return query.where(
        of_session == bindparam("which"),
        SessionRow.ended_at.is_(None),
        SessionRow.ends_at > bindparam("now"),
        SessionRow.seen_at > bindparam("idle_since"),
    )


_BY_SECRET, _BY_NUMBER = map(_query, (SessionRow.token_hash, SessionRow.id))


def by_secret(engine: Engine, secret: str, now: datetime, idle: timedelta) -> LiveSession | None:
    """The living session with this secret and its person; None for every other secret."""
    return _living(engine, _BY_SECRET, secret_hash(secret), now, idle)


def by_number(engine: Engine, number: int, now: datetime, idle: timedelta) -> LiveSession | None:
    """The living session with this number and its person; None once it has ended."""
    return _living(engine, _BY_NUMBER, number, now, idle)


def _living(
    engine: Engine, query: Select[Any], which: object, now: datetime, idle: timedelta
) -> LiveSession | None:
    """The session and its person in one query; neither over, idle for too long, nor disabled."""
    places = {"which": which, "now": now, "idle_since": now - idle}
    with glancing(engine) as connection:
        row = connection.execute(query, places).first()
    if row is None:
        return None
    account, vouched = Account(*row[3:]), Vouched(*row[1:3])
    return LiveSession(row[0], account, vouched) if account.is_active(now) else None


def see(engine: Engine, number: int, now: datetime) -> None:
    """Note that the person of a session did something, at most once a minute."""
    is_due = SessionRow.seen_at <= now - GRAIN
    with engine.connect() as connection:
        due = connection.scalar(select(SessionRow.id).where(SessionRow.id == number, is_due))
    if due is not None:
        with writing(engine).begin() as connection:
            seen = update(SessionRow).where(SessionRow.id == number, is_due)
            connection.execute(seen.values(seen_at=now))


def leave(engine: Engine, secret: str, now: datetime) -> Vouched:
    """End the session with this secret, as its person asked; nothing for an unknown one.

    The result is what its provider knows it by.
    """
    which = SessionRow.token_hash == secret_hash(secret)
    with writing(engine).begin() as connection:
        audit.hold(connection)
        known = select(SessionRow.issuer, SessionRow.sid, SessionRow.id_token).where(which)
        row = connection.execute(known.where(SessionRow.ended_at.is_(None))).first()
        for person_id in end(connection, which, now, "left"):
            audit.note(connection, "out", person=person_id, now=now)
    return Vouched(row.issuer, row.sid, _opened(secret, row.id_token)) if row else NOBODY


def end(
    connection: Connection, which: ColumnElement[bool], now: datetime, why: Why
) -> Sequence[int]:
    """End the sessions of `which` that live, in a writer's transaction; the numbers of people.

    Their ID tokens are wiped.
    """
    ended = update(SessionRow).where(which, SessionRow.ended_at.is_(None))
    ended = ended.values(ended_at=now, why=why, id_token="")
    return connection.scalars(ended.returning(SessionRow.person_id)).all()


def listed(engine: Engine, person_id: int | None = None) -> Sequence[ListedSession]:
    """Every session, or those of one person, the latest first."""
    names = ListedSession.__annotations__
    query = select(*(getattr(SessionRow, name) for name in names)).order_by(SessionRow.id.desc())
    if person_id is not None:
        query = query.where(SessionRow.person_id == person_id)
    with engine.connect() as connection:
        return [ListedSession(*row) for row in connection.execute(query)]


def _sealed(secret: str, text: str) -> str:
    """The text, encrypted so that only who has the secret of the session can read it."""
    return _cipher(secret).encrypt(text.encode()).decode() if text else ""


def _opened(secret: str, sealed: str) -> str:
    return _cipher(secret).decrypt(sealed.encode()).decode() if sealed else ""


def _cipher(secret: str) -> Any:
    """AES and HMAC with a key made of the secret; the database has its hash alone."""
    from cryptography.fernet import Fernet  # slow to load, and needed for providers alone

    key = hashlib.sha256(b"id token\n" + secret.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
