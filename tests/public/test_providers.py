"""Signing in at a provider: a real one, on this machine, and all that it could say instead."""

import html
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from sqlalchemy import Engine, select, update

from db.access import account_changes, accounts, audit, sessions
from db.access.granted_rights import Granted
from db.engine.database import opened, writing
from db.tables import BegunSignIn, Identity, SessionRow
from people.openid import AGAIN, OpenIdClient
from people.providers import read
from public.http.services import Services
from tests.browser.server import free_port
from tests.databases import IN_CI
from tests.people.identity_provider import (
    NAME,
    IdentityProvider,
    NoProviderError,
    serving_identities,
)
from tests.public.asking import Answer
from tests.public.test_sign_in import COOKIE, FORM, HERE, Site

AUTH = f"/auth/{NAME}"
DEEP = "/pillars?pillar=2&pillar=3&lang=de"
REFUSED = 403
OWN = "an ID token"


@pytest.fixture(scope="module")
def house() -> Iterator[IdentityProvider]:
    try:
        with serving_identities(HERE) as provider:
            yield provider
    except NoProviderError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


class Door(Site):
    """A site whose people come from a provider; `browser` is the cookies of one who comes in."""

    def __init__(self, engine: Engine, house: IdentityProvider) -> None:
        super().__init__(engine)
        self.house = house
        self.cookies: dict[str, str] = {}

    def go(self, path: str, method: str = "GET", body: bytes = b"", **about: str) -> Answer:
        """The answer for a browser that keeps its cookies."""
        said = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = self.ask(path, {"Cookie": said, **about}, method=method, body=body)
        for header in answer.headers.getlist("set-cookie"):
            name, _, value = header.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def begun(self, to: str = "/") -> str:
        """The address at the provider to which the browser is sent."""
        answer = self.go(f"{AUTH}?{urlencode({'to': to})}")
        assert answer.status == 303, answer.body
        return answer.headers["location"]

    def tied(self, link: str, origin: str = HERE) -> Answer:
        """The answer to the button of a provider on the page of a link."""
        body = urlencode({"link": link}).encode()
        return self.go(AUTH, Origin=origin, method="POST", body=body)

    def tying(self, link: str) -> str:
        """The address at the provider to which that button leads."""
        answer = self.tied(link)
        assert answer.status == 200, answer.body
        return onward(answer)

    def back(self, login: str, to: str = "/") -> str:
        """The path of the callback, with the provider's answer."""
        return own(self.house.signed_in(self.begun(to), login))

    def arrive(self, login: str, to: str = "/") -> Answer:
        return self.go(self.back(login, to))


def own(address: str) -> str:
    there = urlsplit(address)
    assert f"{there.scheme}://{there.netloc}" == HERE
    return f"{there.path}?{there.query}"


def onward(answer: Answer) -> str:
    """The address to which a page leads by itself, and by its button."""
    page = answer.body.decode()
    there = page.split('http-equiv="refresh" content="0; url=')[1].split('"')[0]
    assert f'href="{there}"' in page
    return html.unescape(there)


def said(answer: Answer) -> str:
    """The one sentence of a refusal."""
    page = answer.body.decode()
    return page.split('<p class="lead">')[1].split("</p>")[0]


def whys(engine: Engine) -> list[tuple[str, str]]:
    return [(entry.what, entry.reason) for entry in audit.entries(engine)[::-1]]


@pytest.fixture
def door(
    house: IdentityProvider, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Door]:
    yield from opened_door(house, sqlite_url, house.settings(tmp_path), monkeypatch)


def opened_door(
    house: IdentityProvider, url: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Door]:
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("PUBLIC_URL", HERE)
    monkeypatch.setenv("SIGN_IN", str(file))
    with opened(url) as engine:
        made = Door(engine, house)
        yield made
        made.desk.close()


def test_a_deep_link_leads_through_the_provider_to_the_same_view(
    house: IdentityProvider, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for door in opened_door(house, url, house.settings(tmp_path), monkeypatch):
        there = door.go(DEEP).headers["location"]
        shown = door.go(f"{there}&lang=de").body.decode()
        assert "Anmelden mit dem Hauskonto" in shown
        link = shown.split('class="button" href="')[1].split('"')[0].replace("&amp;", "&")
        asked = door.go(link)
        cookie = asked.headers["set-cookie"]
        assert cookie.startswith("__Host-progress-sign-in=")
        assert cookie.endswith("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure")
        query = parse_qs(urlsplit(asked.headers["location"]).query)
        assert query["code_challenge_method"] == ["S256"]
        assert query["response_type"] == ["code"]
        assert query["redirect_uri"] == [f"{HERE}{AUTH}/callback"]
        answer = door.go(own(house.signed_in(asked.headers["location"], "admin")))
        assert (answer.status, answer.headers["location"]) == (303, DEEP)
        assert door.go(DEEP).body == b"behind"
        (anna,) = accounts.listed(door.engine)
        assert (anna.name, anna.email, anna.role) == (
            *("Anna Peeters", "anna@secretariat.example"),
            "admin",
        )
        (row,) = sessions.listed(door.engine)
        assert row.way == "openid"
        assert whys(door.engine) == [("role", "admin"), ("in", "openid")]
        assert accounts.signs_in(door.engine)


def test_whoever_comes_again_is_the_same_person_with_another_session(door: Door) -> None:
    door.arrive("editor")
    first = dict(door.cookies)
    door.arrive("editor")
    assert door.cookies[COOKIE] != first[COOKIE]
    assert len(accounts.listed(door.engine)) == 1
    assert door.ask("/", {"Cookie": f"{COOKIE}={first[COOKIE]}"}).status == 303
    assert [one.why for one in sessions.listed(door.engine)] == ["", "replaced"]


def test_whoever_has_no_role_waits_until_an_administrator_gives_one(door: Door) -> None:
    answer = door.arrive("nobody")
    assert answer.status == REFUSED
    assert "has no role yet" in said(answer)
    assert COOKIE not in door.cookies
    account_changes.change_role(door.engine, 1, Granted("viewer"), datetime.now(UTC))
    assert door.arrive("nobody").status == 303
    assert door.go("/").body == b"behind"


@pytest.mark.parametrize("follow", [False, True])
def test_a_role_is_the_administrators_unless_it_follows_the_provider(
    house: IdentityProvider,
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    follow: bool,
) -> None:
    file = house.settings(tmp_path, "follow = true" if follow else "")
    for door in opened_door(house, sqlite_url, file, monkeypatch):
        door.arrive("editor")
        account_changes.change_role(door.engine, 1, Granted("viewer"), datetime.now(UTC))
        door.arrive("editor")
        (eva,) = accounts.listed(door.engine)
        assert eva.role == ("editor" if follow else "viewer")


def test_two_people_of_one_name_are_told_apart(door: Door) -> None:
    door.arrive("editor")
    door.cookies.clear()
    door.arrive("twin")
    assert [one.name for one in accounts.listed(door.engine)] == ["Eva Schmitz", "Eva Schmitz 2"]


NONCE = pytest.mark.faults("a changed nonce")
OTHERS = pytest.mark.faults("a token for somebody else, or of another issuer")
LATE = pytest.mark.faults("a token that has expired, or is not valid yet")
UNSIGNED = pytest.mark.faults("a token that is not signed, or by another key")
LEFT_OUT = pytest.mark.faults("200 groups, or no e-mail address")
AGAIN_USED = pytest.mark.faults("a code or an answer of sign-in that is used again")
ELSEWHERE = pytest.mark.faults("a sign-in that comes back in another browser, or late")
MIXED = pytest.mark.faults("two providers mixed up")
DOWN = pytest.mark.faults("a provider that is down, at the start or at the callback")
# What each login of the provider says, with its line of the faults, and the sentence.
LIES = {
    "other-nonce": (NONCE, "could not be used"),
    "other-audience": (OTHERS, "could not be used"),
    "two-audiences": (OTHERS, "could not be used"),
    "other-issuer": (OTHERS, "from a sign-in service other than"),
    "unsigned": (UNSIGNED, "could not be used"),
    "other-key": (UNSIGNED, "could not be used"),
    "shared": (UNSIGNED, "could not be used"),
    "expired": (LATE, "clocks"),
    "early": (LATE, "clocks"),
    "long-ago": (LATE, "clocks"),
    "addressless": (LEFT_OUT, "did not pass on an e-mail address"),
    "overflowing": (LEFT_OUT, "more groups than"),
}


@pytest.mark.parametrize(
    ("login", "sentence"),
    [
        pytest.param(login, sentence, marks=line, id=login)
        for login, (line, sentence) in LIES.items()
    ],
)
def test_what_a_provider_may_not_say_lets_nobody_in(door: Door, login: str, sentence: str) -> None:
    answer = door.arrive(login)
    assert answer.status == REFUSED
    assert sentence in said(answer)
    assert COOKIE not in door.cookies
    assert accounts.listed(door.engine) == []
    assert sessions.listed(door.engine) == []


def test_very_many_groups_that_are_all_there_will_do(door: Door) -> None:
    assert door.arrive("many").status == 303
    assert accounts.listed(door.engine)[0].role == "editor"


@pytest.mark.faults("a clock that is five minutes off")
@pytest.mark.parametrize(("minutes", "is_in"), [(-5, False), (-0.5, True), (5, True), (70, False)])
def test_a_clock_that_is_behind_or_far_ahead_lets_nobody_in(
    door: Door, minutes: float, is_in: bool
) -> None:
    """Five minutes ahead is what Entra ID's own tokens look like, and harms nobody."""
    door.desk.now = lambda: datetime.now(UTC) + timedelta(minutes=minutes)
    answer = door.arrive("admin")
    assert (answer.status == 303) == is_in
    assert is_in or "clocks" in said(answer)


@AGAIN_USED
@ELSEWHERE
def test_an_answer_is_used_once_in_its_browser_within_ten_minutes(door: Door) -> None:
    path = door.back("admin")
    thief = Door(door.engine, door.house)
    assert thief.go(path).status == REFUSED  # another browser's state
    thief.begun()
    assert thief.go(path).status == REFUSED
    thief.desk.close()
    assert door.go(path).status == 303
    again = door.go(path)
    assert again.status == REFUSED
    assert "used already" in said(again)
    late = door.back("editor")
    door.desk.now = lambda: datetime.now(UTC) + timedelta(minutes=10, seconds=1)
    assert "used already" in said(door.go(late))
    assert len(sessions.listed(door.engine)) == 1


@AGAIN_USED
def test_a_code_that_was_used_is_worth_nothing_in_another_sign_in(door: Door) -> None:
    code = parse_qs(urlsplit(door.back("admin")).query)["code"][0]
    state = parse_qs(urlsplit(door.begun()).query)["state"][0]
    stolen = urlencode({"code": code, "state": state, "iss": door.house.issuer})
    answer = door.go(f"{AUTH}/callback?{stolen}")
    assert answer.status == REFUSED  # it fits neither this verifier nor this nonce
    assert "could not be used" in said(answer)
    assert sessions.listed(door.engine) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        *(
            pytest.param({"iss": one}, "service other than", marks=OTHERS)
            for one in ("https://other.example", "", None)
        ),
        *(
            pytest.param({"state": one}, "used already", marks=ELSEWHERE)
            for one in ("x" * 43, None)
        ),
        ({"code": "x"}, "could not be used"),
        ({"code": None}, "could not be used"),
        ({"error": "access_denied"}, "did not let you in"),
        ({"error": "<b>server_error</b>"}, "could not be used"),
    ],
)
def test_a_changed_answer_lets_nobody_in(
    door: Door, change: dict[str, str | None], sentence: str
) -> None:
    path, _, query = door.back("admin").partition("?")
    fields = {name: values[0] for name, values in parse_qs(query).items()} | change
    kept = {name: value for name, value in fields.items() if value is not None}
    answer = door.go(f"{path}?{urlencode(kept)}")
    assert answer.status == REFUSED
    assert sentence in said(answer)
    assert b"<b>" not in answer.body
    assert sessions.listed(door.engine) == []


@MIXED
def test_a_way_back_belongs_to_its_provider(
    house: IdentityProvider, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = house.settings(tmp_path)
    other = house.table(name="other").replace(house.issuer, "https://other.example")
    file.write_text(file.read_text() + other)
    for door in opened_door(house, sqlite_url, file, monkeypatch):
        path = door.back("admin").replace(AUTH, "/auth/other")
        assert "used already" in said(door.go(path))
        assert sessions.listed(door.engine) == []
        assert door.go("/auth/unknown").status == 404


@pytest.mark.parametrize(
    ("issuer", "sentence"),
    [
        pytest.param("http://127.0.0.1:9", "is not responding", marks=DOWN),
        pytest.param(  # its port is added
            "http://localhost", "from a sign-in service other than", marks=MIXED
        ),
    ],
)
def test_a_provider_that_is_away_or_another_lets_nobody_in(
    house: IdentityProvider,
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    issuer: str,
    sentence: str,
) -> None:
    file = house.settings(tmp_path)
    if issuer == "http://localhost":
        issuer = f"{issuer}:{urlsplit(house.issuer).port}"
    file.write_text(file.read_text().replace(house.issuer, issuer))
    for door in opened_door(house, sqlite_url, file, monkeypatch):
        answer = door.go(AUTH)
        assert answer.status == REFUSED
        assert sentence in said(answer)


@DOWN
@pytest.mark.usefixtures("house")  # skipped where there is none
def test_a_provider_that_goes_down_before_the_callback_lets_nobody_in_until_it_is_back(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    with serving_identities(HERE, port) as before:
        doors = opened_door(before, sqlite_url, before.settings(tmp_path), monkeypatch)
        door = next(doors)
        path = door.back("admin")
    answer = door.go(path)
    assert answer.status == REFUSED
    assert "is not responding" in said(answer)
    assert COOKIE not in door.cookies
    assert accounts.listed(door.engine) == []
    with serving_identities(HERE, port) as door.house:
        assert "used already" in said(door.go(path))
        assert door.arrive("admin").status == 303
    next(doors, None)


@UNSIGNED
@pytest.mark.usefixtures("house")  # skipped where there is none
def test_keys_that_a_provider_changed_are_asked_for_again(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    with serving_identities(HERE, port) as before:
        doors = opened_door(before, sqlite_url, before.settings(tmp_path), monkeypatch)
        door = next(doors)
        assert door.arrive("admin").status == 303
    client, now = door.desk.providers[NAME], time.monotonic()
    client._clock = lambda: now
    with serving_identities(HERE, port) as door.house:
        assert "could not be used" in said(door.arrive("admin"))
        now += AGAIN + 1  # not asked for at every wrong signature
        assert door.arrive("admin").status == 303
    next(doors, None)


def test_an_address_of_somebody_else_lets_nobody_in_but_a_link_ties_the_two(door: Door) -> None:
    now = datetime.now(UTC)
    made = account_changes.invite(
        door.engine, "Eva", Granted("editor"), now, email="eva@secretariat.example"
    )
    assert "already belongs to somebody here" in said(door.arrive("copied"))
    page = door.go(f"/invitation/{made.secret}").body.decode()
    assert f'<form method="post" action="{AUTH}">' in page
    assert f'<input type="hidden" name="link" value="{made.secret}">' in page
    asked = door.tying(made.secret)
    assert made.secret not in asked
    assert door.go(own(door.house.signed_in(asked, "copied"))).status == 303
    assert [one.name for one in accounts.listed(door.engine)] == ["Eva"]
    door.cookies.clear()
    assert door.arrive("copied").status == 303
    assert len(accounts.listed(door.engine)) == 1
    with door.engine.connect() as connection:
        assert connection.execute(select(Identity.subject)).all() == [("copied",)]


def test_a_link_ties_once_and_nobody_who_is_somebody_else(door: Door) -> None:
    now = datetime.now(UTC)
    door.arrive("editor")
    made = account_changes.invite(door.engine, "Cas", Granted("viewer"), now)
    asked = door.tying(made.secret)
    assert "already linked to another" in said(door.go(own(door.house.signed_in(asked, "editor"))))
    assert door.tied("x" * 43).status == 404
    assert door.tied("").status == 404
    asked = door.tying(made.secret)
    account_changes.disable(door.engine, made.person_id, now)
    # Its sign-in went with the link, whose number may be given again.
    assert "Please begin again" in said(door.go(own(door.house.signed_in(asked, "nobody"))))


@pytest.mark.parametrize("origin", ["https://evil.example.net", "null", ""])
def test_nothing_but_the_button_of_a_links_page_ties_an_account(door: Door, origin: str) -> None:
    """Whoever holds a link may not tie it to a colleague's account by an address sent to them."""
    made = account_changes.invite(door.engine, "Cas", Granted("editor"), datetime.now(UTC))
    assert "did not come from a page" in said(door.tied(made.secret, origin))
    asked = door.go(f"{AUTH}?link={made.secret}").headers["location"]
    door.go(own(door.house.signed_in(asked, "editor")))
    assert [one.name for one in accounts.listed(door.engine)] == ["Cas", "Eva Schmitz"]
    with door.engine.connect() as connection:
        assert connection.scalars(select(Identity.person_id)).all() == [2]
    assert door.tied(made.secret).status == 200  # nobody used it up


def test_signing_out_ends_ours_first_and_then_the_providers(door: Door) -> None:
    door.arrive("admin")
    with door.engine.connect() as connection:
        sealed = connection.scalar(select(SessionRow.id_token))
    assert sealed
    assert not sealed.startswith("eyJ")
    cookie = {"Cookie": f"{COOKIE}={door.cookies[COOKIE]}"}
    shown = door.ask("/sign-out", cookie)
    policy = shown.headers["content-security-policy"]
    assert f"form-action 'self' {door.house.issuer};" in policy
    answer = door.ask("/sign-out", {**cookie, **FORM}, method="POST")
    there = urlsplit(answer.headers["location"])
    assert f"{there.scheme}://{there.netloc}" == door.house.issuer
    query = parse_qs(there.query)
    assert query["post_logout_redirect_uri"] == [f"{HERE}/sign-in"]
    assert query["client_id"] == ["progress"]
    assert query["id_token_hint"][0].startswith("eyJ")
    assert door.ask("/", cookie).status == 303
    with door.engine.connect() as connection:
        assert connection.scalar(select(SessionRow.id_token)) == ""


@DOWN
def test_signing_out_needs_no_provider(door: Door) -> None:
    door.arrive("admin")
    cookie = {"Cookie": f"{COOKIE}={door.cookies[COOKIE]}"}
    (one,) = read(Path(door.desk.settings.providers_file or ""))
    away = OpenIdClient(one.__class__(**{**vars(one), "issuer": "http://127.0.0.1:9"}), "x")
    assert away.end_address("", "x") == ""
    with writing(door.engine).begin() as connection:
        connection.execute(update(SessionRow).values(issuer="http://127.0.0.1:9"))
    answer = door.ask("/sign-out", {**cookie, **FORM}, method="POST")
    assert answer.headers["location"] == "/sign-in"
    assert door.ask("/", cookie).status == 303


@pytest.mark.parametrize("token", ["", "x", "eyJhbGciOiJub25lIn0.e30.", OWN, "x" * 70_000])
def test_no_other_word_ends_a_session_behind_its_back(door: Door, token: str) -> None:
    door.arrive("admin")
    if token == OWN:
        cookie = {"Cookie": f"{COOKIE}={door.cookies[COOKIE]}", **FORM}
        left = door.ask("/sign-out", cookie, method="POST").headers["location"]
        token = parse_qs(urlsplit(left).query)["id_token_hint"][0]
        door.arrive("editor")
    body = urlencode({"logout_token": token}).encode()
    answer = door.ask(f"{AUTH}/back-channel", method="POST", body=body)
    assert answer.status == 400
    assert sessions.listed(door.engine)[0].why == ""


def test_begun_sign_ins_are_limited_and_go_away(door: Door) -> None:
    for _ in range(3):
        door.begun()
    with door.engine.connect() as connection:
        assert len(connection.scalars(select(BegunSignIn.id)).all()) == 3
    door.desk.now = lambda: datetime.now(UTC) + timedelta(minutes=11)
    door.begun()
    with door.engine.connect() as connection:
        assert len(connection.scalars(select(BegunSignIn.id)).all()) == 1
    for number in range(200):
        door.desk.begun.count(("127.0.0.1", 0), str(number))
    assert door.go(AUTH).status == 429


def test_no_configuration_no_provider(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    desk = Services()
    assert desk.providers == {}
    with opened(sqlite_url) as engine:
        site = Site(engine)
        assert site.ask(AUTH).body == b"behind"
        site.desk.close()
    desk.close()
