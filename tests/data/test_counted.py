"""The terms that are shown are the ones the figures are made of."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.figures import completion, counted
from tests.data.rows import action, assessed
from tests.data.test_changes import CELLS


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"progress": 40.0}, "both"),
        ({"progress": None}, "completion"),
        ({"progress": 40.0, "kind": "continuous"}, "average"),
        ({"progress": None, "kind": "continuous"}, "neither"),
        ({"progress": 40.0, "status": "cancelled"}, "out_of_scope"),
    ],
)
def test_an_action_counts_where_the_model_says(cells: dict[str, Any], place: str) -> None:
    assert counted.counted(assessed(action(**cells)))["counted"].tolist() == [place]


@settings(max_examples=50)
@given(st.lists(CELLS, max_size=6))
def test_the_terms_give_the_figures(rows: list[dict[str, Any]]) -> None:
    actions = assessed(*(action(str(n), **row) for n, row in enumerate(rows)))
    figures, sums = completion.overall(actions).iloc[0], counted.sums(actions)
    places = counted.counted(actions)["counted"]
    assert places.isin(["both", "completion"]).sum() == figures["scope"]
    assert places.isin(["both", "average"]).sum() == figures["reported"]
    if sums.weights:
        assert sums.weighted / sums.weights == pytest.approx(figures["average"])
    if sums.all_weights:
        assert sums.weighted / sums.all_weights == pytest.approx(figures["floor"])
