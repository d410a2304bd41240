"""The lookup of links by token, in the database, for every request.

The result is never older than the request, so a revoked link fails at once. Requests during one
lookup share the next lookup, so that many requests cost as much as one.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool

from db.links.stored_links import Link


@dataclass(frozen=True)
class FoundLink:
    """A live link, the key that signs its cookies (b"" without a password), and the revision."""

    link: Link
    key: bytes = field(repr=False)
    revision: int


# Tokens to the links that they open; other tokens are left out.
Read = Callable[[Sequence[str]], Mapping[str, FoundLink]]


class LinkLookup:
    """Looks links up with `read`, in a thread, one lookup at a time."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._asked: dict[str, asyncio.Future[FoundLink | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    async def at(self, token: str) -> FoundLink | None:
        """The link of `token`, None without one. Raises the errors of `read`."""
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
