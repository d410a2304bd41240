"""Reading shared links: by token, by number, as a list."""

from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, date, datetime

from sqlalchemy import Engine, select, true

from db.links import link_secrets
from db.links.stored_links import (
    PAGES,
    Created,
    Kind,
    Link,
    ListedLink,
    UnknownLinkError,
    found,
    has_number,
)
from db.tables import Programme, ShareLink, ShareOpen

FEEDS = ("due.ics", "changes.atom")


def by_token(engine: Engine, token: str, now: datetime, kind: Kind = "page") -> Link | None:
    """The link of that kind which a token opens at a moment.

    None alike for one that is wrong, malformed, expired, revoked, paused or of another kind, after
    the same query.
    """
    with engine.connect() as connection:
        links = found(connection, ShareLink.token_hash == link_secrets.token_hash(token))
    return next((one for one in links if one.kind == kind and one.state(now) == "live"), None)


def of_kind(engine: Engine, link_id: int, kinds: Collection[Kind]) -> Link:
    """The link of that number. Raises UnknownLinkError for none, a draft, one of another kind."""
    with engine.connect() as connection:
        links = found(connection, has_number(link_id), ShareLink.kind.in_(kinds))
    if not links:
        raise UnknownLinkError(link_id, "shared page" if "page" in kinds else "token")
    return links[0]


def address(public_url: str, token: str) -> str:
    """The address of a shared page."""
    return f"{public_url}/s/{token}"


def opened_by(public_url: str, made: Created) -> list[str]:
    """The ways to open a new link: its address, one for each of FEEDS, or the token itself."""
    token, feeds = made.token, f"{public_url}/api/v1/feeds/{made.token}"
    ways: dict[Kind, list[str]] = {
        "page": [address(public_url, token)],
        "api": [token],
        "feed": [f"{feeds}/{name}" for name in FEEDS],
    }
    return ways[made.link.kind]


def password_fits(engine: Engine, link: Link, password: str) -> bool:
    """Whether that is the link's password; False for a link without one."""
    stored = _password_hash(engine, link)
    return bool(stored) and link_secrets.fits(stored, password)


def access_key(engine: Engine, link: Link) -> bytes:
    """The key that signs the cookies of readers who knew the password; b"" without a password.

    Every change of the link changes it.
    """
    return link_secrets.key(_password_hash(engine, link), link.version)


def listed(
    engine: Engine,
    programme_code: str | None = None,
    now: datetime | None = None,
    kinds: Collection[Kind] = PAGES,
) -> list[ListedLink]:
    """Every link of these kinds (of a programme) that is no draft: those that are live or paused at
    `now`, then those that are expired or revoked, the newest first among each.
    """
    moment = now or datetime.now(UTC)
    is_listed = ShareLink.is_draft.is_(False) & ShareLink.kind.in_(kinds)
    is_of_it = true() if programme_code is None else Programme.code == programme_code
    with engine.connect() as connection:
        links = found(connection, is_listed, is_of_it)
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
    with engine.connect() as connection:
        return found(connection, is_there, Programme.code == programme_code)


def _password_hash(engine: Engine, link: Link) -> str:
    with engine.connect() as connection:
        query = select(ShareLink.password_hash).where(ShareLink.id == link.id)
        return connection.scalar(query) or ""
