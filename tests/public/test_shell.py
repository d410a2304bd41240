"""Streamlit's one page of HTML is mended on its way out, and nothing else is touched."""

import gzip
import re
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Mount, Route
from streamlit.web.server.starlette.starlette_static_routes import create_streamlit_static_handler

from locales import LANGUAGES, translator
from public.http.streamlit_page import StreamlitPage, language, mend
from tests.public.asking import Answer, ask

PAGES = ("overview", "pillars", "method")
STATIC = Path(streamlit.__file__).parent / "static"
STREAMLITS = (STATIC / "index.html").read_text(encoding="utf-8")
BROWSER = {"Accept": "text/html,*/*", "Accept-Encoding": "gzip, br", "Accept-Language": "nl-BE,nl"}


@pytest.fixture(scope="module")
def app() -> Starlette:
    """Our shell around the way in which Streamlit serves its files, and a page of our own."""
    static = create_streamlit_static_handler(str(STATIC), None)
    ours = '<html lang="en"><script>1</script><noscript>Ours</noscript></html>'
    return Starlette(
        routes=[
            Route("/ours", lambda _: HTMLResponse(ours)),
            Route("/broken", lambda _: HTMLResponse(STREAMLITS, status_code=500)),
            Route("/plain", lambda _: PlainTextResponse("window.prerenderReady")),
            Mount("/", app=static),
        ],
        middleware=[Middleware(StreamlitPage, pages=PAGES), Middleware(GZipMiddleware)],
    )


def _page(answer: Answer) -> str:
    zipped = answer.headers.get("content-encoding") == "gzip"
    return (gzip.decompress(answer.body) if zipped else answer.body).decode()


@pytest.mark.parametrize("path", ["/", "/pillars", "/method"])
def test_every_way_to_streamlits_page_is_mended(app: Starlette, path: str) -> None:
    answer = ask(app, path, BROWSER)
    assert answer.status == 200
    assert _page(answer) == mend(STREAMLITS, "nl")
    assert answer.headers["content-length"] == str(len(answer.body))


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/nowhere", "/?page=nowhere"),
        ("/nowhere?lang=fr&pillar=1&pillar=2", "/?lang=fr&pillar=1&pillar=2&page=nowhere"),
        ("/pillars/deeper", "/?page=pillars%2Fdeeper"),
        ("/overview", "/"),
        ("/overview?lang=fr", "/?lang=fr"),
        ("/index.html", "/?page=index.html"),
        ("/a&lang=de#x y", "/?page=a%26lang%3Dde%23x+y"),
        ("/" + "x." * 5000, f"/?page={'x.' * 30}"),
        # It may be the token of a shared page.
        (f"/share/{'Ab-_0' * 6}", "/?page=share%2F%2A%2A%2A"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_path_that_is_no_page_leads_to_the_first_one(
    app: Starlette, path: str, there: str, method: str
) -> None:
    answer = ask(app, path, BROWSER, method)
    assert (answer.status, answer.headers["location"]) == (307, there)
    assert answer.body == b""


@pytest.mark.parametrize("accepts", [{}, {"Accept": "*/*"}, {"Accept": "text/html"}])
def test_whoever_asks_gets_the_mended_page(app: Starlette, accepts: dict[str, str]) -> None:
    answer = ask(app, "/pillars?lang=fr", accepts)
    assert answer.body.decode() == mend(STREAMLITS, "fr")
    assert answer.headers["content-length"] == str(len(answer.body))
    assert "content-encoding" not in answer.headers


def test_a_browser_that_reads_gzip_gets_it(app: Starlette) -> None:
    answer = ask(app, "/", BROWSER)
    assert answer.headers["content-encoding"] == "gzip"
    page = ask(app, "/", {"Accept-Language": BROWSER["Accept-Language"]}).body
    assert gzip.decompress(answer.body) == page
    assert len(answer.body) < len(page) / 2


def test_a_cache_keeps_languages_apart_and_never_an_old_page(app: Starlette) -> None:
    answer = ask(app, "/", BROWSER)
    assert {"Accept-Language", "Accept-Encoding"} <= set(answer.headers["vary"].split(", "))
    assert answer.headers["cache-control"] == "no-cache"
    # Streamlit's tag stays the same when our words or scripts change.
    assert not {"etag", "last-modified", "accept-ranges"} & set(answer.headers)


@pytest.mark.parametrize("path", ["/", "/pillars?lang=de"])
def test_who_asks_for_the_headers_gets_those_of_the_page(app: Starlette, path: str) -> None:
    head, page = (ask(app, path, BROWSER, method) for method in ("HEAD", "GET"))
    assert head.headers == page.headers
    assert head.body == b""


@pytest.mark.parametrize("path", ["/ours", "/broken", "/plain", "/favicon.png", "/manifest.json"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_nothing_else_is_touched(app: Starlette, path: str, method: str) -> None:
    bare = Starlette(routes=app.routes, middleware=[Middleware(GZipMiddleware)])
    mended, expected = (ask(each, path, BROWSER, method) for each in (app, bare))
    if method == "GET":
        assert mended == expected
    else:
        assert mended.body == b""
        assert mended.status == expected.status
        assert mended.headers["content-type"] == expected.headers["content-type"]


def test_a_file_that_did_not_change_is_not_sent_again(app: Starlette) -> None:
    tag = ask(app, "/favicon.png").headers["etag"]
    assert ask(app, "/favicon.png", {"If-None-Match": tag}).status == 304


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_is_in_the_language_asked_for(code: str) -> None:
    page = mend(STREAMLITS, code)
    assert re.findall(r"<html[^>]*>", page) == [f'<html lang="{code}">']


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_scripts_one_sentence_of_ours_is_all_that_is_read(code: str) -> None:
    page = mend(STREAMLITS, code)
    inside = re.findall(r"<noscript>(.*?)</noscript>", page, re.DOTALL)
    assert inside == [f"<p>{translator(code)('error-no-script')}</p>"]
    body = page.split("<body>")[1]
    assert re.sub(r"<noscript>.*?</noscript>|<[^>]*>|\s", "", body, flags=re.DOTALL) == ""


def test_the_page_knows_its_server_before_anything_of_streamlit_runs() -> None:
    first, *others = re.findall(r"<script[^>]*>[^<]*", mend(STREAMLITS, "nl"))
    assert "BACKEND_BASE_URL" in first
    assert all("BACKEND_BASE_URL" not in script for script in others)


@pytest.mark.parametrize(
    ("query", "accepted", "spoken"),
    [
        ("", "", "en"),
        ("", "fr-BE,fr;q=0.9,nl;q=0.8", "fr"),
        ("", "es, DE-AT;q=0.5", "de"),
        ("", "fr;q=0.1, de ; q=0.9", "de"),
        ("", "nl;q=0, fr;q=0.2", "fr"),
        ("", "fr, nl", "fr"),
        ("", "nl;q=nan, fr;q=9", "nl"),
        ("", "fry, nds", "en"),  # Frisian and Low German begin like languages we speak
        ("lang=de", "nl", "de"),
        ("lang=xx", "nl", "nl"),
        ("lang=xx&lang=fr", "nl", "fr"),
        ("lang=%00%3Cscript%3E", "", "en"),
        ("lang=" + "n" * 100_000, "*;q=0", "en"),
    ],
)
def test_the_address_decides_and_then_the_browser(query: str, accepted: str, spoken: str) -> None:
    headers = [(b"accept-language", accepted.encode())] if accepted else []
    scope = {"type": "http", "query_string": query.encode(), "headers": headers}
    assert language(scope) == spoken
