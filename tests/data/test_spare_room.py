"""Rows added in spare room are those of a copy, and never change a frame from before."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.record import columns
from data.record.spare_room import LEAST, SpareRoom

DTYPES = {
    "number": "int64",
    "share": "float64",
    "text": "str",
    "day": columns.DAY,
    "at": "datetime64[us, UTC]",
    "flag": "bool",
    "codes": "object",
}
# How many rows are added, and to which of the frames so far.
GROWTH = st.lists(st.tuples(st.integers(0, 3) | st.just(LEAST), st.integers(0, 5)), max_size=6)


def rows(first: int, count: int) -> pd.DataFrame:
    numbers = range(first, first + count)
    cells = [
        (each, each / 2, f"text {each}", "2024-01-01", "2024-01-01 10:00Z", each % 2, (str(each),))
        for each in numbers
    ]
    return columns.typed([cells], [*DTYPES], DTYPES)


@settings(max_examples=25)
@given(growth=GROWTH)
def test_it_is_what_a_copy_is_whichever_frame_grows(growth: list[tuple[int, int]]) -> None:
    room, frames = SpareRoom(), [rows(0, 3)]
    copies = [frames[0].copy(deep=True)]
    for number, (count, which) in enumerate(growth):
        grown, later = which % len(frames), rows(10 * number, count)
        frames.append(room.added(frames[grown], later))
        copies.append(pd.concat([copies[grown], later], ignore_index=True))
    for frame, copy in zip(frames, copies, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_rows_that_are_there_are_not_copied() -> None:
    room = SpareRoom()
    first = room.added(rows(0, 5), rows(5, 1))
    second = room.added(first, rows(6, 2))
    assert [len(first), len(second)] == [6, 8]
    for name in DTYPES:
        one, other = (frame[name].to_numpy() for frame in (first, second))
        assert name == "at" or np.shares_memory(one, other), name


def test_a_failure_while_room_is_made_leaves_it_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room, later = SpareRoom(), rows(5, 1)
    first = room.added(rows(0, 5), later)
    many = rows(6, 3 * LEAST)

    def fail(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(np, "minimum", fail)
        with pytest.raises(MemoryError):
            room.added(first, many)
    expected = pd.concat([first.copy(), many], ignore_index=True)
    pd.testing.assert_frame_equal(room.added(first, many), expected)


def test_rows_are_added_to_none_as_they_are() -> None:
    later = rows(0, 2)
    assert SpareRoom().added(rows(0, 0), later) is later
    assert SpareRoom().added(later, rows(0, 0)) is later
