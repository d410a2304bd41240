"""A whole programme with its record comes into either database and goes out as it came in."""

import pytest
from sqlalchemy import Engine

from data.files import whole_file
from db.checks import check
from db.imports.whole_writing import Brought
from db.record.people import LOCAL
from tests.db.saying import PROGRAMME


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_what_came_in_goes_out_as_it_was(
    untouched: Engine, empty_engine: Engine, ending: str
) -> None:
    file = whole_file.written(untouched, PROGRAMME, ending)
    found = whole_file.texts(file, f"a{ending}")
    assert isinstance(whole_file.bring_in(empty_engine, LOCAL, found, "a"), Brought)
    assert check(empty_engine) == []
    assert whole_file.written(empty_engine, PROGRAMME, ending) == file
    assert whole_file.bring_in(empty_engine, LOCAL, found, "a") is None
