"""/healthz says whether the dashboard can do its work, and nothing that isn't for strangers."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text
from starlette.applications import Starlette

from db.engine import open_engine, writing
from db.schema import version_wanted
from public.health import routes
from tests.public.asking import ask


def _health(monkeypatch: pytest.MonkeyPatch, url: str) -> tuple[int, dict[str, Any]]:
    monkeypatch.setenv("DATABASE_URL", url)
    answer = ask(Starlette(routes=routes()), "/healthz")
    assert answer.headers["cache-control"] == "no-store"
    return answer.status, json.loads(answer.body)


def test_a_database_that_answers_is_healthy(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = url.partition("+")[0].partition(":")[0]
    assert _health(monkeypatch, url) == (
        200,
        {"status": "ok", "database": kind, "revision": 1, "schema": version_wanted()},
    )


def test_the_revision_moves_with_what_is_saved(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(sqlite_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("update revision set number = 7")
    engine.dispose()
    assert _health(monkeypatch, sqlite_url)[1]["revision"] == 7


def test_a_schema_that_changes_below_a_running_server_is_told_from_what_it_was_started_with(
    engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _health(monkeypatch, url)[0] == 200
    monkeypatch.setattr(Path, "glob", None)  # as if its files were others by now
    for version in ("9999", "0001", version_wanted()):
        with writing(engine).begin() as connection:
            changed = text("update alembic_version set version_num = :version")
            connection.execute(changed, {"version": version})
        wanted = 200 if version == version_wanted() else 503
        assert _health(monkeypatch, url)[0] == wanted


def _missing(folder: Path) -> str:
    return f"sqlite:///{folder / 'nowhere' / 'nothing.sqlite'}"


def _newer(folder: Path) -> str:
    url = f"sqlite:///{folder / 'newer.sqlite'}"
    engine = open_engine(url, create=True)
    with engine.begin() as connection:
        connection.exec_driver_sql("create table alembic_version (version_num varchar(32))")
        connection.exec_driver_sql("insert into alembic_version values ('9999')")
    engine.dispose()
    return url


def _without_tables(folder: Path) -> str:
    url = f"sqlite:///{folder / 'empty.sqlite'}"
    open_engine(url, create=True).dispose()
    return url


def _no_database(folder: Path) -> str:
    path = folder / "letter.txt"
    path.write_text("Dear sir or madam, " * 500, encoding="utf-8")
    return f"sqlite:///{path}"


def _nobody_there(_: Path) -> str:
    return "postgresql+psycopg://somebody:secret@127.0.0.1:1/progress"


@pytest.mark.parametrize("broken", [_missing, _newer, _without_tables, _no_database, _nobody_there])
def test_what_cannot_work_says_503_and_why_without_a_path(
    broken: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, body = _health(monkeypatch, broken(tmp_path))
    assert status == 503
    assert body.keys() == {"status", "reason"}
    assert body["status"] == "error"
    assert body["reason"]
    for private in (str(tmp_path), "/", "secret", "somebody", "127.0.0.1"):
        assert private not in body["reason"]


def test_a_setting_that_is_wrong_says_503(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEZONE", "Mars/Phobos")
    assert _health(monkeypatch, sqlite_url) == (
        503,
        {"status": "error", "reason": "SettingsError"},
    )


def test_an_address_of_no_database_says_503(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _health(monkeypatch, "not an address")[0] == 503


def test_a_database_that_comes_back_is_healthy_again(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _health(monkeypatch, _missing(tmp_path))[0] == 503
    assert _health(monkeypatch, sqlite_url)[0] == 200
