"""Refusing to start: what is set wrong is told at once and in a sentence, not to every visitor."""

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from settings import SettingsError


class StartupCheck:
    """ASGI middleware that lets the server start once `look` has nothing against it."""

    def __init__(self, app: ASGIApp, look: Callable[[], None]) -> None:
        self.app, self._look = app, look

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on. Where `look` raises SettingsError the server logs its text and ends."""
        if scope["type"] == "lifespan":
            try:
                self._look()
            except SettingsError as error:
                await send({"type": "lifespan.startup.failed", "message": str(error)})
                return
        await self.app(scope, receive, send)
