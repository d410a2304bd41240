"""The reading direction: text that somebody wrote must not turn the words around it."""

import re

# All white space but the no-break spaces between a number and its unit.
_SPACES = re.compile("[^\\S\u00a0\u202f]+")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def steady(text: str) -> str:
    """`text` with U+FFFD in place of each character that turns the direction."""
    return _TURNING.sub("\ufffd", text)


def upright(text: object) -> str:
    """`text` on one line, without characters that turn the direction of the text after them."""
    return _SPACES.sub(" ", steady(str(text))).strip()
