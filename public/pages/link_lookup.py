"""What a token opens at this moment, asked of the database for every visitor and at once for many.

Nobody is told what was true before they asked: what was revoked is gone at the next request. But
requests that come while one look is under way share the next, so that many cost as much as one.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool

from db.links.stored_links import Link


@dataclass(frozen=True)
class FoundLink:
    """A live link, what cookies are signed with if it has a password, and the revision."""

    link: Link
    key: bytes = field(repr=False)
    revision: int


# All tokens that are asked for, to those that open something.
Read = Callable[[Sequence[str]], Mapping[str, FoundLink]]


class LinkLookup:
    """The one who asks the database, in a thread of its own."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._asked: dict[str, asyncio.Future[FoundLink | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    async def at(self, token: str) -> FoundLink | None:
        """What `token` opens, None for nothing. Raises what reading raises."""
        if token not in self._asked:
            self._asked[token] = asyncio.get_running_loop().create_future()
        answer = self._asked[token]
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask())
        return await asyncio.shield(answer)

    async def _ask(self) -> None:
        try:
            while self._asked:
                asked, self._asked = self._asked, {}
                await self._answer(asked)
        finally:
            self._asking = None

    async def _answer(self, asked: dict[str, asyncio.Future[FoundLink | None]]) -> None:
        try:
            found = await run_in_threadpool(self._read, list(asked))
        except Exception as error:
            for answer in asked.values():
                answer.set_exception(error)
        else:
            for token, answer in asked.items():
                answer.set_result(found.get(token))
