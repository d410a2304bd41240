"""Every answer tells the browser to run no code but ours and to show it in nobody's frame."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from public.http.security_headers import ALWAYS, SecurityHeaders, dashboard_policy
from public.http.streamlit_page import StreamlitPage, mend
from tests.public.asking import ask

PAGE = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


def _app() -> Starlette:
    own = {"Content-Security-Policy": "default-src 'self'", "Referrer-Policy": "no-referrer"}
    return Starlette(
        routes=[
            Route("/", lambda _: HTMLResponse(PAGE)),
            Route("/json", lambda _: JSONResponse({})),
            Route("/own", lambda _: HTMLResponse("x", headers=own)),
        ],
        middleware=[Middleware(SecurityHeaders), Middleware(StreamlitPage, pages=("page",))],
    )


def _directives(policy: str) -> dict[str, list[str]]:
    parts = [directive.split() for directive in policy.split(";")]
    return {name: sources for name, *sources in parts}


@pytest.mark.faults("another origin, a frame, a forged host")
@pytest.mark.parametrize("path", ["/", "/json", "/nowhere"])
def test_every_answer_has_every_header_once(path: str) -> None:
    headers = ask(_app(), path).headers
    for name in (*ALWAYS, "Content-Security-Policy"):
        assert len(headers.getlist(name)) == 1, name
    assert headers["x-content-type-options"] == "nosniff"
    assert _directives(headers["content-security-policy"])["frame-ancestors"] == ["'none'"]


def test_an_answer_may_be_stricter_than_the_rule() -> None:
    headers = ask(_app(), "/own").headers
    assert headers.getlist("referrer-policy") == ["no-referrer"]
    assert headers.getlist("content-security-policy") == ["default-src 'self'"]


def test_what_is_no_page_may_do_nothing() -> None:
    policy = _directives(ask(_app(), "/json").headers["content-security-policy"])
    assert {source for sources in policy.values() for source in sources} == {"'none'"}


def test_the_dashboard_runs_its_own_inline_scripts_and_no_other() -> None:
    answer = ask(_app(), "/")
    policy = _directives(answer.headers["content-security-policy"])
    scripts = re.findall(r"<script>(.*?)</script>", answer.body.decode(), re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts]
    assert len(scripts) == 3  # Streamlit's, and two of ours
    assert policy["script-src"] == ["'self'", "blob:", *(f"'sha256-{h}'" for h in hashes)]


def test_no_inline_script_hides_behind_an_attribute() -> None:
    # The policy knows scripts without attributes; one with them has to be a file.
    tags = re.findall(r"<script[^>]*>", mend(PAGE, "en"))
    assert [tag for tag in tags if tag != "<script>" and " src=" not in tag] == []


def test_no_other_host_is_ever_asked_and_no_text_becomes_code() -> None:
    policy = _directives(dashboard_policy(PAGE))
    allowed = {"'self'", "'none'", "blob:", "data:", "'unsafe-inline'"}
    sources = {(name, source) for name, found in policy.items() for source in found}
    unknown = {(n, s) for n, s in sources if s not in allowed and not s.startswith("'sha256-")}
    assert unknown == set()
    assert [name for name, source in sources if source == "'unsafe-inline'"] == ["style-src"]
    assert policy["default-src"] == ["'none'"]
