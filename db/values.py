"""What each column of a statement may hold, whatever was sent: a clean value or a reason."""

import math
from collections.abc import Collection
from numbers import Real
from typing import Any

from db import texts
from db.folder_codes import can_stand
from db.texts import TITLES, UnfitError
from db.vocabulary import Vocabulary

EDITABLE = (
    *(*TITLES, "kind", "starts_on", "due_on", "weight", "owner", "planning", "partners"),
    *("parent_code", "status", "progress"),
)
KINDS = ("one_off", "continuous")
PLANNINGS = ("time", "measures")
PRECISIONS = ("day", "month", "year")
PARTNER_KINDS = ("region", "countries", "forum")


def fit(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    """`value` as its column or its place beside the columns keeps it. Raises UnfitError."""
    if column == "comment":
        return texts.text(column, value)
    if column == "source_url":
        return texts.source(value)
    if column in {"effective_on", "happened_on"}:
        return texts.day(value)
    if column not in EDITABLE:
        raise UnfitError("read-only")
    return _stated(column, value, vocabulary)


def _stated(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    known = {
        "status": (vocabulary.statuses, "unknown-status"),
        "kind": (KINDS, "unknown-kind"),
        "planning": (PLANNINGS, "unknown-planning"),
    }
    if column in known:
        return _one_of(value, *known[column])
    if column == "parent_code":
        return _code(value)
    if column == "partners":
        return _partners(value, vocabulary)
    if column == "progress":
        return None if value is None else _progress(value)
    if column == "weight":
        return _weight(value)
    if column in {"starts_on", "due_on"}:
        return None if value is None else texts.day(value)
    return texts.text(column, value)


def _one_of(value: Any, known: Collection[str], reason: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise UnfitError(reason)
    return value


def _code(value: Any) -> str:
    """What may be the code of an action; whether there is one is asked of the database."""
    if not isinstance(value, str) or not can_stand(value):
        raise UnfitError("unknown-parent")
    return value


def _partners(value: Any, vocabulary: Vocabulary) -> tuple[str, ...]:
    if not isinstance(value, list | tuple | None):
        raise UnfitError("unknown-partner")
    chosen = [_one_of(code, vocabulary.partners, "unknown-partner") for code in value or ()]
    # In the programme's order, each once: the same partners are always the same text.
    return tuple(code for code in vocabulary.partners if code in chosen)


def _progress(value: Any) -> float:
    found = number(value)
    if not 0 <= found <= 100:
        raise UnfitError("progress-range")
    return found


def _weight(value: Any) -> float:
    found = number(value)
    if not 0 < found <= 1_000_000:
        raise UnfitError("bad-weight")
    return found


def number(value: Any) -> float:
    """A finite number, from one of any kind. Raises UnfitError."""
    try:
        found = float(value) if isinstance(value, Real) else math.nan
    except OverflowError:  # a whole number of hundreds of digits
        found = math.inf
    if isinstance(value, bool) or not math.isfinite(found):
        raise UnfitError("bad-number")
    return found
