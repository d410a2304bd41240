"""Many at once: what is told saved is saved, who loses is told why, and nobody is locked out."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.checks import check
from db.engine.database import opened
from db.record.conflicts import Collision
from db.record.people import Person
from db.record.saving import ChangeRequest, ConflictError, save
from db.tables import Batch
from tests.db import savers
from tests.db.saying import CURRENT, PROGRAMME, TODAY, version, written
from tests.faults.lines import IS_FULL, count

PATIENCE = 60  # seconds until a writer that waits for a failed one gives up


def at_once(writers: int, write: Callable[[int], None]) -> None:
    """Run `write(number)` in so many threads that begin together; the first error is raised."""
    errors: list[BaseException] = []
    gate = threading.Barrier(writers, timeout=PATIENCE)

    def begin(number: int) -> None:
        gate.wait()
        try:
            write(number)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@pytest.mark.faults("many writers on one row")
@pytest.mark.parametrize("writers", [2, 8, *([32] if IS_FULL else [])])
def test_on_one_cell_one_wins_and_the_others_are_told_who_when_and_both_values(
    url: str, engine: Engine, writers: int
) -> None:
    rounds, begun = count("many writers on one row"), datetime.now(UTC)
    won: Counter[int] = Counter()
    lost: list[tuple[str, Collision]] = []

    def write(number: int) -> None:
        with opened(url) as own:
            for turn in range(rounds):
                owner = f"P{number} {turn}"
                change = ChangeRequest("1.1", version(own, "1.1"), TODAY, {"owner": owner})
                together.wait()
                try:
                    save(own, Person(f"P{number}", "admin"), PROGRAMME, [change], today=TODAY)
                    won[turn] += 1
                except ConflictError as conflict:
                    lost.extend((owner, collision) for collision in conflict.collisions)
                together.wait()

    together = threading.Barrier(writers, timeout=PATIENCE)
    before = written(engine)
    at_once(writers, write)
    assert won == dict.fromkeys(range(rounds), 1)
    assert len(lost) == rounds * (writers - 1)
    assert written(engine) == tuple(number + rounds for number in before)
    for owner, collision in lost:
        assert collision.yours == owner != collision.theirs
        assert collision.author == collision.theirs.partition(" ")[0]
        assert begun <= collision.recorded_at <= datetime.now(UTC)
    assert check(engine) == []


@pytest.mark.faults("eight writers on different rows")
def test_on_different_rows_everybody_is_served(url: str, engine: Engine) -> None:
    writers, saves = 8, count("eight writers on different rows")
    codes = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.2", "3.1", "4.1"]

    def write(number: int) -> None:
        code = codes[number]
        with opened(url) as own:
            read_at = version(own, code)
            for turn in range(saves):
                change = ChangeRequest(code, read_at + turn, TODAY, {"owner": f"{turn}"})
                save(own, Person("P", "admin"), PROGRAMME, [change], today=TODAY)

    before = written(engine)
    at_once(writers, write)
    assert written(engine) == tuple(number + writers * saves for number in before)
    with engine.connect() as connection:
        owners = select(CURRENT.c.owner).where(CURRENT.c.code.in_(codes))
        assert set(connection.scalars(owners)) == {f"{saves - 1}"}
        moments = list(connection.scalars(select(Batch.recorded_at).order_by(Batch.id)))
    assert moments == sorted(set(moments))
    assert check(engine) == []


@pytest.mark.faults("many writers on one row")
def test_different_columns_of_one_row_are_all_kept(url: str, engine: Engine) -> None:
    states: list[dict[str, Any]] = [
        {"progress": 60},
        {"owner": "someone"},
        {"weight": 2},
        {"due_on": "2025-06-30"},
    ]
    read_at = version(engine, "1.1")

    def write(number: int) -> None:
        with opened(url) as own:
            change = ChangeRequest("1.1", read_at, TODAY, states[number])
            save(own, Person("P", "admin"), PROGRAMME, [change], today=TODAY)

    at_once(len(states), write)
    with engine.connect() as connection:
        columns = [CURRENT.c[name] for name in ("progress", "owner", "weight", "version")]
        (row,) = connection.execute(select(*columns).where(CURRENT.c.code == "1.1"))
    assert tuple(row) == (60, "someone", 2, read_at + len(states))
    assert check(engine) == []


@pytest.mark.faults("many writers on one row")
@pytest.mark.skipif(not IS_FULL, reason="no more than 8 writers in CI")
def test_32_processes_save_at_once_and_what_they_were_told_is_what_there_is(
    url: str, engine: Engine
) -> None:
    before = written(engine)
    saves = 2
    codes = [code for code in savers.owners(engine) if code != savers.SHARED][:32]
    outcomes = savers.run(url, codes, saves)
    owners = savers.owners(engine)
    acknowledged = "".join(outcome.saved for outcome in outcomes)
    assert sorted(owners[savers.SHARED]) == sorted(acknowledged)
    assert {code: owners[code] for code in codes} == {each.own: each.saved for each in outcomes}
    lost = [each for outcome in outcomes for each in outcome.lost]
    assert len(lost) + len(acknowledged) == 32 * saves
    assert len(lost) > 8
    assert all(letter not in theirs and theirs for letter, theirs in lost)
    revision, batches, updates = (
        number - had for number, had in zip(written(engine), before, strict=True)
    )
    assert (revision, batches, updates) == (len(acknowledged),) * 2 + (2 * len(acknowledged),)
    assert check(engine) == []
