"""A word without what a spreadsheet may change in it, in time that grows with its length alone."""

import re
import unicodedata

LETTERS = re.compile(r"[^\w]+")


def folded(text: str) -> str:
    """A word without case, accents, marks and spaces."""
    plain = text.casefold()
    if not plain.isascii():
        # Letter by letter: all at once, a long run of accents is put in order first, which takes
        # time by the square of its length, and none of them is kept.
        decomposed = "".join(unicodedata.normalize("NFKD", each) for each in plain)
        plain = "".join(each for each in decomposed if not unicodedata.combining(each))
    return LETTERS.sub("", plain)
