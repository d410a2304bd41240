"""The rules that `python -m tests.mutations` breaks are still where it looks for them."""

import pytest

from tests.house.files import ROOT
from tests.mutations import MUTATIONS, Mutation, places


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda each: each.rule)
def test_a_mutation_has_its_one_place_and_its_tests(mutation: Mutation) -> None:
    assert len(places(mutation)) == 1
    assert [name for name in mutation.tests if not (ROOT / name.partition("::")[0]).exists()] == []
