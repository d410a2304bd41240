"""How far partners reach, who leads, and what a card makes of it."""

from typing import Any

import pytest

from data.figures import completion
from data.figures.completion import busiest
from data.findings.catalogue import say
from data.findings.partner_findings import reach
from locales import translator
from tests.data.rows import action, assessed

PILLARS, PARTNERS = ["1", "2"], ["A", "B", "C"]


def _in(pillar: str, *partners: str, **cells: Any) -> dict[str, Any]:
    return action(f"{pillar}.{'-'.join(partners)}", pillar_code=pillar, partners=partners, **cells)


def _found(*rows: dict[str, Any], pillars: list[str] = PILLARS) -> Any:
    return reach(completion.matrix(assessed(*rows), pillars, PARTNERS), pillars, PARTNERS)


@pytest.mark.parametrize(
    ("rows", "message", "places"),
    [
        ([_in("1")], "finding-reach-none", {}),
        (
            [_in("1", "A", "B"), _in("2", "A")],
            "finding-reach-everywhere-then",
            {"who": "only", "partners": ["A"], "total": 2, "others": ["B"], "pillars": 1},
        ),
        (
            [_in("1", "A", "C"), _in("2", "C", "A")],
            "finding-reach-everywhere",
            {"who": "some", "partners": ["A", "C"], "total": 2},
        ),
        (
            [_in("1", "A"), _in("1", "B")],
            "finding-reach-widest",
            {"partners": ["A", "B"], "pillars": 1, "total": 2},
        ),
    ],
)
def test_the_strongest_that_holds_is_found(
    rows: list[dict[str, Any]], message: str, places: dict[str, Any]
) -> None:
    found = _found(*rows)
    assert (found.message, dict(found.places)) == (message, places)


def test_in_one_pillar_it_is_how_many_take_part() -> None:
    found = _found(_in("1", "A", "B"), pillars=["1"])
    assert found.message == "finding-reach-one-pillar"
    assert found.places == {"count": 2, "all": 3}


@pytest.mark.parametrize("pillars", [PILLARS, ["1"]])
def test_of_one_partner_alone_it_is_in_how_many_pillars(pillars: list[str]) -> None:
    cells = completion.matrix(assessed(_in("1", "A", "B")), pillars, ["A"])
    found = reach(cells, pillars, ["A"])
    assert found.message == "finding-reach-one-partner"
    assert found.places == {"partners": ["A"], "pillars": 1}


@pytest.mark.parametrize("others", [(), ("B",)])
def test_nobody_is_the_only_one_where_some_are_left_out(others: tuple[str, ...]) -> None:
    cells = completion.matrix(assessed(_in("1", "A", *others), _in("2", "A")), PILLARS, ["A", "B"])
    found = reach(cells, PILLARS, ["A", "B"], is_everyone=False)
    assert found.places["partners"] == ["A"]
    assert say(found, translator("en"), "action").startswith("A in all 2 pillars")


def test_what_is_cancelled_reaches_nowhere() -> None:
    cancelled = _in("1", "A", status="cancelled")
    assert _found(cancelled).message == "finding-reach-none"


def test_the_busiest_are_all_those_with_the_most_actions() -> None:
    actions = assessed(_in("1", "B"), _in("1", "C", "B"), _in("2", "C"), _in("2", "A"))
    by_partner = completion.by(actions, "partners", PARTNERS)
    assert busiest(by_partner) == (["B", "C"], 2)


def test_nobody_is_busiest_where_nobody_has_an_action() -> None:
    assert busiest(completion.by(assessed(_in("1")), "partners", PARTNERS)) == ([], 0)
    assert busiest(completion.by(assessed(_in("1")), "partners", [])) == ([], 0)
