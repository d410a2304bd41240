"""What is kept is bounded by its bytes, whatever the number of revisions."""

from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import room


def _made(megabytes: float) -> pd.DataFrame:
    return pd.DataFrame({"cell": np.zeros(int(megabytes * room.MEGABYTE), dtype="uint8")})


def test_what_was_asked_for_longest_ago_goes_first_and_the_last_one_stays() -> None:
    made: Counter[int] = Counter()

    @room.keep
    def frame(number: int) -> pd.DataFrame:
        made[number] += 1
        return _made(room.ROOM / room.MEGABYTE / 2.5 / room.LATER)

    first = frame(1)
    assert frame(1) is first
    frame(2)
    frame(1)  # 2 is now the oldest, and goes for the third
    frame(3)
    assert frame(1) is first
    frame(2)
    assert made == {1: 1, 2: 2, 3: 1}


def test_a_value_larger_than_the_room_is_kept_until_there_is_another() -> None:
    made: Counter[int] = Counter()

    @room.keep
    def frame(number: int) -> pd.DataFrame:
        made[number] += 1
        return _made(1.1 * room.ROOM / room.MEGABYTE)

    for number in (1, 1, 2, 2, 1):
        frame(number)
    assert made == {1: 2, 2: 1}


@given(st.lists(st.text(max_size=50), max_size=20))
def test_texts_and_all_that_holds_them_are_counted(texts: list[str]) -> None:
    frame = pd.DataFrame({"text": pd.Series(texts, dtype="object")})
    held = sum(len(text) for text in texts)
    for value in (texts, tuple(texts), {"a": frame}, [frame]):
        assert room.size(value) >= held


@pytest.mark.parametrize("value", [None, 1, "text", b"bytes", frozenset()])
def test_anything_has_a_size(value: object) -> None:
    assert room.size(value) > 0
