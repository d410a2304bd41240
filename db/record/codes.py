"""Codes: which texts may be codes, and which two codes count as equal."""

import unicodedata

from db.record.stored_text import is_unseen

LONGEST_CODE = 60
# A longer text is no code, however many of its letters are unseen.
LONGEST_FOLDED = 4 * LONGEST_CODE


def split(text: str) -> list[str]:
    """The codes in a text with semicolons between them, each once, in order."""
    return list(dict.fromkeys(code.strip() for code in text.split(";") if code.strip()))


def folded(code: str) -> str:
    """A code for comparison: case, spaces, unseen letters and the form of accents don't count.

    A text longer than LONGEST_FOLDED is returned unchanged: the time to put the accents of a letter
    in order grows with the square of their number.
    """
    if len(code) > LONGEST_FOLDED:
        return code
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", code).casefold())
    return "".join(letter for letter in text if letter != " " and not is_unseen(letter))


def may_be_code(text: str) -> bool:
    """Whether `text` can be a new code: it `can_stand`, has a letter or digit, and no slash."""
    return can_stand(text) and not set(text) & set("/\\") and any(map(str.isalnum, text))


def has_blank(text: str) -> bool:
    """Whether a code has a blank in it; the code of a new programme must have none."""
    return any(map(str.isspace, text))


def can_stand(text: str) -> bool:
    """Whether `text` can stand in a list of codes, in a web address and in a cell.

    Older codes that `may_be_code` refuses today may pass.
    """
    fits = 0 < len(text) <= LONGEST_CODE and text.isprintable()
    return fits and not (set(text) & set(",;") or any(map(is_unseen, text)))
