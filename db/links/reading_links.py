"""Shared links: whoever holds the token of one sees what its row says, until it ends."""

from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, date, datetime

from sqlalchemy import Engine, select

from db.links import link_secrets
from db.links.link_rows import (
    Created,
    Kind,
    Link,
    ListedLink,
    NewLink,
    State,
    UnknownLinkError,
    link_of,
    rows,
)
from db.links.link_writing import create, draft, duplicate, extend, pause, resume, revoke, rotate
from db.tables import Programme, ShareLink, ShareOpen

__all__ = [
    "FEEDS",
    "PAGES",
    "TOKENS",
    "Created",
    "Kind",
    "Link",
    "ListedLink",
    "NewLink",
    "State",
    "UnknownLinkError",
    "access_key",
    "address",
    "by_token",
    "create",
    "draft",
    "duplicate",
    "extend",
    "listed",
    "live",
    "of_kind",
    "opened_by",
    "password_fits",
    "pause",
    "resume",
    "revoke",
    "rotate",
]
PAGES: tuple[Kind, ...] = ("page",)
TOKENS: tuple[Kind, ...] = ("api", "feed")
FEEDS = ("due.ics", "changes.atom")


def by_token(engine: Engine, token: str, now: datetime, kind: Kind = "page") -> Link | None:
    """The link of that kind which a token opens at a moment.

    None alike for one that is wrong, malformed, expired, revoked, paused or of another kind, after
    the same query.
    """
    with engine.connect() as connection:
        query = rows().where(ShareLink.token_hash == link_secrets.token_hash(token))
        found = connection.execute(query).one_or_none()
    link = None if found is None else link_of(found)
    return link if link and link.kind == kind and link.state(now) == "live" else None


def of_kind(engine: Engine, link_id: int, kinds: Collection[Kind]) -> Link:
    """The link of that number. Raises UnknownLinkError for none, a draft, one of another kind."""
    with engine.connect() as connection:
        is_number = 0 < link_id < 2**31
        query = rows().where(ShareLink.id == (link_id if is_number else 0))
        found = connection.execute(query).one_or_none()
    link = None if found is None else link_of(found)
    if link is None or link.is_draft or link.kind not in kinds:
        raise UnknownLinkError(link_id, "shared page" if "page" in kinds else "token")
    return link


def address(public_url: str, token: str) -> str:
    """Where a shared page stands."""
    return f"{public_url}/s/{token}"


def opened_by(public_url: str, made: Created) -> list[str]:
    """What opens it: its address, of a feed one for each of FEEDS, or the token itself."""
    token, feeds = made.token, f"{public_url}/api/v1/feeds/{made.token}"
    ways: dict[Kind, list[str]] = {
        "page": [address(public_url, token)],
        "api": [token],
        "feed": [f"{feeds}/{name}" for name in FEEDS],
    }
    return ways[made.link.kind]


def password_fits(engine: Engine, link: Link, password: str) -> bool:
    """Whether that is the link's password; of a link without one, none is."""
    kept = _password_hash(engine, link)
    return bool(kept) and link_secrets.fits(kept, password)


def access_key(engine: Engine, link: Link) -> bytes:
    """What a cookie is signed with that says its holder knew the password; b"" without one.

    It is another one after every change of the link.
    """
    return link_secrets.key(_password_hash(engine, link), link.version)


def listed(
    engine: Engine,
    programme_code: str | None = None,
    now: datetime | None = None,
    kinds: Collection[Kind] = PAGES,
) -> list[ListedLink]:
    """Every link of these kinds (of a programme) that is no draft: those that are live at `now`
    first, the newest first among each.
    """
    moment = now or datetime.now(UTC)
    known = ShareLink.is_draft.is_(False) & ShareLink.kind.in_(kinds)
    query = rows().where(known).order_by(ShareLink.id.desc())
    if programme_code is not None:
        query = query.where(Programme.code == programme_code)
    with engine.connect() as connection:
        links = [link_of(row) for row in connection.execute(query)]
        opens: dict[int, dict[date, int]] = defaultdict(dict)
        for row in connection.execute(select(ShareOpen.__table__).order_by(ShareOpen.day)):
            opens[row.link_id][row.day] = row.number
    links.sort(key=lambda link: link.state(moment) in ("expired", "revoked"))
    return [ListedLink(link, opens[link.id]) for link in links]


def live(engine: Engine, programme_code: str, now: datetime) -> list[Link]:
    """The pages of a programme that anyone can open at `now`, the newest first; no draft."""
    is_over = ShareLink.revoked_at.is_not(None) | ShareLink.paused_at.is_not(None)
    is_page = ShareLink.is_draft.is_(False) & ShareLink.kind.in_(PAGES)
    is_there = is_page & ~is_over & (ShareLink.expires_at > now)
    query = rows().where(is_there, Programme.code == programme_code)
    with engine.connect() as connection:
        return [link_of(row) for row in connection.execute(query.order_by(ShareLink.id.desc()))]


def _password_hash(engine: Engine, link: Link) -> str:
    with engine.connect() as connection:
        query = select(ShareLink.password_hash).where(ShareLink.id == link.id)
        return connection.scalar(query) or ""
