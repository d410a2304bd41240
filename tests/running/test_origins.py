"""A page of another site, open in somebody's browser, can't use the dashboard in their name."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import pytest

from tests.browser.server import Server
from tests.running.asking import ask

pytestmark = pytest.mark.faults("another origin, a frame, a forged host")
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
    named = {**forged, "Host": "evil.example.net"}
    assert stream(server, {**named, "Origin": EVIL}) == 421
    assert stream(server, named) == 421
    for path in ("/", "/healthz", "/update", "/s/x", "/api/v1/programmes"):
        assert ask(server, path, named).status == 421, path


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
