"""Completion, average, coverage and floor: what counts where, and that nothing is never 0."""

import math

import pandas as pd
import pytest

from data.figures import completion
from tests.data.rows import action, assessed, measure

PILLARS, PARTNERS = ("1", "2", "3"), ("NRW", "NORDICS", "FRANCE")


def figures(*rows: dict[str, object]) -> dict[str, float]:
    (row,) = completion.overall(assessed(*rows)).to_dict("records")
    return {str(name): value for name, value in row.items()}


def test_done_counts_by_the_status_and_not_by_the_figure() -> None:
    """Done means 100, but 100 does not mean done."""
    assert figures(action(progress=100.0))["done"] == 0
    assert figures(action(progress=100.0, status="completed"))["done"] == 1


def test_cancelled_actions_are_in_no_count() -> None:
    gone = figures(action(progress=50.0, status="cancelled"))
    assert {gone[name] for name in ("done", "scope", "reported", "actions", "ongoing")} == {0}
    assert math.isnan(gone["completion"])
    assert math.isnan(gone["average"])


def test_on_hold_and_silent_actions_stay_in_scope() -> None:
    row = figures(action("1", status="on_hold"), action("2", status="not_reported"))
    assert (row["scope"], row["actions"], row["reported"]) == (2, 2, 0)


def test_nothing_in_scope_is_missing_and_never_0() -> None:
    row = figures()
    assert (row["done"], row["scope"], row["reported"], row["actions"]) == (0, 0, 0, 0)
    assert all(math.isnan(row[name]) for name in ("completion", "average", "floor", "planned"))


def test_nothing_reported_is_no_average_but_a_floor_of_0() -> None:
    row = figures(action(status="not_reported"))
    assert math.isnan(row["average"])
    assert row["floor"] == 0
    assert row["completion"] == 0


def test_an_average_of_0_is_what_was_reported() -> None:
    row = figures(action(progress=0.0))
    assert (row["average"], row["reported"]) == (0, 1)


def test_average_and_floor_weigh_each_action() -> None:
    row = figures(action("1", progress=100.0, weight=3.0), action("2", progress=20.0))
    assert row["average"] == 80
    row = figures(action("1", progress=100.0), action("2", weight=3.0))
    assert (row["average"], row["floor"], row["reported"], row["actions"]) == (100, 25, 1, 2)


def test_completion_counts_actions_whatever_they_weigh() -> None:
    row = figures(action("1", status="completed", progress=100.0, weight=99.0), action("2"))
    assert row["completion"] == 0.5


def test_continuous_actions_are_counted_apart_from_completion() -> None:
    row = figures(
        action("1", kind="continuous", progress=50.0),
        action("2", kind="continuous", status="not_reported"),
        action("3", kind="continuous", status="cancelled"),
        action("4", status="completed", progress=100.0),
    )
    assert (row["done"], row["scope"]) == (1, 1)
    assert (row["ongoing_reported"], row["ongoing"]) == (1, 2)
    assert (row["average"], row["reported"], row["actions"]) == (75, 2, 3)


def test_the_programme_is_no_mean_of_its_pillars() -> None:
    rows = [action("1", progress=100.0), action("2", pillar_code="2", progress=0.0)]
    rows.append(action("3", pillar_code="2", progress=0.0))
    assert figures(*rows)["average"] == pytest.approx(100 / 3)


def test_every_pillar_has_its_row_in_the_given_order_also_with_nothing_in_it() -> None:
    actions = assessed(action("1", pillar_code="2", progress=10.0))
    by_pillar = completion.by(actions, "pillar_code", ("3", "2", "1"))
    assert by_pillar["code"].tolist() == ["3", "2", "1"]
    assert by_pillar["actions"].tolist() == [0, 1, 0]
    assert by_pillar["average"].isna().tolist() == [True, False, True]


def test_every_partner_has_its_row_also_when_no_action_names_any() -> None:
    by_partner = completion.by(assessed(action("1")), "partners", PARTNERS)
    assert by_partner["code"].tolist() == list(PARTNERS)
    assert by_partner["actions"].tolist() == [0, 0, 0]


def test_a_measure_belongs_to_the_partners_it_names_itself() -> None:
    rows = [action("1.1", partners=("NRW",)), measure("a", "1.1", partners=("FRANCE",))]
    below = assessed(*rows).query("level == 'measure'")
    assert completion.by(below, "partners", PARTNERS)["actions"].tolist() == [0, 0, 1]


def test_health_is_a_count_of_four_over_what_is_in_scope() -> None:
    row = figures(
        action("1", progress=90.0),
        action("2", progress=20.0),
        action("3", progress=1.0),
        action("4"),
        action("5", progress=1.0, status="cancelled"),
        action("6", progress=100.0, status="completed"),
    )
    healths = [row[name] for name in ("on_track", "at_risk", "off_track", "not_assessed")]
    assert healths == [1, 1, 1, 1]


def test_the_matrix_has_a_cell_where_pillar_and_partner_meet_and_none_elsewhere() -> None:
    actions = assessed(
        action("1", partners=("NRW", "FRANCE"), progress=10.0),
        action("2", pillar_code="2", partners=("NRW",), status="completed", progress=100.0),
        action("3", pillar_code="2"),
    )
    cells = completion.matrix(actions, PILLARS, PARTNERS)
    assert cells[["pillar_code", "partner_code", "done", "scope"]].to_numpy().tolist() == [
        ["1", "NRW", 0, 1],
        ["1", "FRANCE", 0, 1],
        ["2", "NRW", 1, 1],
    ]


def test_statuses_are_counted_per_pillar_in_the_given_order_and_only_in_scope() -> None:
    actions = assessed(
        action("1", status="in_progress"),
        action("2", status="completed", progress=100.0),
        action("3", status="in_progress"),
        action("4", status="cancelled"),
        action("5", status="on_hold", pillar_code="2"),
    )
    counts = completion.status_counts(actions, PILLARS, ["completed", "in_progress", "on_hold"])
    assert counts.to_numpy().tolist() == [
        ["1", "completed", 1],
        ["1", "in_progress", 2],
        ["2", "on_hold", 1],
    ]
    assert completion.status_counts(assessed(), PILLARS, ["completed"]).empty


def test_counting_changes_nothing_of_what_it_was_given() -> None:
    actions = assessed(action("1", partners=("NRW",), progress=10.0))
    before = actions.copy()
    completion.overall(actions)
    completion.by(actions, "partners", PARTNERS)
    completion.matrix(actions, PILLARS, PARTNERS)
    pd.testing.assert_frame_equal(actions, before)


def test_a_cell_with_nothing_but_cancelled_actions_is_blank() -> None:
    gone = assessed(action("1", partners=("NRW",), status="cancelled"))
    assert completion.matrix(gone, PILLARS, PARTNERS).empty
