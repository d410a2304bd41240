"""One batch about a programme under way: its writer, and all that what is asked is weighed by."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy import Engine

from db.record import outcomes
from db.record.people import Person
from db.record.recording import Recording, recording
from db.record.requests import Case
from db.record.vocabulary import vocabulary


@contextmanager
def begun(
    engine: Engine,
    person: Person,
    programme_code: str,
    *,
    today: date,
    comment: str,
    language: str,
    now: datetime | None,
    undoes_id: int | None = None,
) -> Iterator[tuple[Recording, Case]]:
    """Leaving it writes everything; an exception, RefusedError for its comment too, nothing."""
    words, kind = outcomes.comment(comment), "edit" if undoes_id is None else "undo"
    with recording(engine, person, kind, comment=words, undoes_id=undoes_id, now=now) as writer:
        known = vocabulary(writer.connection, programme_code, today)
        yield writer, Case(person, programme_code, known, words, language)
