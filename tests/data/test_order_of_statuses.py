"""Statuses follow one another in a bar from done to silent."""

from types import SimpleNamespace
from typing import Any

import pandas as pd

from sections.words import SectionWords
from tests.data.rows import STATUSES


def _order(statuses: pd.DataFrame) -> list[str]:
    view: Any = SimpleNamespace(statuses=statuses)
    return SectionWords(view, "UTC").furthest


def test_statuses_follow_one_another_from_done_to_silent() -> None:
    assert _order(STATUSES) == [
        "completed",
        "in_progress",
        "on_hold",
        "not_started",
        "not_reported",
        "cancelled",
    ]


def test_a_status_with_a_mark_that_nobody_drew_comes_last() -> None:
    starred = STATUSES.assign(mark=STATUSES["mark"].replace("check", "star"))
    assert _order(starred)[-1] == "completed"
