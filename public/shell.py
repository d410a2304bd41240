"""The HTML that Streamlit starts from, told where its server is and which language it is in."""

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from locales import DEFAULT, LANGUAGES, translator

# Left alone, the page of a deep link looks for the server below its own path first, and every
# visitor's console shows two errors for it.
_SERVER = '<script>window.__streamlit = {BACKEND_BASE_URL: location.origin + "/"}</script>'


class Shell:
    """ASGI middleware that mends the one HTML page and lets everything else pass."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; a page of HTML is held back until it is whole, and mended."""
        if scope["type"] != "http" or not _wants_page(scope):
            await self.app(scope, receive, send)
            return
        start: Message = {}
        body = b""

        async def hold(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = message
                return
            if not _is_page(start):
                if start:
                    await send(start)
                    start = {}
                await send(message)
                return
            body += message.get("body", b"")
            if not message.get("more_body"):
                page = mend(body.decode(), language(scope)).encode()
                MutableHeaders(scope=start)["content-length"] = str(len(page))
                await send(start)
                await send({"type": "http.response.body", "body": page})

        await self.app(_uncompressed(scope), receive, hold)


def mend(page: str, language: str) -> str:
    """Streamlit's page in `language`, with the address of its server."""
    page = page.replace('<html lang="en">', f'<html lang="{language}">', 1)
    page = page.replace("<script>", f"{_SERVER}<script>", 1)
    words = translator(language)("error-no-script")
    return page.replace("You need to enable JavaScript to run this app.", words)


def language(scope: Scope) -> str:
    """What the address asks for, else the first that the browser prefers and we speak."""
    asked = QueryParams(scope["query_string"]).getlist("lang")
    accepted = Headers(scope=scope).get("accept-language", "")
    preferred = [part.split(";")[0].strip()[:2].lower() for part in accepted.split(",")]
    return next((code for code in (*asked, *preferred) if code in LANGUAGES), DEFAULT)


def _wants_page(scope: Scope) -> bool:
    return scope["method"] == "GET" and "text/html" in Headers(scope=scope).get("accept", "")


def _is_page(start: Message) -> bool:
    kind = Headers(raw=start.get("headers", [])).get("content-type", "")
    return kind.startswith("text/html")


def _uncompressed(scope: Scope) -> Scope:
    headers = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
    return {**scope, "headers": headers}
