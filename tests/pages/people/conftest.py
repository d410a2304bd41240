"""A visit of somebody who is signed in, by a session in the database."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.access import account_changes, invitations, sessions
from db.access.granted_rights import Granted
from db.access.sessions import LiveSession
from db.engine.database import opened
from db.record.rights import Role
from ui.frame import store

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0"
SignIn = Callable[..., LiveSession]


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    with opened(sqlite_url) as engine:
        yield engine


@pytest.fixture
def sign_in(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> SignIn:
    """Make a person with a session; from now on the visits are theirs.

    Only the header of the server's middleware is put in place: the session is looked up as ever.
    """
    monkeypatch.setenv("SIGN_IN", "invited")

    def sign_in(name: str, role: Role = "admin", **limits: object) -> LiveSession:
        found = begun(engine, name, role, **limits)
        monkeypatch.setattr(store, "session", lambda: found.number)
        return found

    return sign_in


def begun(engine: Engine, name: str, role: Role, **limits: object) -> LiveSession:
    """A session of somebody new."""
    now, hours = datetime.now(UTC), timedelta(hours=2)
    granted = Granted(role, **limits)  # type: ignore[arg-type]
    secret = account_changes.invite(engine, name, granted, now).secret
    session = invitations.accept(engine, secret, now, lasts=hours, agent=FIREFOX)
    found = sessions.by_secret(engine, session or "", now, hours)
    assert found
    return found
