"""Text that people wrote, such that any file can hold it and it stays on its line."""

import re
import textwrap
import unicodedata

from locales.direction import steady

# Controls, halves of letters and what is none: no XML may hold them.
_NONE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# More accents on one letter than any text has: what joins none parts them (Unicode, annex 15, the
# stream-safe format), or to put them in order takes steps by the square of their number.
_MOST_ACCENTS, _PARTS = 30, "\u034f"
_SPACES = re.compile("[ \t\r\n\f\v\u2028\u2029\u2003]+")


def one_line(text: str) -> str:
    """`text` on one line, composed, with a sign for what can't be written or turns the words."""
    plain = _NONE.sub("\ufffd", steady(_SPACES.sub(" ", text)))
    return unicodedata.normalize("NFC", _stream_safe(plain))


def _stream_safe(text: str) -> str:
    if text.isascii():
        return text
    found, run = list[str](), 0
    for letter in text:
        run = run + 1 if unicodedata.combining(letter) else 0
        if run > _MOST_ACCENTS:
            found.append(_PARTS)
            run = 1
        found.append(letter)
    return "".join(found)


def fitting(text: str, width: int, lines: int, before: int = 0) -> str:
    """`text` cut off where it takes more than `lines` of `width` letters.

    So many letters stand `before` it on the first one.
    """
    indent = " " * min(before, width // 2)
    kept = textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        max_lines=lines,
        placeholder="…",
        break_on_hyphens=False,  # or a space would stand after the hyphen
    )
    return " ".join(kept).strip()


def short(text: str, most: int) -> str:
    """`text` cut off where it is longer than `most` letters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
