"""A shared link: the question that it answers, the audience that it answers to, and its state."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any, Literal, Self, TypeVar

from sqlalchemy import ColumnElement, Connection, select

from db.record import queries
from db.tables import Programme, ShareLink

State = Literal["live", "paused", "expired", "revoked"]
# What a link opens: a page, the read API to a program, or a calendar and a feed.
Kind = Literal["page", "api", "feed"]
PAGES: tuple[Kind, ...] = ("page",)
TOKENS: tuple[Kind, ...] = ("api", "feed")
# The parts of a shared page, in the order in which they stand there.
SECTIONS = ("tiles", "pillars", "partners", "matrix", "actions", "timeline", "trend", "changes")
# The filters that a link can carry, and the field of a StoredQuestion that holds each.
LIMITS = {"pillar": "pillars", "partner": "partners", "action": "actions", "health": "healths"}
HEALTHS = ("on_track", "at_risk", "off_track", "not_assessed")
# The codes that each may have, or what finds them by programme and batch; those with a level, at
# that one.
KNOWN: Mapping[str, Callable[[str, int | None], queries.Rows] | tuple[str, ...]] = {
    "pillar": queries.pillars,
    "partner": queries.partners,
    "action": queries.stated_actions,
    "health": HEALTHS,
}


@dataclass(frozen=True)
class StoredQuestion:
    """The question of a link, in codes. Fields of LIMITS that are empty mean everything.

    `level` is action or measure. `as_of` and `batch` are both set where the link is frozen: a day,
    and the number of the last batch it knows; both None where it follows. `language` is "" where
    the reader chooses.
    """

    programme: str
    pillars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    healths: tuple[str, ...] = ()
    level: str = "action"
    sections: tuple[str, ...] = SECTIONS
    as_of: date | None = None
    batch: int | None = None
    language: str = ""

    @property
    def limits(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of each filter that the link carries, by its name."""
        return {name: getattr(self, field) for name, field in LIMITS.items()}

    @property
    def is_limited(self) -> bool:
        """Whether a filter leaves anything out."""
        return any(self.limits.values())

    def limited_to(self, limits: Mapping[str, Collection[str]]) -> Self:
        """The same with other codes of the filters that a link can carry, by their names."""
        values: dict[str, Any] = {LIMITS[name]: tuple(codes) for name, codes in limits.items()}
        return replace(self, **values)

    @property
    def is_frozen(self) -> bool:
        """Whether the answer stays the same for ever."""
        return self.batch is not None


@dataclass(frozen=True)
class Audience:
    """The readers of a link: until when, in which frames, with downloads and names or without.

    `origins` are the sites that may frame a page. `names_people` opens owners, authors and comments
    to programs; it needs a question without limits.
    """

    expires_at: datetime
    has_downloads: bool = True
    names_people: bool = False
    origins: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewLink:
    """A link that is to be made."""

    name: str
    question: StoredQuestion
    audience: Audience
    password: str = field(default="", repr=False)
    kind: Kind = "page"


@dataclass(frozen=True)
class Link:
    """A stored link. It is open to every holder of its token while `state` is live.

    `version` grows with every change. A draft is a preview, which no list contains.
    """

    id: int
    version: int
    name: str
    kind: Kind
    question: StoredQuestion
    audience: Audience
    is_protected: bool
    is_draft: bool
    created_by: str
    created_at: datetime
    paused_at: datetime | None
    revoked_at: datetime | None
    revoked_by: str
    last_opened_at: datetime | None

    @property
    def is_paused(self) -> bool:
        """Whether it is closed for a while."""
        return self.paused_at is not None

    @property
    def is_revoked(self) -> bool:
        """Whether it was ended for good."""
        return self.revoked_at is not None

    def state(self, now: datetime) -> State:
        """The state at a moment; a link expires at the second."""
        if self.is_revoked:
            return "revoked"
        if self.audience.expires_at <= now:
            return "expired"
        return "paused" if self.is_paused else "live"


@dataclass(frozen=True)
class Created:
    """A link and its token, which can't be read again."""

    link: Link
    token: str = field(repr=False)


@dataclass(frozen=True)
class ListedLink:
    """A link in the list of all, and how often it was opened per day; days without are left out."""

    link: Link
    opens: Mapping[date, int]


class UnknownLinkError(LookupError):
    """There is no link of that number, `.link_id`; a draft counts as none."""

    def __init__(self, link_id: object, what: str = "shared page") -> None:
        super().__init__(f"There is no {what} of number {str(link_id)[:40]}.")
        self.link_id = link_id


def found(
    connection: Connection, *conditions: ColumnElement[bool], is_held: bool = False
) -> list[Link]:
    """The links that meet all conditions on ShareLink and Programme, drafts too, newest first.

    Those that are held stay as they are until the transaction ends.
    """
    # The columns that a StoredQuestion has by another name.
    programme, batch = Programme.code.label("programme"), ShareLink.batch_id.label("batch")
    query = select(ShareLink.__table__, programme, batch)
    query = query.join(Programme, Programme.id == ShareLink.programme_id).where(*conditions)
    query = query.order_by(ShareLink.id.desc())
    if is_held:
        query = query.with_for_update(of=ShareLink.__table__)
    return [_link(row._asdict()) for row in connection.execute(query)]


def has_number(link_id: object) -> ColumnElement[bool]:
    """The condition of the link of that number; no draft and no other kind of value meets it."""
    number = link_id if type(link_id) is int and 0 < link_id < 2**31 else 0
    return (ShareLink.id == number) & ShareLink.is_draft.is_(False)


def _link(cells: Mapping[str, Any]) -> Link:
    parts = {"question": _of(StoredQuestion, cells), "audience": _of(Audience, cells)}
    return _of(Link, {**cells, **parts, "is_protected": bool(cells["password_hash"])})


def columns_of(new: NewLink) -> Mapping[str, Any]:
    """The columns of `share_links` that a new link's question and audience fill: codes once."""
    asked = new.question
    limits = {name: dict.fromkeys(codes) for name, codes in asked.limits.items()}
    sections = tuple(name for name in SECTIONS if name in asked.sections)
    question = replace(asked.limited_to(limits), sections=sections)
    audience = replace(new.audience, origins=tuple(dict.fromkeys(new.audience.origins)))
    cells = {**vars(question), "batch_id": question.batch, **vars(audience)}
    return {name: cells[name] for name in ShareLink.__table__.columns.keys() & cells.keys()}


Part = TypeVar("Part", StoredQuestion, Audience, Link)


def _of(kind: type[Part], cells: Mapping[str, Any]) -> Part:
    return kind(**{each.name: cells[each.name] for each in fields(kind)})
