"""People as a provider of identities knows them: who comes in by one, as whom, with which role."""

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, Engine, insert, select, update

from db.access import accounts, audit, invitations, person_facts, sessions
from db.access.accounts import Account
from db.access.arrivals import Arrival, Entered, Refusal, admit
from db.engine.database import writing
from db.record.rights import Role
from db.tables import Identity, PersonRow, SessionRow

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Known:
    """What a provider or a proxy says of a person; `role` is "" where none follows from it.

    `subject` is the person's for good at this `issuer`; the e-mail is none of its identity. With
    `follows` the role counts at every sign-in, else at the first alone.
    """

    issuer: str
    subject: str
    name: str
    email: str = ""
    role: Role | Literal[""] = ""
    follows: bool = False


def enter(engine: Engine, known: Known, arrival: Arrival) -> Entered:
    """Sign in a person that a provider vouches for; at the first time they are made.

    Whoever has no role yet waits, and is listed with those whom an administrator gives one.
    """
    with writing(engine).begin() as connection:
        audit.hold(connection)
        found = _person(connection, known, arrival)
        if not isinstance(found, Account):
            audit.note(connection, "refused", reason=found, now=arrival.now)
            return Entered("", None, found)
        refusal: Refusal = "inactive" if found.role else "waits"
        return admit(connection, found, arrival, None if found.is_active(arrival.now) else refusal)


def end_by_provider(engine: Engine, issuer: str, subject: str, sid: str, now: datetime) -> int:
    """End the sessions that a provider says are over: that of `sid`, or all of `subject`.

    The number that lived.
    """
    which = SessionRow.issuer == issuer
    if sid:
        which &= SessionRow.sid == sid[: sessions.MOST_LETTERS]
    if subject:
        which &= SessionRow.person_id.in_(
            select(Identity.person_id).where(Identity.issuer == issuer, Identity.subject == subject)
        )
    if not (sid or subject):
        return 0
    with writing(engine).begin() as connection:
        audit.hold(connection)
        ended = sessions.end(connection, which, now, "provider")
        for person_id in ended:
            audit.note(connection, "out", person=person_id, reason="provider", now=now)
    return len(ended)


def _person(connection: Connection, known: Known, arrival: Arrival) -> Account | Refusal:
    which = (Identity.issuer == known.issuer, Identity.subject == known.subject)
    person_id = connection.scalar(select(Identity.person_id).where(*which))
    if arrival.invitation_id is not None:
        return _tied(connection, person_id, known, arrival)
    if person_id is None:
        return _made(connection, known, arrival.now)
    (account,) = accounts.found(connection, PersonRow.id == person_id, is_held=True)
    if known.follows and account.role != known.role:
        return _followed(connection, account, known, arrival.now)
    return account


def _made(connection: Connection, known: Known, now: datetime) -> Account | Refusal:
    email = known.email.strip().lower()[: person_facts.MOST_LETTERS]
    if email and person_facts.is_anybodys(connection, email):
        return "email-taken"
    name = person_facts.free_name(connection, known.name or email or known.subject)
    facts = {"name": name, "email": email, "role": known.role}
    person_id = person_facts.made(connection, facts, now)
    _tie(connection, person_id, known)
    return accounts.found(connection, PersonRow.id == person_id)[0]


def _tied(
    connection: Connection, person_id: int | None, known: Known, arrival: Arrival
) -> Account | Refusal:
    """The person invited, who is from now on the one whom the provider knows.

    The link is used up only by whoever comes in.
    """
    invited = invitations.whose(connection, arrival.invitation_id, arrival.now)
    if invited is None:
        return "link-over"
    if person_id not in (None, invited):
        return "tied"
    (account,) = accounts.found(connection, PersonRow.id == invited, is_held=True)
    if account.is_active(arrival.now):
        invitations.use_up(connection, arrival.invitation_id, arrival.now)
        if person_id is None:
            _tie(connection, invited, known)
            # A link that they asked for by mail would be a way past the provider.
            invitations.end(connection, invited)
    return account


def _followed(connection: Connection, account: Account, known: Known, now: datetime) -> Account:
    """The person with the role that the provider gives now, without limits.

    The last administrator keeps theirs: without one nobody could let anybody in.
    """
    others = PersonRow.id != account.id
    if account.administers(now) and not accounts.has_administrator(connection, now, others):
        logger.warning("person %s keeps a role that no rule gives: nobody else has it", account.id)
        return account
    of_person = update(PersonRow).where(PersonRow.id == account.id)
    connection.execute(of_person.values(role=known.role, pillars=(), partners=(), sees=""))
    audit.note(connection, "role", about=account.id, reason=known.role, now=now)
    if not known.role:
        sessions.end(connection, SessionRow.person_id == account.id, now, "provider")
    return accounts.found(connection, PersonRow.id == account.id)[0]


def _tie(connection: Connection, person_id: int, known: Known) -> None:
    row = {"person_id": person_id, "issuer": known.issuer, "subject": known.subject}
    connection.execute(insert(Identity), row)
