"""Sign-in before everything else: who is let in, by which link, for how long, and to where."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from sqlalchemy import Engine
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data.snapshots import Snapshot
from db.access import account_changes, audit, sessions
from db.access.granted_rights import Granted
from db.engine.database import opened
from db.engine.migrate import upgrade
from people import ANOTHERS_HEADER, PERSON_HEADER, SESSION_HEADER
from public.http import signed_in
from public.http.log_masking import masked
from public.http.mounted import PublicFirst
from public.http.security_headers import SecurityHeaders
from public.http.services import Services
from public.http.signed_in import SignedIn, own_path
from tests import postgres
from tests.public.asking import Answer, ask

HERE = "https://progress.example.org"
FORM = {"Host": "progress.example.org", "Origin": HERE}
PAGE = {"Accept": "text/html,*/*", "Host": "progress.example.org"}
COOKIE = "__Host-progress"


class Site:
    """The dashboard's own pages, behind sign-in, with an app for what lies behind."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.desk = engine, Services()
        self.reached: list[Scope] = []
        self.app: ASGIApp = SecurityHeaders(
            SignedIn(PublicFirst(self._behind, self.desk), self.desk)
        )

    async def _behind(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.reached.append(scope)
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"behind"})
            return
        while (await receive())["type"] != "websocket.disconnect":
            await send({"type": "websocket.send", "bytes": b"drawn"})

    def invite(self, name: str, **granted: Any) -> account_changes.Invited:
        rights = Granted(**{"role": "editor", **granted})
        return account_changes.invite(self.engine, name, rights, datetime.now(UTC))

    def ask(self, path: str, headers: Mapping[str, str] | None = None, **about: Any) -> Answer:
        return ask(self.app, path, {**PAGE, **(headers or {})}, **about)

    def enter(self, secret: str, headers: Mapping[str, str] = FORM, **about: Any) -> Answer:
        return self.ask(f"/invitation/{secret}", headers, method="POST", **about)

    def signed_in(self, name: str, **granted: Any) -> dict[str, str]:
        """The header Cookie of a new person."""
        answer = self.enter(self.invite(name, **granted).secret)
        return {"Cookie": answer.headers["set-cookie"].partition(";")[0]}

    @property
    def number(self) -> list[str]:
        """The headers with the number of a session that the app behind got last."""
        name = SESSION_HEADER.encode()
        return [value.decode() for key, value in self.reached[-1]["headers"] if key == name]


@pytest.fixture
def site(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", HERE)
    monkeypatch.setenv("SIGN_IN", "invited")
    with opened(sqlite_url) as engine:
        made = Site(engine)
        yield made
        made.desk.close()


def test_without_sign_in_nobody_is_asked_and_its_pages_are_none(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SIGN_IN")
    for path in ("/", "/update", "/sign-in", "/sign-out", "/invitation/x"):
        assert site.ask(path, {SESSION_HEADER: "1"}).body == b"behind"
        assert site.number == []


def test_a_page_goes_to_sign_in_with_its_filters_and_all_else_is_refused(site: Site) -> None:
    answer = site.ask("/update?pillar=1&pillar=2&lang=de")
    assert answer.status == 303
    there = urlsplit(answer.headers["location"])
    assert there.path == "/sign-in"
    assert parse_qs(there.query) == {"to": ["/update?pillar=1&pillar=2&lang=de"]}
    assert site.ask("/media/x.csv", {"Accept": "*/*"}).status == 401
    assert site.ask("/_stcore/upload_file/x/y", method="PUT").status == 401
    assert site.ask("/revision", {"Accept": "*/*"}).status == 401
    assert site.reached == []
    for asked in ("/sign-in?to=/update%3Fpillar%3D1&lang=de", f"/sign-in?{there.query}"):
        said = site.ask(asked)
        assert said.status == 200
        assert 'href="/update?pillar=1' in said.body.decode()
        assert "Bitte melden Sie sich an" in said.body.decode()


def test_a_page_of_sign_in_says_of_what_it_is_and_is_read_in_each_language(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENDER", "Sekretariat <Benelux>")
    page = html.fromstring(site.ask("/sign-in?to=/pillars%3Fpillar%3D1&lang=de").body)
    assert page.findtext(".//title") == "Bitte melden Sie sich an · Dashboard des Arbeitsprogramms"
    (said,) = page.xpath("//header/p")
    assert said.text_content() == "Dashboard des Arbeitsprogramms · Sekretariat <Benelux>"
    ways = {each.text: each.get("href") for each in page.xpath("//nav//a")}
    assert [*ways] == ["Nederlands", "Français", "Deutsch", "English"]
    assert parse_qs(ways["Français"][1:]) == {"to": ["/pillars?pillar=1&lang=fr"], "lang": ["fr"]}
    there = site.ask(f"/sign-in{ways['Français']}").body.decode()
    assert "Veuillez vous connecter" in there
    assert 'href="/pillars?pillar=1&amp;lang=fr"' in there
    bare = html.fromstring(site.ask("/sign-in").body)
    assert [each.get("href") for each in bare.xpath("//nav//a")][1] == "?lang=fr&to=%2F%3Flang%3Dfr"
    for wrong in ("//%5B", "//evil.example.net/", f"/{'x' * 9_000}"):
        said = site.ask(f"/sign-in?to={wrong}")
        assert said.status == 200
        assert b"to=%2F%3Flang%3Dfr" in said.body
        assert b"evil" not in said.body
    made = site.invite("Eva")
    assert b"<nav" in site.ask(f"/invitation/{made.secret}").body
    assert b"<nav" not in site.enter("wrong").body  # the address of a form has nothing to read


def test_a_link_shows_a_button_and_the_button_signs_in_once(site: Site) -> None:
    made = site.invite("Eva <b>Schmitz</b>")
    for _ in range(3):
        shown = site.ask(f"/invitation/{made.secret}?lang=en")
        assert shown.status == 200
        assert "set-cookie" not in shown.headers
    page = shown.body.decode()
    assert "Welcome, \u2068Eva &lt;b&gt;Schmitz&lt;/b&gt;\u2069" in page or (
        "Welcome, Eva &lt;b&gt;Schmitz&lt;/b&gt;" in page
    )
    assert made.secret not in page
    assert shown.headers["referrer-policy"] == "strict-origin"
    assert shown.headers["cache-control"] == "no-store"
    assert "form-action 'self'" in shown.headers["content-security-policy"]
    assert sessions.listed(site.engine) == []
    answer = site.enter(made.secret)
    assert (answer.status, answer.headers["location"]) == (303, "/auth/passkeys")
    cookie, *about = answer.headers["set-cookie"].split("; ")
    assert cookie.startswith(f"{COOKIE}=")
    assert about == ["Path=/", "Max-Age=43200", "HttpOnly", "SameSite=Lax", "Secure"]
    assert site.ask("/update", {"Cookie": cookie}).body == b"behind"
    assert site.number == ["1"]
    assert site.enter(made.secret).status == 404


def test_over_http_the_cookie_has_no_prefix(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", "http://progress.example.org")
    answer = site.enter(site.invite("Eva").secret, {"Origin": "http://progress.example.org"})
    assert answer.headers["set-cookie"].startswith("progress=")
    assert "Secure" not in answer.headers["set-cookie"]


@pytest.mark.parametrize(
    "origin",
    [
        {},
        {"Origin": "null"},
        {"Origin": "https://evil.example.net"},
        {"Origin": "http://progress.example.org"},
        {"Origin": "https://progress.example.org.evil.example.net"},
        {"Origin": f"{HERE}:8501"},
        {"Origin": ""},
        {"Referer": f"{HERE}/"},
    ],
)
def test_a_form_of_another_site_signs_nobody_in_or_out(site: Site, origin: dict[str, str]) -> None:
    made = site.invite("Eva")
    assert site.enter(made.secret, origin).status == 403
    assert sessions.listed(site.engine) == []
    cookie = site.signed_in("Bo")
    assert site.ask("/sign-out", {**cookie, **origin}, method="POST").status == 403
    assert site.ask("/", cookie).status == 200
    assert site.enter(made.secret).status == 303


@pytest.mark.faults("a cookie used after sign-out")
def test_signing_out_ends_the_session_and_not_only_the_cookie(site: Site) -> None:
    cookie = site.signed_in("Eva")
    shown = site.ask("/sign-out", cookie)
    assert "Eva" in shown.body.decode()
    answer = site.ask("/sign-out", {**cookie, **FORM}, method="POST")
    assert (answer.status, answer.headers["location"]) == (303, "/sign-in")
    assert f"{COOKIE}=; Path=/; Max-Age=0" in answer.headers["set-cookie"]
    assert site.ask("/", cookie).status == 303
    assert site.ask("/sign-out", cookie).headers["location"] == "/sign-in"


def test_signing_in_again_makes_another_session_and_ends_the_first(site: Site) -> None:
    first = site.signed_in("Eva")
    made = site.invite("Bo")
    second = site.enter(made.secret, {**FORM, **first}).headers["set-cookie"].partition(";")[0]
    assert second != first["Cookie"]
    assert site.ask("/", first).status == 303
    assert site.ask("/", {"Cookie": second}).status == 200
    planted = {"Cookie": f"{COOKIE}={'A' * 43}"}
    answer = site.enter(site.invite("Cas").secret, {**FORM, **planted})
    assert "A" * 43 not in answer.headers["set-cookie"]
    assert site.ask("/", planted).status == 303


def test_sign_in_goes_on_to_the_page_that_was_wanted_and_to_no_other_site(site: Site) -> None:
    cookie = site.signed_in("Eva")
    for wanted, there in (
        ("/update%3Fpillar%3D1%26lang%3Dde", "/update?pillar=1&lang=de"),
        ("//evil.example.net/", "/"),
        ("/%5Cevil.example.net/", "/"),
        ("https:evil.example.net", "/"),
        ("javascript:alert(1)", "/"),
        ("/auth/passkeys", "/auth/passkeys"),
        ("/auth/passkey", "/"),
        ("/auth/house/callback%3Fcode%3Dx", "/"),
        ("/sign-out", "/"),
        ("%09//evil.example.net", "/"),
        ("/x%0d%0aSet-Cookie:a=b", "/"),
    ):
        answer = site.ask(f"/sign-in?to={wanted}", cookie)
        assert (answer.status, answer.headers["location"]) == (303, there)


@given(st.text(st.sampled_from("/\\:@.?#ab%\t\n é;h"), max_size=12))
def test_whatever_is_wanted_is_a_path_of_this_site(wanted: str) -> None:
    found = own_path(wanted)
    there = urlsplit(urljoin("https://here.example/", found.replace("\\", "/")))
    assert (there.scheme, there.netloc) == ("https", "here.example")
    assert found in (wanted, "/")


@pytest.mark.parametrize(
    "cookies",
    [
        f"{COOKIE}=",
        f"{COOKIE}={'A' * 43}",
        f"{COOKIE}=%s; {COOKIE}={'A' * 43}",
        "progress=%s",
        "x%s",
        f"{COOKIE}=%s,",
        f"{COOKIE}=\xe9",
    ],
)
def test_no_other_cookie_lets_anybody_in(site: Site, cookies: str) -> None:
    secret = site.signed_in("Eva")["Cookie"].partition("=")[2]
    raw = cookies.replace("%s", secret)
    assert site.ask("/", {"Cookie": raw, SESSION_HEADER: "1"}).status == 303
    assert site.reached == []


def test_the_number_of_a_session_comes_from_here_alone(site: Site) -> None:
    cookie = site.signed_in("Eva")
    for forged in (SESSION_HEADER, SESSION_HEADER.upper()):
        site.ask("/", {**cookie, forged: "7"})
        assert site.number == ["1"]


def test_whose_a_page_is_comes_from_here_alone(site: Site) -> None:
    site.ask("/", {**site.signed_in("Eva"), PERSON_HEADER: "7", ANOTHERS_HEADER: "7"})
    numbers = dict(site.reached[-1]["headers"])
    assert numbers[PERSON_HEADER.encode()] == b"1"
    assert ANOTHERS_HEADER.encode() not in numbers


def test_a_page_hears_that_somebody_else_has_signed_in(site: Site) -> None:
    cookie = {**site.signed_in("Eva"), "Accept": "*/*"}
    assert site.ask("/revision?person=1", cookie).status == 200
    for anothers in ("2", "", "x", "%00", "1&person=2"):
        assert site.ask(f"/revision?person={anothers}", cookie).status == 409


def test_whoever_is_disabled_or_over_is_out_at_the_next_request(site: Site) -> None:
    site.invite("Anna", role="admin")
    cookie = site.signed_in("Eva")
    assert site.ask("/", cookie).status == 200
    known = audit.last(site.engine)
    account_changes.disable(site.engine, 2, datetime.now(UTC))
    assert audit.last(site.engine) > known, "pages that wait are answered by it"
    assert site.ask("/", cookie).status == 303
    assert site.ask("/revision", {**cookie, "Accept": "*/*"}).status == 401


@pytest.mark.parametrize("ended", [False, True])
def test_an_open_page_hears_nothing_once_its_session_is_over(site: Site, ended: bool) -> None:
    cookie = site.signed_in("Eva")
    sent = asyncio.run(_page(site, cookie, ended=ended))
    closed: Message = {"type": "websocket.close", "code": signed_in.OVER}
    drawn: Message = {"type": "websocket.send", "bytes": b"drawn"}
    assert sent == ([drawn, drawn, closed] if ended else [drawn, drawn, drawn])


def test_a_page_of_nobody_is_not_opened(site: Site) -> None:
    assert asyncio.run(_page(site, {}, ended=False)) == [
        {"type": "websocket.close", "code": signed_in.OVER}
    ]
    assert site.reached == []


async def _page(site: Site, cookie: Mapping[str, str], *, ended: bool) -> list[Message]:
    """What an open page gets for two messages, between which its session may end."""
    headers = [(name.lower().encode(), value.encode()) for name, value in cookie.items()]
    about = {"path": "/_stcore/stream", "query_string": b""}
    scope = {"type": "websocket", "headers": headers, **about}
    sent: list[Message] = []
    said = iter(["websocket.connect", "websocket.receive", "websocket.receive", "end"])

    async def receive() -> Message:
        kind = next(said)
        if ended and len(sent) == 2:
            account_changes.switch_off(site.engine, datetime.now(UTC))
        if kind == "end":
            return {"type": "websocket.disconnect", "code": 1000}
        return {"type": kind, "bytes": b"x"}

    async def send(message: Message) -> None:
        sent.append(message)

    await site.app(scope, receive, send)
    return sent


@pytest.mark.faults("a thousand guesses at a link that signs in")
def test_a_thousand_guesses_find_nothing_and_shut_nobody_out(site: Site) -> None:
    made = site.invite("Eva")
    over = site.invite("Bo")
    account_changes.disable(site.engine, over.person_id, datetime.now(UTC))
    answers = [site.ask(f"/invitation/{over.secret}")]
    answers += [site.ask(f"/invitation/{number:043}") for number in range(1_000)]
    assert {answer.status for answer in answers} == {404, 429}
    assert sum(answer.status == 404 for answer in answers) <= 40
    assert len({answer.body for answer in answers if answer.status == 404}) == 1
    assert site.enter(made.secret).status == 303


@pytest.mark.faults("the database away, with people signed in")
def test_while_the_database_is_away_nobody_is_let_in_and_nobody_is_signed_out(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    cookie = site.signed_in("Eva")
    with monkeypatch.context() as away:
        site.desk.close()
        site.desk.__dict__.pop("engine", None)
        site.desk.__dict__.pop("settings", None)
        away.setenv("DATABASE_URL", "postgresql+psycopg://nobody@127.0.0.1:9/none")
        assert site.ask("/", cookie).status == 503
        assert site.ask(f"/invitation/{'x' * 43}").status == 503
        assert site.reached == []
        site.desk.__dict__.pop("engine", None)
    site.desk.__dict__.pop("settings", None)
    assert site.ask("/", cookie).status == 200


@pytest.mark.faults("the database away, with people signed in")
@pytest.mark.usefixtures("postgresql")  # skipped where there is none
def test_a_postgresql_that_went_down_lets_nobody_in_and_signs_nobody_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with postgres.restartable() as server:
        # What was acknowledged is the kernel's by then, and outlives a server that is killed.
        server.start("-c", "synchronous_commit=on")
        url = postgres.create(server.url, "people").render_as_string(hide_password=False)
        monkeypatch.setenv("DATABASE_URL", url)
        monkeypatch.setenv("PUBLIC_URL", HERE)
        monkeypatch.setenv("SIGN_IN", "invited")
        with opened(url, create=True) as engine:
            upgrade(engine)
            site = Site(engine)
            cookie, made = site.signed_in("Eva"), site.invite("Bo")
            assert site.ask("/", cookie).status == 200
            server.stop()
            for _ in range(2):
                assert site.ask("/", cookie).status == 503
                assert site.enter(made.secret).status == 503
            server.start("-c", "synchronous_commit=on")
            assert site.ask("/", cookie).status == 200
            assert site.enter(made.secret).status == 303
            site.desk.close()


def test_no_log_has_a_secret(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    made = site.invite("Eva")
    with caplog.at_level(logging.DEBUG):
        cookie = site.enter(made.secret).headers["set-cookie"]
    assert "person 1 signed in" in caplog.text
    secret = cookie.partition("=")[2].partition(";")[0]
    assert made.secret not in caplog.text
    assert secret not in caplog.text
    assert masked(f"GET /invitation/{made.secret} HTTP/1.1") == "GET /invitation/*** HTTP/1.1"


def test_a_program_of_this_machine_needs_a_token_where_people_sign_in(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLIC_URL", "http://localhost:8501")
    here = {"Host": "localhost:8501", "Accept": "application/json"}
    assert site.ask("/api/v1/programmes", here).status == 401
    site.desk.__dict__.pop("settings")
    monkeypatch.delenv("SIGN_IN")
    assert site.ask("/api/v1/programmes", here).status == 200


@pytest.mark.parametrize(
    "name",
    [
        *("actions", "updates", "evidence", "figures?by=action", "figures?by=partner", "pillars"),
        *("partners", "programmes", "changes?since=2021-02-01", "changes.atom", "due.ics"),
    ],
)
def test_a_contact_reads_their_partners_actions_alone(site: Site, name: str) -> None:
    contact = site.signed_in("Nora", role="contributor", partners=("NRW",))
    viewer = site.signed_in("Vic", role="viewer")
    whole, some = (
        Snapshot("x", site.engine, 1, within).record("benelux-2021-2024")
        for within in (None, frozenset({"NRW"}))
    )
    codes = {*whole.updates["action_code"]} - {*some.updates["action_code"]}
    said = whole.updates[whole.updates["action_code"].isin(codes)]
    hidden = {*said["title_nl"], *said["title_en"]}
    hidden -= {*some.updates["title_nl"], *some.updates["title_en"], ""}
    assert len(hidden) > 20
    path = f"/api/v1/{name}{'&' if '?' in name else '?'}lang=nl"
    for _ in range(2):  # the second answer comes from the cache
        everything, theirs = (
            site.ask(path, {"Accept": "application/json", **who}) for who in (viewer, contact)
        )
        assert (everything.status, theirs.status) == (200, 200)
        text = theirs.body.decode().replace("\r\n ", "")
        assert [title for title in hidden if title in text] == []
    if name == "actions":
        assert any(title in everything.body.decode() for title in hidden)


def test_whoever_is_signed_in_reads_the_api_by_the_cookie_and_nobody_else_does(site: Site) -> None:
    site.invite("Anna", role="admin")
    cookie = site.signed_in("Eva", role="viewer")
    actions = "/api/v1/actions?limit=1"
    here = {"Accept": "application/json"}
    for nobody in ({}, {"Cookie": f"{COOKIE}={'A' * 43}"}, {SESSION_HEADER: "1"}):
        assert site.ask(actions, {**here, **nobody}).status == 401
    answer = site.ask(actions, {**here, **cookie})
    assert (answer.status, answer.headers["cache-control"]) == (200, "private, no-cache")
    assert "Cookie" in answer.headers["vary"]
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in answer.headers
    assert site.ask("/api/v1/actions.csv", {**here, **cookie}).status == 404
    assert site.ask(f"{actions}&format=csv", {**here, **cookie}).status == 200
    assert site.ask(actions, {**here, **cookie}, method="POST").status == 405
    wrong = {"Authorization": "Bearer x"}  # a token that is sent is the one that counts
    assert site.ask(actions, {**here, **cookie, **wrong}).status == 401
    account_changes.disable(site.engine, 2, datetime.now(UTC))
    assert site.ask(actions, {**here, **cookie}).status == 401
