"""A database at a revision: its content and figures, cached for all users of this process."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import pandas as pd

from data import cache, days
from data.frame_source import FrameSource
from data.record import load
from data.record import saves as partners
from data.record.load import KnownProgramme, Record
from data.sharing.link_content import LinkContent, of_link
from db.engine.database import Engine
from db.links.stored_links import StoredQuestion

Made = TypeVar("Made")


@dataclass(frozen=True)
class Snapshot(FrameSource):
    """The database of `url`, as it is at `revision`.

    All that is returned is shared: never change a frame. The URL is part of every key, so two
    databases never share a value, and so is the revision, so each save makes all values stale. A
    value of a given `batch` is the same at every revision, and stays valid after saves.
    """

    url: str
    engine: Engine
    revision: int

    def programmes(self) -> list[KnownProgramme]:
        """Every programme, the latest start last."""
        return self._kept("programmes", None, "", lambda: load.programmes(self.engine))

    def programmes_with(self, action_code: str) -> list[KnownProgramme]:
        """The programmes that have an action or measure of this code, the latest start last."""
        return load.programmes(self.engine, action_code)

    def record(self, programme: str, batch: int | None = None) -> Record:
        """All that is known of a programme, up to `batch`. Raises UnknownProgrammeError."""
        return self._kept(
            "record", batch, programme, lambda: load.record(self.engine, programme, batch)
        )

    def evidence_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """One row per public event and batch that changed it (data.record.load.evidence_log)."""
        return self._kept(
            "evidence", batch, programme, lambda: load.evidence_log(self.engine, programme, batch)
        )

    def partner_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """One row per change of a partner (data.record.saves.partner_log)."""
        return self._kept(
            "partners",
            batch,
            programme,
            lambda: partners.partner_log(self.engine, programme, batch),
        )

    def of_record(
        self, kind: str, record: Record, question: Hashable, make: Callable[[], Made]
    ) -> Made:
        """The result of `make` for a record of this snapshot, cached by its kind and question."""
        return self._kept(kind, record.batch, (record.programme.code, question), make)

    def link_content(self, shows: StoredQuestion, today: date, language: str) -> LinkContent:
        """The content of a link in `language`; on `today`, unless it is frozen or stores a day."""
        moment = None if shows.is_frozen else today

        def make() -> LinkContent:
            record = self.record(shows.programme, shows.batch)
            day = shows.as_of or days.default_day(record.programme.ends_on, today)
            return of_link(record, shows, day, language, self)

        return self._kept("content", shows.batch, (shows, moment, language), make)

    def _kept(
        self, kind: str, batch: int | None, question: Hashable, make: Callable[[], Made]
    ) -> Made:
        revision = self.revision if batch is None else None
        return cache.known.get((kind, self.url, revision, batch, question), make)
