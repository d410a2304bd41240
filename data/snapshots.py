"""A database at a revision: its content and figures, cached for all users of this process."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import pandas as pd

from data import cache, days
from data.figures.causes import CausedChange
from data.filters import Filters
from data.record import load
from data.record import saves as partners
from data.record.load import KnownProgramme, Record
from data.sharing.shared_view import Shared, counted, named
from data.view import FrameSource
from db.engine.database import Engine
from db.links.share_scope import ShareScope

Made = TypeVar("Made")


@dataclass(frozen=True)
class Snapshot(FrameSource):
    """The database of `url`, as it is at `revision`.

    All that is returned is shared: never change a frame. The URL is part of every key, so two
    databases never share a value, and so is the revision, so each save makes all values stale.
    What was known by a batch is the same in every revision, and outlives saves.
    """

    url: str
    engine: Engine
    revision: int

    def programmes(self) -> list[KnownProgramme]:
        """Every programme, the latest start last."""
        return self._kept("programmes", None, "", lambda: load.programmes(self.engine))

    def record(self, programme: str, batch: int | None = None) -> Record:
        """All that is known of a programme (by `batch`). Raises UnknownProgrammeError."""
        return self._kept(
            "record", batch, programme, lambda: load.record(self.engine, programme, batch)
        )

    def evidence_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """Which batch brought, withdrew or returned which public event
        (data.record.load.evidence_log).
        """
        return self._kept(
            "evidence", batch, programme, lambda: load.evidence_log(self.engine, programme, batch)
        )

    def partner_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """Which batch made what of which partner (data.record.saves)."""
        return self._kept(
            "partners",
            batch,
            programme,
            lambda: partners.partner_log(self.engine, programme, batch),
        )

    def assessed(self, record: Record, day: date) -> pd.DataFrame:
        """The same, computed once."""
        made = super().assessed
        return self.of_record("assessed", record, day, lambda: made(record, day))

    def trend(self, record: Record, filters: Filters, day: date) -> pd.DataFrame:
        """The same, computed once."""
        made = super().trend
        return self.of_record("trend", record, (filters, day), lambda: made(record, filters, day))

    def outlook(self, record: Record, filters: Filters, day: date) -> pd.DataFrame:
        """The same, computed once."""
        made = super().outlook
        return self.of_record("outlook", record, (filters, day), lambda: made(record, filters, day))

    def changes(self, record: Record, since: date, day: date) -> list[CausedChange]:
        """The same, computed once."""
        made = super().changes
        return self.of_record("changes", record, (since, day), lambda: made(record, since, day))

    def of_record(
        self, kind: str, record: Record, question: Hashable, make: Callable[[], Made]
    ) -> Made:
        """The result of `make` for a record of this snapshot, cached by its kind and question."""
        return self._kept(kind, record.batch, (record.programme.code, question), make)

    def scope(self, shows: ShareScope, today: date, language: str) -> Shared:
        """The content of a shared page in `language`; `today` counts unless it is frozen.

        The figures are counted once for all languages.
        """
        moment = None if shows.is_frozen else today

        def name() -> Shared:
            record = self.record(shows.programme, shows.batch)
            day = shows.as_of or days.default_day(record.programme.ends_on, today)
            figures = self._kept(
                "counted", shows.batch, (shows, moment), lambda: counted(record, shows, day)
            )
            return named(figures, record, language)

        return self._kept("scope", shows.batch, (shows, moment, language), name)

    def _kept(
        self, kind: str, batch: int | None, question: Hashable, make: Callable[[], Made]
    ) -> Made:
        revision = self.revision if batch is None else None
        return cache.known.get((kind, self.url, revision, batch, question), make)
