"""A made-up programme too large to be saved statement by statement: its record in a few inserts."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update

from bench.programme import EDITOR, ENDS_ON, PILLARS, STARTS_ON, born, frame
from db.record.decimals import rounded
from db.record.recording import recording
from db.record.replay import join
from db.tables import Action, Batch, Revision, Status, Update

A_SAVE, AT_ONCE = 1_000, 5_000


def build(engine: Engine, actions: int, updates: int, seed: int = 1) -> None:
    """Fill a migrated database as bench.programme.build does, of the same seed not the same."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is secret
    now = datetime(2024, 1, 1, tzinfo=UTC)
    with recording(engine, EDITOR, "load", now=now) as writer:
        programme_id, connection = frame(writer), writer.connection
        start = connection.scalars(select(Status.code).where(Status.start)).one()
        planned = (_action(number, programme_id) for number in range(actions))
        _insert(connection, Action, planned)
        saves = range(writer.batch_id + 1, writer.batch_id + 1 + (updates - actions) // A_SAVE)
        moments = (now + timedelta(hours=number) for number in saves)
        rows = ({"id": i, "recorded_at": at} for i, at in zip(saves, moments, strict=True))
        _insert(connection, Batch, ({**_SAVE, **row} for row in rows))
        # Each is a commit that changed content.
        connection.execute(update(Revision).values(number=Revision.number + len(saves)))
        _insert(connection, Update, _first(actions, start, writer.batch_id, chance))
        _insert(connection, Update, _reports(actions, saves, chance))
        turns = len(saves) * A_SAVE // actions
        connection.execute(update(Action).values(version=turns + 1))


_SAVE = {"kind": "edit", "author": EDITOR.name, "comment": "A save"}


def _action(number: int, programme_id: int) -> dict[str, Any]:
    code = f"{number % PILLARS + 1}.{number // PILLARS + 1}"
    return {"id": number + 1, "programme_id": programme_id, "code": code, "version": 0}


def _first(actions: int, start: str, batch_id: int, chance: random.Random) -> Iterator[Any]:
    for number in range(actions):
        states = born(number % PILLARS + 1, number // PILLARS + 1, start, chance)
        partners = join(states.pop("partners"))
        about = {"action_id": number + 1, "version": 1, "batch_id": batch_id}
        said = {"effective_on": STARTS_ON, "states": join([*states, "partners"])}
        yield {**about, **said, **states, "partners": partners}


def _reports(actions: int, saves: range, chance: random.Random) -> Iterator[Any]:
    """The same number of reports about each action, in turns that take the years."""
    turns = len(saves) * A_SAVE // actions
    step = (ENDS_ON - STARTS_ON) // (turns + 1)
    for turn in range(turns):
        day: date = STARTS_ON + step * (turn + 1)
        for number in range(actions):
            place = turn * actions + number
            yield {
                **{"action_id": number + 1, "version": turn + 2, "effective_on": day},
                **{"batch_id": saves[place // A_SAVE], "states": "status,progress"},
                **{
                    "status": "in_progress",
                    "progress": rounded(min(95.0, turn * chance.uniform(4, 11))),
                },
                **{"comment_en": "Went on", "source_url": "https://www.example.org/"},
            }


def _insert(connection: Connection, table: Any, rows: Iterator[Any]) -> None:
    while some := list(islice(rows, AT_ONCE)):
        connection.execute(insert(table), some)
