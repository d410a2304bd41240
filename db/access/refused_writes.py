"""A write that a person's rights don't cover is refused, and noted in the audit."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from db.access import audit
from db.access.accounts import BeyondInviterError
from db.record.outcomes import RefusedError
from db.record.people import NotAllowedError, Person


@contextmanager
def noted(engine: Engine, person: Person | None, what: str) -> Iterator[None]:
    """Note what is refused to a person who signs in; the exception goes on.

    It stands around the transaction of a write, which has written nothing by then. `what` is a word
    for the kind of write.
    """
    try:
        yield
    except (NotAllowedError, RefusedError, BeyondInviterError) as refused:
        if person is not None and person.number is not None and _is_of_rights(refused):
            audit.note_done(engine, "refused write", person.number, what)
        raise


def _is_of_rights(refused: Exception) -> bool:
    reasons = [one.reason for one in getattr(refused, "refusals", ())]
    is_of_person = isinstance(refused, NotAllowedError | BeyondInviterError)
    return is_of_person or "not-allowed" in reasons
