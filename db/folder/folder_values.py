"""What a cell of a programme folder may hold: a check gives the reason against a text, or None."""

import math
import re
from collections.abc import Callable

from db.folder.faults import Reason, against, why
from db.record import column_values, decimals
from db.record.stored_text import YEARS, is_day
from locales import CONTENT_LANGUAGES
from locales.addresses import asks_as_somebody, is_address

Check = Callable[[str], Reason | None]
LONGEST, LAST_POSITION = 10_000, 100_000


def reason_against(file: str, column: str, text: str) -> Reason | None:
    """Why `text` can't stand in that column of that file; None when it can."""
    if len(text) > LONGEST:
        return why("long", most=LONGEST)
    if "\ufffd" in text:
        return why("text")
    check = CHECKS.get(f"{file}.{column}") or CHECKS.get(column)
    return check(text) if check else None


def iso(text: str) -> Reason | None:
    """ISO 8601 in full."""
    return None if is_day(text) else against("day", text)


def day(text: str) -> Reason | None:
    """The same of a year that people can say something of."""
    return iso(text) or (None if int(text[:4]) in YEARS else against("day", text))


def address(text: str) -> Reason | None:
    """An address that may become a link, and tells nobody's password."""
    if asks_as_somebody(text):
        return why("secret-address")
    return None if is_address(text) else against("address", text)


def _maybe(check: Check) -> Check:
    return lambda text: check(text) if text else None


def _between(low: float, high: float, *, above: bool = False) -> Check:
    def check(text: str) -> Reason | None:
        try:
            number = decimals.rounded(decimals.read(text))
        except ValueError:
            number = math.nan
        fits = low < number <= high if above else low <= number <= high
        if fits:
            return None
        return against("above" if above else "number", text, low=low, high=high)

    return check


def _whole(low: int, high: int) -> Check:
    def check(text: str) -> Reason | None:
        fits = re.fullmatch(r"\d{1,6}", text, re.ASCII) and low <= int(text) <= high
        return None if fits else against("whole", text, low=low, high=high)

    return check


def _one_of(*values: str) -> Check:
    return lambda text: None if text in values else against("one-of", text, all=", ".join(values))


CHECKS: dict[str, Check] = {
    "programme.starts_on": iso,
    "ends_on": iso,
    "measures.starts_on": day,
    "starts_on": _maybe(day),
    "due_on": _maybe(day),
    "effective_on": day,
    "completed_on": _maybe(day),
    "date": day,
    "day": day,
    "date_precision": _one_of(*column_values.PRECISIONS),
    "partners.kind": _one_of(*column_values.PARTNER_KINDS),
    "actions.kind": _one_of(*column_values.KINDS),
    "weight": _between(0, 1_000_000, above=True),
    "progress": _maybe(_between(0, 100)),
    "position": _whole(0, LAST_POSITION),
    "year": _whole(YEARS[0], YEARS[-1]),
    "source_language": _one_of(*CONTENT_LANGUAGES),
    "measures.source_url": _maybe(address),
    "source_url": address,
    "in_period": _one_of("true", "false"),
}
