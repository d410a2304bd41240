"""Where the public record is silent."""

from datetime import date

import pandas as pd
import pytest

from data.findings.record_findings import silence

DAY = date(2024, 12, 31)
RECENT, OLD = pd.Timestamp(2024, 6, 1), pd.Timestamp(2022, 6, 1)


@pytest.mark.parametrize(
    ("last_on", "message", "places"),
    [
        ({}, "finding-silence-nothing", {}),
        (
            {"1.1": RECENT, "1.2": None},
            "finding-silence-few-without",
            {"count": 1, "all": 2, "actions": ["1.2"], "named": 0},
        ),
        (dict.fromkeys("abcd"), "finding-silence-without", {"count": 4, "all": 4, "named": 0}),
        ({"1.1": OLD, "1.2": RECENT}, "finding-silence-quiet", {"count": 1, "all": 2, "named": 0}),
        ({"1.1": RECENT, "1.2": RECENT}, "finding-silence-calm", {"all": 2, "named": 0}),
    ],
)
def test_the_strongest_that_holds_is_found(
    last_on: dict[str, pd.Timestamp | None], message: str, places: dict[str, object]
) -> None:
    known = pd.Series({code: day for code, day in last_on.items() if day is not None})
    found = silence(list(last_on), known.astype("datetime64[s]"), DAY)
    assert (found.message, dict(found.places)) == (message, places)


def test_twelve_months_ago_to_the_day_is_too_long_ago() -> None:
    day = pd.Timestamp(2023, 12, 31)
    found = silence(["1.1"], pd.Series({"1.1": day}), DAY)
    assert found.message == "finding-silence-quiet"
