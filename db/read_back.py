"""A commit whose answer was lost is looked up, so that what is saved is not called lost."""

from collections.abc import Mapping
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError

from db import outages
from db.engine import NoDatabaseError, writing
from db.tables import Batch, Revision

PATIENCE_SECONDS, EVERY_SECONDS = 8.0, 0.2


def is_recorded(engine: Engine, batch: Mapping[str, Any], error: BaseException) -> bool:
    """Whether the batch, complete when `error` met its commit, is in the database all the same.

    Asked again and again while nobody answers. Raises UncertainError when that takes too long.
    """
    if outages.reason(error) != "gone":
        return False  # a database that gives its reason has refused
    deadline = monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return _is_there(engine, batch)
        except (SQLAlchemyError, NoDatabaseError) as away:
            if monotonic() > deadline:
                raise outages.UncertainError from away
            sleep(EVERY_SECONDS)


def _is_there(engine: Engine, batch: Mapping[str, Any]) -> bool:
    with writing(engine).begin() as connection:
        # A commit that the server is still at has this row, and is waited for.
        connection.execute(select(Revision.number).with_for_update())
        found = select(Batch.id).where(*(getattr(Batch, name) == batch[name] for name in batch))
        return connection.scalar(found) is not None
