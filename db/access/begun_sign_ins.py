"""Sign-ins on their way: begun in one browser, used there, once, within ten minutes."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, delete, insert

from db.access import sessions
from db.engine.database import writing
from db.tables import BegunSignIn

LIVES = timedelta(minutes=10)


@dataclass(frozen=True)
class Begun:
    """What a sign-in has to come back with, and where it goes on to; see db.tables.BegunSignIn."""

    provider: str
    nonce: str
    verifier: str
    wanted: str
    invitation_id: int | None = None
    person_id: int | None = None


def begin(engine: Engine, browser: str, begun: Begun, now: datetime) -> str:
    """Store a sign-in of the browser whose cookie has the secret `browser`; its state.

    Those that are over are deleted.
    """
    state = sessions.new_secret()
    row = {
        "browser_hash": sessions.secret_hash(browser),
        "state_hash": sessions.secret_hash(state),
        "provider": begun.provider,
        "nonce": begun.nonce,
        "verifier": begun.verifier,
        "wanted": begun.wanted,
        "invitation_id": begun.invitation_id,
        "person_id": begun.person_id,
        "ends_at": now + LIVES,
    }
    with writing(engine).begin() as connection:
        connection.execute(delete(BegunSignIn).where(BegunSignIn.ends_at <= now))
        connection.execute(insert(BegunSignIn), row)
    return state


def take(engine: Engine, browser: str, state: str, provider: str, now: datetime) -> Begun | None:
    """The sign-in with this state, once; None for a late one, of another browser or provider.

    One statement takes it, so that of two requests at once one gets nothing.
    """
    if not (browser and state):
        return None
    names = Begun.__annotations__
    taken = (
        delete(BegunSignIn)
        .where(
            BegunSignIn.browser_hash == sessions.secret_hash(browser),
            BegunSignIn.state_hash == sessions.secret_hash(state),
            BegunSignIn.provider == provider,
            BegunSignIn.ends_at > now,
        )
        .returning(*(getattr(BegunSignIn, name) for name in names))
    )
    with writing(engine).begin() as connection:
        row = connection.execute(taken).one_or_none()
    return Begun(*row) if row else None


def new_verifier() -> str:
    """A code verifier of PKCE (RFC 7636), or a nonce: 384 random bits."""
    return secrets.token_urlsafe(48)
