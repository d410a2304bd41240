"""How often links were opened: counted in memory, and written down every few seconds."""

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
    """The opens that nobody has written down yet; what can't be written now is kept for later."""

    def __init__(self, write: Write) -> None:
        self._keep = write
        self._numbers: Counter[tuple[int, date]] = Counter()
        self._moments: dict[int, datetime] = {}

    def count(self, link: Link, day: date, now: datetime) -> None:
        """One more; the preview of a link is none."""
        if not link.is_draft:
            self._numbers[link.id, day] += 1
            self._moments[link.id] = now

    def write(self) -> None:
        """Write down what was counted."""
        numbers, moments = self._taken()
        if not self._is_written(numbers, moments):
            self._put_back(numbers, moments)

    async def _write(self) -> None:
        """The same in a thread, which touches no counter: that is done where they are counted."""
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
        """Whether it is kept; no failure ends the counting."""
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
        """Write every few seconds, and once more in the end."""
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
    """Tell the log, where nothing can be written: which link, how often."""
    for (link_id, day), number in sorted(numbers.items()):
        logger.info("Shared page %d was opened %d times on %s", link_id, number, day)
