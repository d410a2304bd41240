"""The rights that are granted: a role, its limits and its end, and their rules."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from db.access import accounts
from db.access.accounts import Account, AccountError, BeyondInviterError
from db.record.people import Person
from db.record.rights import RIGHTS, Role
from db.tables import Invitation, Partner, PersonRow, Pillar


@dataclass(frozen=True)
class Granted:
    """A role, the pillars and partners that limit it, and its last moment, None for no end.

    `sees` is as in db.tables.PersonRow.
    """

    role: Role
    pillars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    until: datetime | None = None
    sees: str = ""

    @classmethod
    def of(cls, account: Account) -> "Granted":
        """Those that a person has."""
        role: Any = account.role
        return cls(role, account.pillars, account.partners, account.until, account.sees)


def columns(connection: Connection, granted: Granted, now: datetime) -> dict[str, Any]:
    """The columns of db.tables.PersonRow that have them. Raises AccountError."""
    if granted.role not in RIGHTS:
        raise AccountError("unknown-role", granted.role, RIGHTS)
    _check_limits(granted)
    if granted.until is not None and granted.until <= now:
        raise AccountError("until-past")
    _known(connection, Pillar.code, granted.pillars, "pillar")
    _known(connection, Partner.code, granted.partners, "partner")
    return {
        "role": granted.role,
        "pillars": tuple(sorted({*granted.pillars})),
        "partners": tuple(sorted({*granted.partners})),
        "until": granted.until,
        "sees": granted.sees,
    }


def check_inviter(
    connection: Connection, by: Person | None, granted: Granted, again: Account | None = None
) -> None:
    """Raise BeyondInviterError where `by` may not invite somebody with these rights.

    An editor invites contacts of partners, with nothing beyond their own limits and last day, and
    nothing shown but the actions of these partners. With `again` it is somebody who is there.
    """
    if by is None or by.may_manage():
        return
    if granted.role != "contributor":
        raise BeyondInviterError("beyond-role")
    if not by.may_invite_contact(granted.pillars, granted.partners):
        is_pillar = {*granted.partners} <= by.partners
        raise BeyondInviterError(
            *("beyond-pillar" if is_pillar else "beyond-partner", ""),
            known=by.pillars if is_pillar else by.partners,
        )
    if granted.sees == "all":
        raise BeyondInviterError("beyond-sees")
    (own,) = accounts.found(connection, PersonRow.id == by.number)
    if own.until is not None and (granted.until is None or granted.until > own.until):
        raise BeyondInviterError("beyond-until")
    if again and (again.made_by != by.number or _came_in(connection, again.id)):
        raise BeyondInviterError("beyond-again", again.name)


def _came_in(connection: Connection, person_id: int) -> bool:
    """Whether somebody who was invited has used a link."""
    used = (Invitation.person_id == person_id, Invitation.used_at.is_not(None))
    return connection.scalar(select(Invitation.id).where(*used).limit(1)) is not None


def _check_limits(granted: Granted) -> None:
    """Raise AccountError for limits that the role doesn't have, or lacks."""
    is_narrowed = granted.sees == "partners" or granted.role == "contributor"
    if granted.sees not in ("", "all", "partners"):
        raise AccountError("sees", granted.sees)
    if granted.sees == "partners" and granted.role not in ("viewer", "contributor"):
        raise AccountError("sees-role")
    if is_narrowed and not granted.partners:
        raise AccountError("no-partner")
    if granted.role == "viewer" and is_narrowed and granted.pillars:
        raise AccountError("pillars")
    limits = (*granted.pillars, *granted.partners)
    if limits and not (granted.role == "editor" or is_narrowed):
        raise AccountError("limits")


def _known(connection: Connection, column: Any, codes: Collection[str], what: str) -> None:
    there = {*connection.scalars(select(column).distinct())}
    if unknown := sorted({*codes} - there):
        raise AccountError(f"unknown-{what}", unknown[0], there)
