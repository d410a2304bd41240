"""Passkeys: added by whoever is in, used to come in again, and removed unless nothing is left."""

import html
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import Engine, insert

from db.access import account_changes, audit, passkeys, sessions
from db.access.granted_rights import Granted
from db.engine.database import opened, writing
from db.tables import Identity
from people.passkey_ceremonies import are_possible
from settings import read
from tests.people.authenticator import PRESENT, Authenticator
from tests.public.asking import Answer
from tests.public.test_sign_in import COOKIE, HERE, Site

HOST = "progress.example.org"
OWN, IN = "/auth/passkeys", "/auth/passkey"
ISSUER = "https://login.example.org/realms/house"


class Desk(Site):
    """A site in a browser that keeps its cookies, and an authenticator beside it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.cookies: dict[str, str] = {}
        self.device = Authenticator(HERE, HOST)

    def go(self, path: str, form: dict[str, str] | None = None, **about: Any) -> Answer:
        said = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            about = {"method": "POST", "body": urlencode(form).encode(), **about}
            said["Origin"] = about.pop("origin", HERE)
        answer = self.ask(path, said, **about)
        for header in answer.headers.getlist("set-cookie"):
            name, _, value = header.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def come_in(self, name: str = "Eva") -> int:
        made = self.invite(name)
        self.go(f"/invitation/{made.secret}", {})
        return made.person_id

    def add(self, **form: str) -> Answer:
        options, state = asked(self.go(OWN))
        said = {"state": state, "credential": self.device.made(options), "name": "My phone"}
        return self.go(OWN, {**said, **form})

    def leave(self) -> None:
        self.cookies.pop(COOKIE)

    def arrive(self, path: str = IN, **form: str) -> Answer:
        options, state = asked(self.go(path))
        return self.go(IN, {"state": state, "credential": self.device.used(options), **form})


def asked(answer: Answer) -> tuple[dict[str, Any], str]:
    """The options for the browser, and the state of the form."""
    page = answer.body.decode()
    options = re.search('data-options="([^"]+)"', page)
    state = re.search('name="state" value="([^"]+)"', page)
    assert options, page
    assert state
    return json.loads(html.unescape(options[1])), state[1]


@pytest.fixture
def desk(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    yield from at(url, monkeypatch)


@pytest.fixture
def lite(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    yield from at(sqlite_url, monkeypatch)


def at(url: str, monkeypatch: pytest.MonkeyPatch, sign_in: str = "invited") -> Iterator[Desk]:
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("PUBLIC_URL", HERE)
    monkeypatch.setenv("SIGN_IN", sign_in)
    with opened(url) as engine:
        made = Desk(engine)
        yield made
        made.desk.close()


def test_whoever_was_invited_adds_a_passkey_and_comes_in_by_it_to_what_was_wanted(
    desk: Desk,
) -> None:
    number = desk.come_in()
    options, _ = asked(desk.go(OWN))
    assert options["rp"]["id"] == HOST
    assert options["authenticatorSelection"]["userVerification"] == "required"
    added = desk.add(name=" My <b>phone</b> ")
    assert (added.status, added.headers["location"]) == (303, "/")
    shown = desk.go(f"{OWN}?lang=en").body.decode()
    assert "My &lt;b&gt;phone&lt;/b&gt;" in shown
    assert "not used yet" in shown
    desk.leave()
    page = desk.go("/sign-in?to=/pillars%3Fpillar%3D2&lang=en").body.decode()
    link = html.unescape(page.split('class="button" href="')[1].split('"')[0])
    assert link == f"{IN}?to=%2Fpillars%3Fpillar%3D2"
    answer = desk.arrive(link)
    assert (answer.status, answer.headers["location"]) == (303, "/pillars?pillar=2")
    assert desk.go("/").body == b"behind"
    (latest, _) = sessions.listed(desk.engine)
    assert (latest.way, latest.person_id) == ("passkey", number)
    assert "last used on" in desk.go(f"{OWN}?lang=en").body.decode()
    told = [(entry.what, entry.reason) for entry in audit.entries(desk.engine)[::-1]]
    assert told[-3:] == [("in", "invited"), ("passkey", "added"), ("in", "passkey")]


@pytest.mark.parametrize("lie", ["origin", "host", "unverified", "count", "state", "other", "none"])
def test_no_other_answer_lets_anybody_in(lite: Desk, lie: str) -> None:
    lite.come_in()
    lite.add()
    lite.leave()
    lite.device.count = 5
    assert lite.arrive().status == 303
    lite.leave()
    form = {}
    if lie == "origin":
        lite.device.origin = "https://evil.example.net"
    if lie == "host":
        lite.device.host = "example.org"
    if lie == "unverified":
        lite.device.flags = PRESENT
    if lie == "count":
        lite.device.count = 2  # a copy of the passkey that was left behind
    if lie == "other":
        lite.device = Authenticator(HERE, HOST)
    if lie == "state":
        form = {"state": "x" * 43}
    if lie == "none":
        form = {"credential": "[" * 15_000}
    answer = lite.arrive(**form)
    assert answer.status == (403 if lie == "state" else 400)
    assert COOKIE not in lite.cookies
    assert len(sessions.listed(lite.engine)) == 2


@pytest.mark.faults("a code or an answer of sign-in that is used again")
def test_an_answer_is_worth_something_once_in_its_browser_within_ten_minutes(lite: Desk) -> None:
    lite.come_in()
    lite.add()
    lite.leave()
    options, state = asked(lite.go(IN))
    form = {"state": state, "credential": lite.device.used(options)}
    mine = dict(lite.cookies)
    lite.cookies = {}
    assert lite.go(IN, form).status == 403
    lite.cookies = dict(mine)
    assert lite.go(IN, form, origin="https://evil.example.net").status == 403
    assert lite.go(IN, form).status == 303
    assert lite.go(IN, form).status == 403
    options, state = asked(lite.go(IN))
    lite.desk.now = lambda: datetime.now(UTC) + timedelta(minutes=11)
    form = {"state": state, "credential": lite.device.used(options)}
    assert lite.go(IN, form).status == 403


def test_the_only_way_in_can_not_be_removed(desk: Desk) -> None:
    number = desk.come_in()
    desk.add()
    answer = desk.go(f"{OWN}/remove?lang=en", {"id": "1"})
    assert answer.status == 400
    assert b"your only way to sign in again" in answer.body
    desk.device = Authenticator(HERE, HOST)
    desk.add(name="My key")
    assert desk.go(f"{OWN}/remove", {"id": "1"}).status == 303
    assert [one.name for one in passkeys.listed(desk.engine, number)] == ["My key"]
    with writing(desk.engine).begin() as connection:
        row = {"person_id": number, "issuer": "https://x.example", "subject": "eva"}
        connection.execute(insert(Identity), row)
    assert desk.go(f"{OWN}/remove", {"id": "2"}).status == 303
    assert passkeys.listed(desk.engine, number) == []


def test_a_passkey_is_its_persons_alone(lite: Desk) -> None:
    first = lite.come_in()
    lite.add()
    options, state = asked(lite.go(OWN))
    second = lite.come_in("Bo")
    stolen = {"state": state, "credential": lite.device.made(options), "name": "x"}
    assert lite.go(OWN, stolen).status == 400  # a challenge of somebody else's
    assert b"already been added" in lite.add().body  # the same passkey again
    for number in ("1", "x", "", "9" * 30):
        assert lite.go(f"{OWN}/remove", {"id": number}).status == 303
    assert len(passkeys.listed(lite.engine, first)) == 1
    assert passkeys.listed(lite.engine, second) == []
    lite.leave()
    assert lite.go(OWN).headers["location"] == "/sign-in?to=%2Fauth%2Fpasskeys"
    assert lite.go(f"{OWN}/remove", {"id": "1"}).status == 303
    account_changes.invite(lite.engine, "Anna", Granted("admin"), datetime.now(UTC))
    account_changes.disable(lite.engine, first, datetime.now(UTC))
    assert b"has ended" in lite.arrive(f"{IN}?lang=en").body
    assert COOKIE not in lite.cookies


@pytest.mark.parametrize("follow", [False, True])
def test_a_passkey_is_no_way_past_a_provider_that_gives_the_role(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, follow: bool
) -> None:
    file = tmp_path / "sign-in.toml"
    file.write_text(f"""
        [[provider]]
        name = "house"
        label = "the house account"
        issuer = "{ISSUER}"
        client_id = "progress"
        client_secret = "x"
        follow = {str(follow).lower()}

        [[provider.role]]
        claim = "roles"
        values = ["viewer"]
        role = "viewer"
    """)
    for desk in at(url, monkeypatch, str(file)):
        number = desk.come_in()
        desk.add()
        options, state = asked(desk.go(OWN))
        with writing(desk.engine).begin() as connection:
            row = {"person_id": number, "issuer": ISSUER, "subject": "eva"}
            connection.execute(insert(Identity), row)
        again = account_changes.invite_again(desk.engine, number, datetime.now(UTC))
        other = Authenticator(HERE, HOST)
        more = {"state": state, "credential": other.made(options), "name": "My key"}
        if not follow:
            assert desk.go(OWN, more).status == 303
            assert desk.arrive().status == 303
            continue
        # Somebody in their browser adds none, and whoever has left the house is not let in.
        assert b"Please sign in with that account" in desk.go(OWN, more).body
        page = desk.go(OWN).body
        assert b"Please sign in with that account" in page
        assert b"data-options" not in page
        desk.leave()
        answer = desk.arrive(f"{IN}?lang=en")
        assert (answer.status, COOKIE in desk.cookies) == (403, False)
        assert b"Please sign in with that account" in answer.body
        assert audit.entries(desk.engine)[0].reason == "followed"
        answer = desk.go(f"/invitation/{again.secret}", {})
        assert answer.headers["location"] == "/"  # nothing is offered that is refused
        assert desk.go(f"{OWN}/remove", {"id": "1"}).status == 303
        assert passkeys.listed(desk.engine, number) == []


def test_whoever_has_a_passkey_is_led_to_the_pages(lite: Desk) -> None:
    number = lite.come_in()
    lite.add()
    again = account_changes.invite_again(lite.engine, number, datetime.now(UTC))
    assert lite.go(f"/invitation/{again.secret}", {}).headers["location"] == "/"


@pytest.mark.parametrize(
    ("url", "possible"),
    [
        ("https://progress.example.org", True),
        ("http://localhost:8501", True),
        ("http://progress.example.org", False),
        ("https://10.0.0.5", False),
        ("http://127.0.0.1:8501", False),
    ],
)
def test_passkeys_are_offered_where_browsers_have_them(
    lite: Desk, monkeypatch: pytest.MonkeyPatch, url: str, *, possible: bool
) -> None:
    assert are_possible(read({"PUBLIC_URL": url, "SIGN_IN": "invited"})) == possible
    assert not are_possible(read({"PUBLIC_URL": url}))
    monkeypatch.setenv("PUBLIC_URL", url)
    assert lite.ask(IN, {"Host": "localhost"}).status == (200 if possible else 404)
