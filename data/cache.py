"""A cache bounded by bytes, with a single flight for each value, for threads and for asyncio.

`known` is the cache of the process for all that is read from a database and computed of it
(data.snapshots). The dashboard and the shared pages of one process use it together, so each record
is held once.
"""

import asyncio
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import fields, is_dataclass
from sys import getsizeof
from threading import Lock
from typing import Any, NamedTuple, TypeVar, cast

import numpy as np
import pandas as pd
from anyio import CapacityLimiter, to_thread

MEGABYTE = 1024 * 1024
# Three revisions of 10,000 actions and 100,000 statements, each of about 80 MB with its assessed
# actions: the one before a save, the one after it, and one in the past.
ROOM = 256 * MEGABYTE
# Values that stay even beyond ROOM, of kinds of which a page needs more than one: assessed actions
# of two days, now and before a save.
STAYING: Mapping[Hashable, int] = {"assessed": 4}
# Factor on the size of a value: room for the properties that it computes and caches later.
LATER = 1.5
# Parts by which those of a longer value are estimated; at most twice as many are looked at.
SOME = 1_000

Made = TypeVar("Made")
# The kind of a value, and what distinguishes it from others of that kind.
Key = tuple[Hashable, ...]


class _Kept(NamedTuple):
    value: Any
    size: float


def size(value: Any) -> float:
    """About how many bytes `value` takes with all its parts, frames down to their texts."""
    if isinstance(value, pd.DataFrame):
        return size(value.index) + sum(_cells(column) for _, column in value.items())
    if isinstance(value, pd.Series):
        return size(value.index) + _cells(value)
    if isinstance(value, pd.Index):
        return int(value.memory_usage(deep=True))
    if isinstance(value, np.ndarray):
        return int(value.nbytes)
    if isinstance(value, dict | list | tuple | set | frozenset) and len(value) > SOME:
        every = list(value.items() if isinstance(value, dict) else value)
        some = [every[place] for place in _chance().integers(len(every), size=SOME)]
        return float(getsizeof(value) + sum(map(size, some)) * len(value) / SOME)
    return getsizeof(value) + sum(map(size, _parts(value)))


def _cells(column: pd.Series) -> float:
    """The bytes of a column; of the values behind a long one, by some of them.

    To look at every text of a million rows takes longer than to read the rows that a save added.
    """
    held = float(column.memory_usage(index=False))
    is_text = isinstance(column.dtype, pd.StringDtype)
    if not is_text and column.dtype != object:
        return held
    is_long = len(column) > 2 * SOME
    cells = column.to_numpy(object)
    seen = cells[_chance().integers(len(cells), size=SOME)] if is_long else cells
    # Each text once, since equal ones of a record are one object (data.record.columns).
    parts = pd.unique(seen) if is_text else seen
    # Where most of some texts differ, so do nearly all; else those seen are nearly all there are.
    is_part = is_long and len(parts) > SOME / 2
    behind = sum(map(getsizeof, parts))
    return held + (behind / len(parts) * len(column) if is_part else behind)


def _chance() -> np.random.Generator:
    """The same at each call. Cells at equal distances could be alike, as every tenth code is."""
    return np.random.default_rng(SOME)


def _parts(value: Any) -> Iterable[Any]:
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, list | tuple | set | frozenset) else ()


def room_for(value: Any) -> float:
    """The bytes that `value` takes, with room for the properties that it computes later."""
    return LATER * size(value)


class Cache:
    """Values by their keys, of at most `room` bytes in all by `size`; concurrent calls share one.

    Beyond `room` the values that were retired go first, then the least recently used. The last
    value of each kind stays, or as many as `staying` says, however large: a page that needs one of
    each would otherwise make them all again at every run.

    Values are returned as they are, not copied, so a caller never changes one. An error is raised
    in every call that waits for the value, and isn't stored. `make` may call `get` for other keys,
    never in a circle.
    """

    def __init__(
        self,
        room: float,
        size: Callable[[Any], float] = room_for,
        staying: Mapping[Hashable, int] | None = None,
    ) -> None:
        self._room, self._size, self._staying = room, size, staying or {}
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._held, self._kinds = 0.0, Counter[Hashable]()
        # Each Future has a running thread behind it, so that waiting for it ends.
        self._making: dict[Key, Future[Any]] = {}
        self._tasks: dict[Hashable, asyncio.Task[Any]] = {}
        self._lock = Lock()  # held for a look-up, never while a value is made

    def get(self, key: Key, make: Callable[[], Made]) -> Made:
        """The value under `key`, else the result of `make`, which is stored. Raises its errors."""
        with self._lock:
            if found := self._find(key):
                return cast("Made", found.value)
            others = self._making.get(key)
            own = self._making.setdefault(key, Future())
        if others is None:
            self._make(key, own, make)
        return cast("Made", own.result())

    async def get_async(self, key: Key, make: Callable[[], Made], places: CapacityLimiter) -> Made:
        """`get` for a task of asyncio; `make` runs in a thread that takes one of `places`.

        Tasks of a loop that wait for one value take one place together. Cancelling one of them
        leaves the others waiting.
        """
        with self._lock:
            if found := self._find(key):
                return cast("Made", found.value)
        here = (asyncio.get_running_loop(), key)
        if here not in self._tasks:
            making = to_thread.run_sync(self.get, key, make, limiter=places)
            self._tasks[here] = asyncio.create_task(making)
            self._tasks[here].add_done_callback(lambda _: self._tasks.pop(here))
        return cast("Made", await asyncio.shield(self._tasks[here]))

    def last(self, wanted: Callable[[Key], bool]) -> Any:
        """The value used last among those whose keys are `wanted`; None without one."""
        with self._lock:
            found = next(filter(wanted, reversed(self._kept)), None)
            return None if found is None else self._kept[found].value

    def retire(self, outdated: Callable[[Key], bool]) -> None:
        """Let the values whose keys are `outdated` be the first to go, unless they are used again.

        They stay for those who still need them, as long as there is room.
        """
        with self._lock:
            for key in list(filter(outdated, reversed(self._kept))):
                self._kept.move_to_end(key, last=False)

    def clear(self) -> None:
        """Empty the cache; values that are being made now are added when they are ready."""
        with self._lock:
            self._kept.clear()
            self._kinds.clear()
            self._held = 0.0

    @property
    def held(self) -> float:
        """The bytes of all values together."""
        return self._held

    def __len__(self) -> int:
        return len(self._kept)

    def _find(self, key: Key) -> _Kept | None:
        if found := self._kept.get(key):
            self._kept.move_to_end(key)
        return found

    def _make(self, key: Key, own: "Future[Any]", make: Callable[[], Any]) -> None:
        try:
            made = make()
            kept = _Kept(made, self._size(made))
        except BaseException as error:
            with self._lock:
                del self._making[key]
            own.set_exception(error)
        else:
            with self._lock:
                self._keep(key, kept)
                del self._making[key]
            own.set_result(made)

    def _keep(self, key: Key, kept: _Kept) -> None:
        self._kept[key] = kept
        self._held += kept.size
        self._kinds[key[0]] += 1
        oldest_first = iter(list(self._kept))
        while self._held > self._room and (oldest := next(oldest_first, None)):
            if self._kinds[oldest[0]] > self._staying.get(oldest[0], 1):
                self._kinds[oldest[0]] -= 1
                self._held -= self._kept.pop(oldest).size


known = Cache(ROOM, staying=STAYING)
