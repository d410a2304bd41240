"""Requests within limits: no client holds a connection by being slow, or fills it with headers."""

import math
from asyncio import TimerHandle, Transport

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.lifespan.on import LifespanOn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

SECONDS = 10.0  # for all of a request, from when it is waited for
SLOWEST = 8_192  # bytes of a body for which a second more is given
UNREAD = 20.0  # for some of an answer to be read, once it waits to be
LONGEST = 65_536  # bytes of an address and headers
GRACE = 25  # seconds for requests under way when the process is asked to end
TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"connection: close\r\ncontent-length: 0\r\n\r\n"
)


class Timeouts:
    """ASGI middleware that sets the limits of uvicorn, whichever program starts it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; set the limits at start-up, before the server takes a connection.

        ASGI has no message for that. But `receive` is a method of the part of uvicorn that has its
        configuration.
        """
        server = getattr(receive, "__self__", None)
        if scope["type"] == "lifespan" and isinstance(server, LifespanOn):
            be_patient(server.config)
        await self.app(scope, receive, send)


def be_patient(config: Config) -> None:
    """Have a server of that configuration use Patient, and end requests within GRACE."""
    config.http_protocol_class = TimedProtocol
    config.timeout_graceful_shutdown = GRACE


class TimedProtocol(HttpToolsProtocol):
    """What uvicorn speaks, but for what never ends: it has no limit for that itself."""

    _wait: TimerHandle | None = None
    _look: TimerHandle | None = None  # at whether an answer is being read
    _unread: int | None = 0  # bytes of headers that aren't whole yet; None within a body
    _until = 0.0  # by the loop's clock, when a request has to be there

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """A first request is waited for."""
        super().connection_made(transport)
        self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        self._end()
        self._stop_looking()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """An answer waits to be read; who reads slowly is given time, who doesn't is let go."""
        super().pause_writing()
        self._look_later(math.inf)

    def resume_writing(self) -> None:
        """It was read."""
        self._stop_looking()
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        """A request goes on, or another one begins, be it with a blank line alone."""
        if self._wait is None and self._is_free():
            self._begin()
        if self._unread is None:
            self._until += len(data) / SLOWEST
            super().data_received(data)
            return
        # A body may come in one piece with its headers, and is none of them.
        room = LONGEST - self._unread
        self._unread += len(data)
        super().data_received(data[:room])
        if len(data) > room and not self.transport.is_closing():
            if self._unread:
                self._refuse()
            else:
                self.data_received(data[room:])

    def on_headers_complete(self) -> None:
        """What follows is a body: its reader limits how long it is, and its sender how fast.

        A request for two hosts is for none (RFC 9112, 3.2): each who hands it on may pick another.
        The parser answers what is raised here with 400.
        """
        self._unread = None
        if sum(name == b"host" for name, _ in self.headers) > 1:
            raise ValueError("two Host headers")
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """All of the request is there."""
        self._end()
        self._unread = 0
        super().on_message_complete()

    def _is_free(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _begin(self) -> None:
        self._until = self.loop.time() + SECONDS
        self._wait = self.loop.call_at(self._until, self._give_up)

    def _give_up(self) -> None:
        """Let go, unless more of a body came meanwhile than a byte now and then."""
        if self._until > self.loop.time():
            self._wait = self.loop.call_at(self._until, self._give_up)
        else:
            self.transport.close()

    def _end(self) -> None:
        if self._wait:
            self._wait.cancel()
        self._wait = None

    def _look_later(self, unread: float) -> None:
        self._look = self.loop.call_later(UNREAD, self._look_at, unread)

    def _look_at(self, before: float) -> None:
        unread = self.transport.get_write_buffer_size()
        if unread < before:
            self._look_later(unread)
        else:
            self.transport.abort()

    def _stop_looking(self) -> None:
        if self._look:
            self._look.cancel()
        self._look = None

    def _refuse(self) -> None:
        if self._is_free():
            self.transport.write(TOO_LARGE)
        self.transport.close()
