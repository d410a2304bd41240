"""Streamlit's scripts, styles and fonts: compressed once, kept by browsers for good."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from charts import plotly_bundle
from public.http import responses
from public.http.responses import FOR_GOOD, KINDS, Document, document

HEADERS = {"Cache-Control": FOR_GOOD}
# The parts of Streamlit that every page of the dashboard needs, by the names of their scripts; it
# asks for each of them, and then for what each imports, only when the first message names it.
NEEDED = (
    *("BidiComponent", "Button", "ButtonGroup", "DateInput", "Html", "Multiselect", "PageLink"),
    "Selectbox",
)
# What a page needs beside them as it opens.
OWN: Mapping[str, Sequence[str]] = {
    "action": ("DownloadButton", "Table"),
    "update": ("DataFrame", "TextInput"),
    "exchange": ("DownloadButton", "FileUploader"),
}
# The pages with charts: plotly comes while Streamlit begins, after what Streamlit itself needs.
CHARTED = ("overview", "pillars", "partners", "timeline", "action")
_PLOTLY = '<link rel="preload" as="script" fetchpriority="low" href="%s">'


class StreamlitFiles:
    """ASGI middleware that answers for Streamlit's files below /static/; others are passed on.

    Streamlit itself sends them uncompressed: 8.1 MB for a first visit. Each is compressed when it
    is first asked for, and kept; together they take at most 35 MB. `root` is Streamlit's folder of
    its files.
    """

    def __init__(self, app: ASGIApp, root: Path) -> None:
        self.app = app
        files = (path for path in (root / "static").rglob("*") if path.suffix in KINDS)
        self.files = {f"/{path.relative_to(root).as_posix()}": path for path in files}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or pass on, by method and path."""
        file = self.files.get(scope["path"]) if scope["type"] == "http" else None
        if file is None or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        made = await run_in_threadpool(_made, file)
        await responses.response(Request(scope), made, HEADERS)(scope, receive, send)


@cache  # the script of the dashboard makes its app anew at each run of a page
def preloads(root: Path, page: str) -> str:
    """The links in HTML by which a browser loads the scripts of `page` at once, not in turns."""
    parts = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    first = {*_imported(parts, "index.html")}
    files = {Path(part["file"]): name for name, part in parts.items()}
    by_script = {file.name.split(".")[0]: files[file] for file in files if file.suffix == ".js"}
    names = [by_script[name] for name in (*NEEDED, *OWN.get(page, ()))]
    late = dict.fromkeys(file for name in names for file in _imported(parts, name))
    scripts = [file for file in late if file not in first]
    links = [f'<link rel="modulepreload" crossorigin href="./{file}">' for file in scripts]
    return "".join([*links, *([_PLOTLY % plotly_bundle.address()] if page in CHARTED else ())])


def _imported(parts: dict[str, dict[str, Any]], name: str) -> Iterator[str]:
    """The file of a part of Streamlit's manifest, and those that it imports, in any depth."""
    left, seen = [name], {name}
    while left:
        part = parts[left.pop()]
        yield str(part["file"])
        new = [each for each in part.get("imports", ()) if each not in seen]
        seen.update(new)
        left += new


@cache
def _made(file: Path) -> Document:
    return document(KINDS[file.suffix], file.read_bytes())
