"""/healthz says whether the dashboard can do its work, and nothing that isn't for strangers."""

import asyncio
import json
import socket
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import Engine, text
from starlette.applications import Starlette
from starlette.types import ASGIApp

from db.engine.database import open_engine, writing
from db.engine.schema import version_wanted
from public.http import database_pulse, health
from public.http.health import routes
from public.http.services import Services
from settings import VERSION
from tests.public.asking import ask, asked


def _health(monkeypatch: pytest.MonkeyPatch, url: str) -> tuple[int, dict[str, Any]]:
    _of_this_machine(monkeypatch, url)
    return _asked("/healthz")


def _of_this_machine(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """The process is this machine's own, whatever a site that stands for all tests is."""
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.delenv("PUBLIC_URL", raising=False)


def _asked(path: str, desk: Services | None = None, **about: Any) -> tuple[int, dict[str, Any]]:
    fresh = desk or Services()
    answer = ask(Starlette(routes=routes(fresh)), path, **about)
    if desk is None:
        fresh.close()
    assert answer.headers["cache-control"] == "no-store"
    return answer.status, json.loads(answer.body)


def test_a_database_that_answers_is_healthy(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = url.partition("+")[0].partition(":")[0]
    assert _health(monkeypatch, url) == (
        200,
        {
            "status": "ok",
            "version": VERSION,
            "database": kind,
            "revision": 1,
            "schema": version_wanted(),
        },
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


OTHERS: list[dict[str, Any]] = [
    {"client": "192.0.2.7"},
    {"headers": {"X-Forwarded-For": "127.0.0.1"}},
    {"headers": {"Forwarded": "for=127.0.0.1"}},
    {"headers": {"Host": "progress.example.org"}},
]


@pytest.mark.parametrize("about", OTHERS)
def test_others_than_this_machine_are_told_no_more_than_that(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, about: dict[str, Any]
) -> None:
    _of_this_machine(monkeypatch, sqlite_url)
    assert _asked("/healthz", **about) == (200, {"status": "ok"})


def test_behind_a_proxy_that_says_nothing_all_are_others(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example.org")
    assert _asked("/healthz") == (200, {"status": "ok"})


def test_readiness_is_told_to_all_alike(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _of_this_machine(monkeypatch, url)
    assert _asked("/readyz") == _asked("/readyz", client="192.0.2.7") == (200, {"status": "ready"})


@pytest.mark.parametrize("broken", [_missing, _newer, _nobody_there])
def test_nobody_is_sent_where_the_database_cannot_be_read(
    broken: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", broken(tmp_path))
    status, body = _asked("/readyz")
    assert (status, set(body)) == (503, {"status", "reason"})


def _numbers(desk: Services, *moments: Any) -> list[int]:
    """The revisions that are told one after the other in one loop."""

    async def told() -> list[int]:
        app: ASGIApp = Starlette(routes=routes(desk))
        found = []
        for moment in moments:
            moment()
            found.append(json.loads((await asked(app, "/healthz")).body)["revision"])
        return found

    return asyncio.run(told())


def test_an_answer_is_kept_for_a_second(
    engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _of_this_machine(monkeypatch, url)
    now = monotonic()
    monkeypatch.setattr(database_pulse, "monotonic", lambda: now)

    def save() -> None:
        with writing(engine).begin() as connection:
            connection.execute(text("update revision set number = number + 1"))

    def wait() -> None:
        nonlocal now
        now += health.EVERY

    desk = Services()
    assert _numbers(desk, save, save, wait) == [2, 2, 3]
    desk.close()


def test_a_database_that_goes_and_comes_back_is_told_by_the_same_process(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _of_this_machine(monkeypatch, sqlite_url)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    desk = Services()
    assert _asked("/readyz", desk)[0] == 200
    path.rename(tmp_path / "away.sqlite")
    assert _asked("/readyz", desk)[0] == 503
    (tmp_path / "away.sqlite").rename(path)
    assert _asked("/readyz", desk)[0] == 200
    desk.close()


def test_a_database_that_says_nothing_is_told_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        monkeypatch.setenv(
            "DATABASE_URL", f"postgresql+psycopg://x@127.0.0.1:{port}/x?connect_timeout=2"
        )
        monkeypatch.setattr(database_pulse, "PATIENCE", 0.2)
        began = monotonic()
        desk = Services()

        async def told() -> None:
            app = Starlette(routes=routes(desk))
            answers = await asyncio.gather(*(asked(app, "/healthz") for _ in range(20)))
            assert {(each.status, each.body) for each in answers} == {
                (503, b'{"status":"error","reason":"TimeoutError"}')
            }
            assert monotonic() - began < 2

        asyncio.run(told())
        desk.close()
