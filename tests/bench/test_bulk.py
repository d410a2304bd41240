"""The large made-up programme is a sound one, which goes out as a file and comes back."""

from pathlib import Path

import pytest

from bench import bulk
from bench.programme import CODE
from data.files import whole_file
from db.checks import check
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.record.people import LOCAL


@pytest.mark.parametrize("ending", whole_file.ENDINGS)
def test_it_passes_the_check_and_its_file_comes_back(
    tmp_path: Path, empty_url: str, ending: str
) -> None:
    with opened(f"sqlite:///{tmp_path / 'one'}.sqlite", create=True) as engine:
        upgrade(engine)
        bulk.build(engine, 100, 2_100)
        assert check(engine) == []
        file = whole_file.written(engine, CODE, ending)
    with opened(empty_url, create=True) as engine:
        upgrade(engine)
        whole_file.bring_in(engine, LOCAL, whole_file.texts(file, f"a{ending}"), f"a{ending}")
        assert check(engine) == []
        assert whole_file.written(engine, CODE, ending) == file
