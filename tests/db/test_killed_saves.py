"""A process that is killed while it saves loses nothing that it was told is saved."""

import random
import signal
import time
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.checks import check
from db.engine.database import opened
from tests.databases import Shelf
from tests.db.forks import forking
from tests.db.saying import CURRENT, say, written
from tests.faults.lines import count

pytestmark = pytest.mark.faults("kill -9 during a save")
PATIENCE = 120


def _saves(url: str, turn: int, told: Any) -> None:
    """Save one number after the other, and tell each that is saved."""
    with opened(url) as engine:
        for number in range(1, 10_000):
            say(engine, "1.1", {"owner": f"{turn}-{number}", "progress": number % 100})
            told.send(number)


def killed(url: str, turn: int, after: float) -> int:
    """The last number that was told before the process was killed, so long after the first."""
    context = forking()
    heard, told = context.Pipe(duplex=False)
    process = context.Process(target=_saves, args=(url, turn, told))
    process.start()
    told.close()
    assert heard.poll(PATIENCE)
    time.sleep(after)
    process.kill()
    process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    last = 0
    try:
        while heard.poll(0):
            last = heard.recv()
    except EOFError:
        pass
    return last


def stands(engine: Engine) -> tuple[int, int]:
    """Which process wrote last, and which of its numbers."""
    with engine.connect() as connection:
        owner = connection.scalar(select(CURRENT.c.owner).where(CURRENT.c.code == "1.1"))
    turn, _, number = str(owner).partition("-")
    return int(turn), int(number)


def test_what_was_told_is_there_and_nothing_is_half_there(sqlite: Shelf) -> None:
    chance = random.Random(5)  # noqa: S311 - nothing here is secret
    with sqlite.loaded() as url:
        with opened(url) as engine:
            before = written(engine)
        for turn in range(count("kill -9 during a save")):
            told = killed(url, turn, chance.uniform(0, 0.06))
            with opened(url) as engine:
                last, there = stands(engine)
                assert last == turn
                assert there in (told, told + 1)  # one may be saved and not yet told
                after = written(engine)
                assert [new - had for new, had in zip(after, before, strict=True)] == [there] * 3
                assert check(engine) == []
            before = after
