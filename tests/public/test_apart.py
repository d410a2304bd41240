"""Beside the dashboard a shared page is what it is alone, whoever is signed in there."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from public.http.mounted import PublicFirst
from public.http.security_headers import SecurityHeaders
from public.http.streamlit_page import StreamlitPage
from tests.public.asking import ask
from tests.public.sharing import Site, share


async def _greet(request: Request) -> PlainTextResponse:
    request.session["name"] = "Anna"
    return PlainTextResponse(request.url.path)


def _dashboard(site: Site) -> Starlette:
    """As the door has it: ours first, then what keeps sessions."""
    return Starlette(
        routes=[Route("/{rest:path}", _greet)],
        middleware=[
            Middleware(SecurityHeaders),
            Middleware(PublicFirst, desk=site.desk),
            Middleware(StreamlitPage, pages=("overview",)),
            Middleware(SessionMiddleware, secret_key="for tests alone"),  # noqa: S106
        ],
    )


def test_who_is_signed_in_is_nobody_on_a_shared_page_and_stays_signed_in(
    sqlite_site: Site,
) -> None:
    token = share(sqlite_site.desk.engine).token
    dashboard = _dashboard(sqlite_site)
    cookie = {"Cookie": ask(dashboard, "/").headers["set-cookie"].partition(";")[0]}
    assert "set-cookie" in ask(dashboard, "/", cookie).headers
    for path in (f"/s/{token}", f"/s/{token}/figures.csv", "/s/x", "/s/", "/s/x/y/z"):
        assert ask(dashboard, path, cookie) == ask(sqlite_site.app, path)


@pytest.mark.parametrize("start", ["/s//", "/S/", "//s/", "/S//", "//S//", "/s/x/"])
def test_an_address_that_was_copied_badly_goes_nowhere_else(sqlite_site: Site, start: str) -> None:
    token = share(sqlite_site.desk.engine).token
    answer = ask(_dashboard(sqlite_site), f"{start}{token}")
    assert answer == ask(sqlite_site.app, f"{start}{token}") == sqlite_site.get("x")


@pytest.mark.parametrize("path", ["/", "/overview", "/share", "/sx", "/healthz", "/assets"])
def test_all_else_is_the_dashboards(sqlite_site: Site, path: str) -> None:
    assert ask(_dashboard(sqlite_site), path).body == path.encode()


@pytest.mark.faults("another origin, a frame, a forged host")
@pytest.mark.parametrize("path", ["/assets/x/page.css/", "/assets/x/", "/s/x/"])
def test_nothing_leads_to_a_host_that_was_only_claimed(sqlite_site: Site, path: str) -> None:
    answer = ask(_dashboard(sqlite_site), path, {"Host": "evil.example.net"})
    assert (answer.status, "location" in answer.headers) == (404, False)
