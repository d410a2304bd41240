"""The tokens of the page of shared links: made, shown once, renewed and ended."""

from datetime import UTC, datetime
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import opened as database
from db.links import reading_links
from db.links.stored_links import TOKENS, Kind, Link
from db.record.people import Person
from tests.pages.opening import captions, headers, opened
from tests.pages.test_share import BASE, badges, click, copied
from ui.frame import store
from ui.kit.markdown import literal
from ui.share import link_store


@pytest.fixture(autouse=True)
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLIC_URL", BASE)
    link_store._listed.clear()


def made(app: AppTest, name: str, kind: str = "api", **fields: Any) -> AppTest:
    """After the form was filled in and sent."""
    click(app, "token-make")
    app.text_input(key="token-name").input(name)
    app.radio(key="token-kind").set_value(kind)
    app.toggle(key="token-people").set_value(fields.get("people", False))
    return click(app, "token-create")


def only(url: str) -> Link:
    with database(url) as engine:
        (listed,) = reading_links.listed(engine, kinds=TOKENS)
    return listed.link


def opens(url: str, token: str, kind: Kind = "api") -> Link | None:
    with database(url) as engine:
        return reading_links.by_token(engine, token, datetime.now(UTC), kind)


def test_a_token_has_the_limits_of_the_view_and_is_shown_once(sqlite_url: str) -> None:
    app = made(opened("share", lang="en", pillar="2"), "Excel of *the* ministry")
    link = only(sqlite_url)
    assert (link.name, link.kind, link.question.pillars) == (
        "Excel of *the* ministry",
        "api",
        ("2",),
    )
    token = copied(app, "made").split('"address": "')[1].split('"')[0]
    assert opens(sqlite_url, token) == link
    # Below the button that was pressed, and not at the top of the page, out of sight.
    (at,) = (at for at, title in enumerate(headers(app)) if title.endswith("copy it now"))
    assert headers(app).index("Tokens for software") == at - 1
    said = " ".join(str(one.value) for one in app.markdown)
    assert literal(f"{BASE}/api/v1/actions?format=csv") in said
    assert literal("pillar 2 · Excel, Power BI and scripts · ") in said
    assert "Never used" in said
    app = click(app, "share-copied")
    assert token not in str(app)
    with database(sqlite_url) as engine:
        assert reading_links.listed(engine) == []  # no page was shared


def test_a_feed_has_two_addresses(sqlite_url: str) -> None:
    app = made(opened("share", lang="nl"), "Einddata", "feed")
    said = [e.proto.json for e in app.get("bidi_component") if "copying-made" in e.proto.id]
    ends = [str(one).split(f"{BASE}/api/v1/feeds/")[1].split('"')[0] for one in said]
    assert [one.partition("/")[2] for one in ends] == ["due.ics", "changes.atom"]
    assert opens(sqlite_url, ends[0].partition("/")[0], "feed") == only(sqlite_url)


def test_what_a_token_may_not_be_is_said_and_what_was_typed_stays(sqlite_url: str) -> None:
    app = made(opened("share", lang="fr"), "Flux", "feed", people=True)
    assert [str(one.value) for one in app.error] == [
        "Seul un jeton pour tout un programme, et non un flux, peut indiquer qui a fait quoi."
    ]
    assert app.text_input(key="token-name").value == "Flux"
    app.radio(key="token-kind").set_value("api")
    click(app, "token-create")
    assert only(sqlite_url).audience.names_people


def test_a_token_is_renewed_paused_and_ended(sqlite_url: str) -> None:
    app = made(opened("share", lang="de"), "Skript")
    number, first = only(sqlite_url).id, copied(app, "made").split('"address": "')[1].split('"')[0]
    assert not [one for one in app.button if one.key == f"share-duplicate-{number}"]
    app = click(click(app, f"share-rotate-{number}"), "share-confirm")
    second = copied(app, "made").split('"address": "')[1].split('"')[0]
    assert opens(sqlite_url, first) is None
    assert opens(sqlite_url, second) is not None
    app = click(app, f"share-pause-{number}")
    assert opens(sqlite_url, second) is None
    app = click(click(app, f"share-revoke-{number}"), "share-confirm")
    assert only(sqlite_url).is_revoked
    assert "Abgelaufen und beendet" in headers(app)
    assert not [one for one in app.button if str(one.key).endswith(f"-{number}")]


def test_a_viewer_makes_no_token_and_an_editor_only_of_what_is_theirs(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "person", lambda: Person("Eva", "editor", frozenset({"1"})))
    app = made(opened("share", lang="en", pillar="2"), "Not mine")
    assert "to your own pillars" in str(app.error[0].value)
    monkeypatch.setattr(store, "person", lambda: Person("Vic", "viewer"))
    app.run()
    assert not [one for one in app.button if str(one.key).startswith("token-")]
    with database(sqlite_url) as engine:
        assert reading_links.listed(engine, kinds=TOKENS) == []
    assert badges(app) == []
    assert "Only those who may edit can share pages." in captions(app)
