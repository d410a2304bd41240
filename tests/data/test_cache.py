"""The cache: one computation at a time, never a wrong value, within its bytes, no deadlock."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from sys import getsizeof
from threading import Barrier, Event, Lock

import numpy as np
import pandas as pd
import pytest
from anyio import CapacityLimiter
from hypothesis import given
from hypothesis import strategies as st

from data import cache
from data.cache import Cache, Key

PATIENCE = 20  # seconds
ROOM, LARGEST = 100, 70
KINDS = ("record", "trend")
AT_ONCE = 2  # tasks whose values are made
TEXTS = pd.StringDtype("python")  # as data.record.load has them


class Maker:
    """Makes numbers, counts how often and how many of one key at once; each `fails`th fails."""

    def __init__(self, fails: int = 0) -> None:
        self.made = Counter[Key]()
        self._fails, self._lock = fails, Lock()
        self._now, self.most_at_once = Counter[Key](), 0

    def of(self, key: Key, inner: Callable[[], object] = lambda: None) -> Callable[[], "Sized"]:
        """What makes the value of a key, after `inner`."""

        def make() -> Sized:
            with self._lock:
                self._now[key] += 1
                self.most_at_once = max(self.most_at_once, self._now[key])
                self.made[key] += 1
                is_bad = self._fails and sum(self.made.values()) % self._fails == 0
            try:
                inner()
            finally:
                with self._lock:
                    self._now[key] -= 1
            if is_bad:
                raise ValueError(key)
            return Sized(key)

        return make


@dataclass(frozen=True)
class Sized:
    """A value that says of which key it is."""

    key: Key

    @property
    def size(self) -> int:
        """As its key has it."""
        return int(str(self.key[2]))


def _cache(room: int = ROOM) -> Cache:
    return Cache(room, lambda value: value.size)


def _is_within_room(kept: Cache, largest: int) -> bool:
    """Also while only one of each kind is left."""
    return kept.held <= ROOM or (len(kept) <= len(KINDS) and kept.held <= len(KINDS) * largest)


KEYS = st.tuples(st.sampled_from(KINDS), st.integers(0, 4), st.integers(1, LARGEST))
VISITS = st.lists(st.lists(KEYS, max_size=8), min_size=2, max_size=5)


@given(threads=VISITS, tasks=VISITS, fails=st.sampled_from([0, 2, 3]))
def test_threads_and_tasks_ask_for_the_same_and_for_other_keys(
    threads: list[list[Key]], tasks: list[list[Key]], fails: int
) -> None:
    kept, maker = _cache(), Maker(fails)
    begin = Barrier(len(threads) + 2)  # two loops: one process may have several

    def inner(key: Key) -> Callable[[], object]:
        """A trend is made of its record, which may fail in its turn."""
        record = ("record", *key[1:])
        return (lambda: None) if key == record else lambda: kept.get(record, maker.of(record))

    def in_turn(keys: list[Key]) -> list[tuple[Key, object]]:
        begin.wait(PATIENCE)
        answers: list[tuple[Key, object]] = []
        for key in keys:
            try:
                answers.append((key, kept.get(key, maker.of(key, inner(key)))))
            except ValueError as error:
                answers.append((key, error))
        return answers

    async def at_once() -> list[tuple[Key, object]]:
        places = CapacityLimiter(AT_ONCE)
        keys = [key for visit in tasks for key in visit]
        asking = (kept.get_async(key, maker.of(key, inner(key)), places) for key in keys)
        answers = asyncio.gather(*asking, return_exceptions=True)
        return list(zip(keys, await asyncio.wait_for(answers, PATIENCE), strict=True))

    def looped() -> list[tuple[Key, object]]:
        begin.wait(PATIENCE)
        return asyncio.run(at_once())

    with ThreadPoolExecutor(len(threads) + 2) as pool:
        asked = [*(pool.submit(in_turn, keys) for keys in threads)]
        asked += [pool.submit(looped) for _ in range(2)]
        answers = [answer for each in asked for answer in each.result(PATIENCE)]
    for key, answer in answers:
        assert answer == Sized(key) or (fails and isinstance(answer, ValueError))
    assert maker.most_at_once <= 1
    assert _is_within_room(kept, LARGEST)


@given(asked=st.lists(KEYS, max_size=60))
def test_what_was_asked_for_longest_ago_goes_first_but_for_the_last_of_its_kind(
    asked: list[Key],
) -> None:
    kept, maker = _cache(), Maker()
    model: list[Key] = []  # in the order of asking
    for key in asked:
        made = sum(maker.made.values())
        assert kept.get(key, maker.of(key)) == Sized(key)
        assert sum(maker.made.values()) == made + (key not in model)
        if key in model:
            model.remove(key)
        model.append(key)
        while sum(Sized(each).size for each in model) > ROOM:
            kinds = Counter(each[0] for each in model)
            goes = next((each for each in model if kinds[each[0]] > 1), None)
            if goes is None:
                break
            model.remove(goes)
        assert len(kept) == len(model)
        assert kept.held == sum(Sized(each).size for each in model)


def test_a_failure_is_told_to_everyone_who_waits_and_is_tried_again() -> None:
    kept, key = _cache(), ("record", 1, 1)
    begun, may_end, made = Event(), Event(), []

    def fail() -> Sized:
        made.append(key)
        begun.set()
        assert may_end.wait(PATIENCE)
        raise ValueError(key)

    async def tasks() -> list[object]:
        places = CapacityLimiter(AT_ONCE)
        asking = [asyncio.create_task(kept.get_async(key, fail, places)) for _ in range(9)]
        await asyncio.sleep(0)
        may_end.set()
        return list(await asyncio.gather(*asking, return_exceptions=True))

    with ThreadPoolExecutor(3) as pool:
        first = pool.submit(kept.get, key, fail)
        assert begun.wait(PATIENCE)
        second = pool.submit(kept.get, key, fail)
        answers = asyncio.run(tasks())
        failures = [first.exception(PATIENCE), second.exception(PATIENCE), *answers]
    assert {type(each) for each in failures} == {ValueError}
    assert len(made) <= 2  # whoever came after it had failed tries anew
    assert kept.get(key, lambda: Sized(key)) == Sized(key)


def test_cancelling_one_who_waits_leaves_the_others_waiting() -> None:
    kept, key = _cache(), ("record", 1, 1)
    begun, may_end, made = Event(), Event(), []

    def slow() -> Sized:
        made.append(key)
        begun.set()
        assert may_end.wait(PATIENCE)
        return Sized(key)

    async def visits() -> object:
        places = CapacityLimiter(AT_ONCE)
        first, second = (asyncio.create_task(kept.get_async(key, slow, places)) for _ in range(2))
        assert await asyncio.to_thread(begun.wait, PATIENCE)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        may_end.set()
        return await asyncio.wait_for(second, PATIENCE)

    assert asyncio.run(visits()) == Sized(key)
    assert made == [key]


def test_a_loop_that_ends_leaves_nobody_waiting() -> None:
    """Tasks that waited for a place are gone with their loop; others make the value instead."""
    kept, maker = _cache(), Maker()
    slow, wanted = ("record", 1, 1), ("record", 2, 1)
    begun, may_end = Event(), Event()

    def wait() -> Sized:
        begun.set()
        assert may_end.wait(PATIENCE)
        return Sized(slow)

    async def begin() -> None:
        places = CapacityLimiter(1)
        waiting = [asyncio.create_task(kept.get_async(slow, wait, places))]
        assert await asyncio.to_thread(begun.wait, PATIENCE)
        waiting.append(asyncio.create_task(kept.get_async(wanted, maker.of(wanted), places)))
        await asyncio.sleep(0)

    asyncio.run(begin())
    assert maker.made[wanted] == 0
    assert kept.get(wanted, maker.of(wanted)) == Sized(wanted)
    may_end.set()
    assert kept.get(slow, wait) == Sized(slow)


def test_many_tasks_of_one_key_leave_places_for_others() -> None:
    kept, maker = _cache(), Maker()
    slow, quick = ("record", 1, 1), ("record", 2, 1)
    begun, may_end = Event(), Event()

    def wait() -> Sized:
        begun.set()
        assert may_end.wait(PATIENCE)
        return Sized(slow)

    async def visits() -> object:
        places = CapacityLimiter(AT_ONCE)
        many = [asyncio.create_task(kept.get_async(slow, wait, places)) for _ in range(50)]
        assert await asyncio.to_thread(begun.wait, PATIENCE)
        answer = await asyncio.wait_for(kept.get_async(quick, maker.of(quick), places), PATIENCE)
        may_end.set()
        assert {*await asyncio.gather(*many)} == {Sized(slow)}
        return answer

    assert asyncio.run(visits()) == Sized(quick)


def test_nothing_is_a_value_too() -> None:
    kept, made = Cache(ROOM), []
    for _ in range(2):
        assert kept.get(("nothing",), lambda: made.append(1)) is None
    assert made == [1]


def test_frames_are_held_within_the_room_of_the_process() -> None:
    kept, made = Cache(cache.ROOM), defaultdict[Hashable, int](int)

    def frame(number: int) -> pd.DataFrame:
        def make() -> pd.DataFrame:
            made[number] += 1
            return pd.DataFrame({"cell": np.zeros(int(cache.ROOM / 2.5 / cache.LATER), "uint8")})

        return kept.get(("record", number), make)

    first = frame(1)
    assert frame(1) is first
    frame(2)
    frame(1)  # 2 is now the oldest, and goes for the third
    frame(3)
    assert frame(1) is first
    frame(2)
    assert made == {1: 1, 2: 2, 3: 1}
    assert kept.held <= cache.ROOM


@pytest.mark.parametrize("dtype", ["object", "str"])
@given(texts=st.lists(st.text(max_size=50), max_size=20, unique=True))
def test_texts_and_all_that_holds_them_are_counted(dtype: str, texts: list[str]) -> None:
    frame = pd.DataFrame({"text": pd.Series(texts, dtype=dtype)})
    held = sum(len(text) for text in texts)
    for value in (texts, tuple(texts), {"a": frame}, [frame]):
        assert cache.size(value) >= held


def test_a_text_that_many_rows_share_is_counted_once() -> None:
    text = "a comment of a save" * 100
    alone, shared = (pd.Series([text] * rows, dtype=TEXTS) for rows in (1, 1_000))
    assert len(text) < cache.size(alone) < cache.size(shared)
    assert cache.size(shared) < cache.size(alone) + 10 * 1_000


@pytest.mark.parametrize("dtype", ["object", "str"])
@pytest.mark.parametrize("distinct", [1, 7, 30_000])
def test_of_a_long_column_some_texts_tell_the_size(dtype: str, distinct: int) -> None:
    rows = 30_000
    texts = [f"{number} of a save".ljust(20 + number % 10) for number in range(distinct)]
    repeated = (texts * (rows // distinct + 1))[:rows]
    column = pd.Series(repeated, dtype=TEXTS if dtype == "str" else dtype)
    each = texts if dtype == "str" else list(column)  # objects are counted as often as they stand
    exact = 8 * rows + sum(map(getsizeof, each))
    assert exact * 0.95 < cache.size(column) < exact * 1.05


@given(
    asked=st.lists(st.tuples(st.integers(0, 9), st.integers(1, LARGEST)), max_size=60),
    is_retired=st.booleans(),
)
def test_a_full_cache_drops_what_was_retired_first_and_never_grows(
    asked: list[tuple[int, int]], is_retired: bool
) -> None:
    """Saves one after another, and after each what pages make of the record."""
    kept = _cache()
    for revision, (number, size) in enumerate(asked):
        if is_retired:
            kept.retire(lambda key, now=revision: key[1] < now)  # type: ignore[misc]
        for kind in KINDS:
            key = (kind, revision, size if kind == "trend" else number + 1)
            kept.get(key, Maker().of(key))
        assert _is_within_room(kept, LARGEST)
        last = [kept.last(lambda key, kind=kind: key[0] == kind) for kind in KINDS]  # type: ignore[misc]
        assert [value.key[1] for value in last] == [revision] * len(KINDS)


def test_what_was_retired_stays_while_it_is_used_or_there_is_room() -> None:
    kept, maker = _cache(), Maker()
    keys = [("record", number, 30) for number in range(3)]
    for key in keys:
        kept.get(key, maker.of(key))
    kept.retire(lambda key: key in keys[:2])
    assert len(kept) == 3
    kept.get(keys[0], maker.of(keys[0]))  # a visit that began before
    kept.get(("record", 3, 30), maker.of(("record", 3, 30)))
    assert kept.last(lambda key: key == keys[1]) is None
    assert kept.last(lambda key: key[0] == "record") == Sized(("record", 3, 30))
    kept.get(keys[0], maker.of(keys[0]))
    assert maker.made[keys[0]] == 1


def test_of_a_long_mapping_some_pairs_tell_the_size() -> None:
    titles = {f"1.{number}": "x" * (number % 200) for number in range(50_000)}
    exact = getsizeof(titles) + sum(getsizeof(each) for pair in titles.items() for each in pair)
    # A sampled pair is a tuple of its own, which counts as well.
    assert exact < cache.size(titles) < exact * 1.8


@pytest.mark.parametrize("value", [None, 1, "text", b"bytes", frozenset()])
def test_anything_has_a_size(value: object) -> None:
    assert cache.size(value) > 0
