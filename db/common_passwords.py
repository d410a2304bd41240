"""Passwords that so many people have that whoever guesses begins with them."""

import unicodedata
from functools import cache


def is_common(password: str) -> bool:
    """Whether that is one of the 30,000 commonest, whichever letters of it are large."""
    return unicodedata.normalize("NFC", password).strip().casefold() in _commonest()


@cache
def _commonest() -> frozenset[str]:
    """They are read when a link first gets a password: most processes never need them."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(FREQUENCY_LISTS["passwords"])
