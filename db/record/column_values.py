"""The values that each column of a statement may have: a clean value, or UnfitError."""

import math
from collections.abc import Collection
from numbers import Real
from typing import Any

from db.record import decimals, owners, stored_text
from db.record.codes import can_stand
from db.record.people import FORMER
from db.record.stored_text import TITLES, UnfitError
from db.record.vocabulary import Vocabulary

EDITABLE = (
    *(*TITLES, "kind", "starts_on", "due_on", "weight", "owner", "planning", "partners"),
    *("parent_code", "status", "progress"),
)
KINDS = ("one_off", "continuous")
PLANNINGS = ("time", "measures")
PRECISIONS = ("day", "month", "year")
PARTNER_KINDS = ("region", "countries", "forum")
OUT_OF_RANGE = {"progress": "progress-range", "weight": "bad-weight"}


def fit(column: str, value: Any, vocabulary: Vocabulary) -> Any:
    """`value` as it is stored in `column`: one of EDITABLE, comment, source_url, effective_on or
    happened_on. Raises UnfitError.
    """
    if column == "comment":
        return stored_text.text(column, value)
    if column == "source_url":
        return stored_text.source(value)
    if column in {"effective_on", "happened_on"}:
        return stored_text.day(value)
    if column not in EDITABLE:
        raise UnfitError("read-only")
    return _stated(column, value, vocabulary)


def fault(column: str, value: Any) -> str:
    """The reason against a number, a day or a source, whatever the programme has; "" for none."""
    try:
        if column == "source_url":
            stored_text.source(value)
        elif column == "weight" or (column == "progress" and value is not None):
            _within(column, number(value))
        elif value is not None and column in {"starts_on", "due_on", "effective_on"}:
            stored_text.day(value)
    except UnfitError as unfit:
        return unfit.reason
    return ""


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
    if column == "progress" and value is None:
        return None
    if column in OUT_OF_RANGE:
        return _within(column, number(value))
    if column == "owner":
        return _owner(value, vocabulary)
    if column in {"starts_on", "due_on"}:
        return None if value is None else stored_text.day(value)
    return stored_text.text(column, value)


def _one_of(value: Any, known: Collection[str], reason: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise UnfitError(reason)
    return value


def _code(value: Any) -> str:
    """A text that can be a code; whether an action has it is checked in db.record.validation."""
    if not isinstance(value, str) or not can_stand(value):
        raise UnfitError("unknown-parent")
    return value


def _partners(value: Any, vocabulary: Vocabulary) -> tuple[str, ...]:
    if not isinstance(value, list | tuple | None):
        raise UnfitError("unknown-partner")
    chosen = [_one_of(code, vocabulary.partners, "unknown-partner") for code in value or ()]
    # In the programme's order, each once: equal sets of partners are stored as equal texts.
    return tuple(code for code in vocabulary.partners if code in chosen)


def _owner(value: Any, vocabulary: Vocabulary) -> str:
    if owners.is_person(value):
        return _one_of(value, vocabulary.people, "unknown-person")
    found = owners.stored(stored_text.text("owner", value), vocabulary.people)
    if found.startswith(FORMER):
        raise UnfitError("unknown-person")
    return found


def is_within(column: str, value: float) -> bool:
    """Whether a number is in the range of `column`: progress 0 to 100; weight above 0."""
    return 0 <= value <= 100 if column == "progress" else 0 < value <= 1_000_000


def _within(column: str, value: float) -> float:
    if not is_within(column, value):
        raise UnfitError(OUT_OF_RANGE[column])
    return value


def number(value: Any) -> float:
    """A finite number, rounded as it is stored, from a number of any type. Raises UnfitError."""
    try:
        found = float(value) if isinstance(value, Real) else math.nan
    except OverflowError:  # a whole number of hundreds of digits
        found = math.inf
    if isinstance(value, bool) or not math.isfinite(found):
        raise UnfitError("bad-number")
    return decimals.rounded(found)
