"""Every write that people ask for. Each takes the person it acts for and checks what they may do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine

from db import rules
from db.conflicts import Collision
from db.people import Person
from db.record import append, recording
from db.rules import Refusal, UnfitError
from db.weighing import Case, Change, vocabulary, weigh

__all__ = ["Change", "ConflictError", "RefusedError", "Saved", "save"]


@dataclass(frozen=True)
class Saved:
    """What a save wrote: its batch, and how many cells of how many actions."""

    batch_id: int
    actions: int
    cells: int


class RefusedError(Exception):
    """Nothing was written; `.refusals` says why, row by row."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("; ".join(f"{r.action_code}: {r.reason}" for r in refusals))
        self.refusals = list(refusals)


class ConflictError(Exception):
    """Nothing was written; `.collisions` are the cells that somebody else changed meanwhile."""

    def __init__(self, collisions: Sequence[Collision]) -> None:
        super().__init__("; ".join(f"{c.action_code}: {c.column}" for c in collisions))
        self.collisions = list(collisions)


def save(
    engine: Engine,
    person: Person,
    programme_code: str,
    changes: Iterable[Change],
    *,
    today: date,
    comment: str = "",
    language: str = "en",
    now: datetime | None = None,
) -> Saved:
    """Write all changes as one batch, or none of them.

    Cells that nobody else touched since they were read merge. `comment` is for the whole save,
    in `language` as the changes' own. Raises RefusedError for what breaks a rule or a right, and
    otherwise ConflictError for cells changed by someone else.
    """
    words = _comment(comment)
    with recording(engine, person, "edit", comment=words, now=now) as writer:
        known = vocabulary(writer.connection, programme_code, today)
        case = Case(person, programme_code, known, words, language)
        weighed = [weigh(writer.connection, change, case) for change in changes]
        _all_or_nothing([r for w in weighed for r in w.refusals], not weighed)
        if collisions := [collision for w in weighed for collision in w.collisions]:
            raise ConflictError(collisions)
        written = [(w.action_id, w.statement) for w in weighed if w.statement]
        for action_id, statement in written:
            append(writer, action_id, statement)
        cells = sum(len(statement.states) for _, statement in written)
        return Saved(writer.batch_id, len({action_id for action_id, _ in written}), cells)


def _comment(words: str) -> str:
    try:
        return rules.text("comment", words)
    except UnfitError as unfit:
        raise RefusedError([Refusal("", unfit.reason, "comment", words[:80])]) from unfit


def _all_or_nothing(refusals: list[Refusal], empty: bool) -> None:
    if empty:
        refusals = [Refusal("", "nothing-to-save")]
    if refusals:
        raise RefusedError(refusals)
