"""The text of a file in whatever encoding it was saved; never letters that are wrong."""

import codecs
import re

from data.exchange.unread import UnreadFileError, check_size

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A letter in UTF-8 beyond ASCII: beside bytes that are none, either reading gets one wrong.
LETTER = re.compile(rb"[\xc3-\xcf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
LOST = re.compile("[\0\ufffd\ufffe\uffff\x80-\x84\x86-\x9f]")


def text(data: bytes) -> str:
    """The text of `data`: UTF-8, UTF-16 or cp1252. Raises UnreadFileError, with the row."""
    check_size(data)
    said = _decoded(data)
    if lost := LOST.search(said):
        raise UnreadFileError("lost-letter", row=_row(said[: lost.start()]))
    return said


def _decoded(data: bytes) -> str:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if encoding := _unmarked(data):
        return _strict(data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if LETTER.search(data):
            raise UnreadFileError("lost-letter", row=_rows(data[: error.start])) from error
        return _strict(data, "cp1252")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="ignore")
        raise UnreadFileError("lost-letter", row=_row(before)) from error


def _unmarked(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of what is mostly Latin is nothing."""
    some = data[:4000]
    if len(some) < 4 or b"\0" not in some:
        return ""
    even, odd = some[::2].count(0), some[1::2].count(0)
    if max(even, odd) * 3 < len(some):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _row(before: str) -> str:
    return str(len(re.findall("\r\n|\r|\n", before)) + 1)


def _rows(before: bytes) -> str:
    return _row(before.decode("latin-1"))
