"""From a query to a View: the record as it was known, the viewed day, and the filters."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from data import days
from data.filters import NARROWING, Filters, Param
from data.record import load
from data.record.load import KnownProgramme, Record
from data.view import View
from locales import DEFAULT
from public.api.access import Reader
from public.api.api_problems import ApiProblem
from public.api.api_query import Query
from public.api.cursors import ListPlace
from public.http.services import Services


def known_record(
    desk: Services, reader: Reader, query: Query, programme: str, place: ListPlace | None
) -> Record:
    """The record of a programme as known by the batch, moment or cursor of the query.

    Raises ApiProblem for a batch or moment to come.
    """
    snapshot = desk.snapshot(reader.revision, reader.within)
    if place is None and not (query.get("batch") or query.get("known_on")):
        return snapshot.record(programme)
    last = load.last_batch(desk.engine)
    batch = place.batch if place else _batch(desk, query, last)
    if batch > last:
        raise ApiProblem("unknown-page", "cursor")
    known = None if batch == last else batch
    found = snapshot.record(programme, known)
    if found.last_batch > batch:  # a save came between the two reads
        return snapshot.record(programme, batch)
    return found


def _batch(desk: Services, query: Query, last: int) -> int:
    """The id of the last batch to include: by its id, by a moment, or the earlier of both."""
    asked: list[int] = [query.get("batch")] if query.get("batch") else []
    if asked and asked[0] > last:
        raise ApiProblem("unknown-value", "batch", str(asked[0]))
    if text := query.get("known_on"):
        asked.append(_known_on(desk, text))
    return min(asked)


def _known_on(desk: Services, text: str) -> int:
    zone, batch_by = desk.settings.timezone, partial(load.batch_known_on, desk.engine)
    try:
        moment, begins = days.moment(text, zone), days.begins(text, zone)
        if begins > desk.now() and not days.is_recorded(begins, batch_by):
            raise ApiProblem("not-yet", "known_on", text)
        return batch_by(min(moment, datetime(9999, 1, 1, tzinfo=UTC)))
    except (ValueError, OverflowError):
        raise ApiProblem("bad-value", "known_on", text) from None


class Views:
    """Makes views from queries, with the frames that the process caches per revision."""

    def __init__(self, desk: Services) -> None:
        self._desk = desk

    def of(self, reader: Reader, query: Query, place: ListPlace | None) -> View:
        """The view of a query. Raises ApiProblem for values unknown or hidden from this reader."""
        programme = self._programme(reader, query)
        record = known_record(self._desk, reader, query, programme, place)
        day = place.day if place else query.get("as_of")
        day = day or days.default_day(record.programme.ends_on, self._desk.today())
        everything = View(
            record=record,
            day=day,
            filters=reader.limits,
            limits=reader.limits,
            language=spoken(reader, query),
            names_people=reader.names_people,
            chosen_since=query.get("since"),
            frames=self._desk.snapshot(reader.revision, reader.within),
        )
        return replace(everything, filters=_filters(query, everything))

    def listed(self, question: Any, view: View, reader: Reader, make: Callable[[], Any]) -> Any:
        """The result of `make`, all things of a list, cached for the pages of the list."""
        snapshot = self._desk.snapshot(reader.revision, reader.within)
        return snapshot.of_record("list", view.record, (question, view.day), make)

    def programmes(self, reader: Reader) -> list[KnownProgramme]:
        """The programmes that the reader may see: all, or only the programme of the link."""
        known = self._desk.snapshot(reader.revision, reader.within).programmes()
        shows = reader.link.question if reader.link else None
        return [one for one in known if shows is None or one.code == shows.programme]

    def _programme(self, reader: Reader, query: Query) -> str:
        asked = query.get("programme")
        if reader.link:
            own = reader.link.question.programme
            _known("programme", [asked or own], [own])
            return own
        known = self.programmes(reader)
        if not known:
            raise ApiProblem("no-programme")
        if not asked:
            return load.latest_begun(known, self._desk.today()).code
        _known("programme", [asked], [one.code for one in known])
        return str(asked)


def spoken(reader: Reader, query: Query) -> str:
    """The language of the query, else of the link, else DEFAULT."""
    own = reader.link.question.language if reader.link else ""
    return query.get("lang") or own or DEFAULT


def _filters(query: Query, everything: View) -> Filters:
    """The filters of a query, within those of `everything` that the reader may see."""
    kept = {}
    for param in NARROWING:
        limits = everything.limits.kept(param.name)
        if asked := query.many.get(param.name, ()):
            _known(param.name, asked, limits or _values(param, everything))
        kept[param.name] = asked or limits
    return Filters.of(kept, query.get("level", "action"))


def _values(param: Param, everything: View) -> Collection[str]:
    """The values that the reader may know of: of a name none, unless people may be named."""
    if param.kind == "name" and not everything.names_people:
        return ()
    within = {"pillar": everything.pillars_within, "partner": everything.partners_within}
    return within.get(param.name) or param.values(everything.record)


def _known(name: str, values: Collection[str], known: Collection[str]) -> None:
    """Raise ApiProblem for a value that isn't in `known`: equal for unknown and hidden values."""
    for value in values:
        if value not in known:
            raise ApiProblem("unknown-value", name, value)
