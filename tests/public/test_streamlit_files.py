"""Streamlit's files arrive compressed, whole, once; nothing beside them is answered."""

import gzip
import re

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Mount

from charts import plotly_bundle
from dashboard import FILES as ROOT
from public.http import streamlit_files
from public.http.streamlit_files import StreamlitFiles
from tests.public.asking import ask

GZIP = {"Accept-Encoding": "gzip, br"}
PLOTLY = max((ROOT / "static" / "js").glob("PlotlyChart*.js"))


@pytest.fixture(scope="module")
def app() -> Starlette:
    """The files before an app that answers for every path."""
    beyond = Mount("/", app=PlainTextResponse("passed on"))
    return Starlette(routes=[beyond], middleware=[Middleware(StreamlitFiles, root=ROOT)])


def test_a_file_is_what_streamlit_has(app: Starlette) -> None:
    path = f"/{PLOTLY.relative_to(ROOT).as_posix()}"
    plain, small = ask(app, path), ask(app, path, GZIP)
    assert plain.body == gzip.decompress(small.body) == PLOTLY.read_bytes()
    assert len(small.body) * 3 < len(plain.body)
    for answer in (plain, small):
        assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert "Accept-Encoding" in answer.headers["vary"]
    known = ask(app, path, {"If-None-Match": plain.headers["etag"]})
    assert (known.status, known.body) == (304, b"")
    head = ask(app, path, GZIP, "HEAD")
    assert (head.body, head.headers["content-length"]) == (b"", str(len(small.body)))


def test_what_is_compressed_already_is_sent_as_it_is(app: Starlette) -> None:
    font = min((ROOT / "static" / "media").glob("*.woff2"))
    answer = ask(app, f"/static/media/{font.name}", GZIP)
    assert (answer.body, answer.headers["content-type"]) == (font.read_bytes(), "font/woff2")
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    ("path", "method"),
    [
        ("/", "GET"),
        ("/index.html", "GET"),
        ("/manifest.json", "GET"),
        ("/static/js/none.js", "GET"),
        ("/static/", "GET"),
        ("/static/js/../../index.html", "GET"),
        ("/static/js/%2e%2e/%2e%2e/index.html", "GET"),
        (f"/static/js/{PLOTLY.name}/", "GET"),
        (f"/static/js/{PLOTLY.name}", "POST"),
    ],
)
def test_anything_else_is_passed_on(app: Starlette, path: str, method: str) -> None:
    assert ask(app, path, GZIP, method).body == b"passed on"


def test_every_file_is_answered_for() -> None:
    files = {path for path in (ROOT / "static").rglob("*") if path.is_file()}
    assert {*StreamlitFiles(PlainTextResponse(""), ROOT).files.values()} == files


@pytest.mark.parametrize("page", ["history", *streamlit_files.OWN])
def test_what_a_page_needs_is_loaded_at_once(page: str) -> None:
    asked = re.findall(r'href="\./([^"]+)"', streamlit_files.preloads(ROOT, page))
    index = (ROOT / "index.html").read_text(encoding="utf-8")
    needed = [*streamlit_files.NEEDED, *streamlit_files.OWN.get(page, ())]
    assert len(asked) == len(set(asked)) > len(needed)
    for name in needed:
        assert sum(file.startswith(f"static/js/{name}.") for file in asked) == 1
    for file in asked:
        assert (ROOT / file).is_file()
        assert file not in index


def test_plotly_comes_early_where_there_are_charts_alone() -> None:
    link = f'as="script" fetchpriority="low" href="{plotly_bundle.address()}"'
    assert link in streamlit_files.preloads(ROOT, "overview")
    assert link not in streamlit_files.preloads(ROOT, "history")
