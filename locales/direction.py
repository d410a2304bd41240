"""The reading direction: text that somebody wrote must not turn the words around it."""

import re

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def steady(text: str) -> str:
    """`text` with a sign for what is unknown in place of each letter that turns the direction."""
    return _TURNING.sub("\ufffd", text)
