"""The worked example of the model: five actions, three partners, every figure worked by hand."""

import pandas as pd
import pytest

from data.figures import completion, worked_example
from tests.data.rows import STATUSES

NRW, GRANDE_REGION, NORDICS = PARTNERS = ("NRW", "GRANDE_REGION", "NORDICS")
# done, scope, average, reported, actions, floor
BY_HAND = {
    "programme": (1, 4, pytest.approx(46.7, abs=0.05), 3, 4, 35),
    NRW: (1, 2, 70, 2, 2, 70),
    GRANDE_REGION: (1, 2, 50, 2, 2, 50),
    NORDICS: (0, 2, 0, 1, 2, 0),
}
COLUMNS = ["done", "scope", "average", "reported", "actions", "floor"]


@pytest.fixture
def example() -> pd.DataFrame:
    return worked_example.actions(STATUSES, PARTNERS)


def test_the_programme_is_counted_over_its_actions(example: pd.DataFrame) -> None:
    (row,) = completion.overall(example)[COLUMNS].itertuples(index=False, name=None)
    assert row == BY_HAND["programme"]


@pytest.mark.parametrize("partner", PARTNERS)
def test_each_partner_counts_its_actions_in_full(example: pd.DataFrame, partner: str) -> None:
    figures = completion.by(example, "partners", PARTNERS).set_index("code")
    assert tuple(figures.loc[partner, COLUMNS]) == BY_HAND[partner]


def test_completion_is_the_share_of_what_is_shown_beside_it(example: pd.DataFrame) -> None:
    assert completion.overall(example)["completion"].item() == 0.25
    assert completion.by(example, "partners", PARTNERS)["completion"].tolist() == [0.5, 0.5, 0]


def test_six_memberships_are_four_actions(example: pd.DataFrame) -> None:
    """Of what is in scope: A1 and A3 have two partners each, A2 and A5 one."""
    assert completion.memberships(example) == (6, 4)
