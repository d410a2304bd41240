"""Limits of time and size: a slow client, or one with huge headers, is disconnected."""

import math
from asyncio import TimerHandle, Transport

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.lifespan.on import LifespanOn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

SECONDS = 10.0  # from the open connection, or the last response, to the end of a request
SLOWEST = 8_192  # bytes of a body that extend SECONDS by one
UNREAD = 20.0  # seconds within which a client must read some of a waiting response
LONGEST = 65_536  # bytes of an address and headers
GRACE = 25  # seconds for running requests when the process is told to end
WAITS = "/revision"  # the end of the path that is answered once there is news (health.py)
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

        ASGI has no message for them. But `receive` is a method of uvicorn's LifespanOn, which has
        the configuration of the server.
        """
        server = getattr(receive, "__self__", None)
        if scope["type"] == "lifespan" and isinstance(server, LifespanOn):
            be_patient(server.config)
        await self.app(scope, receive, send)


def be_patient(config: Config) -> None:
    """Have a server with this configuration use TimedProtocol, and end requests within GRACE."""
    config.http_protocol_class = TimedProtocol
    config.timeout_graceful_shutdown = GRACE


class TimedProtocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol with the limits above, which uvicorn itself doesn't have."""

    _wait: TimerHandle | None = None
    _look: TimerHandle | None = None  # the next check whether the client reads the response
    _unread: int | None = 0  # bytes of incomplete headers; None within a body
    _until = 0.0  # by the loop's clock, when the request must be complete

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Start the timer of the first request."""
        super().connection_made(transport)
        self._begin()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop all timers."""
        self._end()
        self._stop_looking()
        super().connection_lost(exc)

    def shutdown(self) -> None:
        """End the connection after its request, as the process ends; at once if that waits."""
        super().shutdown()
        if not self._is_free() and self.scope["path"].endswith(WAITS):
            self.transport.close()

    def pause_writing(self) -> None:
        """Disconnect a client that reads nothing of a response within UNREAD seconds."""
        super().pause_writing()
        self._look_later(math.inf)

    def resume_writing(self) -> None:
        """Stop the checks: the client has read the waiting part of the response."""
        self._stop_looking()
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        """Receive a part of a request; start the timer where it begins, even with a blank line."""
        if self._wait is None and self._is_free():
            self._begin()
        if self._unread is None:
            self._until += len(data) / SLOWEST
            super().data_received(data)
            return
        # A body may come in one piece with its headers, and doesn't count as headers.
        room = LONGEST - self._unread
        self._unread += len(data)
        super().data_received(data[:room])
        if len(data) > room and not self.transport.is_closing():
            if self._unread:
                self._refuse()
            else:
                self.data_received(data[room:])

    def on_headers_complete(self) -> None:
        """Stop counting headers: the size of the body is limited by the app that reads it.

        A request with two Host headers is invalid (RFC 9112, 3.2), since proxies may choose either.
        The parser answers the ValueError raised here with 400.
        """
        self._unread = None
        if sum(name == b"host" for name, _ in self.headers) > 1:
            raise ValueError("two Host headers")
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Stop the timer: the request is complete."""
        self._end()
        self._unread = 0
        super().on_message_complete()

    def _is_free(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _begin(self) -> None:
        self._until = self.loop.time() + SECONDS
        self._wait = self.loop.call_at(self._until, self._give_up)

    def _give_up(self) -> None:
        """Disconnect the client, unless enough of a body came to extend the time."""
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
