"""What changed is told action by action, the worst first."""

import pytest

from data.figures.causes import CausedChange
from data.figures.news import counts, news
from tests.data.rows import STATUSES, action, assessed

LATER = assessed(
    action("1.1", progress=30.0),
    action("1.2", progress=10.0),
    action("1.3", progress=30.0),
)


def turned(code: str, before: str, after: str) -> CausedChange:
    return CausedChange(code, "health", before, after, reason="time")


def told(*changes: CausedChange) -> list[tuple[str, str]]:
    return [(one.code, one.group) for one in news(changes, LATER, STATUSES)]


@pytest.mark.parametrize(
    ("changes", "group"),
    [
        ([turned("1.1", "on_track", "off_track")], "off_track"),
        (
            [turned("1.1", "at_risk", "off_track"), CausedChange("1.1", "progress", 1, 2)],
            "off_track",
        ),
        ([turned("1.1", "not_assessed", "at_risk")], "at_risk"),
        ([turned("1.1", "off_track", "at_risk")], "better"),
        ([turned("1.1", "off_track", "not_assessed")], "moved"),
        (
            [turned("1.1", "on_track", ""), CausedChange("1.1", "status", "x", "completed")],
            "completed",
        ),
        (
            [turned("1.1", "", "off_track"), CausedChange("1.1", "status", "completed", "x")],
            "off_track",
        ),
        (
            [CausedChange("1.1", "cancelled", "x", "cancelled"), CausedChange("1.1", "owner")],
            "cancelled",
        ),
        ([CausedChange("1.1", "removed")], "removed"),
        ([CausedChange("1.1", "cancelled", "x", "y"), CausedChange("1.1", "removed")], "removed"),
        ([CausedChange("1.1", "added"), CausedChange("1.1", "progress", None, 5)], "added"),
        ([CausedChange("1.1", "added"), turned("1.1", "", "off_track")], "off_track"),
        ([CausedChange("1.1", "progress", 1, 2), CausedChange("1.1", "evidence")], "moved"),
        ([CausedChange("1.1", "due_on"), CausedChange("1.1", "evidence")], "planned"),
        ([CausedChange("1.1", "evidence")], "evidence"),
    ],
)
def test_an_action_stands_under_the_most_important_of_its_changes(
    changes: list[CausedChange], group: str
) -> None:
    assert told(*changes) == [("1.1", group)]


def test_the_worst_comes_first_and_what_is_late_by_its_gap() -> None:
    changes = [
        CausedChange("1.3", "evidence"),
        turned("1.1", "on_track", "off_track"),
        turned("1.2", "on_track", "off_track"),
        CausedChange("1.3", "owner"),
        CausedChange("gone", "removed"),
    ]
    groups = [("1.2", "off_track"), ("1.1", "off_track"), ("gone", "removed"), ("1.3", "planned")]
    assert told(*changes) == groups
    assert counts(news(changes, LATER, STATUSES)) == {"off_track": 2, "removed": 1, "planned": 1}
