"""The large made-up programme is a sound one, which goes out as a file and comes back."""

from pathlib import Path

import pytest

from bench import bulk
from bench.programme import CODE
from data.exchange import whole
from db.checks import check
from db.engine import opened
from db.migrate import upgrade
from db.people import LOCAL


@pytest.mark.parametrize("ending", whole.ENDINGS)
def test_it_passes_the_check_and_its_file_comes_back(tmp_path: Path, ending: str) -> None:
    urls = [f"sqlite:///{tmp_path / name}.sqlite" for name in ("one", "other")]
    with opened(urls[0], create=True) as engine:
        upgrade(engine)
        bulk.build(engine, 100, 2_100)
        assert check(engine) == []
        file = whole.written(engine, CODE, ending)
    with opened(urls[1], create=True) as engine:
        upgrade(engine)
        whole.bring_in(engine, LOCAL, whole.texts(file, f"a{ending}"), f"a{ending}")
        assert check(engine) == []
        assert whole.written(engine, CODE, ending) == file
