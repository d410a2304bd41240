"""A write that a person's rights don't cover is refused, and noted in the audit."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from db.access import audit
from db.engine.database import NoDatabaseError
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError, Person

logger = logging.getLogger(__name__)


@contextmanager
def noted(engine: Engine, person: Person | None, what: str) -> Iterator[None]:
    """Note what is refused to a person who signs in; the exception goes on.

    It stands around the transaction of a write, which has written nothing by then. `what` is a word
    for the kind of write.
    """
    try:
        yield
    except (NotAllowedError, RefusedError) as refused:
        if person is not None and person.number is not None and _is_of_rights(refused):
            _note(engine, person.number, what)
        raise


def _is_of_rights(refused: Exception) -> bool:
    reasons = [one.reason for one in getattr(refused, "refusals", ())]
    return isinstance(refused, NotAllowedError) or "not-allowed" in reasons


def _note(engine: Engine, person_id: int, what: str) -> None:
    """Add the row; a database that went away just now keeps nobody from being refused."""
    try:
        audit.note_one(engine, "refused write", person_id, what)
    except (SQLAlchemyError, NoDatabaseError) as error:
        logger.warning("a refused write of person %s was not noted: %s", person_id, error)
