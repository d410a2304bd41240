"""Cursors: the place where a list continues, in the record as known at its first page.

A cursor is bound to a batch and a day, so that saves between two pages neither repeat nor skip a
row.
"""

import base64
import binascii
import hashlib
import re
from datetime import date
from typing import Any, NamedTuple

from data import days
from public.api.api_problems import ApiProblem

_SAID = re.compile(r"(\d{1,18})\.(\d{4}-\d\d-\d\d)\.(\d{1,18})\.([0-9a-f]{12})", re.ASCII)


class ListPlace(NamedTuple):
    """The batch and day that a list is bound to, and the number of rows before the place."""

    batch: int
    day: date
    row: int


def written(place: ListPlace, question: Any) -> str:
    """The cursor, an opaque text, valid for this `question` alone."""
    said = f"{place.batch}.{place.day.isoformat()}.{place.row}.{_digest(question)}"
    return base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")


def read(cursor: str, question: Any) -> ListPlace:
    """The place of a cursor. Raises ApiProblem for a text that is no cursor of `question`."""
    try:
        said = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        batch, day, row, digest = _SAID.fullmatch(said).groups()  # type: ignore[union-attr]
        place = ListPlace(int(batch), days.day(day), int(row))
    except (AttributeError, ValueError, binascii.Error):
        raise ApiProblem("unknown-page", "cursor") from None
    if digest != _digest(question) or written(place, question) != cursor:
        raise ApiProblem("unknown-page", "cursor")
    return place


def _digest(question: Any) -> str:
    return hashlib.sha256(repr(question).encode("utf-8", "replace")).hexdigest()[:12]
