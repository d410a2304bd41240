"""The HTML that Streamlit starts from, told where its server is and which language it is in."""

import gzip
import re
from html import escape

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from locales import DEFAULT, LANGUAGES, translator
from public.headers import dashboard_policy

# Left alone, the page of a deep link looks for the server below its own path first, and every
# visitor's console shows two errors for it.
_SERVER = '<script>window.__streamlit = {BACKEND_BASE_URL: location.origin + "/"}</script>'
_STREAMLITS = "window.prerenderReady"
_NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
# These speak of Streamlit's file: it can be the same while the page that we made of it is not.
_OF_THE_FILE = ("etag", "last-modified", "accept-ranges", "content-encoding")


class Shell:
    """ASGI middleware that mends the one HTML page and lets everything else pass."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; HTML is held back until it is whole, and mended if it is Streamlit's."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        send = send if scope["method"] == "GET" else _without_body(send)
        held: list[Message] = []

        async def hold(message: Message) -> None:
            if not held and not _is_html(message):
                await send(message)
                return
            held.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                start, body = held[0], b"".join(part.get("body", b"") for part in held[1:])
                page = _finished(start, body, scope)
                await send(start)
                await send({"type": "http.response.body", "body": page})

        # Who asks for the headers alone is told the length of the page as it will be.
        await self.app({**scope, "method": "GET"}, receive, hold)


def mend(page: str, language: str) -> str:
    """Streamlit's page in `language`, with the address of its server, without its own words."""
    page = page.replace('<html lang="en">', f'<html lang="{language}">', 1)
    page = page.replace("<script>", f"{_SERVER}<script>", 1)
    words = translator(language)("error-no-script")
    return _NO_SCRIPT.sub(lambda _: f"<noscript><p>{escape(words)}</p></noscript>", page)


def language(scope: Scope) -> str:
    """What the address asks for, else the first that the browser prefers and we speak."""
    asked = QueryParams(scope["query_string"]).getlist("lang")
    accepted = Headers(scope=scope).get("accept-language", "")
    preferred = [re.split("[-;]", part)[0].strip().lower() for part in accepted.split(",")]
    return next((code for code in (*asked, *preferred) if code in LANGUAGES), DEFAULT)


def _finished(start: Message, body: bytes, scope: Scope) -> bytes:
    """The body to send, mended if it is Streamlit's page; the headers in `start` follow it."""
    headers = MutableHeaders(scope=start)
    page = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
    if _STREAMLITS.encode() not in page:
        return body
    text = mend(page.decode(), language(scope))
    for name in _OF_THE_FILE:
        del headers[name]
    headers["content-security-policy"] = dashboard_policy(text)
    headers["vary"] = "Accept-Language, Accept-Encoding"
    page = text.encode()
    if "gzip" in Headers(scope=scope).get("accept-encoding", ""):
        headers["content-encoding"] = "gzip"
        page = gzip.compress(page, mtime=0)
    headers["content-length"] = str(len(page))
    return page


def _is_html(message: Message) -> bool:
    kind = Headers(raw=message.get("headers", [])).get("content-type", "")
    return message.get("status") == 200 and kind.startswith("text/html")


def _without_body(send: Send) -> Send:
    async def send_head(message: Message) -> None:
        await send({**message, "body": b""} if "body" in message else message)

    return send_head
