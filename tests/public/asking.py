"""Asking an ASGI app for a page without a server between."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message

Told = TypeVar("Told")
PATIENCE = 20  # seconds


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: Headers
    body: bytes


def ask(
    app: ASGIApp,
    path: str,
    headers: Mapping[str, str] | None = None,
    method: str = "GET",
    *,
    body: bytes = b"",
    client: str = "127.0.0.1",
) -> Answer:
    """The answer of `app` to one request for `path`, which may have a query."""
    return run(asked(app, path, headers, method, body=body, client=client))


def run(answering: Coroutine[Any, Any, Told]) -> Told:
    """What it gives, once all that it began has ended as well.

    The thread of a task that is cut off would give its connection back to a database that is gone.
    """

    async def whole() -> Told:
        told = await answering
        if left := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(left, timeout=PATIENCE)
        return told

    return asyncio.run(whole())


async def asked(
    app: ASGIApp,
    path: str,
    headers: Mapping[str, str] | None = None,
    method: str = "GET",
    *,
    body: bytes = b"",
    client: str = "127.0.0.1",
    sends: Sequence[Message] | None = None,
) -> Answer:
    """The same within a loop, where many can ask at once; `sends` is what comes for a body."""
    where, _, query = path.partition("?")
    scope: dict[str, Any] = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(where),
        "raw_path": where.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [
            (name.lower().encode(), value.encode()) for name, value in (headers or {}).items()
        ],
        "client": (client, 5000),
        "server": ("127.0.0.1", 80),
    }
    sent: list[Message] = []

    whole: Message = {"type": "http.request", "body": body, "more_body": False}
    asked = iter([whole] if sends is None else sends)

    async def receive() -> Message:
        # Nothing more comes from us, and we stay on the line.
        return next(asked, None) or await asyncio.get_running_loop().create_future()

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start, *parts = sent
    came = b"".join(part.get("body", b"") for part in parts)
    return Answer(start["status"], Headers(raw=start["headers"]), came)
