"""The secrets of a shared link: its token, stored as a hash, and its password, never a common
one.
"""

import hashlib
import re
import secrets
import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

TOKEN = re.compile(r"[A-Za-z0-9_-]{32}", re.ASCII)
# What OWASP advises at the least: a guess costs some 25 ms, and 19 MiB for as long.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def new_token() -> str:
    """192 random bits that can stand in an address."""
    return secrets.token_urlsafe(24)


def token_hash(token: str) -> str:
    """What is kept of a token: its SHA-256. What can't be a token has that of nothing."""
    known = token if isinstance(token, str) and TOKEN.fullmatch(token) else ""
    return hashlib.sha256(known.encode()).hexdigest()


def password_hash(password: str) -> str:
    """What is kept of a password; "" of none."""
    return _HASHER.hash(_composed(password)) if password else ""


def fits(kept: str, password: str) -> bool:
    """Whether `password` is the one of which `kept` was made."""
    try:
        return _HASHER.verify(kept, _composed(password))
    except (VerificationError, InvalidHashError, UnicodeError):
        return False


def _composed(password: str) -> str:
    """The one way to write it: keyboards differ in how they send an accent (RFC 8265)."""
    return unicodedata.normalize("NFC", password)


def key(kept: str, version: int) -> bytes:
    """What a cookie of whoever knew the password is signed with; b"" where there is none."""
    said = f"access\0{kept}\0{version}"
    return hashlib.sha256(said.encode()).digest() if kept else b""


def is_common(password: str) -> bool:
    """Whether that is one of the 30,000 commonest, whichever letters of it are large."""
    return unicodedata.normalize("NFC", password).strip().casefold() in _commonest()


@cache
def _commonest() -> frozenset[str]:
    """They are read when a link first gets a password: most processes never need them."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(FREQUENCY_LISTS["passwords"])
