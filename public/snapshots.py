"""What shared pages are made of, read once for all who look at it.

What a frozen link knows never changes, so its snapshot outlives every save.
"""

import threading
from datetime import date
from typing import Any

from data import days, load
from data.load import Record
from data.sharing import Shared, shared
from db.engine import Engine
from db.shown import Shown
from public.kept import Kept

RECORDS, SCOPES = 4, 32


class Snapshots:
    """The last records and scopes that somebody looked at. Asked in any thread, made in one."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._records: Kept[Any, Record] = Kept(RECORDS)
        self._scopes: Kept[Any, Shared] = Kept(SCOPES)
        self._lock = threading.Lock()

    def scope(self, shows: Shown, revision: int, today: date, language: str) -> Shared:
        """What `shows` lets out at a revision, in `language`; following, as the day is `today`."""
        frozen = shows.is_frozen
        key = (shows, None if frozen else (revision, today), language)
        with self._lock:
            if kept := self._scopes.get(key):
                return kept
            record = self._record(shows, None if frozen else revision)
            day = shows.as_of or days.default_day(record.programme.ends_on, today)
            made = shared(record, shows, day, language)
            self._scopes.put(key, made)
            return made

    def record(self, programme: str, batch: int | None, revision: int) -> Record:
        """A programme as it was known by `batch`, or with None is at a revision."""
        with self._lock:
            return self._read(programme, batch, revision if batch is None else None)

    def _record(self, shows: Shown, revision: int | None) -> Record:
        return self._read(shows.programme, shows.batch, revision)

    def _read(self, programme: str, batch: int | None, revision: int | None) -> Record:
        key = (programme, batch, revision)
        if kept := self._records.get(key):
            return kept
        read = load.record(self._engine, programme, batch)
        self._records.put(key, read)
        return read
