"""The secrets of a shared link: its token and its password, both stored as hashes."""

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
    """A token: 192 random bits as 32 letters that can stand in an address."""
    return secrets.token_urlsafe(24)


def token_hash(token: str) -> str:
    """The SHA-256 of a token, which is stored; what can't be a token has that of an empty text."""
    known = token if isinstance(token, str) and TOKEN.fullmatch(token) else ""
    return hashlib.sha256(known.encode()).hexdigest()


def password_hash(password: str) -> str:
    """The hash of a password, which is stored; "" for none."""
    return _HASHER.hash(_composed(password)) if password else ""


def fits(stored: str, password: str) -> bool:
    """Whether the stored hash is that of `password`."""
    try:
        return _HASHER.verify(stored, _composed(password))
    except (VerificationError, InvalidHashError, UnicodeError):
        return False


def _composed(password: str) -> str:
    """The password in normal form C: keyboards differ in how they send an accent (RFC 8265)."""
    return unicodedata.normalize("NFC", password)


def key(stored: str, version: int) -> bytes:
    """The key that signs the cookies of readers who knew the password; b"" without a password."""
    text = f"access\0{stored}\0{version}"
    return hashlib.sha256(text.encode()).digest() if stored else b""


def is_common(password: str) -> bool:
    """Whether that is one of the 30,000 commonest passwords, in capitals or not."""
    return unicodedata.normalize("NFC", password).strip().casefold() in _commonest()


@cache
def _commonest() -> frozenset[str]:
    """The list is read when a link first gets a password: most processes never need it."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(FREQUENCY_LISTS["passwords"])
