"""The page of shared links: which of two one copies, and a shared page from first to last."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

import settings
from db.engine.database import opened as database
from db.links import link_writing, reading_links
from db.links.stored_links import Created, Link
from db.record.people import Person
from tests.db.links import PROGRAMME, asked
from tests.pages.opening import captions, heading, opened
from ui.frame import store
from ui.share import link_store

ANNA = Person("Anna", "editor")
BASE = "https://progress.example"


@pytest.fixture(autouse=True)
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", BASE)


def make(url: str, **changes: Any) -> Created:
    now = datetime.now(UTC)
    with database(url) as engine:
        made = link_writing.create(
            engine, ANNA, asked(expires_at=now + timedelta(days=9), **changes)
        )
    link_store._listed.clear()
    link_store._live.clear()
    return made


def only(url: str) -> Link:
    with database(url) as engine:
        return reading_links.listed(engine)[0].link


def copied(app: AppTest, key: str) -> str:
    """The address that the button of that key copies."""
    found = [e.proto for e in app.get("bidi_component") if f"copying-{key}" in e.proto.id]
    return str(found[0].json) if found else ""


def click(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click()
    app.run()
    assert not app.exception
    return app


def places(app: AppTest, *names: str) -> list[int]:
    """Where on the page the fields, buttons and components of these keys stand, in order."""
    ids = [str(getattr(getattr(one, "proto", None), "id", "")) for one in app.main]
    return [next(n for n, one in enumerate(ids) if name in one) for name in names]


def badges(app: AppTest) -> list[str]:
    return [str(one.value) for one in app.main.markdown if "-badge[" in str(one.value)]


def test_nothing_is_shared_until_somebody_does() -> None:
    app = opened("share", lang="en", pillar="2")
    assert heading(app) == "No page of this programme is currently shared."
    assert "No page has been shared yet." in [one.value for one in app.markdown]
    assert f"{BASE}/?programme={PROGRAMME}&pillar=2" in copied(app, "page")
    assert badges(app) == []


def test_a_page_is_made_of_the_view_and_its_link_is_shown_once(sqlite_url: str) -> None:
    app = click(opened("share", lang="en", pillar="2", partner="NRW"), "share-make")
    app.text_input(key="share-name").input("For *the* ministry").run()
    assert "Shows pillar 2 · partner NRW · actions · all parts" in captions(app)
    app = click(app, "share-create")
    link = only(sqlite_url)
    assert (link.name, link.question.pillars, link.question.partners) == (
        *("For *the* ministry", ("2",), ("NRW",)),
    )
    assert heading(app).startswith("One shared page is open to anyone who has its link, up to ")
    said = copied(app, "made")
    assert f"{BASE}/s/" in said
    token = said.split("/s/")[1].split('"')[0]
    (button,) = app.main.get("link_button")
    assert (button.proto.label, button.proto.url) == (
        *("Open the page in a new tab", f"{BASE}/s/{token}"),
    )
    words = [str(each.value) for each in app.main.markdown]
    assert any("Language of the page: " in each and "The reader’s own" in each for each in words)
    with database(sqlite_url) as engine:
        assert reading_links.by_token(engine, token, datetime.now(UTC)) == link
    app = click(app, "share-copied")
    assert copied(app, "made") == ""
    assert token not in str(app)


def test_a_look_back_is_shared_frozen(sqlite_url: str) -> None:
    app = click(opened("share", lang="fr", as_of="2022-12-31", level="measure"), "share-make")
    app.text_input(key="share-name").input("Fin 2022").run()
    click(app, "share-create")
    shows = only(sqlite_url).question
    assert (str(shows.as_of), shows.batch, shows.level) == ("2022-12-31", 1, "measure")


def test_what_is_refused_is_said_and_nothing_typed_is_lost(sqlite_url: str) -> None:
    app = click(opened("share", lang="nl"), "share-make")
    app.text_area(key="share-origins").input("https://a.example/pad").run()
    app.text_input(key="share-password").input("kort").run()
    app = click(app, "share-create")
    said = " ".join(str(error.value) for error in app.error).replace("\\", "")
    assert "een naam nodig" in said
    assert "ten minste 8 tekens" in said
    assert "a.example/pad" in said
    assert app.text_input(key="share-password").value == "kort"
    with database(sqlite_url) as engine:
        assert reading_links.listed(engine) == []


def test_a_preview_is_no_link_and_is_gone_with_the_next_change(sqlite_url: str) -> None:
    app = click(opened("share", lang="en"), "share-make")
    app = click(app, "share-preview")
    (button,) = app.get("link_button")
    assert button.proto.url.startswith(f"{BASE}/s/")
    assert only_listed(sqlite_url) == 0
    app.text_input(key="share-name").input("Another").run()
    assert not app.get("link_button")


def only_listed(url: str) -> int:
    with database(url) as engine:
        return len(reading_links.listed(engine))


def test_a_link_is_paused_resumed_and_ended_after_a_question(sqlite_url: str) -> None:
    number = make(sqlite_url).link.id
    app = opened("share", lang="en")
    assert [one for one in badges(app) if "Open" in one]
    click(app, f"share-pause-{number}")
    assert only(sqlite_url).is_paused
    click(app, f"share-resume-{number}")
    assert not only(sqlite_url).is_paused
    app = click(app, f"share-revoke-{number}")
    assert not only(sqlite_url).is_revoked
    click(app, "share-leave")
    click(click(app, f"share-revoke-{number}"), "share-confirm")
    assert only(sqlite_url).is_revoked
    app = opened("share", lang="en")
    assert "Expired and ended" in [header.value for header in app.header]
    assert [one for one in app.caption if "ended by the local user on" in str(one.value)]
    # What has ended can only be copied.
    offered = [str(one.key) for one in app.button if str(one.key).endswith(f"-{number}")]
    assert offered == [f"share-duplicate-{number}"]


def test_another_link_or_day_or_a_copy(sqlite_url: str) -> None:
    made = make(sqlite_url)
    number = made.link.id
    app = opened("share", lang="de")
    app = click(click(app, f"share-rotate-{number}"), "share-confirm")
    token = copied(app, "made").split("/s/")[1].split('"')[0]
    new, above, below = places(app, "copying-made", "share-make", f"share-pause-{number}")
    assert above < new < below
    with database(sqlite_url) as engine:
        assert reading_links.by_token(engine, made.token, datetime.now(UTC)) is None
        assert reading_links.by_token(engine, token, datetime.now(UTC)) is not None
    app = click(app, f"share-extend-{number}")
    later = link_store.last_day(only(sqlite_url)) + timedelta(days=settings.current().share_days)
    assert app.date_input(key=f"share-extend-day-{number}").value == later
    day = datetime.now(UTC).date() + timedelta(days=200)
    app.date_input(key=f"share-extend-day-{number}").set_value(day).run()
    click(app, "share-confirm")
    assert link_store.last_day(only(sqlite_url)) == day
    app = click(click(app, f"share-duplicate-{number}"), "share-confirm")
    assert only_listed(sqlite_url) == 2
    app = click(app, f"share-duplicate-{number}")
    app.radio(key=f"share-copy-time-{number}").set_value("freezes").run()
    click(app, "share-confirm")
    assert only(sqlite_url).question.batch == 1
    assert str(only(sqlite_url).question.as_of) == "2024-12-31"


def test_a_page_says_whether_others_see_it(sqlite_url: str) -> None:
    make(sqlite_url, question={"pillars": ("1", "2")})
    shared = ":gray-badge[:material/public: Shared{}]"
    assert badges(opened("overview", lang="en")) == [shared.format(" in part")]
    assert badges(opened("pillars", lang="en", pillar="2")) == [shared.format("")]
    assert badges(opened("pillars", lang="en", pillar="3")) == []
    assert badges(opened("pillars", lang="en", pillar="2", as_of="2022-12-31")) == []
    make(sqlite_url, question={"sections": ("tiles",)})
    assert badges(opened("overview", lang="en")) == [shared.format(" in part")]
    make(sqlite_url)
    assert badges(opened("overview", lang="en"))[0] == shared.format("")


def test_a_viewer_sees_what_is_shared_and_can_change_none_of_it(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(sqlite_url)
    monkeypatch.setattr(store, "person", lambda: Person("Vic", "viewer"))
    app = opened("share", lang="en")
    assert not [one for one in app.button if str(one.key).startswith("share-")]
    assert "Only those who may edit can share pages." in captions(app)
    app.session_state["share.open"] = {"of": PROGRAMME}  # what a forged message could do
    app.run()
    assert not app.exception
    assert not [one for one in app.button if str(one.key).startswith("share-")]


def test_a_hostile_name_stays_text(sqlite_url: str) -> None:
    make(sqlite_url, name="<b>x</b> :red[y] [z](javascript:alert(1)) $a$")
    app = opened("share", lang="en")
    assert [str(one.value).replace("\\", "") for one in app.subheader] == [
        "<b>x</b> :red[y] [z](javascript:alert(1)) $a$"
    ]
    assert "<b>" not in " ".join(str(one.value) for one in app.subheader)


@pytest.mark.usefixtures("sqlite_url")
@pytest.mark.parametrize("password", ["", "three green barges"])
def test_the_card_of_a_new_page_says_who_can_open_it(password: str) -> None:
    app = click(opened("share", lang="en"), "share-make")
    app.text_input(key="share-name").input("For the ministry").run()
    app.text_input(key="share-password").input(password).run()
    said = " ".join(str(one.value) for one in click(app, "share-create").markdown)
    assert ("this link and the password. Send the password separately" in said) == bool(password)
    assert ("For anyone with this link, without an account" in said) != bool(password)
    assert ("who has its link and its password, up to" in heading(app)) == bool(password)
