"""The reading direction: text that somebody wrote must not turn the words around it."""

import re

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def steady(text: str) -> str:
    """`text` with U+FFFD in place of each character that turns the direction."""
    return _TURNING.sub("\ufffd", text)
