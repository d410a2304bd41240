"""A site that lets its own name lead to this machine isn't taken for the dashboard."""

import asyncio
from dataclasses import replace

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from public.desk import Desk
from public.hosts import Hosts, is_ours, is_same_site
from settings import Settings
from tests.public.asking import ask

LOCAL = Settings(public_url="https://progress.example.org")
OURS = ("localhost", "localhost:8501", "127.0.0.1:1", "[::1]:8501", "progress.example.org", "")
OTHERS = ("evil.example.net", "evil.example.net:8501", "localhost.evil.net", "127.0.0.1.nip.io")
BROKEN = ("[::1", "[", "a b", "@", "localhost@evil.net:80:80")


@pytest.fixture
def guarded() -> Hosts:
    desk = Desk()
    desk.__dict__["settings"] = LOCAL
    return Hosts(PlainTextResponse("in"), desk)


def test_on_this_machine_only_its_names_and_the_public_one_lead_here(guarded: Hosts) -> None:
    statuses = {
        host: ask(guarded, "/", {"Host": host}).status for host in (*OURS, *OTHERS, *BROKEN)
    }
    assert {host for host, status in statuses.items() if status == 200} == set(OURS)
    assert {statuses[host] for host in (*OTHERS, *BROKEN)} == {421}


def test_who_names_no_host_is_no_browser(guarded: Hosts) -> None:
    assert ask(guarded, "/").status == 200


def test_a_websocket_is_refused_as_well(guarded: Hosts) -> None:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "websocket", "headers": [(b"host", b"evil.example.net")]}
    asyncio.run(guarded(scope, receive, send))
    assert sent[0]["type"] == "websocket.http.response.start"
    assert sent[0]["status"] == 421


def test_behind_an_address_for_others_every_name_may_lead_here() -> None:
    shared = replace(LOCAL, address="0.0.0.0")  # noqa: S104
    assert is_ours("intranet", shared)


def test_a_page_of_the_public_address_may_ask_whatever_a_proxy_calls_us() -> None:
    def asks(*origins: str) -> bool:
        return is_same_site(origins, "127.0.0.1:8501", "https://example.org/progress")

    assert asks()
    assert asks("https://example.org")
    assert asks("http://127.0.0.1:8501")
    assert not asks("http://example.org")
    assert not asks("https://example.org", "https://evil.example.net")


@pytest.mark.parametrize(
    ("met", "status"),
    [(("127.0.0.1", 80), 200), (("/run/socket", None), 200), (("192.0.2.2", 80), 421)],
)
def test_who_comes_from_elsewhere_cannot_claim_a_name_of_this_machine(
    guarded: Hosts, met: tuple[str, int | None], status: int
) -> None:
    async def met_at(scope: Scope, receive: Receive, send: Send) -> None:
        await guarded({**scope, "server": met}, receive, send)

    assert ask(met_at, "/", {"Host": "localhost"}).status == status
