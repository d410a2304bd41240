"""A check whether the database can be read; requests during a check share its result."""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import Any, NamedTuple

from anyio import CapacityLimiter, to_thread

import settings
from data.record import load
from db.engine.database import Engine, open_engine
from db.engine.schema import check_version, version_wanted

PATIENCE = 4.0  # seconds; monitors seldom wait longer for an answer


class Found(NamedTuple):
    """The result of a check: `facts` of the database, or the `reason` why it can't be read."""

    facts: dict[str, Any]
    reason: str = ""


class Pulse:
    """Checks with a connection and a thread of their own, so that shared pages wait for neither."""

    def __init__(self, url: Callable[[], str]) -> None:
        self._url = url
        self._limiter = CapacityLimiter(1)
        self._engine: Engine | None = None
        self._looking: asyncio.Task[Found] | None = None
        self._found, self._found_at = Found({}), float("-inf")

    async def found(self, within: float) -> Found:
        """The last result if it is less than `within` seconds old, else the result of a new check.

        Requests during a check share it. A check of more than PATIENCE seconds continues, and the
        reason is TimeoutError until it ends.
        """
        if self._looking is None:
            if monotonic() - self._found_at < within:
                return self._found
            self._looking = asyncio.create_task(self._look())
        looking = self._looking
        done, _ = await asyncio.wait({looking}, timeout=PATIENCE)
        return looking.result() if done else Found({}, TimeoutError.__name__)

    def close(self) -> None:
        """Close the connection; the next check opens a new one."""
        if self._engine:
            self._engine.dispose()
        self._engine = None

    async def _look(self) -> Found:
        try:
            self._found = await to_thread.run_sync(self._read, limiter=self._limiter)
            self._found_at = monotonic()
            return self._found
        finally:
            self._looking = None

    def _read(self) -> Found:
        try:
            if self._engine is None:
                self._engine = open_engine(self._url(), read_only=True)
            check_version(self._engine)
            facts = {
                "version": settings.VERSION,
                "database": self._engine.dialect.name,
                "revision": load.revision(self._engine),
                "schema": version_wanted(),
            }
        except (*load.UNREADABLE, settings.SettingsError) as error:
            self.close()
            # Only the type of the error: texts of drivers contain paths and addresses.
            return Found({}, type(error).__name__)
        return Found(facts)
