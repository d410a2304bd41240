"""A copy whose log lost its end opens, and lacks whole commits from the end on and no more."""

import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db.checks import check
from db.engine.database import opened, path_of
from tests.db.saying import CURRENT, say
from tests.faults.lines import count

LONGEST_CUT, COMMITS = 64 * 1024, 12


def owner(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return connection.scalar(select(CURRENT.c.owner).where(CURRENT.c.code == "1.1"))


@pytest.mark.faults("a log cut short")
def test_a_log_cut_short_loses_only_whole_commits(sqlite_url: str, tmp_path: Path) -> None:
    path = path_of(sqlite_url) or Path()
    log = Path(f"{path}-wal")
    ends: dict[int, str | None] = {}
    with opened(sqlite_url) as engine:
        ends[0] = owner(engine)
        for number in range(COMMITS):
            say(engine, "1.1", {"owner": f"{number}"})
            ends[log.stat().st_size] = f"{number}"
        shutil.copy(path, tmp_path / "whole.sqlite")
        shutil.copy(log, tmp_path / "whole.sqlite-wal")
    whole = (tmp_path / "whole.sqlite-wal").read_bytes()
    assert len(whole) > LONGEST_CUT
    chance = random.Random(2)  # noqa: S311 - nothing here is secret
    for cut in [0, LONGEST_CUT, *chance.sample(range(LONGEST_CUT), count("a log cut short") - 2)]:
        shutil.copy(tmp_path / "whole.sqlite", tmp_path / "cut.sqlite")
        left = len(whole) - cut
        (tmp_path / "cut.sqlite-wal").write_bytes(whole[:left])
        with opened(f"sqlite:///{tmp_path / 'cut.sqlite'}") as engine:
            assert owner(engine) == ends[max(end for end in ends if end <= left)]
            assert check(engine) == []
