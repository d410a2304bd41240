"""A visit that nobody is signed in for sees one sentence, on every page, and may do nothing."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import PAGES
from db.access import account_changes
from db.access.granted_rights import Granted
from db.engine.database import opened as opened_database
from locales import LANGUAGES, translator
from tests.databases import ROOT
from tests.pages.conftest import begin
from tests.pages.opening import opened


def shown(app: AppTest) -> list[str]:
    """Everything that stands on the page."""
    return [element.type for element in app.main if element.type != "main"]


def invite(url: str) -> None:
    with opened_database(url) as engine:
        account_changes.invite(engine, "Anna", Granted("admin"), datetime.now(UTC))


@pytest.mark.parametrize("page", PAGES)
def test_no_page_shows_anything_without_a_session(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    invite(sqlite_url)
    monkeypatch.setenv("SIGN_IN", "invited")
    app = begin(ROOT / "dashboard.py", "" if page == "overview" else page, lang="en")
    assert not app.exception
    assert [error.value for error in app.error] == [translator("en")("sign-in-over")]
    assert shown(app) == ["error"]
    assert not app.sidebar.children


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_database_that_people_sign_in_to_is_shut_to_a_dashboard_without(
    sqlite_url: str, language: str
) -> None:
    assert opened("overview", lang=language).title
    invite(sqlite_url)
    app = begin(ROOT / "dashboard.py", lang=language)
    assert [error.value for error in app.error] == [translator(language)("sign-in-over")]
    assert not app.title
