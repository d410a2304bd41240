"""Codes: what may be one, and which two are one and the same."""

import unicodedata

from db.record.stored_text import is_unseen

LONGEST_CODE = 60
# A text that is so much longer than a code is none, with whatever unseen letters.
LONGEST_FOLDED = 4 * LONGEST_CODE


def split(text: str) -> list[str]:
    """The codes in a text that has semicolons between them, each once."""
    return list(dict.fromkeys(code.strip() for code in text.split(";") if code.strip()))


def folded(code: str) -> str:
    """A code for comparison: case, spaces, unseen letters and the make of accents don't count.

    A text that is too long for any code stays: the accents of a letter are put in order by steps
    that grow with the square of their number.
    """
    if len(code) > LONGEST_FOLDED:
        return code
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", code).casefold())
    return "".join(letter for letter in text if letter != " " and not is_unseen(letter))


def may_be_code(text: str) -> bool:
    """Whether `text` can be the code of something new: no path, and no part of one."""
    return can_stand(text) and not set(text) & set("/\\") and any(map(str.isalnum, text))


def has_blank(text: str) -> bool:
    """Whether there is a blank in a code: that of a new programme has none."""
    return any(map(str.isspace, text))


def can_stand(text: str) -> bool:
    """Whether `text` can stand in a list of codes, in an address and in a cell.

    Codes that are no longer made may be among these.
    """
    fits = 0 < len(text) <= LONGEST_CODE and text.isprintable()
    return fits and not (set(text) & set(",;") or any(map(is_unseen, text)))
