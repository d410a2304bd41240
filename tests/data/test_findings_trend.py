"""What the card of the trend finds: each finding can occur, and the strongest is said."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from data import findings
from data.days import month_ends
from data.findings.record_findings import TREND, behind_since

NAN = float("nan")


def months(
    average: list[float], planned: list[float], floor: list[float] | None = None
) -> pd.DataFrame:
    days = month_ends(date(2021, 1, 1), date(2024, 12, 31))[: len(average)]
    frame = {"day": pd.to_datetime(days), "average": average, "planned": planned}
    return pd.DataFrame(frame | {"floor": floor or average})


def found(*columns: Any) -> tuple[str, dict[str, Any]]:
    finding = findings.trend(months(*columns))
    return finding.message, dict(finding.places)


CASES = [
    ("none", ([NAN, NAN], [1.0, 2.0]), {}),
    ("complete", ([50.0, 100.0], [50.0, 100.0]), {"average": 100.0}),
    ("always-behind", ([1.0, 2.0], [3.0, 4.0]), {}),
    ("behind", ([5.0, 5.0, 6.0], [1.0, 6.0, 7.0]), {"since": pd.Timestamp(2021, 2, 28)}),
    ("ahead", ([5.0, 25.0], [1.0, 2.0]), {"points": 23.0}),
    (
        "still",
        ([5.0, *[25.0] * 13], [1.0, *range(1, 14)], [0.0] * 14),
        {"since": pd.Timestamp(2021, 2, 28)},
    ),
    ("measured", ([5.0, 6.0], [1.0, 2.0]), {"average": 6.0, "planned": 2.0}),
    ("calm", ([5.0, 6.0], [NAN, NAN]), {"average": 6.0}),
]


@pytest.mark.parametrize(("name", "columns", "places"), CASES)
def test_each_finding_can_occur(name: str, columns: Any, places: dict[str, Any]) -> None:
    assert found(*columns) == (f"finding-trend-{name}", places)


def test_the_catalogue_is_ranked_so() -> None:
    assert list(TREND) == [f"finding-trend-{name}" for name, *_ in CASES]


def test_behind_is_said_before_standing_still() -> None:
    assert found([5.0] * 14, [1.0] * 2 + [9.0] * 12)[0] == "finding-trend-behind"


def test_silence_never_makes_the_work_look_ahead() -> None:
    assert found([25.0, 25.0], [2.0, 3.0], [1.0, 1.0])[0] == "finding-trend-measured"


def test_behind_counts_from_the_last_crossing() -> None:
    frame = months([5.0, 5.0, 9.0, 9.0], [1.0, 6.0, 7.0, 10.0])
    assert behind_since(frame) == pd.Timestamp(2021, 4, 30)


@pytest.mark.parametrize(
    ("average", "planned", "since"),
    [
        ([5.0, 5.0, 6.0], [1.0, 6.0, 7.0], "2021-02-28"),
        ([NAN, 5.0, 6.0], [1.0, 6.0, 7.0], "2021-02-28"),
        ([5.0, 5.0, 9.0], [1.0, 6.0, 7.0], None),
        ([5.0, 5.0, 9.0], [6.0, 6.0, NAN], None),
        ([NAN, NAN], [1.0, 2.0], None),
    ],
)
def test_behind_is_told_of_the_last_month_that_is_known(
    average: list[float], planned: list[float], since: str | None
) -> None:
    assert behind_since(months(average, planned)) == (since and pd.Timestamp(since))
