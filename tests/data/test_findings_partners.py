"""What the card of the partners finds: each finding can occur, and the strongest is said."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import findings
from data.figures import completion
from data.figures.completion import joint
from data.findings.partner_findings import PARTNERS
from tests.data.rows import action, assessed

SHORT = {"A": "Ah", "B": "Be", "C": "Ce", "D": "De", "E": "Ee"}


def found(*actions: dict[str, Any], codes: str = "AB") -> tuple[str, dict[str, Any]]:
    frame = joint(assessed(*actions), codes)
    names = [SHORT[code] for code in codes]
    by_partner = completion.by(frame, "partners", list(codes)).assign(short=names)
    finding = findings.partners(by_partner, frame, names_behind=True)
    return finding.message, dict(finding.places)


def one(code: str, *partners: str, **cells: Any) -> dict[str, Any]:
    return action(code, partners=partners, **cells)


DONE = {"status": "completed", "progress": 100.0}
TWO_AT_50 = [one("2.1", "B", progress=40.0), one("2.2", "B", progress=60.0)]
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
        [one("1.1", "A", **DONE), one("1.2", "A", **DONE), *TWO_AT_50],
        {"best": ["Ah"], "high": 100.0, "last": ["Be"], "low": 50.0},
    ),
    ("continuous", [one("1.1", "A", "B", kind="continuous", progress=50.0)], {"average": 50.0}),
    ("calm", [one("1.1", "A", "B", **DONE), one("1.2", "A", "B")], {"count": 1, "all": 2}),
]


@pytest.mark.parametrize(("name", "actions", "places"), CASES)
def test_each_finding_can_occur(
    name: str, actions: list[dict[str, Any]], places: dict[str, Any]
) -> None:
    assert found(*actions) == (f"finding-partners-{name}", places)


@pytest.mark.parametrize("name", ["some-silent", "spread"])
def test_no_partner_is_named_as_behind_unless_that_is_asked_for(name: str) -> None:
    actions = next(actions for case, actions, _ in CASES if case == name)
    frame = joint(assessed(*actions), "AB")
    by_partner = completion.by(frame, "partners", ["A", "B"]).assign(short=["Ah", "Be"])
    said = findings.partners(by_partner, frame)
    assert not {"partners", "best", "last"} & set(said.places)


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
    assert list(joint(assessed(), ["A", "B"]).columns) == list(assessed().columns)


def two(partner: str, *progress: float, **cells: Any) -> list[dict[str, Any]]:
    """Actions of one partner, each in progress."""
    return [one(f"{partner}{n}", partner, progress=p, **cells) for n, p in enumerate(progress)]


SOME_DONE = [one("9", "A", **DONE), one("9.1", "A", progress=60.0)]  # A: 80 on average


def test_partners_that_are_level_are_named_together() -> None:
    # C counts two silent ones more than B: only the floor tells them apart, which isn't ranked.
    silent = [one("C8", "C"), one("C9", "C")]
    rows = [*SOME_DONE, *two("B", 50, 50), *two("C", 50, 50), *silent]
    assert found(*rows, codes="ABC")[1]["last"] == ["Be", "Ce"]


def test_averages_that_are_written_alike_are_level() -> None:
    rows = [*SOME_DONE, *two("B", 50, 50), *two("C", 50.02, 50.02)]
    assert found(*rows, codes="ABC")[1]["last"] == ["Be", "Ce"]


def test_where_too_many_are_level_nobody_is_named() -> None:
    rows = [*SOME_DONE, *(row for code in "BCDE" for row in two(code, 50, 50))]
    message, places = found(*rows, codes="ABCDE")
    assert message == "finding-partners-calm"
    assert not {"best", "last"} & {*places}


def test_one_reported_action_makes_no_average_to_rank_by() -> None:
    rows = [*SOME_DONE, *two("B", 50, 50), *two("C", 0), one("C9", "C")]
    assert found(*rows, codes="ABC")[1]["last"] == ["Be"]
    assert found(*SOME_DONE, *two("B", 0))[0] == "finding-partners-calm"


def test_continuous_actions_alone_are_never_ranked() -> None:
    rows = [*SOME_DONE, *two("B", 50, 50), *two("C", 1, 1, kind="continuous")]
    assert found(*rows, codes="ABC")[1]["last"] == ["Be"]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from([0, 33.3, 50, 100]))))
def test_no_partner_is_ranked_that_another_unnamed_one_is_level_with(
    reported: list[tuple[str, float]],
) -> None:
    rows = [one(f"{n}", code, progress=value) for n, (code, value) in enumerate(reported)]
    frame = joint(assessed(*rows), "ABCDE")
    figures = completion.by(frame, "partners", list("ABCDE"))
    averages = dict(zip(SHORT.values(), figures["average"].round(1), strict=True))
    many = dict(zip(SHORT.values(), figures["reported"], strict=True))
    places = found(*rows, codes="ABCDE")[1]
    for named in (places.get("best", []), places.get("last", [])):
        level = {averages[name] for name in named}
        assert [name for name in averages if averages[name] in level and many[name] > 1] == named
