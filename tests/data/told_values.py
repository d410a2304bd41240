"""All that a process tells of a database out of its cache: this process, and another one.

`python -m tests.data.told_values` is that process: it reads questions from its standard input and
remembers what it read, as a second server does.
"""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Any, NamedTuple

import pandas as pd
from sqlalchemy import Engine

from data import cache
from data.cache import ROOM, Cache
from data.figures import monthly
from data.filters import Filters
from data.record import load
from data.snapshots import Snapshot
from data.view import View
from db.access import accounts
from db.engine.database import open_engine
from db.links.stored_links import StoredQuestion

TODAY = date(2024, 6, 30)
SINCE = date(2022, 12, 31)
PROPERTIES = (
    *("assessed", "actions", "worst_first", "pillars", "all_partners", "partners", "evidence"),
    *("method", "total", "joint", "pillar_figures", "partner_figures", "change", "shorts"),
    *("titles", "events", "codes_within", "partners_within", "pillars_within", "check_code"),
    *("by_status", "cells", "memberships", "title", "saves"),
)
# How a record keeps its updates for itself, and what it has of the ones before it.
KEPT_FOR_ITSELF = ("stated", "past")
Told = dict[str, Any]
# What says whether something was asked as it is now, or as a batch left it.
OF_THEN = {"batch", "link.is_frozen"}


class Asking(NamedTuple):
    """A question of somebody: of a programme, a scope, both clocks, and a language.

    `reader` is the number of a person, whose rights are looked up as they are now; None for the
    local one. `batch` is the last one that is known of, None for now.
    """

    programme: str
    filters: Filters
    day: date
    language: str
    batch: int | None = None
    reader: int | None = None


@dataclass(frozen=True)
class Telling:
    """A process with a database open."""

    url: str
    engine: Engine

    def snapshot(self, asked: Asking) -> Snapshot:
        """The database as it is now, for whoever asks."""
        within = None
        if asked.reader is not None:
            within = accounts.one(self.engine, asked.reader).person.within
        return Snapshot(self.url, self.engine, load.revision(self.engine), within)

    def told(self, asked: Asking) -> Told:
        """The answer, from what this process remembers."""
        snapshot = self.snapshot(asked)
        record = snapshot.record(asked.programme, asked.batch)
        view = View(record, asked.filters, asked.day, asked.language, frames=snapshot)
        found = {
            **vars(record),
            "programmes": snapshot.programmes(),
            "evidence log": snapshot.evidence_log(asked.programme, asked.batch),
            "partner log": snapshot.partner_log(asked.programme, asked.batch),
            **{f"view.{name}": getattr(view, name) for name in PROPERTIES},
            **{f"monthly.{name}": view.monthly(name) for name in monthly.FRAMES},
            "changes": snapshot.changes(record, min(SINCE, asked.day), asked.day),
        }
        if snapshot.within is None:
            shows = StoredQuestion(asked.programme, batch=asked.batch, as_of=asked.day)
            link = snapshot.link_content(shows, TODAY, asked.language)
            found |= {f"link.{name}": value for name, value in vars(link).items()}
        return {name: value for name, value in found.items() if name not in KEPT_FOR_ITSELF}

    def fresh(self, asked: Asking) -> Told:
        """The answer of a process that remembers nothing. Nobody else may ask meanwhile."""
        remembered, cache.known = cache.known, Cache(ROOM)
        try:
            return self.told(asked)
        finally:
            cache.known = remembered


class OtherProcess:
    """A process of its own that tells of databases, and remembers what it told."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.data.told_values"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def told(self, url: str, asked: Asking) -> Told:
        """Its answer."""
        found = self._say((url, asked))
        assert isinstance(found, dict), found
        return found

    def leave(self) -> None:
        """Have it close all databases and forget them."""
        self._say(None)

    def end(self) -> None:
        """End it."""
        assert self._process.stdin
        self._process.stdin.close()
        assert self._process.stdout
        self._process.stdout.close()
        assert self._process.wait(timeout=20) == 0

    def _say(self, asked: object) -> object:
        assert self._process.stdin
        assert self._process.stdout
        with self._lock:
            pickle.dump(asked, self._process.stdin)
            self._process.stdin.flush()
            return pickle.load(self._process.stdout)  # noqa: S301 - our own process


@contextmanager
def other_process() -> Iterator[OtherProcess]:
    """A second process, for a while."""
    other = OtherProcess()
    yield other
    other.end()


def same(told: Told, expected: Told, *, of_then: bool = False) -> None:
    """Fail unless both tell the same; `of_then` is for one told of a batch instead of now.

    Versions are those of now for every batch: the past is never edited.
    """
    left = OF_THEN if of_then else set()
    kept = [{name: each[name] for name in each if name not in left} for each in (told, expected)]
    _same("told", *kept, of_then=of_then)


def _same(name: str, one: Any, other: Any, *, of_then: bool) -> None:
    assert type(one) is type(other), name
    if isinstance(other, pd.DataFrame):
        both = [each.drop(columns="version", errors="ignore") for each in (one, other)]
        one, other = both if of_then else (one, other)
        pd.testing.assert_frame_equal(one, other, obj=name)
    elif isinstance(other, pd.Series):
        pd.testing.assert_series_equal(one, other, obj=name)
    elif isinstance(other, dict):
        assert [*one] == [*other], name
        for key, value in other.items():
            _same(f"{name}, {key}", one[key], value, of_then=of_then)
    elif isinstance(other, set | frozenset):
        assert one == other, name
    else:
        assert repr(one) == repr(other), name  # NaN is not itself


def _answer() -> None:
    """Tell until nobody asks any more."""
    known: dict[str, Telling] = {}
    while True:
        try:
            asked = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the test
        except EOFError:
            return
        answer: object = None
        if asked is None:
            for telling in known.values():
                telling.engine.dispose()
            known.clear()
            cache.known.clear()
        else:
            url, question = asked
            if url not in known:
                known[url] = Telling(url, open_engine(url))
            try:
                answer = known[url].told(question)
            except Exception as error:  # told to the test
                answer = repr(error)
        pickle.dump(answer, sys.stdout.buffer)
        sys.stdout.flush()


if __name__ == "__main__":
    _answer()
