"""The cells of a programme's own files: the value that a text stands for, and its text again."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from db.imports.file_schema import Field
from db.problems import Problem, ProblemsError, problem
from db.record import column_values, decimals
from db.record.codes import may_be_code, split
from db.record.stored_text import YEARS, is_day
from locales import CONTENT_LANGUAGES
from locales.addresses import asks_as_somebody, is_address

LONGEST, LAST_POSITION, LAST_WEIGHT = 10_000, 100_000, 1_000_000
# The words that a column of such a kind may hold.
WORDS: Mapping[str, tuple[str, ...]] = {
    "kind": column_values.KINDS,
    "partner_kind": column_values.PARTNER_KINDS,
    "precision": column_values.PRECISIONS,
    "batch_kind": ("load", "edit", "import", "undo"),
    "language": tuple(CONTENT_LANGUAGES),
    "flag": ("true", "false"),
}
DAYS = {"day", "any_day"}
NUMBERS = {"whole", "position", "year", "number", "per_cent", "weight"}
# What a number of such a kind lies between.
BOUNDS = {"position": (0, LAST_POSITION), "year": (YEARS[0], YEARS[-1]), "per_cent": (0, 100)}
BLANK = {**dict.fromkeys(("text", "address", "link"), ""), "codes": ()}
# PostgreSQL keeps no NUL, and half of a surrogate pair is no text anywhere.
UNSTORABLE = re.compile("[\0\ud800-\udfff]")
WHOLE = re.compile(r"-?\d{1,12}(\.0)?", re.ASCII)


def read(field: Field, text: str) -> Any:
    """The value of a cell; of a blank one None, "" or () by its kind. Raises ProblemsError."""
    if not text:
        if not field.needed:
            return BLANK.get(field.kind)
        found = problem("blank")
    elif len(text) > LONGEST:
        found = problem("too-long", limit=LONGEST)
    elif UNSTORABLE.search(text):
        found = problem("text")
    else:
        try:
            return READERS.get(field.kind, str)(text)
        except ValueError:
            found = _against(field.kind, text)
    raise ProblemsError(found.at(column=field.name))


def text(value: Any) -> str:
    """A value as the text of a file; nothing is an empty text."""
    written = shown(value)
    return written if isinstance(written, str) else decimals.text(written)


def shown(value: Any) -> Any:
    """A value as a workbook has it: a number as such, all else as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return decimals.shown(value) if isinstance(value, int | float) else value


def _against(kind: str, text: str) -> Problem:
    """Why a text can't be what a column of that kind holds."""
    if kind in DAYS:
        return problem("day", value=text)
    if kind in WORDS:
        return problem("one-of", value=text, all=", ".join(WORDS[kind]))
    if kind in BOUNDS:
        low, high = map(str, BOUNDS[kind])
        return problem("number" if kind == "per_cent" else "whole", value=text, low=low, high=high)
    if kind == "weight":
        return problem("above", value=text, low="0", high=str(LAST_WEIGHT))
    if kind in NUMBERS:
        return problem("whole-at-all" if kind == "whole" else "number-at-all", value=text)
    if kind == "moment":
        return problem("moment", value=text, example="2024-12-31T18:00:00Z")
    if kind == "address" and asks_as_somebody(text):
        return problem("secret-address")
    if kind in ("address", "link"):
        return problem("address", value=text)
    return problem("code" if kind == "code" else "unfit", value=text)


def _fits(fits: Callable[[str], bool]) -> Callable[[str], str]:
    """A reader of texts that takes those that fit."""

    def fitting(text: str) -> str:
        if not fits(text):
            raise ValueError(text)
        return text

    return fitting


def _day(text: str) -> date:
    day = _any_day(text)
    if day.year not in YEARS:
        raise ValueError(text)
    return day


def _any_day(text: str) -> date:
    if not is_day(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _whole(text: str) -> int:
    if not WHOLE.fullmatch(text):
        raise ValueError(text)
    return int(float(text))


def _between(kind: str, read: Callable[[str], float]) -> Callable[[str], float]:
    low, high = BOUNDS[kind]

    def between(text: str) -> float:
        number = read(text)
        if not low <= decimals.rounded(number) <= high:
            raise ValueError(text)
        return number

    return between


def _weight(text: str) -> float:
    number = decimals.read(text)
    if not 0 < decimals.rounded(number) <= LAST_WEIGHT:
        raise ValueError(text)
    return number


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(UTC)


def _flag(text: str) -> bool:
    return WORDS["flag"].index(text.lower()) == 0


READERS: Mapping[str, Callable[[str], Any]] = {
    **{kind: _fits(words.__contains__) for kind, words in WORDS.items()},
    "day": _day,
    "any_day": _any_day,
    "whole": _whole,
    "position": _between("position", _whole),
    "year": _between("year", _whole),
    "number": decimals.read,
    "per_cent": _between("per_cent", decimals.read),
    "weight": _weight,
    "flag": _flag,
    "moment": _moment,
    "code": _fits(may_be_code),
    "codes": lambda text: tuple(split(text)),
    "author": _fits(lambda text: bool(text.strip()) and text.isprintable()),
    "address": _fits(lambda text: is_address(text) and not asks_as_somebody(text)),
    "link": _fits(is_address),
}
