"""Shared links as the program speaks of them: asked for, kept, and just made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import Select, select

from db.links.share_scope import LIMITS, ShareScope
from db.record.replay import split
from db.tables import Programme, ShareLink

State = Literal["live", "paused", "expired", "revoked"]
# What a link opens: a page, the read API to a program, or a calendar and a feed.
Kind = Literal["page", "api", "feed"]


@dataclass(frozen=True)
class NewLink:
    """What somebody wants to share until a moment; `origins` are sites that may frame it."""

    name: str
    shows: ShareScope
    expires_at: datetime
    password: str = field(default="", repr=False)
    origins: tuple[str, ...] = ()
    kind: Kind = "page"


@dataclass(frozen=True)
class Link:
    """A link as it is kept. It is open to whoever holds its token while `state` says live.

    `version` grows with every change of it. A draft is a preview: it is in no list.
    """

    id: int
    version: int
    name: str
    shows: ShareScope
    expires_at: datetime
    is_protected: bool
    origins: tuple[str, ...]
    is_paused: bool
    revoked_at: datetime | None
    revoked_by: str
    is_draft: bool
    created_by: str
    created_at: datetime
    last_opened_at: datetime | None
    kind: Kind = "page"

    @property
    def is_revoked(self) -> bool:
        """Whether somebody ended it for good."""
        return self.revoked_at is not None

    def state(self, now: datetime) -> State:
        """What it is at a moment; it expires at the second."""
        if self.is_revoked:
            return "revoked"
        if self.expires_at <= now:
            return "expired"
        return "paused" if self.is_paused else "live"


@dataclass(frozen=True)
class Created:
    """A link and its token, which nobody can ask for again."""

    link: Link
    token: str = field(repr=False)


@dataclass(frozen=True)
class ListedLink:
    """A link in the list of all, and how often it was opened per day; days without are left out."""

    link: Link
    opens: Mapping[date, int]


class UnknownLinkError(LookupError):
    """There is no link of that number, `.link_id`; a draft is none."""

    def __init__(self, link_id: object, what: str = "shared page") -> None:
        super().__init__(f"There is no {what} of number {str(link_id)[:40]}.")
        self.link_id = link_id


def rows() -> Select[Any]:
    """Every link, drafts too, with the code of its programme."""
    programme = Programme.code.label("programme_code")
    return select(ShareLink.__table__, programme).join(
        Programme, Programme.id == ShareLink.programme_id
    )


def link_of(row: Any) -> Link:
    """A row of `rows` as a link."""
    shows = ShareScope(
        programme=row.programme_code,
        **{field: tuple(split(getattr(row, field))) for field in LIMITS.values()},
        level=row.level,
        sections=tuple(split(row.sections)),
        as_of=row.as_of,
        batch=row.batch_id,
        language=row.language,
        has_downloads=row.has_downloads,
        names_people=row.names_people,
    )
    return Link(
        id=row.id,
        version=row.version,
        name=row.name,
        shows=shows,
        expires_at=row.expires_at,
        is_protected=bool(row.password_hash),
        origins=tuple(split(row.origins)),
        is_paused=row.paused_at is not None,
        revoked_at=row.revoked_at,
        revoked_by=row.revoked_by,
        is_draft=row.is_draft,
        created_by=row.created_by,
        created_at=row.created_at,
        last_opened_at=row.last_opened_at,
        kind=row.kind,
    )
