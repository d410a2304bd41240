"""What the attention card finds: each finding can occur, and the strongest is said."""

from datetime import date
from typing import Any

import pytest

from data import findings
from data.figures import freshness
from data.filters import Filters
from data.findings.action_findings import ATTENTION
from tests.data.rows import action, assessed, measure

NOW = date(2022, 6, 30)  # 37.3 % is planned of four years
RECENT, LONG_AGO = date(2022, 6, 1), date(2021, 3, 1)
DUE = {"starts_on": date(2021, 1, 1), "due_on": date(2022, 5, 1)}


def found(*actions: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    worst = freshness.worst_first(assessed(*actions, on=NOW), Filters())
    finding = findings.attention(worst, len(actions))
    return finding.message, dict(finding.places)


CASES = [
    ("none", [], {}),
    (
        "stuck",
        [action("1.1", progress=5.0, last_update_on=LONG_AGO)],
        {"count": 1, "progress": 5.0, "years": 1},
    ),
    (
        "off-track",
        [action("1.1", progress=20.0, last_update_on=RECENT, due_on=date(2022, 12, 31))],
        {"count": 1, "points": pytest.approx(54.8, abs=0.1)},
    ),
    ("past-due", [action("1.1", progress=None, last_update_on=RECENT, **DUE)], {"count": 1}),
    ("at-risk", [action("1.1", progress=20.0, last_update_on=LONG_AGO)], {"count": 1}),
    ("overdue", [action("1.1", progress=40.0), measure("m", "1.1", **DUE)], {"count": 1}),
    ("silent", [action("1.1", status="not_reported")], {"count": 1}),
    ("calm", [action("1.1", progress=40.0)], {}),
]


@pytest.mark.parametrize(("name", "actions", "places"), CASES)
def test_each_finding_can_occur(
    name: str, actions: list[dict[str, Any]], places: dict[str, Any]
) -> None:
    assert found(*actions) == (f"finding-attention-{name}", places)


def test_the_catalogue_is_ranked_so() -> None:
    assert list(ATTENTION) == [f"finding-attention-{name}" for name, *_ in CASES]


def test_only_those_with_the_least_progress_must_all_be_silent() -> None:
    stuck = action("1.1", progress=0.0, last_update_on=LONG_AGO)
    heard = action("1.2", progress=0.0, last_update_on=RECENT)
    further = action("1.3", progress=10.0, last_update_on=RECENT)
    assert found(stuck, further)[0] == "finding-attention-stuck"
    assert found(stuck, heard)[0] == "finding-attention-off-track"


def test_a_year_to_the_day_is_not_more_than_a_year() -> None:
    assert found(action("1.1", progress=0.0, last_update_on=date(2021, 6, 30)))[0] == (
        "finding-attention-off-track"
    )


@pytest.mark.parametrize("last", [NOW, date(2022, 6, 29), date(2021, 7, 1)])
def test_who_spoke_within_a_year_is_not_silent(last: date) -> None:
    late = action("1.1", progress=0.0, last_update_on=last)
    assert found(late)[0] == "finding-attention-off-track"


def test_a_leap_year_is_no_more_than_a_year() -> None:
    late = action("1.1", progress=0.0, last_update_on=date(2023, 12, 31))
    rows = freshness.worst_first(assessed(late, on=date(2024, 12, 31)), Filters())
    assert findings.attention(rows, 1).message == "finding-attention-off-track"
