"""What a list of actions finds: each finding can occur, and the strongest is said."""

from datetime import date
from typing import Any

import pytest

from data import findings
from data.findings.action_findings import ROWS
from tests.data.rows import action, assessed

NOW = date(2022, 6, 30)  # 37.3 % is planned of four years
DUE = {"due_on": date(2022, 5, 1)}


def found(*actions: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    finding = findings.rows(assessed(*actions, on=NOW))
    return finding.message.removeprefix("finding-rows-"), dict(finding.places)


BEHIND = pytest.approx(27.3, abs=0.1)
CASES = [
    ("none", [action(status="cancelled")], {}),
    ("silent", [action("1.1", status="not_reported")], {"count": 1}),
    (
        "furthest",
        [action("1.1", progress=10.0), action("1.2", progress=20.0)],
        {"count": 1, "codes": ["1.1"], "points": BEHIND},
    ),
    (
        "many-furthest",
        [action(f"1.{n}", progress=10.0) for n in range(5)],
        {"count": 5, "points": BEHIND},
    ),
    ("past-due", [action("1.1", **DUE)], {"count": 1}),
    ("done", [action(status="completed", progress=100.0)], {}),
    ("on-track", [action("1.1", progress=40.0)], {"count": 1}),
    ("calm", [action("1.1", kind="continuous", progress=1.0)], {}),
]


@pytest.mark.parametrize(("name", "actions", "places"), CASES)
def test_each_finding_can_occur(
    name: str, actions: list[dict[str, Any]], places: dict[str, Any]
) -> None:
    assert found(*actions) == (name, places)


def test_the_catalogue_is_ranked_so() -> None:
    assert list(ROWS) == [f"finding-rows-{name}" for name, *_ in CASES]


def test_those_that_share_the_largest_gap_are_named_together() -> None:
    rows = [action("1.1", progress=10.0), action("1.2", progress=10.0)]
    assert found(*rows)[1]["codes"] == ["1.1", "1.2"]


def test_what_is_continuous_or_done_is_never_behind() -> None:
    rows = [action("1.1", kind="continuous", progress=0.0), action("1.2", progress=40.0)]
    assert found(*rows)[0] == "on-track"


def test_gaps_that_are_written_alike_are_no_order() -> None:
    rows = [action("1.1", progress=10.0), action("1.2", progress=10.01)]
    assert found(*rows)[1]["codes"] == ["1.1", "1.2"]
