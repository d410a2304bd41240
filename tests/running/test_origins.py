"""A page of another site, open in somebody's browser, can't use the dashboard in their name."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import pytest

from tests.browser.server import Server, serving
from tests.databases import Shelf
from tests.house.files import text
from tests.running.asking import ask

pytestmark = pytest.mark.faults("another origin, a frame, a forged host")
PUBLIC, PROXIED = "https://progress.example.org", "http://10.0.0.5:8501"
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
EVIL = "http://evil.example.net"
FORWARDED = {
    "X-Forwarded-Host": "evil.example.net",
    "X-Forwarded-For": "192.0.2.7",
    "X-Forwarded-Proto": "https",
    "X-Original-Host": "evil.example.net",
    "Forwarded": "host=evil.example.net;for=192.0.2.7;proto=https",
}


def stream(server: Server, headers: Mapping[str, str]) -> int:
    """What a websocket comes to: 101 where it is open, else the status of the refusal."""
    return ask(server, "/_stcore/stream", {**UPGRADE, **headers}).status


def test_a_page_of_ours_and_what_is_no_browser_are_let_in(server: Server) -> None:
    port = urlsplit(server.address).port
    assert stream(server, {}) == 101
    assert stream(server, {"Origin": server.address}) == 101
    by_name = {"Host": f"localhost:{port}", "Origin": f"http://localhost:{port}"}
    assert stream(server, by_name) == 101
    named = {"Host": "progress.example.org", "Origin": "https://progress.example.org"}
    assert stream(server, named) == 101


@pytest.mark.parametrize("forged", [{}, FORWARDED])
def test_a_websocket_of_another_site_is_refused_and_nobody_else_is_asked_about_it(
    server: Server, forged: Mapping[str, str]
) -> None:
    port = urlsplit(server.address).port
    others = [
        EVIL,
        "null",
        "file://",
        "",
        "http://127.0.0.1:9",  # another program on this machine is another site
        "http://localhost",
        f"http://localhost:{port}",  # and so is the same one by a name that isn't asked for
        f"http://0.0.0.0:{port}",
        f"http://127.0.0.1:{port}@evil.example.net",
        f"http://127.0.0.1:{port}.evil.example.net",
        f"javascript://127.0.0.1:{port}",
        "http://progress.example.org",
    ]
    found = {origin: stream(server, {**forged, "Origin": origin}) for origin in others}
    assert found == dict.fromkeys(others, 403)
    # Streamlit would ask a host on the internet by which address this machine is known.
    assert "external IP" not in server.log.read_text()


@pytest.mark.parametrize("forged", [{}, FORWARDED])
def test_a_name_that_is_not_ours_is_refused_whoever_claims_it(
    server: Server, forged: Mapping[str, str]
) -> None:
    refuses_others(server, forged)


@pytest.fixture(scope="module")
def everywhere(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A process that others reach, as in a container; a proxy asks it by a name of its own."""
    log = tmp_path_factory.mktemp("everywhere") / "log.txt"
    environ = {
        "ADDRESS": "0.0.0.0",  # noqa: S104
        "WITHOUT_SIGN_IN": "yes",
        "PUBLIC_URL": PUBLIC,
        "HOSTS": "dashboard, 10.0.0.5:8501",
    }
    with sqlite.loaded() as url, serving(url, log, environ) as server:
        yield server
    assert server.troubles() == []


@pytest.mark.parametrize("forged", [{}, FORWARDED])
def test_a_site_whose_name_leads_here_is_refused_where_others_may_come_as_well(
    everywhere: Server, forged: Mapping[str, str]
) -> None:
    refuses_others(everywhere, forged)


def refuses_others(server: Server, forged: Mapping[str, str]) -> None:
    """The name of another site is refused everywhere, also where its own page asks."""
    port = urlsplit(server.address).port
    for host in ("evil.example.net", f"evil.example.net:{port}", f"localhost.evil.net:{port}"):
        named = {**forged, "Host": host}
        own = {**named, "Origin": f"http://{host}"}
        assert stream(server, own) == 421
        assert stream(server, named) == 421
        for path in ("/", "/healthz", "/update", "/s/x", "/api/v1/programmes", "/revision"):
            assert ask(server, path, own).status == 421, path
        for method in ("PUT", "DELETE"):
            assert ask(server, "/_stcore/upload_file/s/f", own, method).status == 421
        for path in ("/_stcore/health", "/_stcore/host-config", "/media/x", "/static/x"):
            assert ask(server, path, own).status == 421, path


def test_names_that_were_set_lead_here_and_their_pages_may_ask(everywhere: Server) -> None:
    for host, origin in (
        ("progress.example.org", PUBLIC),
        ("dashboard:8501", PUBLIC),  # a proxy that rewrites Host
        ("dashboard", "https://dashboard"),
        ("127.0.0.1:8501", PUBLIC),
        ("10.0.0.5:8501", PROXIED),
        ("dashboard:8501", PROXIED),
    ):
        named = {"Host": host, "Origin": origin}
        assert stream(everywhere, named) == 101, named
        assert ask(everywhere, "/", named).status == 200, named
    # Streamlit would ask a host on the internet whether that is this machine.
    assert "external IP" not in everywhere.log.read_text()


def test_the_health_check_of_a_container_goes_on_working(everywhere: Server) -> None:
    asks = re.search(r"CMD python -c \"(.+)\"", text("Dockerfile"))
    assert asks
    port = str(urlsplit(everywhere.address).port)
    checked = subprocess.run([sys.executable, "-c", asks[1]], env={**os.environ, "PORT": port})
    assert checked.returncode == 0


def test_a_forwarded_name_leads_nobody_elsewhere(server: Server) -> None:
    for path in ("/", "/update", "/update/", "//evil/", "/s/x", "/healthz", "/api/v1/openapi.json"):
        assert "evil.example.net" not in ask(server, path, FORWARDED).said, path


@pytest.mark.parametrize("origin", [EVIL, "http://127.0.0.1:9", "null"])
def test_a_form_or_file_of_another_site_is_refused(server: Server, origin: str) -> None:
    headers = {"Origin": origin, "Sec-Fetch-Site": "cross-site"}
    assert ask(server, "/_stcore/upload_file/s/f", headers, "PUT").status == 403
    assert ask(server, "/_stcore/upload_file/s/f", headers, "DELETE").status == 403
    for path in ("/", "/update", "/api/v1/programmes", "/revision", "/_stcore/agent/interact"):
        assert ask(server, path, headers, "POST").status >= 400, path
