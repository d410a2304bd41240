"""When something is wrong, a person reads one sentence in their language and no more."""

import inspect
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest, app_test
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

import dashboard
from data.record import load
from db.access import account_changes
from db.access.granted_rights import Granted
from db.engine.database import open_engine
from db.engine.database import opened as opened_database
from db.engine.migrate import upgrade
from db.record.people import LOCAL
from locales import LANGUAGES, translator
from tests.data.exchange.test_new_programmes import SHEETS, fill
from tests.pages.conftest import Visit, address, begin
from tests.pages.opening import heading
from tests.pages.update.editing import edit, save
from ui.frame import live, startup

DOOR = """
from ui.frame import entry
entry.enter({"overview": ":material/dashboard:", "pillars": ":material/dashboard:"}).run()
"""
BROKEN = """
from ui.frame.entry import open_page
view = open_page("pillars")
raise ZeroDivisionError("the secret of /srv/www")
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A dashboard whose pages raise."""
    (tmp_path / "pages").mkdir()
    for name in ("overview", "pillars"):
        (tmp_path / "pages" / f"{name}.py").write_text(BROKEN, encoding="utf-8")
    door = tmp_path / "dashboard.py"
    door.write_text(DOOR, encoding="utf-8")
    return door


def test_the_door_tells_of_what_nobody_foresaw() -> None:
    assert dashboard.app._on_script_error is startup.show_failure


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """AppTest doesn't ask the app what to do about an error, as a server does."""

    class Runner(LocalScriptRunner):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._on_script_error = startup.show_failure

    monkeypatch.setattr(app_test, "LocalScriptRunner", Runner)


@pytest.mark.usefixtures("visit", "told")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_fails_says_so_in_one_sentence(
    broken: Path, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        app = begin(broken, "pillars", lang=language)
    assert [error.value for error in app.error] == [translator(language)("error-unexpected")]
    assert not app.exception
    assert app.session_state["lang"] == language
    assert "ZeroDivisionError" in caplog.text  # whoever runs the server can find out


@pytest.mark.usefixtures("visit", "told")
def test_what_fails_is_told_even_where_a_browser_lies_about_its_language(broken: Path) -> None:
    app = begin(broken, "pillars", lang="fr")
    app.session_state["lang"] = "<script>"
    app.run()
    assert [error.value for error in app.error] == [translator("fr")("error-unexpected")]


@pytest.mark.usefixtures("told")
def test_a_click_of_somebody_who_was_signed_out_writes_nothing_and_is_told(
    sqlite_url: str, visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    app = edit(visit("update", lang="de"), "4.2", progress=60)
    with opened_database(sqlite_url) as engine:
        account_changes.invite(engine, "Anna", Granted("admin"), datetime.now(UTC))
        before = load.revision(engine)
        with caplog.at_level(logging.ERROR):
            app = save(app)
        assert _said(app) == [translator("de")("sign-in-over")]
        assert not app.exception
        assert "a page failed" not in caplog.text
        assert load.revision(engine) == before


@pytest.mark.faults("a damaged, empty or missing file")
@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///{folder}/nowhere.sqlite",
        "sqlite:///{folder}/letter.txt",
        "postgresql+psycopg://somebody:secret@127.0.0.1:1/progress",
        "no address",
    ],
)
@pytest.mark.parametrize("page", ["overview", "pillars"])
def test_without_a_database_one_sentence_stands_there(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str, page: str
) -> None:
    (tmp_path / "letter.txt").write_text("Dear sir or madam, " * 500, encoding="utf-8")
    monkeypatch.setenv("DATABASE_URL", url.format(folder=tmp_path))
    app = visit(page, lang="fr", pillar="2")
    assert _said(app) == [translator("fr")("error-database")]
    assert not app.exception
    assert not app.title


@pytest.mark.faults("schema newer than the program")
def test_a_database_of_a_newer_program_is_not_read(sqlite_url: str, visit: Visit) -> None:
    _execute(sqlite_url, "update alembic_version set version_num = '9999'")
    assert _said(visit(lang="nl")) == [translator("nl")("error-database")]


def test_an_empty_database_gets_its_first_programme_on_the_page(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'empty.sqlite'}"
    engine = open_engine(url, create=True)
    upgrade(engine)
    engine.dispose()
    monkeypatch.setenv("DATABASE_URL", url)
    app = visit(lang="de")
    assert heading(app) == translator("de")("error-no-programme")
    app.file_uploader(key="exchange-new").upload("new.xlsx", fill(SHEETS)).run()
    app.button(key="exchange-new-do").click().run()
    assert not app.exception
    assert app.selectbox(key="programme").options == ["2025-2028"]


def test_filters_outlive_a_database_that_was_away(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, sqlite_url: str, tmp_path: Path
) -> None:
    app = visit("partners", lang="nl", pillar=["2", "4"], as_of="2023-06-30")
    before = address(app)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'nowhere.sqlite'}")
    app.run()
    assert _said(app) == [translator("nl")("error-database")]
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    app.run()
    assert not app.error
    assert address(app) == before
    assert app.session_state["pillar"] == ["2", "4"]


def test_an_open_page_stays_while_the_database_is_away(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    visit()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'nowhere.sqlite'}")
    inspect.unwrap(live.follow)(1, LOCAL)


def _said(app: AppTest) -> list[str]:
    """All that stands in boxes."""
    boxes = (*app.error, *app.warning, *app.info)
    return [str(box.value) for box in boxes]


def _execute(url: str, statement: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
