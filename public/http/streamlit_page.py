"""Streamlit's HTML page with the address of its server, the reader's language and a policy."""

import gzip
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import urlencode

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from charts.palette import DARK
from locales import DEFAULT, LANGUAGES, translator
from public.http.log_masking import masked
from public.http.responses import reads_gzip
from public.http.security_headers import dashboard_policy

# The server: without this the page of a deep link first looks for it below its own path, with two
# errors in every visitor's console. The history: going back must leave a page, not return to the
# address that its script only completed, before the first touch or without a query.
# The language: the fields for dates take that of the browser otherwise.
# The theme that Streamlit keeps for this address, if any, for the ground below.
_SCRIPT = """<script>
window.__streamlit = {BACKEND_BASE_URL: location.origin + "/"}
{
  const push = history.pushState
  let isTouched = false
  history.pushState = function (state, title, url) {
    const stays = new URL(url, location.href).pathname === location.pathname
    const completes = stays && !(isTouched && location.search)
    return (completes ? history.replaceState : push).call(history, state, title, url)
  }
  for (const kind of ["pointerdown", "keydown", "click", "popstate"])
    addEventListener(kind, () => { isTouched = true }, {capture: true, once: true})
}
Object.defineProperty(navigator, "language", {
  get: () => document.documentElement.lang.replace(/^en$/, "en-GB"),
})
try { // a browser may keep nothing
  const kept = localStorage.getItem(`stActiveTheme-${location.pathname}-v2`)
  const theme = /dark|light/i.exec(kept ?? "")
  if (theme) document.documentElement.dataset.kept = theme[0].toLowerCase()
} catch {}
</script>"""
_WHOLE_RUNS = (Path(__file__).parents[1] / "assets" / "whole_runs.js").read_text(encoding="utf-8")
_SCRIPTS = f"{_SCRIPT}<script>{_WHOLE_RUNS}</script>"
_STREAMLITS = b"window.prerenderReady"
LONGEST = 60
MOST = 40  # languages that a browser may list
_QUALITY = re.compile(r"\s*q=([01](?:\.\d{0,3})?)\s*", re.ASCII | re.IGNORECASE)
_NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_ROOT = '<div id="root"></div>'
# What begins Streamlit: its scripts, all that they need, and the styles of what they draw.
_BEGINS = re.compile(
    r'<script type="module"[^>]*></script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>'
    r'|<link rel="preload" as="script"[^>]*>'
)
_FONT = re.compile(r'href="([^"]+SourceSansVF-Upright[^"]+\.woff2)"')
# Words in another font come before none; it is made as wide, so that little moves.
_FACE = (
    '@font-face { font-family: "Painted"; font-weight: 200 900; font-display: swap; '
    'src: url("%s") format("woff2") }'
    '@font-face { font-family: "Painted before"; size-adjust: 93%%; '
    'src: local("Arial"), local("Liberation Sans"), local("Helvetica Neue"), local("Roboto") }'
    '@font-face { font-family: "Painted before wide"; size-adjust: 81%%; '
    'src: local("DejaVu Sans"), local("Verdana") }'
)
# Some parts of Streamlit's are visible by themselves.
_HIDDEN = "#first-paint ~ #root { opacity: 0; visibility: hidden }"
# Before anything is there a window is white: a flash where the page will be dark.
_GROUND = (
    "@media screen and (prefers-color-scheme: dark) "
    f"{{ :root:not([data-kept=light]) {{ background: {DARK.background} }} }}"
    f"@media screen {{ :root[data-kept=dark] {{ background: {DARK.background} }} }}"
)
# Headers about Streamlit's file, which can be unchanged while the page made from it differs.
_OF_THE_FILE = ("etag", "last-modified", "accept-ranges", "content-encoding")


@dataclass(frozen=True)
class Painted:
    """What stands in the page until Streamlit has drawn it: HTML, in its language, under a title.

    `script` runs before the HTML is read, and takes it away.
    """

    language: str
    title: str
    html: str
    script: str


async def unpainted(page: str, scope: Scope) -> Painted | None:  # noqa: ARG001 - as others paint
    """No page is painted."""
    return None


class StreamlitPage:
    """ASGI middleware that changes Streamlit's HTML page as `mend` does; others pass unchanged.

    `pages` are the names of the dashboard's pages; the address of the first one is /. `preloads`
    returns links in HTML for the head of a page, `paint` what a page shows first.
    """

    def __init__(
        self,
        app: ASGIApp,
        pages: Sequence[str],
        preloads: Callable[[str], str] = lambda _: "",
        paint: Callable[[str, Scope], Awaitable[Painted | None]] = unpainted,
    ) -> None:
        self.app = app
        self.preloads, self.paint = preloads, paint
        self.home, *self.others = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; HTML is collected until it is whole, and changed if it is Streamlit's page."""
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
                if _STREAMLITS not in (page := _unzipped(start, body)):
                    await _answer(send, start, body)
                elif there := self.elsewhere(scope):
                    await RedirectResponse(there, 307)(scope, receive, send)
                else:
                    name = scope["path"].strip("/") or self.home
                    painted = await self.paint(name, scope)
                    tongue = painted.language if painted else language(scope)
                    text = mend(page.decode(), tongue, self.preloads(name))
                    await _answer(send, start, _finished(start, text, scope, painted))

        # A HEAD request is passed on as GET, since its headers need the length of the page.
        await self.app({**scope, "method": "GET"}, receive, hold)

    def elsewhere(self, scope: Scope) -> str:
        """The address to redirect an unknown path to, the first page with a notice; "" for a page.

        Streamlit's own notice is in English, in a box over the page.
        """
        name = scope["path"].strip("/")
        if name in ("", *self.others):
            return ""
        query = scope["query_string"].decode("latin-1")
        told = "" if name == self.home else urlencode({"page": str(masked(name))[:LONGEST]})
        return f"/?{'&'.join(filter(None, (query, told)))}".rstrip("?")


def mend(page: str, language: str, preloads: str = "") -> str:
    """Streamlit's page in `language`, with the scripts above and a translated noscript sentence.

    `preloads` are links for its head.
    """
    page = page.replace('<html lang="en">', f'<html lang="{language}">', 1)
    page = page.replace("<script>", f"{_SCRIPTS}<script>", 1)
    page = page.replace("</head>", f"<style>{_GROUND}</style>{preloads}</head>", 1)
    words = translator(language)("error-no-script")
    return _NO_SCRIPT.sub(lambda _: f"<noscript><p>{escape(words)}</p></noscript>", page)


def language(scope: Scope) -> str:
    """The language in the address, else the browser's favourite of LANGUAGES, else DEFAULT.

    On the way to another page, as at sign-in, that of the address `to` counts.
    """
    query = QueryParams(scope["query_string"])
    wanted = query.get("to", "").partition("?")[2]
    asked = query.getlist("lang") or QueryParams(wanted).getlist("lang")
    accepted = _accepted(Headers(scope=scope).get("accept-language", ""))
    return next((code for code in (*asked, *accepted) if code in LANGUAGES), DEFAULT)


def _accepted(header: str) -> list[str]:
    """The languages of Accept-Language (RFC 9110, 12.5.4), the preferred one first."""
    liked: dict[str, float] = {}
    for part in header.split(",")[:MOST]:
        tag, _, quality = part.partition(";")
        code = tag.split("-")[0].strip().lower()
        found = _QUALITY.fullmatch(quality)
        liked.setdefault(code, float(found[1]) if found else 1.0)
    return sorted((code for code, much in liked.items() if much), key=lambda code: -liked[code])


def _finished(start: Message, text: str, scope: Scope, painted: Painted | None) -> bytes:
    """The body to send for the page `text`; the headers in `start` are changed to fit."""
    headers = MutableHeaders(scope=start)
    for name in _OF_THE_FILE:
        del headers[name]
    script = f"<script>{painted.script}</script>" if painted else ""
    # Before the words of the record are in the page: no script in them is ever allowed.
    headers["content-security-policy"] = dashboard_policy(text + script)
    if painted:
        headers["cache-control"] = "no-store"
        text = _with(painted, script, text)
    headers["vary"] = "Accept-Language, Accept-Encoding"
    body = text.encode()
    if reads_gzip(Headers(scope=scope).get("accept-encoding", "")):
        headers["content-encoding"] = "gzip"
        body = gzip.compress(body, mtime=0)
    headers["content-length"] = str(len(body))
    return body


def _with(painted: Painted, script: str, page: str) -> str:
    """The page with a paint over Streamlit's root, which is hidden until the paint is taken away.

    What begins Streamlit, a hundred files, waits in a template until the paint is on screen, where
    its script takes it from: a browser would load and compile all of it first. The font of
    Streamlit, which the page preloads, is named for the paint too.
    """
    begins = "".join(_BEGINS.findall(page))
    page = _BEGINS.sub("", page)
    font = _FONT.search(page)
    face = _FACE % font[1] if font else ""
    page = page.replace("</head>", f"<style>{face}{_HIDDEN}</style></head>", 1)
    page = page.replace("<title>Streamlit</title>", f"<title>{escape(painted.title)}</title>", 1)
    page = _NO_SCRIPT.sub("", page)
    paint = f'<div id="first-paint">{script}{painted.html}</div>'
    return page.replace(_ROOT, f'{paint}{_ROOT}<template id="streamlit">{begins}</template>', 1)


async def _answer(send: Send, start: Message, body: bytes) -> None:
    await send(start)
    await send({"type": "http.response.body", "body": body})


def _unzipped(start: Message, body: bytes) -> bytes:
    zipped = Headers(raw=start["headers"]).get("content-encoding") == "gzip"
    return gzip.decompress(body) if zipped else body


def _is_html(message: Message) -> bool:
    kind = Headers(raw=message.get("headers", [])).get("content-type", "")
    return message.get("status") == 200 and kind.startswith("text/html")


def _without_body(send: Send) -> Send:
    async def send_head(message: Message) -> None:
        await send({**message, "body": b""} if "body" in message else message)

    return send_head
