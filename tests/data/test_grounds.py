"""Why an action has its health: the rule that decided, the same that computed it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.figures import grounds
from data.figures.schedule import in_force
from tests.data.rows import METHODS, STATUSES, action, assessed, measure

MIDDLE = date(2022, 6, 30)  # 37.3 % is planned
DUE: dict[str, Any] = {"due_on": date(2022, 6, 1)}
BY_MEASURES = action("1.1", planning="measures", progress=100.0)


def ground(*rows: dict[str, Any], on: date = MIDDLE) -> str:
    """Of the first row."""
    return next(_grounds(assessed(*rows, on=on)))[0]


def _grounds(table: pd.DataFrame) -> Iterator[tuple[str, str]]:
    method = in_force(METHODS, table["day"].iloc[0])
    for _, row in table.iterrows():
        late = grounds.latest_measure(row, table)
        yield grounds.ground(row, late, method), row["health"]


CASES: dict[str, list[dict[str, Any]]] = {
    "done": [action(status="completed", progress=100.0)],
    "continuous": [action(kind="continuous", progress=10.0)],
    "paused": [action(status="on_hold", progress=10.0)],
    "silent": [action(status="not_reported", **DUE)],
    "ahead": [action(starts_on=date(2022, 7, 1))],
    "past_due": [action(progress=90.0, **DUE)],
    "far_behind": [action(progress=10.0)],
    "measures_late": [BY_MEASURES, measure("m", "1.1", due_on=date(2022, 4, 30))],
    "behind": [action(progress=20.0)],
    "measures_due": [BY_MEASURES, measure("m", "1.1", due_on=date(2022, 5, 1))],
    "no_figure": [action()],
    "early": [action(progress=0.0, starts_on=date(2022, 5, 1))],
    "in_time": [action(progress=30.0)],
}


@pytest.mark.parametrize("name", grounds.GROUNDS)
def test_each_rule_can_decide(name: str) -> None:
    assert ground(*CASES[name]) == name


days = st.dates(date(2020, 6, 1), date(2025, 6, 1))
rows = st.fixed_dictionaries(
    {
        "status": st.sampled_from(STATUSES["code"].tolist()),
        "kind": st.sampled_from(["one_off", "one_off", "continuous"]),
        "planning": st.sampled_from(["time", "measures"]),
        "progress": st.none() | st.floats(0, 100),
        "starts_on": st.none() | days,
        "due_on": st.none() | days,
    }
)


@settings(max_examples=40)
@given(st.lists(rows, min_size=2, max_size=6), days)
def test_the_rule_gives_the_health_that_was_computed(
    cells: list[dict[str, Any]], day: date
) -> None:
    first, *others = cells
    table = [action("1.1", **first), *(measure(f"m{n}", "1.1", **o) for n, o in enumerate(others))]
    for name, health in _grounds(assessed(*table, on=day)):
        assert grounds.GROUNDS[name] == health


def test_the_terms_of_a_straight_line_are_days() -> None:
    found = assessed(action(), on=MIDDLE)
    assert grounds.plan(found.iloc[0], found) == grounds.GroundPlan(545, 1460, measures=False)


@pytest.mark.parametrize(("day", "gone"), [(date(2020, 1, 1), 0), (date(2030, 1, 1), 1460)])
def test_before_and_after_the_line_stands_still(day: date, gone: int) -> None:
    found = assessed(action(), on=day)
    assert grounds.plan(found.iloc[0], found).reached == gone


def test_the_terms_by_measures_are_the_weights_in_scope() -> None:
    found = assessed(
        action("1.1", planning="measures"),
        measure("a", "1.1", due_on=MIDDLE, weight=3.0),
        measure("b", "1.1", weight=1.0),
        measure("c", "1.1", status="cancelled"),
        measure("d", "1.2", due_on=MIDDLE),
        on=MIDDLE,
    )
    assert grounds.plan(found.iloc[0], found) == grounds.GroundPlan(3.0, 4.0, measures=True)


def test_without_days_or_measures_there_are_no_terms() -> None:
    found = assessed(action("1.1", due_on=None), action("1.2", planning="measures"))
    assert [grounds.plan(row, found).whole for _, row in found.iterrows()] == [0, 0]
    assert [grounds.latest_measure(row, found) for _, row in found.iterrows()] == [0, 0]
