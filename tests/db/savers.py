"""Many processes that save at once, each with connections of its own."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Engine, select

from db.engine.database import opened
from db.record.people import Person
from db.record.saving import ChangeRequest, ConflictError, save
from tests.db.forks import forking
from tests.db.saying import CURRENT, PROGRAMME, TODAY

PATIENCE = 120  # seconds until a process that waits for a failed one gives up
CHINESE = 0x4E00  # so many letters, each of them one
SHARED = "1.1"


class Outcome(NamedTuple):
    """What one process was told: its letters that were saved, and those that lost to a text."""

    own: str
    saved: str
    lost: list[tuple[str, Any]]


def run(url: str, codes: Iterable[str], saves: int) -> list[Outcome]:
    """A process per code; each tries so often to add a letter to the owners of SHARED and its own.

    Both in one save, of what it read just before.
    """
    context = forking()
    codes = list(codes)
    gate, told = context.Barrier(len(codes)), context.SimpleQueue()
    processes = [
        context.Process(target=_work, args=(url, number, code, saves, gate, told))
        for number, code in enumerate(codes)
    ]
    for process in processes:
        process.start()
    outcomes = [told.get() for _ in processes]
    for process in processes:
        process.join()
    if errors := [outcome for outcome in outcomes if isinstance(outcome, str)]:
        raise AssertionError(errors[0])
    return outcomes


def owners(engine: Engine) -> dict[str, str]:
    """Code to owner, as actions stand."""
    with engine.connect() as connection:
        rows = connection.execute(select(CURRENT.c.code, CURRENT.c.owner))
        return {code: owner or "" for code, owner in rows}


def _work(url: str, number: int, own: str, saves: int, gate: Any, told: Any) -> None:
    try:
        told.put(_outcome(url, number, own, saves, gate))
    except BaseException as error:
        gate.abort()
        told.put(f"{own}: {error!r}")


def _outcome(url: str, number: int, own: str, saves: int, gate: Any) -> Outcome:
    saved, lost = "", []
    with opened(url) as engine:
        gate.wait(PATIENCE)
        for turn in range(saves):
            letter = chr(CHINESE + number * saves + turn)
            try:
                changes = _changes(engine, own, letter)
                save(engine, Person(own, "admin"), PROGRAMME, changes, today=TODAY)
                saved += letter
            except ConflictError as conflict:
                (collision,) = conflict.collisions
                lost.append((letter, collision.theirs))
    return Outcome(own, saved, lost)


def _changes(engine: Engine, own: str, letter: str) -> list[ChangeRequest]:
    with engine.connect() as connection:
        query = select(CURRENT.c.code, CURRENT.c.version, CURRENT.c.owner)
        rows = connection.execute(query.where(CURRENT.c.code.in_([SHARED, own]))).all()
    return [
        ChangeRequest(row.code, row.version, TODAY, {"owner": f"{row.owner}{letter}"})
        for row in rows
    ]
