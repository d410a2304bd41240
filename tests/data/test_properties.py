"""What holds of the figures for every set of actions there can be."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from data.figures import completion
from data.figures.schedule import HEALTHS
from data.filters import Filters, narrow
from locales.numbers import rounded
from tests.data.rows import action, assessed

PILLARS, PARTNERS = ("1", "2", "3"), ("NRW", "NORDICS", "FRANCE")
STATUSES = ("not_reported", "not_started", "in_progress", "completed", "on_hold", "cancelled")
CELLS = st.fixed_dictionaries(
    {
        "pillar_code": st.sampled_from(PILLARS),
        "partners": st.lists(st.sampled_from(PARTNERS), unique=True).map(tuple),
        "kind": st.sampled_from(["one_off", "one_off", "continuous"]),
        "status": st.sampled_from(STATUSES),
        "progress": st.none() | st.integers(0, 100).map(float) | st.floats(0, 100),
        "weight": st.sampled_from([0.1, 1.0, 3.0, 1000.0]),
    }
)
ROWS = st.lists(CELLS, max_size=8)
modest = settings(max_examples=20)


def table(rows: list[dict[str, Any]]) -> pd.DataFrame:
    return assessed(*(action(f"a{n}", **row) for n, row in enumerate(rows)))


def same(left: pd.DataFrame, right: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(
        left.reset_index(drop=True), right.reset_index(drop=True), check_exact=False, rtol=1e-9
    )


@modest
@given(ROWS)
def test_a_partners_row_is_all_that_is_said_of_the_actions_narrowed_to_it(
    rows: list[dict[str, Any]],
) -> None:
    actions = table(rows)
    by_partner = completion.by(actions, "partners", PARTNERS)
    for position, partner in enumerate(PARTNERS):
        own = completion.overall(narrow(actions, Filters(partner=(partner,))))
        same(by_partner.iloc[[position]].drop(columns="code"), own)


@modest
@given(ROWS)
def test_a_cell_of_the_matrix_is_the_partners_row_within_the_pillar(
    rows: list[dict[str, Any]],
) -> None:
    actions = table(rows)
    cells = completion.matrix(actions, PILLARS, PARTNERS)
    for position, cell in enumerate(cells.itertuples()):
        own = narrow(actions, Filters((str(cell.pillar_code),), (str(cell.partner_code),)))
        figures = cells.iloc[[position]].drop(columns=["pillar_code", "partner_code"])
        same(figures, completion.overall(own))


@modest
@given(ROWS)
def test_the_programme_counts_each_action_once_and_each_partner_in_full(
    rows: list[dict[str, Any]],
) -> None:
    actions = table(rows)
    in_scope = actions[actions["in_scope"]]
    assert completion.overall(actions)["actions"].item() == in_scope["code"].nunique()
    by_partner = completion.by(actions, "partners", PARTNERS)
    memberships, named = completion.memberships(actions)
    assert by_partner["actions"].sum() == memberships >= named


@modest
@given(ROWS)
def test_the_counts_of_the_pillars_add_up_to_the_programme(rows: list[dict[str, Any]]) -> None:
    actions = table(rows)
    by_pillar = completion.by(actions, "pillar_code", PILLARS)
    programme = completion.overall(actions)
    for count in ("done", "scope", "reported", "actions", "ongoing", "members", *HEALTHS):
        assert by_pillar[count].sum() == programme[count].item()


@modest
@given(ROWS.filter(bool), st.integers(0, 7))
def test_blanking_a_figure_lowers_the_coverage_and_is_never_a_0(
    rows: list[dict[str, Any]], chosen: int
) -> None:
    chosen %= len(rows)
    assume(rows[chosen]["progress"] is not None and rows[chosen]["status"] != "cancelled")
    blank = [{**row, "progress": None} if n == chosen else row for n, row in enumerate(rows)]
    before, after = (completion.overall(table(some)).iloc[0] for some in (rows, blank))
    assert after["reported"] == before["reported"] - 1
    assert after["actions"] == before["actions"]
    others = [row for n, row in enumerate(rows) if n != chosen]
    of_others = completion.overall(table(others)).iloc[0]
    np.testing.assert_allclose(after["average"], of_others["average"], rtol=1e-9)


@modest
@given(ROWS)
def test_an_average_of_0_says_that_everyone_reported_0(rows: list[dict[str, Any]]) -> None:
    actions = table(rows)
    figures = completion.overall(actions).iloc[0]
    reported = actions.loc[actions["in_scope"], "progress"].dropna()
    assert pd.isna(figures["average"]) == reported.empty
    if figures["average"] == 0:
        assert (reported == 0).all()


@modest
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_never_matters(rows: list[dict[str, Any]], random: Any) -> None:
    actions = table(rows)
    mixed = actions.sample(frac=1, random_state=random.randrange(1000))
    same(completion.overall(mixed), completion.overall(actions))
    for column, codes in (("pillar_code", PILLARS), ("partners", PARTNERS)):
        same(completion.by(mixed, column, codes), completion.by(actions, column, codes))
    same(completion.matrix(mixed, PILLARS, PARTNERS), completion.matrix(actions, PILLARS, PARTNERS))


@modest
@given(ROWS)
def test_every_figure_is_within_its_bounds(rows: list[dict[str, Any]]) -> None:
    by_pillar = completion.by(table(rows), "pillar_code", PILLARS)
    for row in by_pillar.to_dict("records"):
        assert 0 <= row["done"] <= row["scope"] <= row["actions"] == row["scope"] + row["ongoing"]
        assert 0 <= row["reported"] <= row["actions"] <= row["members"]
        assert row["ongoing_reported"] <= row["ongoing"]
        assert sum(row[health] for health in HEALTHS) <= row["scope"] - row["done"]
        assert pd.isna(row["completion"]) if not row["scope"] else 0 <= row["completion"] <= 1
        assert pd.isna(row["average"]) if not row["reported"] else 0 <= row["average"] <= 100.001
        assert pd.isna(row["floor"]) if not row["actions"] else 0 <= row["floor"] <= 100.001
        if row["reported"]:
            assert row["floor"] <= row["average"] * (1 + 1e-9)
            assert row["floor"] == pytest.approx(row["average"]) or row["reported"] < row["actions"]


# Numbers near one another, on both sides of a half, and none.
WRITTEN = st.floats(-3, 3) | st.integers(-60, 60).map(lambda each: each / 20) | st.just(np.nan)


@given(st.lists(WRITTEN, max_size=12), st.floats(-3, 3) | st.sampled_from([0.25, -0.05, 0.0]))
def test_level_with_a_number_is_what_is_written_alike(values: list[float], value: float) -> None:
    for one in {value, *(each for each in values if not np.isnan(each))}:
        found = completion.level_with(pd.Series(values, dtype="float64"), one)
        assert list(found) == [rounded(each, 1) == rounded(one, 1) for each in values]
