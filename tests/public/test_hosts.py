"""A site that lets its own name lead to this machine isn't taken for the dashboard."""

import asyncio
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from locales import LANGUAGES, translator
from public.http.services import Services
from public.http.trusted_hosts import TrustedHosts, is_ours, is_same_site
from settings import Settings
from tests.public.asking import ask

LOCAL = Settings(public_url="https://progress.example.org")
OURS = ("localhost", "localhost:8501", "127.0.0.1:1", "[::1]:8501", "progress.example.org", "")
OTHERS = ("evil.example.net", "evil.example.net:8501", "localhost.evil.net", "127.0.0.1.nip.io")
NAMES = {"localhost", "127.0.0.1", "::1", "progress.example.org"}
BROKEN = ("[::1", "[", "a b", "@", "localhost@evil.net:80:80", "evil.net@localhost", "localhost/x")
EVERYWHERE = replace(LOCAL, address="0.0.0.0", hosts=("intranet:8080", "10.0.0.5"))  # noqa: S104


def _guarded(chosen: Settings) -> TrustedHosts:
    desk = Services()
    desk.__dict__["settings"] = chosen
    return TrustedHosts(PlainTextResponse("in"), desk)


@pytest.fixture
def guarded() -> TrustedHosts:
    return _guarded(LOCAL)


def test_on_this_machine_only_its_names_and_the_public_one_lead_here(guarded: TrustedHosts) -> None:
    statuses = {
        host: ask(guarded, "/", {"Host": host}).status for host in (*OURS, *OTHERS, *BROKEN)
    }
    assert {host for host, status in statuses.items() if status == 200} == set(OURS)
    assert {statuses[host] for host in (*OTHERS, *BROKEN)} == {421}


def test_who_names_no_host_is_no_browser(guarded: TrustedHosts) -> None:
    assert ask(guarded, "/").status == 200


def test_a_websocket_is_refused_as_well(guarded: TrustedHosts) -> None:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "websocket", "headers": [(b"host", b"evil.example.net")]}
    asyncio.run(guarded(scope, receive, send))
    assert sent[0]["type"] == "websocket.http.response.start"
    assert sent[0]["status"] == 421


def test_behind_an_address_for_others_names_are_those_that_were_set() -> None:
    guarded = _guarded(EVERYWHERE)
    ours = (*OURS, "intranet", "Intranet:8080", "intranet:1", "10.0.0.5:8501")
    others = (*OTHERS, *BROKEN, "intranet.evil.net", "10.0.0.6", "0.0.0.0")  # noqa: S104
    statuses = {host: ask(guarded, "/", {"Host": host}).status for host in (*ours, *others)}
    assert {host for host, status in statuses.items() if status == 200} == set(ours)
    assert {statuses[host] for host in others} == {421}


def test_an_address_that_we_were_met_at_is_ours_and_a_name_is_none() -> None:
    assert is_ours("192.0.2.7:8501", EVERYWHERE, ("192.0.2.7", 8501))
    assert not is_ours("192.0.2.8:8501", EVERYWHERE, ("192.0.2.7", 8501))
    assert not is_ours("intern", EVERYWHERE, ("intern", 8501))


def test_of_two_names_each_has_to_be_ours(guarded: TrustedHosts) -> None:
    hosts = [(b"host", b"localhost"), (b"host", b"evil.example.net")]

    async def with_two(scope: Scope, receive: Receive, send: Send) -> None:
        await guarded({**scope, "headers": hosts}, receive, send)

    assert ask(with_two, "/").status == 421


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_comes_by_another_name_reads_why(guarded: TrustedHosts, language: str) -> None:
    answer = ask(guarded, f"/?lang={language}", {"Host": "evil.example.net"})
    assert answer.body.decode() == translator(language)("error-host")
    assert "HOSTS" in answer.body.decode()


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), max_size=30))
def test_no_text_is_taken_for_a_name_of_ours(host: str) -> None:
    """Whatever is let in names one of ours, as every other reader of an address understands it."""
    if host and is_ours(host, EVERYWHERE):
        assert urlsplit(f"http://{host}/").hostname in {"intranet", "10.0.0.5", *NAMES}
        assert not {*host} & {*"/@?#\\ "}


def test_a_page_of_the_public_address_may_ask_whatever_a_proxy_calls_us() -> None:
    def asks(*origins: str) -> bool:
        return is_same_site(origins, "127.0.0.1:8501", chosen)

    chosen = replace(EVERYWHERE, public_url="https://example.org/progress")
    assert asks()
    assert asks("https://example.org")
    assert asks("http://127.0.0.1:8501")
    assert asks("https://intranet:8080")
    assert not asks("http://example.org")
    assert not asks("https://intranet")
    assert not asks("https://example.org", "https://evil.example.net")


@pytest.mark.parametrize(
    ("met", "status"),
    [(("127.0.0.1", 80), 200), (("/run/socket", None), 200), (("192.0.2.2", 80), 421)],
)
def test_who_comes_from_elsewhere_cannot_claim_a_name_of_this_machine(
    guarded: TrustedHosts, met: tuple[str, int | None], status: int
) -> None:
    async def met_at(scope: Scope, receive: Receive, send: Send) -> None:
        await guarded({**scope, "server": met}, receive, send)

    assert ask(met_at, "/", {"Host": "localhost"}).status == status
