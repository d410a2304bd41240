"""A word without what a spreadsheet may change in it, in time that grows with its length alone."""

import re
import unicodedata
from functools import lru_cache

LETTERS = re.compile(r"[^\w]+")


def folded(text: str) -> str:
    """A word without case, accents, marks and spaces."""
    plain = text.casefold()
    # Letter by letter: all at once, a long run of accents is put in order first, which takes time
    # by the square of its length, and none of them is left in the end.
    return LETTERS.sub("", plain) if plain.isascii() else "".join(map(_base, plain))


@lru_cache(maxsize=10_000)
def _base(letter: str) -> str:
    """What is left of a letter. Cached: one sign may stand for eighteen letters and marks."""
    decomposed = unicodedata.normalize("NFKD", letter)
    return LETTERS.sub("", "".join(each for each in decomposed if not unicodedata.combining(each)))
