"""The number of times links were opened: counted in memory, written every few seconds."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import date, datetime

from starlette.concurrency import run_in_threadpool

from data.record.load import UNREADABLE
from db.links.stored_links import Link

SECONDS = 5
Numbers = Mapping[tuple[int, date], int]
Moments = Mapping[int, datetime]
Write = Callable[[Numbers, Moments], None]
logger = logging.getLogger(__name__)


class Opens:
    """Counts opened links; counts that can't be written now are written later."""

    def __init__(self, write: Write) -> None:
        self._keep = write
        self._numbers: Counter[tuple[int, date]] = Counter()
        self._moments: dict[int, datetime] = {}

    def count(self, link: Link, day: date, now: datetime) -> None:
        """Count one opening of a link on `day`; previews (drafts) don't count."""
        if not link.is_draft:
            self._numbers[link.id, day] += 1
            self._moments[link.id] = now

    def write(self) -> None:
        """Write the counts; they are counted on after a failure."""
        numbers, moments = self._taken()
        if not self._is_written(numbers, moments):
            self._put_back(numbers, moments)

    async def _write(self) -> None:
        """Write the counts in a thread; the counters themselves change in the event loop only."""
        numbers, moments = self._taken()
        if not await run_in_threadpool(self._is_written, numbers, moments):
            self._put_back(numbers, moments)

    def _taken(self) -> tuple[Counter[tuple[int, date]], dict[int, datetime]]:
        taken = self._numbers, self._moments
        self._numbers, self._moments = Counter(), {}
        return taken

    def _put_back(self, numbers: Numbers, moments: Moments) -> None:
        self._numbers.update(numbers)
        self._moments = {**moments, **self._moments}

    def _is_written(self, numbers: Numbers, moments: Moments) -> bool:
        """Write, and return whether it worked; a failure is logged, not raised."""
        try:
            if numbers:
                self._keep(numbers, moments)
        except UNREADABLE as error:
            logger.warning("Opens of shared pages wait to be counted: %s", type(error).__name__)
            return False
        except Exception:
            logger.exception("Opens of shared pages could not be counted")
            return False
        return True

    @asynccontextmanager
    async def written(self) -> AsyncIterator[None]:
        """Write the counts every SECONDS seconds, and once at the end."""
        writing = asyncio.create_task(self._keep_writing())
        try:
            yield
        finally:
            writing.cancel()
            with suppress(asyncio.CancelledError):
                await writing
            await self._write()

    async def _keep_writing(self) -> None:
        while True:
            await asyncio.sleep(SECONDS)
            await self._write()


def log(numbers: Numbers, _: Moments) -> None:
    """Log the counts, for a process that can't write to the database."""
    for (link_id, day), number in sorted(numbers.items()):
        logger.info("Shared page %d was opened %d times on %s", link_id, number, day)
