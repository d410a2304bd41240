"""People who may sign in, as stored, and whether they may still do what their role allows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Engine, func, select

from db.record.people import FORMER, NotAllowedError, Person
from db.record.rights import RIGHTS
from db.tables import Access, PersonRow, SessionRow
from locales import DEFAULT, translator

# The tables that are about people, each after those that it refers to.
TABLES = (
    *("access", "people", "earlier_names", "identities", "invitations", "sessions"),
    *("sign_ins", "passkeys", "audit"),
)
COLUMNS = (
    *("id", "name", "email", "language", "role", "pillars", "partners"),
    *("until", "disabled_at", "made_by", "made_at", "sees"),
)
State = Literal["waits", "active", "over", "disabled", "erased"]
MOST_LETTERS = 200  # of what a sentence repeats


class AccountError(Exception):
    """Raised for a change of people that can't be made.

    `.reason` is the end of a message id, people-refused-..., and `.values` are its places. As a
    text it is that sentence in English.
    """

    def __init__(self, reason: str, value: object = "", known: Collection[str] = ()) -> None:
        self.reason = reason
        self.values = {"value": str(value)[:MOST_LETTERS], "known": ", ".join(sorted(known))}
        super().__init__(translator(DEFAULT)(f"people-refused-{reason}", **self.values))


class BeyondInviterError(AccountError):
    """Raised for an invitation with rights that whoever invites may not give; the audit has it."""


@dataclass(frozen=True)
class Account:
    """A person as stored, and when they were last seen; see db.tables.PersonRow."""

    id: int
    name: str
    email: str
    language: str
    role: str
    pillars: tuple[str, ...]
    partners: tuple[str, ...]
    until: datetime | None
    disabled_at: datetime | None
    made_by: int | None
    made_at: datetime
    sees: str
    seen_at: datetime | None = None

    def is_active(self, now: datetime) -> bool:
        """Whether this person may sign in at `now` and do what the role allows."""
        has_ended = self.until is not None and self.until <= now
        return self.role in RIGHTS and self.disabled_at is None and not has_ended

    def administers(self, now: datetime) -> bool:
        """Whether this person administers, for good."""
        return self.role == "admin" and self.until is None and self.is_active(now)

    def state(self, now: datetime) -> State:
        """What keeps this person from signing in at `now`: no role yet, an end, or nothing."""
        if self.is_erased:
            return "erased"
        if self.disabled_at is not None:
            return "disabled"
        if not self.role:
            return "waits"
        return "active" if self.is_active(now) else "over"

    @property
    def is_erased(self) -> bool:
        """Whether only the number is left of this person."""
        return self.name.startswith(FORMER)

    @property
    def person(self) -> Person:
        """The person with the rights of the role and its limits."""
        role: Any = self.role
        return Person(
            *(self.name, role, frozenset(self.pillars), frozenset(self.partners)),
            number=self.id,
            sees="partners" if self.is_narrowed else "all",
            language=self.language,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether this person sees their partners' actions alone, as contributors do by default."""
        return self.sees == "partners" or (not self.sees and self.role == "contributor")


def found(
    connection: Connection, *conditions: ColumnElement[bool], is_held: bool = False
) -> list[Account]:
    """The people who meet the conditions, by number; `is_held` until the transaction ends."""
    columns = [getattr(PersonRow, name) for name in COLUMNS]
    query = select(*columns).where(*conditions).order_by(PersonRow.id)
    if is_held:
        query = query.with_for_update()
    return [Account(*row) for row in connection.execute(query)]


def one(engine: Engine, number: int) -> Account:
    """The person of that number, who is there. Raises LookupError for another number."""
    with engine.connect() as connection:
        there = found(connection, PersonRow.id == number)
    if not there:
        raise LookupError(number)
    return there[0]


def listed(engine: Engine) -> Sequence[Account]:
    """Everybody, by number, with the moment at which they were last seen."""
    last = select(SessionRow.person_id, func.max(SessionRow.seen_at)).group_by(SessionRow.person_id)
    with engine.connect() as connection:
        seen = {row[0]: row[1] for row in connection.execute(last)}
        return [replace(one, seen_at=seen.get(one.id)) for one in found(connection)]


def confirm(connection: Connection, person: Person, now: datetime | None = None) -> None:
    """Raise NotAllowedError unless the rights of `person` are those in the database now.

    A writer calls it in its transaction, where the row is held: rights taken away since the page
    was drawn count before anything is written. The local person has no row.
    """
    if person.number is None:
        return
    there = found(connection, PersonRow.id == person.number, is_held=True)
    if not (there and there[0].is_active(now or datetime.now(UTC)) and there[0].person == person):
        raise NotAllowedError(person)


def confirm_reader(engine: Engine, person: Person) -> None:
    """Raise NotAllowedError unless `person` may read now what was shown to them before.

    Whoever administers may read everything, so also what they see as somebody else.
    """
    if person.number is None:
        return
    with engine.connect() as connection:
        there = found(connection, PersonRow.id == person.number)
    own = there[0].person if there and there[0].is_active(datetime.now(UTC)) else None
    if own is None or not (own == person or own.may_manage()):
        raise NotAllowedError(person)


def has_administrator(
    connection: Connection, now: datetime, *conditions: ColumnElement[bool]
) -> bool:
    """Whether one of those who meet the conditions administers for good: can let others in."""
    admins = found(connection, PersonRow.role == "admin", *conditions)
    return any(one.administers(now) for one in admins)


def signs_in(engine: Engine) -> bool:
    """Whether people sign in to this database, so that no dashboard may go without."""
    with engine.connect() as connection:
        return bool(connection.scalar(select(Access.signs_in)))


def has_people(connection: Connection) -> bool:
    """Whether there is anybody who was ever invited."""
    return connection.scalar(select(PersonRow.id).limit(1)) is not None
