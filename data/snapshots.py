"""A database at a revision: its content and figures, cached for all users of this process."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

import pandas as pd

from data import cache, days
from data.frame_source import FrameSource
from data.record import catch_up, load, partner_moves, seen_record
from data.record.load import KnownProgramme, Record
from data.sharing.link_content import LinkContent, of_link
from db.engine.database import Engine
from db.links.stored_links import StoredQuestion

Made = TypeVar("Made")


class _Key(NamedTuple):
    """What a value is of; `revision` is None for one that is the same at every revision.

    That one has the revision at which somebody last got another name, `named`, else 0.
    """

    kind: str
    url: str
    revision: int | None
    batch: int | None
    question: Hashable
    within: frozenset[str] | None
    named: int


@dataclass(frozen=True)
class Snapshot(FrameSource):
    """The database of `url`, as it is at `revision`.

    All that is returned is shared: never change a frame. The URL is part of every key, so two
    databases never share a value, and so is the revision, so each save makes all values stale. A
    value of a given `batch` is the same at every revision, and stays valid after saves.

    After a save the record is brought up to date from the one before (data.record.catch_up), as are
    assessed actions, changes and months (data.brought_up); the values of earlier revisions are then
    the first that the cache drops.

    `within` are the partners whose actions alone the reader sees, None for all actions. Whatever is
    read or computed here is of these, and is part of every key. Which actions are theirs changes
    with the revision, which is then part of the keys of a `batch` too; else the names of people are
    all that changes of it.
    """

    url: str
    engine: Engine
    revision: int
    within: frozenset[str] | None = None

    def programmes(self) -> list[KnownProgramme]:
        """Every programme, the latest start last."""
        return self._kept("programmes", None, "", lambda: load.programmes(self.engine))

    def programmes_with(self, action_code: str) -> list[KnownProgramme]:
        """The programmes that have an action or measure of this code, the latest start last."""
        return load.programmes(self.engine, action_code) if self.within is None else []

    def record(self, programme: str, batch: int | None = None) -> Record:
        """All that is known of a programme, up to `batch`. Raises UnknownProgrammeError."""

        def make() -> Record:
            if self.within is None:
                return self._newest(programme) if batch is None else self._read(programme, batch)
            whole = self._whole
            known, newest = (whole.record(programme, each) for each in (batch, None))
            logs = (whole.evidence_log(programme, batch), whole.partner_log(programme, batch))
            return seen_record.narrowed(known, self.within, newest, *logs)

        return self._kept("record", batch, programme, make)

    def _read(self, programme: str, batch: int | None = None) -> Record:
        return load.record(self.engine, programme, batch)

    def _newest(self, programme: str) -> Record:
        """The record now: the last one that this process read, brought up to date."""
        before: Record | None = cache.known.last(lambda key: self._is_before(key, programme))
        if before is None:
            return self._read(programme)
        now = catch_up.record(self.engine, before)
        cache.known.retire(lambda key: self._is_outdated(key, programme))
        return now

    def _is_before(self, key: cache.Key, programme: str | None = None) -> bool:
        """Whether `key` is of a record to bring up to date: of `programme`, else of any."""
        if not isinstance(key, _Key) or key.revision is None or key.within is not None:
            return False
        return (key.kind, key.url) == ("record", self.url) and programme in (None, key.question)

    def _is_outdated(self, key: cache.Key, programme: str) -> bool:
        """Whether `key` is of an earlier revision, and not of another programme's record."""
        if not isinstance(key, _Key) or key.url != self.url or key.revision is None:
            return False
        is_left = self._is_before(key) and not self._is_before(key, programme)
        return key.revision < self.revision and not is_left

    def evidence_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """One row per public event and batch that changed it (data.record.load.evidence_log)."""

        def make() -> pd.DataFrame:
            if self.within is None:
                return load.evidence_log(self.engine, programme, self._last(programme, batch))
            log = self._whole.evidence_log(programme, batch)
            return seen_record.evidence_of(log, self.record(programme, batch))

        return self._kept("evidence", batch, programme, make)

    def partner_log(self, programme: str, batch: int | None = None) -> pd.DataFrame:
        """One row per change of a partner (data.record.partner_moves.log)."""

        def make() -> pd.DataFrame:
            if self.within is None:
                return partner_moves.log(self.engine, programme, self._last(programme, batch))
            log = self._whole.partner_log(programme, batch)
            return seen_record.partners_of(log, self.record(programme, batch))

        return self._kept("partners", batch, programme, make)

    def _last(self, programme: str, batch: int | None) -> int:
        """`batch`, or the last one of the record: a log has no save that the record doesn't have.

        Somebody may save while a page is being made.
        """
        return self.record(programme).last_batch if batch is None else batch

    def of_record(
        self, kind: str, record: Record, question: Hashable, make: Callable[[], Made]
    ) -> Made:
        """The result of `make` for a record of this snapshot, cached by its kind and question."""
        return self._kept(kind, record.batch, (record.programme.code, question), make)

    def earlier(self, kind: str, record: Record, question: Hashable) -> Any:
        """The value used last for the record at any revision; None without one.

        None, too, of a record up to a batch, or for a reader who sees a part: those are not brought
        up to date.
        """
        if record.batch is not None or self.within is not None:
            return None
        now = self._key(kind, None, (record.programme.code, question))
        return cache.known.last(lambda key: _is_alike(key, now))

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
        return cache.known.get(self._key(kind, batch, question), make)

    def _key(self, kind: str, batch: int | None, question: Hashable) -> _Key:
        is_for_good = batch is not None and self.within is None
        revision = None if is_for_good else self.revision
        named = self._named if is_for_good else 0
        return _Key(kind, self.url, revision, batch, question, self.within, named)

    @cached_property
    def _named(self) -> int:
        return load.named(self.engine)

    @property
    def _whole(self) -> "Snapshot":
        return replace(self, within=None)


def _is_alike(key: cache.Key, other: _Key) -> bool:
    """Whether both are the same but for the revision."""
    if not isinstance(key, _Key) or key.kind != other.kind:
        return False
    return key._replace(revision=other.revision) == other
