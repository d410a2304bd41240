"""Every write that people ask for. Each takes the person it acts for and checks their rights."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Engine

from db.adding import add
from db.adding_evidence import add_evidence
from db.asking import Case, Change, NewAction, NewEvidence
from db.batch import begun
from db.outcomes import ConflictError, RefusedError, Saved, all_or_nothing
from db.people import Person
from db.places import Places
from db.record import Recording, append
from db.rules import Refusal
from db.thresholds import set_thresholds
from db.weighing import Weighed, weigh

__all__ = [
    "Change",
    "ConflictError",
    "NewAction",
    "NewEvidence",
    "RefusedError",
    "Saved",
    "add",
    "add_evidence",
    "save",
    "set_thresholds",
]


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
    with begun(
        engine, person, programme_code, today=today, comment=comment, language=language, now=now
    ) as (writer, case):
        places = Places(writer.connection, programme_code, writer.batch_id)
        weighed = [_try(writer, places, change, case) for change in changes]
        nothing = [] if weighed else [Refusal("", "nothing-to-save")]
        refusals = [refusal for w in weighed for refusal in w.refusals]
        all_or_nothing([*refusals, *nothing], [each for w in weighed for each in w.collisions])
        return Saved(
            batch_id=writer.batch_id,
            actions=len({w.action_id for w in weighed}),
            cells=sum(w.cells for w in weighed),
        )


def _try(writer: Recording, places: Places, change: Change, case: Case) -> Weighed:
    """Weigh a change and, if nothing is against it, write it: the next one may build on it."""
    weighed = weigh(places, change, case)
    if weighed.statement and not weighed.refusals:
        append(writer, weighed.action_id, weighed.statement)
        places.say(weighed.action_id, weighed.statement)
    return weighed
