"""What says that somebody knew a link's password: a signed cookie for that one page.

It names nobody, and it is worth nothing once the password or anything else of the link changes.
After half a day it opens the page no more, but still tells this browser from a guesser's.
"""

import hmac
from datetime import datetime, timedelta
from urllib.parse import urlsplit

# No other application on this host calls one so: of two with one name, a server sees only the last.
NAME = "progress_shared_page"
LASTS = timedelta(hours=12)
REMEMBERED = timedelta(days=90)


def made(token: str, key: bytes, now: datetime) -> str:
    """The value of the cookie: until when, and a signature."""
    until = f"{(now + LASTS).timestamp():.0f}"
    return f"{until}.{_signed(token, key, until)}"


def fits(value: str, token: str, key: bytes, now: datetime) -> bool:
    """Whether that is a cookie of ours for this link, in time."""
    return is_ours(value, token, key) and now.timestamp() < int(value.partition(".")[0])


def is_ours(value: str, token: str, key: bytes) -> bool:
    """Whether that is a cookie of ours for this link, be it in time or not."""
    until, _, signature = value.partition(".")
    if not (until.isascii() and until.isdigit() and len(until) < 12 and signature.isascii()):
        return False
    return hmac.compare_digest(signature, _signed(token, key, until)) and bool(key)


def header(value: str, public_url: str, token: str, *, is_framed: bool) -> str:
    """The Set-Cookie header: for that page alone, not for scripts, not for other sites.

    Only a page that other sites may show has to be remembered within them, apart for each.
    """
    there = urlsplit(public_url)
    parts = [
        f"{NAME}={value}",
        f"Path={there.path}/s/{token}",
        f"Max-Age={REMEMBERED.days * 86_400}",
    ]
    is_secure = there.scheme == "https"
    crosses = is_framed and is_secure
    parts += ["HttpOnly", "SameSite=None" if crosses else "SameSite=Lax"]
    return "; ".join(parts + ["Secure"] * is_secure + ["Partitioned"] * crosses)


def _signed(token: str, key: bytes, until: str) -> str:
    return hmac.new(key, f"{token}.{until}".encode(), "sha256").hexdigest()
