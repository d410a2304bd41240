"""What the card of the partners finds: each finding can occur, and the strongest is said."""

from typing import Any

import pytest

from data import completion, findings
from data.findings.partners import PARTNERS
from data.joint import joint
from tests.data.rows import action, assessed

CODES = ["A", "B"]


def found(*actions: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    frame = joint(assessed(*actions), CODES)
    by_partner = completion.by(frame, "partners", CODES).assign(short=["Ah", "Be"])
    finding = findings.partners(by_partner, frame)
    return finding.message, dict(finding.places)


def one(code: str, *partners: str, **cells: Any) -> dict[str, Any]:
    return action(code, partners=partners, **cells)


DONE = {"status": "completed", "progress": 100.0}
CASES = [
    ("none", [one("1.1", progress=50.0)], {}),
    ("all-silent", [one("1.1", "A"), one("1.2", "A", "B")], {"count": 2}),
    ("all-done", [one("1.1", "A", **DONE)], {"count": 1}),
    (
        "some-silent",
        [one("1.1", "A", progress=50.0), one("1.2", "B")],
        {"count": 1, "partners": ["Be"]},
    ),
    ("none-done", [one("1.1", "A", "B", progress=50.0)], {"count": 1}),
    (
        "spread",
        [one("1.1", "A", **DONE), one("1.2", "B", progress=50.0)],
        {"best": "Ah", "high": 100.0, "last": "Be", "low": 50.0},
    ),
    ("continuous", [one("1.1", "A", "B", kind="continuous", progress=50.0)], {"average": 50.0}),
    ("calm", [one("1.1", "A", "B", **DONE), one("1.2", "A", "B")], {"count": 1, "all": 2}),
]


@pytest.mark.parametrize(("name", "actions", "places"), CASES)
def test_each_finding_can_occur(
    name: str, actions: list[dict[str, Any]], places: dict[str, Any]
) -> None:
    assert found(*actions) == (f"finding-partners-{name}", places)


def test_the_catalogue_is_ranked_so() -> None:
    assert list(PARTNERS) == [f"finding-partners-{name}" for name, *_ in CASES]


def test_a_silent_partner_is_said_before_nothing_done() -> None:
    both = [one("1.1", "A", progress=50.0), one("1.2", "B")]
    assert found(*both)[0] == "finding-partners-some-silent"


def test_an_action_of_two_partners_counts_once() -> None:
    assert found(one("1.1", "A", "B"))[1] == {"count": 1}


def test_partners_that_are_not_shown_are_cut_away() -> None:
    shown = joint(assessed(one("1.1", "A", "C"), one("1.2", "C"), one("1.3")), ["A"])
    assert shown[["code", "partners"]].to_numpy().tolist() == [["1.1", ("A",)]]


def test_no_action_at_all_is_no_joint_one() -> None:
    assert list(joint(assessed(), CODES).columns) == list(assessed().columns)
