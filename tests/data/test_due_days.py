"""What is due when, and the sentence it makes."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from data.figures.due_days import due_days
from data.findings.action_findings import due
from tests.data.rows import action, table

DAY = date(2024, 6, 30)


def _due(*rows: dict[str, Any]) -> Any:
    return due_days(table(*rows, on=DAY), DAY)


def _on(due_on: date | None, **cells: Any) -> dict[str, Any]:
    return action(f"1.{due_on}", due_on=due_on, **cells)


def test_due_days_lie_before_on_and_after_the_day() -> None:
    days = _due(
        _on(date(2024, 6, 29)), _on(DAY), _on(date(2024, 7, 1)), _on(date(2024, 12, 30)),
        _on(date(2024, 12, 31)), _on(date(2023, 1, 1), status="completed"),
    )  # fmt: skip
    assert (days.dated, days.done, days.past, days.today, days.soon) == (6, 1, 1, 1, 2)
    assert days.until == date(2024, 12, 30)
    assert days.next_on == pd.Timestamp(2024, 7, 1)


def test_what_is_silent_has_a_due_day_too() -> None:
    assert _due(_on(date(2024, 1, 1), status="not_reported")).past == 1


@pytest.mark.parametrize(
    "cells", [{"kind": "continuous"}, {"status": "cancelled"}, {"due_on": None}]
)
def test_what_can_not_be_late_has_none(cells: dict[str, Any]) -> None:
    assert _due({**_on(date(2024, 1, 1)), **cells}).dated == 0


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "finding-due-none"),
        ([_on(DAY, status="completed")], "finding-due-all-done"),
        ([_on(date(2024, 1, 1), status="not_reported")], "finding-due-all-past"),
        ([_on(date(2024, 1, 1)), _on(DAY)], "finding-due-past-then"),
        ([_on(date(2024, 1, 1)), _on(date(2026, 1, 1))], "finding-due-past"),
        ([_on(DAY)], "finding-due-all-today"),
        ([_on(DAY), _on(date(2024, 7, 1))], "finding-due-today"),
        ([_on(date(2024, 12, 30)), _on(date(2026, 1, 1))], "finding-due-soon"),
        ([_on(date(2024, 12, 31)), _on(date(2026, 1, 1))], "finding-due-later"),
    ],
)
def test_the_strongest_that_holds_is_found(rows: list[dict[str, Any]], message: str) -> None:
    assert due(_due(*rows)).message == message


def test_what_is_due_on_the_day_counts_among_what_comes_next() -> None:
    found = due(_due(_on(date(2024, 1, 1)), _on(DAY), _on(date(2024, 7, 1))))
    places = {"count": 1, "all": 3, "silent": 0, "ahead": 2, "until": date(2024, 12, 30)}
    assert found.places == places


def test_of_several_past_their_day_the_silent_are_counted() -> None:
    quiet = _on(date(2024, 2, 1), status="not_reported")
    found = due(_due(_on(date(2024, 1, 1)), quiet, _on(date(2026, 1, 1))))
    assert found.places == {"count": 2, "all": 3, "silent": 1}
