"""What shared pages are made of, read and counted once for all who look at it in any language.

What a frozen link knows never changes, so its snapshot outlives every save.
"""

from datetime import date
from typing import Any

from data import days, load
from data.load import Record
from data.sharing import Shared, named
from data.sharing_counted import Counted, counted
from db.engine import Engine
from db.shown import Shown
from public.kept import Kept
from public.once import Once

# By their rows, since large ones take much room; each small one counts as so many.
RECORDS, RECORD_AT_LEAST = 2_000_000, 500_000
SCOPES, SCOPE_AT_LEAST = 320_000, 10_000
# What waits for readers of other languages; it has all actions of its programme, on two days.
COUNTS = 160_000


class Snapshots:
    """The last records and scopes that somebody looked at. A slow one holds up no other."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        records: Kept[Any, Record] = Kept(
            RECORDS, lambda record: RECORD_AT_LEAST + len(record.updates)
        )
        scopes: Kept[Any, Shared] = Kept(SCOPES, lambda scope: SCOPE_AT_LEAST + len(scope.actions))
        counts: Kept[Any, Counted] = Kept(COUNTS, lambda made: SCOPE_AT_LEAST + len(made.now))
        self._records, self._counts, self._scopes = Once(records), Once(counts), Once(scopes)

    def scope(self, shows: Shown, revision: int, today: date, language: str) -> Shared:
        """What `shows` lets out at a revision, in `language`; following, as the day is `today`."""
        moment = None if shows.is_frozen else (revision, today)

        def made() -> Shared:
            record = self.record(shows.programme, shows.batch, revision)
            day = shows.as_of or days.default_day(record.programme.ends_on, today)
            figures = self._counts.get((shows, moment), lambda: counted(record, shows, day))
            return named(figures, record, language)

        return self._scopes.get((shows, moment, language), made)

    def record(self, programme: str, batch: int | None, revision: int) -> Record:
        """A programme as it was known by `batch`, or with None is at a revision."""
        return self._records.get(
            (programme, batch, revision if batch is None else None),
            lambda: load.record(self._engine, programme, batch),
        )
