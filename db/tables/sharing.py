"""Shared links, and how often each was opened."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


def _unnamed(column: str) -> CheckConstraint:
    """The check that a link with names of people has no limit in `column`."""
    return CheckConstraint(f"{column} = '' or not names_people", name=f"names_people_{column}")


class ShareLink(Base):
    """A link that every holder of its token can open; of the token only a hash is stored.

    `kind` is page, api (a program reads by its token) or feed (a calendar or a feed reader does).
    Only a token of kind api without limits can open the names of people.

    No pillar, partner, action or health means all of them. `as_of` and `batch_id` are both set
    where the link is frozen. `version` grows with every change, so that what was made of an earlier
    one is stale. `person_id` is the number of the person whose link it is, who may have another
    name than `created_by` by now; null where nobody signed in. It refers to no row: a backup of
    another installation has links of people that nobody knows here.
    """

    __tablename__ = "share_links"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"), index=True)
    version: Mapped[int]
    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    pillars: Mapped[tuple[str, ...]]
    partners: Mapped[tuple[str, ...]]
    level: Mapped[str]
    sections: Mapped[tuple[str, ...]]
    as_of: Mapped[date | None]
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("batches.id"))
    language: Mapped[str]
    has_downloads: Mapped[bool]
    origins: Mapped[tuple[str, ...]]
    password_hash: Mapped[str]
    expires_at: Mapped[datetime]
    is_draft: Mapped[bool]
    created_by: Mapped[str]
    created_at: Mapped[datetime]
    paused_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    last_opened_at: Mapped[datetime | None]
    kind: Mapped[str] = mapped_column(server_default="page")
    names_people: Mapped[bool] = mapped_column(server_default=false())
    revoked_by: Mapped[str] = mapped_column(server_default=text("''"))
    person_id: Mapped[int | None]
    actions: Mapped[tuple[str, ...]] = mapped_column(_unnamed("actions"), server_default=text("''"))
    healths: Mapped[tuple[str, ...]] = mapped_column(_unnamed("healths"), server_default=text("''"))
    __table_args__ = (
        CheckConstraint("level in ('action', 'measure')", name="level"),
        CheckConstraint("(as_of is null) = (batch_id is null)", name="frozen"),
        CheckConstraint("kind in ('page', 'api', 'feed')", name="kind"),
        CheckConstraint(
            "not names_people or (kind = 'api' and pillars = '' and partners = '')",
            name="names_people",
        ),
        # The number of a draft that is gone is never another link's: caches are keyed by it.
        {"sqlite_autoincrement": True},
    )


class ShareOpen(Base):
    """How often a link was opened on a day; days without are left out."""

    __tablename__ = "share_opens"
    id: Mapped[int] = mapped_column(primary_key=True)
    link_id: Mapped[int] = mapped_column(ForeignKey("share_links.id"))
    day: Mapped[date]
    number: Mapped[int]
    __table_args__ = (UniqueConstraint("link_id", "day"),)
