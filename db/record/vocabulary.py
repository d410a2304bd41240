"""The statuses, partners, pillars and days that statements about a programme may name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, select

from db.record import owners
from db.tables import Partner, Pillar, Programme, Status


@dataclass(frozen=True)
class StatusFlags:
    """The flags of a status; rules use these flags and never its code."""

    done: bool
    start: bool
    needs_comment: bool


@dataclass(frozen=True)
class Vocabulary:
    """The statuses, partners, pillars and days of one programme; codes are in its order.

    A removed partner is left out. `today` is the last day on which a statement may take effect.
    `people` are those of db.record.owners.of_everybody.
    """

    statuses: Mapping[str, StatusFlags]
    partners: Collection[str]
    pillars: Collection[str]
    starts_on: date
    ends_on: date
    today: date
    people: Mapping[str, str] = field(default_factory=dict)


def flags(connection: Connection) -> dict[str, StatusFlags]:
    """Code to flags of every status, in the order of their positions."""
    query = select(Status.code, Status.done, Status.start, Status.needs_comment)
    rows = connection.execute(query.order_by(Status.position))
    return {row.code: StatusFlags(row.done, row.start, row.needs_comment) for row in rows}


def vocabulary(connection: Connection, programme_code: str, today: date) -> Vocabulary:
    """The vocabulary of a programme. Raises LookupError for an unknown one."""
    days = select(Programme.id, Programme.starts_on, Programme.ends_on)
    found = days.where(Programme.code == programme_code)
    programme = connection.execute(found).one_or_none()
    if programme is None:
        raise LookupError(f"There is no programme {programme_code}.")
    partners = select(Partner.code).where(Partner.programme_id == programme.id, ~Partner.removed)
    pillars = select(Pillar.code).where(Pillar.programme_id == programme.id)
    return Vocabulary(
        statuses=flags(connection),
        partners=tuple(connection.scalars(partners.order_by(Partner.position, Partner.code))),
        pillars=tuple(connection.scalars(pillars.order_by(Pillar.position, Pillar.code))),
        starts_on=programme.starts_on,
        ends_on=programme.ends_on,
        today=today,
        people=owners.of_everybody(connection),
    )
