"""From a question to what is looked at: the record as it was known, the day, and the filters."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

import pandas as pd

from data import days, load
from data.filters import FILTERS, Filters
from data.load import Programme, Record
from data.told.view import View
from locales import DEFAULT
from public.api import knowledge
from public.api.access import Reader
from public.api.cursors import Place
from public.api.problems import Problem
from public.api.query import Query
from public.desk import Desk


class Views:
    """What many questions share: the actions of the last days that somebody asked about."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, reader: Reader, query: Query, place: Place | None) -> View:
        """What is looked at. Raises Problem for what isn't there, or isn't for this reader."""
        programme = self._programme(reader, query)
        record = knowledge.record(self._desk, reader, query, programme, place)
        day = place.day if place else query.get("as_of")
        day = day or days.default_day(record.programme.ends_on, self._desk.today())
        return View(
            record=record,
            assessed=self.assessed(record, reader.revision, day),
            day=day,
            filters=_filters(reader, query, record),
            limits=reader.limits,
            language=spoken(reader, query),
            names_people=reader.names_people,
        )

    def assessed(self, record: Record, revision: int, day: date) -> pd.DataFrame:
        """All actions of a record on a day, with their health."""
        return self._desk.snapshot(revision).assessed(record, day)

    def listed(self, question: Any, view: View, revision: int, make: Callable[[], Any]) -> Any:
        """All things of a list, which those who turn its pages ask for again and again."""
        snapshot = self._desk.snapshot(revision)
        return snapshot.of_record("list", view.record, (question, view.day), make)

    def programmes(self, reader: Reader) -> list[Programme]:
        """Those that the reader may know of."""
        known = self._desk.snapshot(reader.revision).programmes()
        shows = reader.link.shows if reader.link else None
        return [one for one in known if shows is None or one.code == shows.programme]

    def _programme(self, reader: Reader, query: Query) -> str:
        asked = query.get("programme")
        if reader.link:
            own = reader.link.shows.programme
            _known("programme", [asked or own], [own])
            return own
        known = self.programmes(reader)
        if not known:
            raise Problem("no-programme")
        if not asked:
            return load.latest_begun(known, self._desk.today()).code
        _known("programme", [asked], [one.code for one in known])
        return str(asked)


def spoken(reader: Reader, query: Query) -> str:
    """The language asked for, else that of the link, else English."""
    own = reader.link.shows.language if reader.link else ""
    return query.get("lang") or own or DEFAULT


def _filters(reader: Reader, query: Query, record: Record) -> Filters:
    kept = {}
    for param in FILTERS:
        name, limits = param.name, reader.limits.kept(param.name)
        if asked := query.many[name]:
            may_ask = reader.names_people or param.kind != "name"
            _known(name, asked, limits or (param.values(record) if may_ask else ()))
        kept[name] = asked or limits
    return Filters.of(kept, query.get("level", "action"))


def _known(name: str, values: Collection[str], known: Collection[str]) -> None:
    """Raise Problem for what nobody knows, and alike for what this reader may not know of."""
    for value in values:
        if value not in known:
            raise Problem("unknown-value", name, value)
