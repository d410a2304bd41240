"""Text for files: without characters that files can't have, on one line, cut to a length."""

import re
import textwrap
import unicodedata

from locales.direction import steady

# Control characters, surrogates and noncharacters: no XML may hold them.
_NONE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# More accents on one letter than any real text has. A joiner parts them (Unicode, annex 15, the
# stream-safe text format), since sorting them takes quadratic time.
_MOST_ACCENTS, _PARTS = 30, "\u034f"
_SPACES = re.compile("[ \t\r\n\f\v\u2028\u2029\u2003]+")


def one_line(text: str) -> str:
    """`text` on one line in NFC, U+FFFD for what XML can't hold or what turns the direction."""
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
    """`text` cut off where it takes more than `lines` lines of `width` characters.

    `before` is the number of characters that are on the first line already.
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
    """`text`, cut off with an ellipsis where it is longer than `most` characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
