"""The cells of a programme's own files: values as one text each, and back."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from db.folder.faults import Reason, why
from db.record import decimals
from db.record.stored_text import is_day
from db.whole.whole_columns import kind

WHOLE = re.compile(r"-?\d{1,12}(\.0)?", re.ASCII)
# Codes of what an action belongs to: the one or the other isn't there.
MAYBE = {"pillar_code", "parent_code"}


class UnfitCellError(ValueError):
    """A text that can't stand in its column, for `.reason`."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason


def shown(column: str, value: Any) -> Any:
    """A value as a file has it: a number as such, all else as text; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return decimals.shown(value) if kind(column) in ("number", "whole") else value


def read(column: str, text: str) -> Any:
    """The value that a text stands for; None where it is empty. Raises UnfitCellError."""
    wanted = kind(column)
    if wanted == "text":
        return None if column in MAYBE and not text else text
    try:
        return _READ[wanted](text) if text else None
    except (KeyError, ValueError) as error:
        raise UnfitCellError(_against(wanted, text)) from error


def text(cell: Any) -> str:
    """A cell of a workbook, or a value that is `shown`, as the same table in CSV has it."""
    if isinstance(cell, float):
        return decimals.text(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _day(text: str) -> date:
    if not is_day(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _whole(text: str) -> int:
    if not WHOLE.fullmatch(text):
        raise ValueError(text)
    return int(float(text))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(UTC)


def _flag(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


_READ: dict[str, Callable[[str], Any]] = {
    "day": _day,
    "whole": _whole,
    "number": decimals.read,
    "moment": _moment,
    "flag": _flag,
}


def _against(wanted: str, text: str) -> Reason:
    if wanted == "flag":
        return why("one-of", value=text, all="true, false")
    if wanted in ("whole", "number"):
        return why("whole-at-all" if wanted == "whole" else "number-at-all", value=text)
    if wanted == "moment":
        return why("moment", value=text, example="2024-12-31T18:00:00Z")
    return why("day", value=text)
