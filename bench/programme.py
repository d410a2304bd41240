"""A made-up programme of any size, with a history: the same one from the same seed."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, insert, select

from db.record.people import Person
from db.record.recording import Recording, Statement, append, recording
from db.record.replay import STATED
from db.tables import Action, Partner, Pillar, Programme, Status

CODE, PILLARS, PARTNERS = "bench", 5, 8
STARTS_ON, ENDS_ON = date(2021, 1, 1), date(2024, 12, 31)
EDITOR = Person("bench", "admin")
A_SAVE = 10  # statements


def build(engine: Engine, actions: int, updates: int, seed: int = 1) -> None:
    """Fill a migrated database: `actions` in all pillars, `updates` in all, saved ten by ten."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    now = datetime(2024, 1, 1, tzinfo=UTC)
    with recording(engine, EDITOR, "load", now=now) as writer:
        ids = _plan(writer, actions, chance)
    said = _statements(ids, updates - actions, chance)
    while batch := [pair for _, pair in zip(range(A_SAVE), said, strict=False)]:
        now += timedelta(hours=1)
        with recording(engine, EDITOR, "edit", comment="A save", now=now) as writer:
            for action_id, statement in batch:
                append(writer, action_id, statement)


def frame(writer: Recording) -> int:
    """Programme, pillars and partners; the id of the programme."""
    titles = {f"title_{language}": f"Programme {language}" for language in ("nl", "fr", "en", "de")}
    days = {"starts_on": STARTS_ON, "ends_on": ENDS_ON, "source_language": "en"}
    programme_id = _insert(writer, Programme, code=CODE, **titles, **days)
    for position in range(1, PILLARS + 1):
        named = {f"title_{language}": f"Pillar {position}" for language in ("nl", "fr", "en", "de")}
        own = {"code": str(position), "position": position, "programme_id": programme_id}
        _insert(writer, Pillar, **own, **named)
    for position in range(1, PARTNERS + 1):
        code = f"P{position}"
        named = {f"{part}_en": f"Partner {position}" for part in ("name", "short")}
        own = {"code": code, "position": position, "kind": "region", "programme_id": programme_id}
        _insert(writer, Partner, **own, **named)
    return programme_id


def _plan(writer: Recording, actions: int, chance: random.Random) -> list[int]:
    """The first statement about each action; their ids."""
    programme_id = frame(writer)
    start = writer.connection.scalars(select(Status.code).where(Status.start)).one()
    ids = []
    for number in range(actions):
        pillar, position = number % PILLARS + 1, number // PILLARS + 1
        code = f"{pillar}.{position}"
        action_id = _insert(writer, Action, programme_id=programme_id, code=code)
        append(writer, action_id, Statement(STARTS_ON, born(pillar, position, start, chance)))
        ids.append(action_id)
    return ids


def born(pillar: int, position: int, start: str, chance: random.Random) -> dict[str, Any]:
    """What is stated of an action at first."""
    partners = sorted(chance.sample(range(1, PARTNERS + 1), chance.randrange(5)))
    stated = {
        "pillar_code": str(pillar),
        "parent_code": None,
        "position": position,
        **{f"title_{one}": f"Work on subject {position}" for one in ("nl", "fr", "en", "de")},
        "kind": chance.choice(["one_off", "one_off", "one_off", "continuous"]),
        "starts_on": STARTS_ON,
        "due_on": ENDS_ON - timedelta(days=30 * chance.randrange(30)),
        "weight": float(chance.choice([1, 1, 2, 3])),
        "owner": chance.choice(["", "North desk", "South desk"]),
        "planning": "time",
        "partners": [f"P{partner}" for partner in partners],
        "status": start,
        "progress": None,
    }
    return {column: stated[column] for column in STATED if column in stated}


def _statements(
    ids: list[int], count: int, chance: random.Random
) -> Iterator[tuple[int, Statement]]:
    """`count` reports spread over the actions and the years, in the order of their days."""
    days = sorted(STARTS_ON + timedelta(days=chance.randrange(1400)) for _ in range(count))
    progress = dict.fromkeys(ids, 0.0)
    for day in days:
        action_id = chance.choice(ids)
        progress[action_id] = min(95.0, progress[action_id] + chance.randrange(8))
        states = {"status": "in_progress", "progress": progress[action_id]}
        yield action_id, Statement(day, states, {"en": "Went on"}, "https://www.example.org/")


def _insert(writer: Recording, table: Any, **cells: Any) -> int:
    return int(writer.connection.scalars(insert(table).returning(table.id), cells).one())
