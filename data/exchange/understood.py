"""What one cell says, by the kind of its column. All that can't be read raises UnreadError."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from openpyxl.utils.datetime import from_excel

from data import reading
from data.exchange.sheet import Cell
from data.exchange.words import Words
from data.folding import folded
from data.pasting import UnreadError

Reader = Callable[[Cell, Words], Any]
# One thousand two hundred, or one and a fifth: it depends on who wrote it.
EITHER = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
# What Excel counts from: days before it knew of no leap year are another day there.
FIRST_SERIAL, LAST_SERIAL = 61, 109_575  # 1 March 1900 to 31 December 2199


def read(cell: Cell, kind: str, words: Words) -> Any:
    """The value of a cell that isn't blank."""
    return READERS[kind](cell, words)


def text(cell: Cell, _: Words | None = None) -> str:
    """A number as short as it is, a day in full."""
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return cell.isoformat() if isinstance(cell, date) else cell


def code(cell: Cell, words: Words) -> str:
    """A code; 2.1 may have been 2.10 before a spreadsheet took it for a number."""
    if isinstance(cell, date):
        raise UnreadError("bad-code")
    said = text(cell)
    if isinstance(cell, float) and set(_by_number(words.actions).get(cell, ())) - {said}:
        raise UnreadError("ambiguous-code")
    return said


def number(cell: Cell, words: Words) -> float | None:
    """A number, in text as the reader's language writes it or as only one other can."""
    if isinstance(cell, float):
        return cell
    if isinstance(cell, date):
        raise UnreadError("bad-number")
    if "%" in cell:  # of a weight, which is no share of anything
        raise UnreadError("percent-sign")
    if EITHER.fullmatch(cell.strip()):
        raise UnreadError("ambiguous-number")
    return reading.number(cell, words.language)


def per_cent(cell: Cell, words: Words) -> float | None:
    """A number of per cent, with or without the sign."""
    return number(cell.strip().removesuffix("%") if isinstance(cell, str) else cell, words)


def whole(cell: Cell, words: Words) -> int:
    """A whole number."""
    found = number(cell, words)
    if found is None or not found.is_integer():
        raise UnreadError("bad-number")
    return int(found)


def year(cell: Cell, _: Words) -> int:
    """The year of an annual plan, of a bare number or of a day."""
    if isinstance(cell, date):
        return cell.year
    said = text(cell).strip()
    if not re.fullmatch(r"\d{4}", said, re.ASCII):
        raise UnreadError("bad-year")
    return int(said)


def day(cell: Cell, _: Words) -> date | None:
    """A day; a number in a workbook is one as Excel counts them."""
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        return reading.day(cell.strip())
    if not FIRST_SERIAL <= cell <= LAST_SERIAL:
        raise UnreadError("bad-day")
    found = from_excel(int(cell))
    return date(found.year, found.month, found.day)


def partners(cell: Cell, words: Words) -> tuple[str, ...]:
    """The partners in a list."""
    return reading.partners(text(cell), words.codes["partners"])


@lru_cache(maxsize=8)
def _by_number(codes: frozenset[str]) -> Mapping[float, list[str]]:
    """The codes that a spreadsheet takes for a number, by that number."""
    found: dict[float, list[str]] = {}
    for each in codes:
        if (number := _number(each)) is not None:
            found.setdefault(number, []).append(each)
    return found


def _number(said: str) -> float | None:
    try:
        return float(said)
    except ValueError:
        return None


def _one_of(kind: str, reason: str) -> Reader:
    def one_of(cell: Cell, words: Words) -> str:
        found = words.codes[kind].get(folded(text(cell)))
        if found is None:
            raise UnreadError(reason)
        return found

    return one_of


READERS: Mapping[str, Reader] = {
    "code": code,
    "text": text,
    "number": number,
    "per_cent": per_cent,
    "whole": whole,
    "year": year,
    "day": day,
    "partners": partners,
    "status": _one_of("status", "unknown-status"),
    "pillar": _one_of("pillar", "unknown-pillar"),
    "kind": _one_of("kind", "unknown-kind"),
    "planning": _one_of("planning", "unknown-planning"),
    "precision": _one_of("precision", "unknown-precision"),
    "partner_kind": _one_of("partner_kind", "unknown-kind"),
}
