"""The first paint is made for whoever asks: by the living session of the request, and no other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from data import days
from db.access import account_changes, invitations, sessions
from db.access.granted_rights import Granted
from db.access.sessions import LiveSession
from db.record import saving
from db.record.people import LOCAL
from db.record.rights import Role
from db.record.saving import NewEvidence
from db.tables import PersonRow, SessionRow
from people import SESSION_HEADER
from public.http.services import Services
from public.http.signed_in import SignedIn
from sections.first_look import LOOKS
from tests.data.every_write import WRITES, Writings, other_programme
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, TODAY, say
from tests.pages import first_paints
from tests.pages.first_paints import Paint, address, behind, headers, heading, tiles
from tests.pages.opening import opened
from tests.pages.people.conftest import FIREFOX
from tests.pages.people.test_contacts import hidden
from tests.public.asking import Answer, ask
from ui.frame import store

HOURS = timedelta(hours=2)
PAGES = [*LOOKS]


class Door:
    """The dashboard behind sign-in, and the browsers of people with sessions."""

    def __init__(self, engine: Engine, desk: Services) -> None:
        self._engine, self._app = engine, SignedIn(behind(desk), desk)

    def session(self, name: str, role: Role, **limits: object) -> tuple[str, LiveSession]:
        """The secret of a session of somebody new, and the session."""
        granted, now = Granted(role, **limits), datetime.now(UTC)  # type: ignore[arg-type]
        invited = account_changes.invite(self._engine, name, granted, now)
        secret = invitations.accept(self._engine, invited.secret, now, lasts=HOURS, agent=FIREFOX)
        found = sessions.by_secret(self._engine, secret or "", now, HOURS)
        assert secret
        assert found
        return secret, found

    def get(self, page: str, secret: str = "", **query: str) -> Answer:
        """What a browser with that session gets for a page."""
        headers = {"Accept": "text/html", "Cookie": f"progress={secret}"}
        return ask(
            self._app, address(page, {**first_paints.QUERIES.get(page, {}), **query}), headers
        )


@pytest.fixture
def door(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    monkeypatch.setenv("SIGN_IN", "invited")
    with first_paints.desk() as desk:
        yield Door(engine, desk)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("level", ["action", "measure"])
def test_a_contact_is_painted_their_own_actions_alone(
    engine: Engine, door: Door, monkeypatch: pytest.MonkeyPatch, page: str, level: str
) -> None:
    secret, session = door.session("Nora", "contributor", partners=("NRW",))
    painted = Paint(door.get(page, secret, lang="nl", level=level))
    assert painted.whole is not None
    foreign = hidden(engine)
    assert len(foreign) > 20
    assert [title for title in foreign if title in painted.body] == []
    monkeypatch.setattr(store, "session", lambda: session.number)
    app = opened(page, lang="nl", level=level, **first_paints.QUERIES.get(page, {}))
    assert painted.texts("//h1") == [heading(app)]
    assert painted.tiles == tiles(app)


NARROWED: dict[str, object] = {"partners": ("NRW",), "sees": "partners"}
ROLES: list[tuple[Role, dict[str, object], bool]] = [
    ("viewer", {}, True),
    ("viewer", NARROWED, False),
    ("contributor", NARROWED, False),
    ("contributor", {"partners": ("NRW",), "sees": "all"}, False),  # begins with their own
    ("editor", {"pillars": ("1",)}, True),
    ("admin", {}, True),
]


@pytest.mark.parametrize(("role", "limits", "shows_all"), ROLES, ids=str)
def test_a_role_is_painted_what_its_pages_say(
    engine: Engine,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
    role: Role,
    limits: dict[str, object],
    shows_all: bool,
) -> None:
    spoken(engine)
    anna, _ = door.session("Anna", "admin")
    secret, session = door.session("Nora", role, **limits)
    foreign, told = hidden(engine), set[str]()
    monkeypatch.setattr(store, "session", lambda: session.number)
    for page in PAGES:
        asked = {"lang": "nl", "known_on": days.today("Europe/Brussels").isoformat()}
        asked |= {"code": "1.1"} if page == "action" else {}
        door.get(page, anna, **asked)  # what is made for somebody else is not for Nora
        painted = Paint(door.get(page, secret, **asked))
        app = opened(page, **asked)
        assert painted.texts("//h1") == [heading(app)], page
        assert painted.tiles == tiles(app), page
        if page != "action" or limits.get("sees") != "all":  # who sees all asked for this one
            told |= {text for text in foreign | FOREIGN if text in painted.body}
        assert ("/people?" in painted.body) == (role == "admin"), page
    assert (told != set()) == shows_all, told


def test_after_every_kind_of_write_pages_are_painted_as_they_are(
    engine: Engine,
    sqlite_url: str,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
    sqlite: Shelf,
    tmp_path: Path,
) -> None:
    here = Writings(sqlite_url, engine, tmp_path, other_programme(sqlite, tmp_path))
    for number, kind in enumerate(WRITES):
        here.write(kind)
        role, limits, _ = ROLES[number % len(ROLES)]
        secret, session = door.session(f"Reader {number}", role, **limits)
        monkeypatch.setattr(store, "session", lambda found=session: found.number)
        for page in ("overview", PAGES[number % len(PAGES)]):
            painted, app = Paint(door.get(page, secret, lang="en")), opened(page, **asked_of(page))
            assert painted.texts("//h1") == [heading(app)], (kind, page)
            assert painted.tiles == tiles(app), (kind, page)
            assert {*painted.texts("//h2")} <= {*headers(app)}, (kind, page)


def asked_of(page: str) -> dict[str, str]:
    """The address of a page in English."""
    return {"lang": "en", **first_paints.QUERIES.get(page, {})}


FOREIGN = {"Owner of 2.1", "secret of 2.1", "Somebody Else", "Seen of 2.1"}


def spoken(engine: Engine) -> None:
    """What others said of an action that is not one of NRW."""
    somebody = replace(LOCAL, name="Somebody Else")
    say(engine, "2.1", {"owner": "Owner of 2.1"}, comment="secret of 2.1", person=somebody)
    event = NewEvidence(
        action_code="2.1",
        happened_on=date(2024, 5, 1),
        titles={"nl": "Seen of 2.1"},
        source_url="https://a.test/",
    )
    saving.add(engine, somebody, PROGRAMME, event, today=TODAY, comment="secret of 2.1")


@pytest.mark.parametrize("page", PAGES)
def test_rights_that_were_taken_away_count_in_the_next_paint(
    engine: Engine, door: Door, page: str
) -> None:
    spoken(engine)
    door.session("Anna", "admin")
    secret, session = door.session("Nora", "editor")
    foreign = hidden(engine) | FOREIGN

    def shown() -> set[str]:
        return {text for text in foreign if text in door.get(page, secret, lang="nl").body.decode()}

    before = shown()
    narrowed = Granted("contributor", partners=("NRW",))
    account_changes.change_role(engine, session.account.id, narrowed, datetime.now(UTC))
    assert shown() == set()
    account_changes.change_role(engine, session.account.id, Granted("editor"), datetime.now(UTC))
    assert shown() == before
    assert before or page not in ("overview", "timeline", "history")


@pytest.mark.parametrize("page", PAGES)
def test_the_action_of_somebody_else_is_not_painted(engine: Engine, door: Door, page: str) -> None:
    """Nor does an address that names it, or its owner, say that it is there."""
    spoken(engine)
    door.session("Anna", "admin")
    secret, _ = door.session("Nora", "contributor", partners=("NRW",))
    for asked in ({"code": "2.1"}, {"action": "2.1"}, {"owner": "Owner of 2.1"}):
        body = door.get(page, secret, lang="nl", **asked).body.decode()
        assert [text for text in hidden(engine) | FOREIGN if text in body] == []
        nothing = dict.fromkeys(asked, "none")
        there, nowhere = (
            Paint(door.get(page, secret, lang="nl", **one)).whole for one in (asked, nothing)
        )
        assert (there is None) == (nowhere is None)


def test_an_invitation_that_expired_meanwhile_opens_nothing(engine: Engine, door: Door) -> None:
    door.session("Anna", "admin")
    long_ago = datetime.now(UTC) - timedelta(days=400)
    granted = Granted("viewer")
    invited = account_changes.invite(engine, "Late", granted, long_ago)
    now = datetime.now(UTC)
    assert invitations.accept(engine, invited.secret, now, lasts=HOURS, agent=FIREFOX) is None
    for page in PAGES:
        answer = door.get(page, invited.secret, lang="nl")
        assert (answer.status, answer.body) == (303, b"")


def test_a_session_of_before_is_of_nobody_once_its_link_is_used_by_another(
    engine: Engine, door: Door
) -> None:
    """One browser: Anna leaves, Nora comes in, and Anna's cookie is nobody's any more."""
    anna, session = door.session("Anna", "admin")
    page = door.get("overview", anna, lang="nl")
    assert page.headers["cache-control"] == "no-store"
    with engine.begin() as connection:
        mine = SessionRow.id == session.number
        sessions.end(connection, mine, datetime.now(UTC), "left")
    nora, _ = door.session("Nora", "contributor", partners=("NRW",))
    for name in PAGES:
        assert door.get(name, anna, lang="nl").body == b""
        body = door.get(name, nora, lang="nl").body.decode()
        assert "Anna" not in body
        assert [title for title in hidden(engine) if title in body] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_person_of_one_browser_gets_their_own(door: Door, page: str) -> None:
    nora, _ = door.session("Nora", "contributor", partners=("NRW",))
    anna, _ = door.session("Anna", "admin")
    first, second, again = (door.get(page, each, lang="en") for each in (anna, nora, anna))
    main = "//main" if page in ("action", "history") else "//h1"
    assert Paint(first).texts(main) != Paint(second).texts(main)
    assert "Anna" in first.body.decode()
    assert "Anna" not in second.body.decode()
    assert again.body == first.body
    assert {each.headers["cache-control"] for each in (first, second)} == {"no-store"}


def test_the_language_of_the_account_counts_before_that_of_the_browser(
    engine: Engine, door: Door
) -> None:
    secret, session = door.session("Anna", "admin")
    account_changes.change_own(
        engine, session.account.id, "Anna", "fr", datetime.now(UTC), by=session.account.person
    )
    page, other = (door.get("overview", secret, **asked) for asked in ({}, {"lang": "de"}))
    assert b'<html lang="fr">' in page.body
    assert "<title>Aperçu</title>" in page.body.decode()
    assert b'<html lang="de">' in other.body


@pytest.mark.parametrize("why", ["none", "ended", "idle", "expired"])
def test_without_a_living_session_nothing_is_painted(engine: Engine, door: Door, why: str) -> None:
    secret, session = door.session("Anna", "admin")
    assert Paint(door.get("overview", secret)).whole is not None
    with engine.begin() as connection:
        if why == "ended":
            mine = SessionRow.id == session.number
            sessions.end(connection, mine, datetime.now(UTC), "left")
        if why == "idle":
            long_ago = datetime.now(UTC) - 100 * HOURS
            connection.execute(SessionRow.__table__.update().values(seen_at=long_ago))  # type: ignore[attr-defined]
        if why == "expired":
            over = datetime.now(UTC) - HOURS
            connection.execute(PersonRow.__table__.update().values(until=over))  # type: ignore[attr-defined]
    answer = door.get("overview", "" if why == "none" else secret)
    assert answer.status == 303
    assert answer.body == b""


def test_a_session_that_ends_between_door_and_paint_has_none(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGN_IN", "invited")
    with first_paints.desk() as desk:
        _, session = Door(engine, desk).session("Anna", "admin")
        headers = {SESSION_HEADER: str(session.number)}
        assert Paint(ask(behind(desk), "/", headers)).whole is not None
        with engine.begin() as connection:
            mine = SessionRow.id == session.number
            sessions.end(connection, mine, datetime.now(UTC), "ended")
        for asked in (headers, {}, {SESSION_HEADER: "1e9"}, {SESSION_HEADER: ""}):
            assert Paint(ask(behind(desk), "/", asked)).whole is None


def test_a_database_that_people_sign_in_to_is_shut_without_sign_in(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with first_paints.desk() as desk:
        assert Paint(ask(behind(desk), "/")).whole is not None
        Door(engine, desk).session("Anna", "admin")
        assert Paint(ask(behind(desk), "/")).whole is None
    monkeypatch.setenv("SIGN_IN", "invited")
    with first_paints.desk() as desk:
        assert Paint(ask(behind(desk), "/")).whole is None
