"""An import that is killed has written all of it or nothing, and can be done again."""

import random

import pytest
from sqlalchemy import Engine, select

from data.record import load
from db.checks import check
from db.engine.database import opened
from db.tables import Action
from tests.databases import Shelf
from tests.db import kills
from tests.db.saying import PROGRAMME, written
from tests.faults.lines import count

pytestmark = pytest.mark.faults("kill -9 during an import")

KILLS = count("kill -9 during an import")
ROWS = 10_000


def everything(engine: Engine) -> tuple[list[tuple[object, ...]], list[str]]:
    """All that the programme says, but for when it was said."""
    updates = load.record(engine, PROGRAMME).updates.drop(columns=["recorded_at", "batch_id"])
    with engine.connect() as connection:
        rows = connection.execute(select(Action.__table__).order_by(Action.id)).all()
    return [tuple(row) for row in rows], updates.astype(str).to_csv().splitlines()


def test_a_killed_import_leaves_all_or_nothing_and_goes_through_again(sqlite: Shelf) -> None:
    chance = random.Random(3)  # noqa: S311 - nothing here is secret
    with sqlite.loaded() as url, opened(url) as engine:
        took = kills.killed(url, ROWS, None)
        whole = everything(engine)
        assert check(engine) == []
    with sqlite.loaded() as url, opened(url) as engine:
        none = everything(engine)
        for _ in range(KILLS):
            kills.killed(url, ROWS, chance.uniform(0.2, 0.9) * took)
            assert everything(engine) in (none, whole)
            assert check(engine) == []
        kills.killed(url, ROWS, None)
        assert everything(engine) == whole
        assert written(engine)[1] == 2
