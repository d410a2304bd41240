"""What was made for a reader and a question, kept until a save, and made once for all who ask."""

import asyncio
import hashlib
from collections.abc import Callable
from typing import Any

from anyio import CapacityLimiter
from starlette.concurrency import run_in_threadpool

from db.schema import version_wanted
from public.api.lists import Made
from public.kept import Kept

MOST_BYTES = 32 * 1024 * 1024
# Lists that are made at once: shared pages must not wait for many of them.
AT_ONCE = 4


class Making:
    """The lists and feeds of a process. `key` is all that decides what one of them says."""

    def __init__(self) -> None:
        self._kept: Kept[Any, Made] = Kept(MOST_BYTES, lambda made: made.size)
        self._making: dict[Any, asyncio.Task[Made]] = {}
        self._at_once = CapacityLimiter(AT_ONCE)

    async def made(self, key: Any, make: Callable[[], Made]) -> Made:
        """What is kept under `key`, or else is made now; who asks meanwhile waits for that."""
        if kept := self._kept.get(key):
            return kept
        if key not in self._making:
            self._making[key] = asyncio.create_task(self._make(key, make))
            self._making[key].add_done_callback(lambda _: self._making.pop(key))
        return await asyncio.shield(self._making[key])

    async def _make(self, key: Any, make: Callable[[], Made]) -> Made:
        async with self._at_once:
            made = await run_in_threadpool(make)
        tag = hashlib.sha256(repr((key, version_wanted())).encode("utf-8", "replace")).hexdigest()
        made = made.tagged(f'W/"{tag[:20]}"')
        self._kept.put(key, made)
        return made
