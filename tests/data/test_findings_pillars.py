"""What the card of the pillars finds: each finding can occur, and the strongest is said."""

from typing import Any

import pytest

from data import findings
from data.figures import completion
from data.findings.pillar_findings import PILLARS
from tests.data.rows import METHODS, action, assessed

CODES = ["1", "2", "3"]
GAP = float(METHODS["at_risk_gap"].iloc[0])


def rows(pillar: str, count: int, **cells: Any) -> list[dict[str, Any]]:
    return [action(f"{pillar}.{n}{cells}", pillar_code=pillar, **cells) for n in range(count)]


def found(*actions: dict[str, Any], is_part: bool = False) -> tuple[str, dict[str, Any]]:
    frame = assessed(*actions)
    by_pillar = completion.by(frame, "pillar_code", CODES)
    finding = findings.pillars(by_pillar, frame, GAP, is_part=is_part)
    return finding.message, dict(finding.places)


SILENT, LATE, RISKY, FINE, DONE = (
    {"status": "not_reported"},
    {"progress": 0.0},
    {"progress": 20.0},
    {"progress": 40.0},
    {"status": "completed", "progress": 100.0},
)
# One case per finding, in the order of the catalogue.
CASES = [
    ("none", [], {}),
    ("all-silent", rows("1", 2, **SILENT), {"count": 2}),
    ("all-done", rows("1", 2, **DONE), {"count": 2}),
    (
        "one-silent",
        [*rows("1", 2, **FINE), *rows("3", 2, **SILENT), *rows("3", 1, **FINE)],
        {"pillar": "3", "count": 2, "all": 3, "total": 2},
    ),
    (
        "several-silent",
        [*rows("1", 1, **SILENT), *rows("2", 1, **SILENT), *rows("3", 1, **FINE)],
        {"count": 2, "total": 3},
    ),
    (
        "one-off-track",
        [*rows("1", 2, **LATE), *rows("1", 1, **FINE), *rows("2", 1, **FINE)],
        {"pillar": "1", "count": 2, "all": 3, "total": 2},
    ),
    (
        "several-off-track",
        [*rows("1", 1, **LATE), *rows("2", 1, **LATE), *rows("3", 1, **FINE)],
        {"count": 2, "total": 3},
    ),
    ("behind", [*rows("1", 1, **RISKY), *rows("2", 1, **FINE)], {"count": 1, "total": 2}),
    (
        "some-off-track",
        [*rows("1", 1, **LATE), *rows("1", 2, progress=50.0), *rows("2", 1, **FINE)],
        {"count": 1, "pillars": 1},
    ),
    ("at-risk", [*rows("1", 1, **RISKY), *rows("1", 2, progress=50.0)], {"count": 1}),
    ("calm", [*rows("1", 1, **FINE), *rows("2", 1, **FINE)], {"total": 2}),
]


@pytest.mark.parametrize(("name", "actions", "places"), CASES)
def test_each_finding_can_occur(
    name: str, actions: list[dict[str, Any]], places: dict[str, Any]
) -> None:
    assert found(*actions) == (f"finding-pillars-{name}", places)


def test_the_catalogue_is_ranked_so() -> None:
    names = [name for name, *_ in CASES]
    assert list(PILLARS) == [f"finding-pillars-{name}" for name in (names[0], "part", *names[1:])]


def test_under_a_filter_by_schedule_no_share_of_a_pillar_is_claimed() -> None:
    late = [*rows("1", 2, **LATE), *rows("2", 1, **LATE)]
    assert found(*late, is_part=True) == ("finding-pillars-part", {"count": 3, "pillars": 2})
    assert found(is_part=True) == ("finding-pillars-none", {})


def test_silence_is_said_before_delay() -> None:
    late_and_silent = [*rows("1", 3, **LATE), *rows("2", 1, **SILENT), *rows("2", 1, **FINE)]
    assert found(*late_and_silent)[0] == "finding-pillars-one-silent"


def test_a_pillar_alone_is_not_compared() -> None:
    assert found(*rows("2", 1, **LATE))[1]["total"] == 1


def test_what_is_out_of_scope_counts_nowhere() -> None:
    assert found(*rows("1", 3, status="cancelled")) == ("finding-pillars-none", {})


def test_continuous_actions_put_no_pillar_behind() -> None:
    assert found(*rows("1", 2, kind="continuous", progress=0.0))[0] == "finding-pillars-calm"
