"""The rights that an administrator grants: a role, its limits and its end, and their rules."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from db.access.accounts import AccountError
from db.record.rights import RIGHTS, Role
from db.tables import Partner, Pillar


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


def _check_limits(granted: Granted) -> None:
    """Raise AccountError for limits that the role doesn't have, or lacks."""
    is_narrowed = granted.sees == "partners" or granted.role == "contributor"
    if granted.sees not in ("", "all", "partners"):
        raise AccountError("sees", granted.sees)
    if granted.sees == "partners" and granted.role not in ("viewer", "contributor"):
        raise AccountError("sees-role")
    if is_narrowed and not granted.partners:
        raise AccountError("no-partner")
    limits = (*granted.pillars, *granted.partners)
    if limits and not (granted.role == "editor" or is_narrowed):
        raise AccountError("limits")


def _known(connection: Connection, column: Any, codes: Collection[str], what: str) -> None:
    there = {*connection.scalars(select(column).distinct())}
    if unknown := sorted({*codes} - there):
        raise AccountError(f"unknown-{what}", unknown[0], there)
