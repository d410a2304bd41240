"""What was known when: now, by a batch or a moment that is asked for, or on the page before."""

from datetime import UTC, datetime
from functools import partial

from data import days, load
from data.load import Record
from public.api.access import Reader
from public.api.cursors import Place
from public.api.problems import Problem
from public.api.query import Query
from public.desk import Desk


def record(desk: Desk, reader: Reader, query: Query, programme: str, place: Place | None) -> Record:
    """A programme as it was known then. Raises Problem for what nobody could know yet."""
    snapshot = desk.snapshot(reader.revision)
    if place is None and not (query.get("batch") or query.get("known_on")):
        return snapshot.record(programme)
    last = load.last_batch(desk.engine)
    batch = place.batch if place else _batch(desk, query, last)
    if batch > last:
        raise Problem("unknown-page", "cursor")
    known = None if batch == last else batch
    found = snapshot.record(programme, known)
    if found.last_batch > batch:  # somebody saved just now
        return snapshot.record(programme, batch)
    return found


def _batch(desk: Desk, query: Query, last: int) -> int:
    """The last batch to know of: by its number, by a moment, or the earlier of both."""
    asked: list[int] = [query.get("batch")] if query.get("batch") else []
    if asked and asked[0] > last:
        raise Problem("unknown-value", "batch", str(asked[0]))
    if text := query.get("known_on"):
        asked.append(_known_on(desk, text))
    return min(asked)


def _known_on(desk: Desk, text: str) -> int:
    zone, batch_by = desk.settings.timezone, partial(load.batch_known_on, desk.engine)
    try:
        moment, begins = days.moment(text, zone), days.begins(text, zone)
        if begins > desk.now() and not days.is_recorded(begins, batch_by):
            raise Problem("not-yet", "known_on", text)
        return batch_by(min(moment, datetime(9999, 1, 1, tzinfo=UTC)))
    except (ValueError, OverflowError):
        raise Problem("bad-value", "known_on", text) from None
