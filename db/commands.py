"""Every write that people ask for. Each takes the person it acts for and checks their rights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine

from db import values
from db.conflicts import Collision
from db.people import Person
from db.record import Recording, append, recording
from db.rules import Refusal
from db.values import UnfitError
from db.vocabulary import vocabulary
from db.weighing import Case, Change, Weighed, weigh

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
    in `language` as the changes' own. Several changes of one action are weighed one upon the
    other. Raises RefusedError for what breaks a rule or a right, and otherwise ConflictError for
    cells changed by someone else.
    """
    words = _comment(comment)
    with recording(engine, person, "edit", comment=words, now=now) as writer:
        known = vocabulary(writer.connection, programme_code, today)
        case = Case(person, programme_code, known, words, language)
        weighed = [_try(writer, change, case) for change in changes]
        _all_or_nothing(weighed)
        statements = [w.statement for w in weighed if w.statement]
        return Saved(
            batch_id=writer.batch_id,
            actions=len({w.action_id for w in weighed}),
            cells=sum(len(statement.states) for statement in statements),
        )


def _try(writer: Recording, change: Change, case: Case) -> Weighed:
    """Weigh a change and, if nothing is against it, write it: the next one may build on it."""
    weighed = weigh(writer, change, case)
    if weighed.statement and not weighed.refusals:
        append(writer, weighed.action_id, weighed.statement)
    return weighed


def _comment(words: str) -> str:
    try:
        return values.text("comment", words)
    except UnfitError as unfit:
        raise RefusedError([Refusal("", unfit.reason, "comment", words[:80])]) from unfit


def _all_or_nothing(weighed: Sequence[Weighed]) -> None:
    """Raise what takes the whole save back, if anything was against any of it."""
    refusals = [refusal for w in weighed for refusal in w.refusals]
    if refusals or not weighed:
        raise RefusedError(refusals or [Refusal("", "nothing-to-save")])
    if collisions := [collision for w in weighed for collision in w.collisions]:
        raise ConflictError(collisions)
