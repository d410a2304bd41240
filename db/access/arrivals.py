"""Coming in: how somebody arrives, and the session that begins, or the reason why none does."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection

from db.access import audit, sessions
from db.access.accounts import Account
from db.access.sessions import NOBODY, Vouched
from db.tables import SessionRow

# Why nobody was let in: they wait for a role, are disabled or over; the address is another's, the
# link is over, the identity is another's; a passkey is none where a provider gives the role.
Refusal = Literal["waits", "inactive", "email-taken", "link-over", "tied", "followed"]


@dataclass(frozen=True)
class Arrival:
    """How a person comes in: by which way, in which browser, for how long; in place of what.

    `before` is the secret of the session that the browser had; `invitation_id` the link that is
    used up, so that the identity becomes that of the person invited.
    """

    way: str
    now: datetime
    lasts: timedelta
    agent: str = ""
    before: str = ""
    vouched: Vouched = NOBODY
    invitation_id: int | None = None


@dataclass(frozen=True)
class Entered:
    """The secret of a new session, or "" and the reason why there is none."""

    secret: str
    person_id: int | None = None
    refusal: Refusal | None = None


def admit(
    connection: Connection, account: Account, arrival: Arrival, refusal: Refusal | None
) -> Entered:
    """Start a session in place of the browser's last one; with a refusal only note that."""
    if refusal:
        audit.note(connection, "refused", person=account.id, reason=refusal, now=arrival.now)
        return Entered("", account.id, refusal)
    old = SessionRow.token_hash == sessions.secret_hash(arrival.before)
    sessions.end(connection, old, arrival.now, "replaced")
    about = (arrival.way, arrival.now, arrival.lasts, arrival.agent, arrival.vouched)
    return Entered(sessions.start(connection, account.id, *about), account.id)
