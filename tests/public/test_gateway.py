"""Sign-in by a gateway: its header names a person, and nobody else's header does."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Engine
from uvicorn import Config
from uvicorn.lifespan.on import LifespanOn
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from db.access import account_changes, accounts, sessions
from db.access.granted_rights import Granted
from db.engine.database import opened
from public.http import named_by_proxy
from public.http.proxies import PEER, NamedProxies
from public.http.services import Services
from tests.public.asking import Answer, ask
from tests.public.test_sign_in import COOKIE, FORM, HERE, PAGE, Site

GATEWAY, HEADER, OUT = "10.0.0.2", "X-Remote-User", "https://login.example.org/out"


class Gated(Site):
    """A site behind a gateway, which names a person in its header."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.inner = self.app
        self.app = NamedProxies(self.app, self.desk)

    def by(
        self, subject: str, path: str, headers: Mapping[str, str] | None = None, **about: Any
    ) -> Answer:
        said = {**PAGE, **({HEADER: subject} if subject else {}), **(headers or {})}
        return ask(self.app, path, said, **{"client": GATEWAY, **about})

    def cookie(self, subject: str) -> dict[str, str]:
        """The cookie of a person with a role who has just come in."""
        self.by(subject, "/sign-in")
        found = [one for one in accounts.listed(self.engine) if one.name == subject]
        granted = Granted("viewer")
        account_changes.change_role(self.engine, found[0].id, granted, datetime.now(UTC))
        answer = self.by(subject, "/sign-in")
        return {"Cookie": answer.headers["set-cookie"].partition(";")[0]}


@pytest.fixture
def gated(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gated]:
    for name, value in {
        "DATABASE_URL": url,
        "PUBLIC_URL": HERE,
        "SIGN_IN": "proxy",
        "SIGN_IN_HEADER": HEADER,
        "SIGN_IN_PROXIES": f"{GATEWAY}, 10.9.0.0/16",
        "SIGN_OUT_URL": OUT,
    }.items():
        monkeypatch.setenv(name, value)
    named_by_proxy._logged.clear()
    with opened(url) as engine:
        made = Gated(engine)
        yield made
        made.desk.close()


def test_whom_the_gateway_names_waits_and_then_comes_in_to_what_was_wanted(gated: Gated) -> None:
    away = gated.by("eva", "/pillars?pillar=2")
    assert (away.status, away.headers["location"]) == (303, "/sign-in?to=%2Fpillars%3Fpillar%3D2")
    waiting = gated.by("eva", "/sign-in?lang=en")
    assert waiting.status == 403
    assert b"has no role yet" in waiting.body
    account_changes.change_role(gated.engine, 1, Granted("viewer"), datetime.now(UTC))
    answer = gated.by("eva", away.headers["location"])
    assert (answer.status, answer.headers["location"]) == (303, "/pillars?pillar=2")
    cookie = {"Cookie": answer.headers["set-cookie"].partition(";")[0]}
    assert gated.by("eva", "/pillars", cookie).body == b"behind"
    assert [one.way for one in sessions.listed(gated.engine)] == ["proxy"]
    reached = {name.decode() for name, _ in gated.reached[-1]["headers"]}
    assert HEADER.lower() not in reached


def test_a_session_is_worth_nothing_without_the_header_or_with_anothers(gated: Gated) -> None:
    cookie = gated.cookie("eva")
    assert gated.by("eva", "/", cookie).status == 200
    assert gated.by("", "/", cookie).status == 303
    assert gated.by("bo", "/", cookie).status == 303
    assert gated.by("eva", "/", cookie, client="10.0.0.3").status == 303
    other = gated.by("bo", "/sign-in", cookie)
    assert other.status == 403  # Bo waits, and isn't Eva


@pytest.mark.faults("a header that somebody else sends")
def test_from_any_other_address_the_header_is_ignored_and_logged(
    gated: Gated, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for named in ("", GATEWAY, "127.0.0.1"):
        monkeypatch.setenv("FORWARDED_ALLOW_IPS", named)
        gated.desk.__dict__.pop("settings", None)
        app = NamedProxies(gated.inner, gated.desk)
        for client in ("10.0.0.3", "127.0.0.1", "192.0.2.1", "x"):
            for claimed in ({}, {"X-Forwarded-For": GATEWAY}, {"X-Forwarded-For": "10.0.0.2:80"}):
                answer = ask(app, "/sign-in", {**PAGE, HEADER: "eva", **claimed}, client=client)
                assert answer.status == 200
                assert "set-cookie" not in answer.headers
    assert accounts.listed(gated.engine) == []
    told = [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
    ignored = "X-Remote-User from 10.0.0.3, which is not in SIGN_IN_PROXIES, was ignored"
    assert told.count(ignored) == 1
    assert len(told) == 4


@pytest.mark.parametrize("subject", ["", "x" * 201, "a\x01b", " "])
def test_what_is_no_name_names_nobody(gated: Gated, subject: str) -> None:
    assert gated.by(subject, "/sign-in").status == 200
    assert accounts.listed(gated.engine) == []


def test_the_network_of_the_gateway_is_its_address_too(gated: Gated) -> None:
    assert gated.by("eva", "/sign-in", client="10.9.3.4").status == 403  # waits
    assert [one.name for one in accounts.listed(gated.engine)] == ["eva"]


def test_two_headers_name_nobody(gated: Gated) -> None:
    twice = [(HEADER.lower().encode(), name) for name in (b"eva", b"bo")]
    scope = {"headers": twice, PEER: (GATEWAY, 5000)}
    named = named_by_proxy.named(scope, gated.desk.settings)
    assert (named[named_by_proxy.SUBJECT], named["headers"]) == ("", [])


def test_signing_out_leads_to_the_gateway(gated: Gated) -> None:
    cookie = gated.cookie("eva")
    policy = gated.by("eva", "/sign-out", cookie).headers["content-security-policy"]
    assert "form-action 'self' https://login.example.org;" in policy
    answer = gated.by("eva", "/sign-out", {**cookie, **FORM}, method="POST")
    assert (answer.status, answer.headers["location"]) == (303, OUT)
    assert gated.by("eva", "/", cookie).status == 303


def test_a_link_that_is_opened_through_the_gateway_makes_the_first_administrator(
    gated: Gated,
) -> None:
    made = account_changes.invite(gated.engine, "Anna Peeters", Granted("admin"), datetime.now(UTC))
    answer = gated.by("anna", f"/invitation/{made.secret}", FORM, method="POST")
    assert answer.status == 303
    cookie = {"Cookie": answer.headers["set-cookie"].partition(";")[0]}
    assert cookie["Cookie"].startswith(COOKIE)
    assert gated.by("anna", "/", cookie).body == b"behind"
    assert gated.by("anna", "/sign-in").status == 303  # and again, without a link
    assert [(one.name, one.role) for one in accounts.listed(gated.engine)] == [
        ("Anna Peeters", "admin")
    ]


def test_uvicorns_own_reading_of_the_header_is_taken_off_at_the_start() -> None:
    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        assert scope["type"] == "lifespan"

    config = Config(NamedProxies(app, Services()), log_config=None)
    config.load()
    assert isinstance(config.loaded_app, ProxyHeadersMiddleware)
    before = config.loaded_app

    async def start() -> None:
        on = LifespanOn(config)
        scope: Any = {"type": "lifespan"}
        send: Any = on.send
        await before(scope, on.receive, send)

    asyncio.run(start())
    assert config.loaded_app is before.app
