"""My account: what a person changes, ends, sees and takes of their own."""

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import streamlit as st
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.access import accounts, sessions
from db.engine.database import opened as database
from db.engine.migrate import upgrade
from db.links import link_writing
from db.links.link_owners import of_person
from tests.db.access.people import noted
from tests.db.links import asked
from tests.pages.opening import heading, opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.test_share import click
from ui.frame import store


def page() -> AppTest:
    return opened("account")


def said(app: AppTest) -> str:
    return " ".join(str(one.value) for one in app.main.markdown).replace("\\", "")


@pytest.mark.parametrize("role", ["viewer", "editor", "admin"])
def test_everybody_has_an_account(sign_in: SignIn, role: str) -> None:
    sign_in("Eva", role)
    app = page()
    assert heading(app) == "My account"
    assert "You are signed in with these rights: " in said(app)
    assert "You share nothing at the moment." in said(app)
    assert "Firefox, Linux (this session)" in said(app)


@pytest.mark.parametrize(
    ("url", "has_passkeys"), [("http://localhost:8501", True), ("http://127.0.0.1:8501", False)]
)
def test_passkeys_are_a_click_away_where_browsers_have_them(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, url: str, *, has_passkeys: bool
) -> None:
    sign_in("Eva", "viewer")
    monkeypatch.setenv("PUBLIC_URL", url)
    links = [one.proto.body for one in page().main.get("html")]
    assert any('href="/auth/passkeys"' in link for link in links) == has_passkeys
    assert any('href="/sign-out"' in link for link in links)


def test_one_signs_out_where_there_is_no_programme_too(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sign_in("Eva", "viewer")
    assert leads_out(opened("overview"))
    url = f"sqlite:///{tmp_path / 'empty.sqlite'}"
    with database(url, create=True) as engine:
        upgrade(engine)
        anna = begun(engine, "Anna", "admin").number
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setattr(store, "session", lambda: anna)
    app = opened("overview", lang="en")
    assert heading(app) == "No programme has been loaded yet."
    assert leads_out(app)


def leads_out(app: AppTest) -> bool:
    """Whether the sidebar has the way to sign-out."""
    return any('href="/sign-out"' in one.proto.body for one in app.sidebar.get("html"))


def test_name_and_language_are_ones_own(engine: Engine, sign_in: SignIn) -> None:
    eva = sign_in("Eva", "viewer").account
    begun(engine, "Anna", "admin")
    app = page()
    app.text_input(key="account-name").input("Anna")
    app = click(app, "account-save")
    assert [str(one.value) for one in app.error] == [
        "The name Anna already exists: choose one that distinguishes the two people."
    ]
    app.text_input(key="account-name").input("Eva Schmitz")
    app.selectbox(key="account-language").set_value("de")
    app = click(app, "account-save")
    assert [str(one.value) for one in app.success] == ["Your name and language are saved."]
    assert heading(app) == "Mein Konto"
    now = accounts.one(engine, eva.id)
    assert (now.name, now.language) == ("Eva Schmitz", "de")
    assert heading(page()) == "Mein Konto"  # another visit, in the language of the person


def test_one_ends_ones_sessions_and_is_out(engine: Engine, sign_in: SignIn) -> None:
    begun(engine, "Bo", "viewer")
    eva = sign_in("Eva", "viewer")
    app = click(page(), "account-sessions-end-all")
    assert "Your session has ended" in str(app.error[0].value)
    lives = [one.person_id for one in sessions.listed(engine) if not one.why]
    assert eva.account.id not in lives
    assert len(lives) == 1


def test_what_one_shares_is_listed(engine: Engine, sign_in: SignIn) -> None:
    eva = sign_in("Eva", "editor").account
    until = datetime.now(UTC) + timedelta(days=9)
    link_writing.create(engine, eva.person, asked(name="*Mine*", expires_at=until))
    link_writing.create(engine, eva.person, asked(name="Excel", kind="api", expires_at=until))
    assert len(of_person(engine, eva.id, datetime.now(UTC))) == 2
    text = said(page())
    assert "***Mine***  \nShared page · valid up to" in text
    assert "**Excel**  \nExcel, Power BI and scripts · valid up to" in text


def test_one_takes_what_is_stored(
    engine: Engine, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, Callable[[], bytes]] = {}

    def button(_: str, data: Callable[[], bytes], *, key: str, **__: object) -> None:
        made[key] = data

    monkeypatch.setattr(st, "download_button", button)
    eva = sign_in("Eva", "viewer").account
    page()
    stored = json.loads(made["export-account-json"]())
    assert stored["person"][0]["name"] == "Eva"
    assert stored["sessions"][0]["agent"].startswith("Mozilla")
    lines = [*csv.DictReader(io.StringIO(made["export-account-csv"]().decode()))]
    assert {"table": "person", "row": "1", "column": "name", "value": "Eva"} in lines
    taken = [(one.person, one.reason) for one in noted(engine) if one.what == "exported"]
    assert taken == [(eva.id, "account.json"), (eva.id, "account.csv")]
