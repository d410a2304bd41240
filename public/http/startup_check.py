"""Refusal to start with wrong settings: one sentence in the log, not an error for each visitor."""

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from settings import SettingsError


class StartupCheck:
    """ASGI middleware that lets the server start unless `look` raises SettingsError."""

    def __init__(self, app: ASGIApp, look: Callable[[], None]) -> None:
        self.app, self._look = app, look

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; at start-up call `look`, whose SettingsError the server logs before it ends."""
        if scope["type"] == "lifespan":
            try:
                self._look()
            except SettingsError as error:
                await send({"type": "lifespan.startup.failed", "message": str(error)})
                return
        await self.app(scope, receive, send)
