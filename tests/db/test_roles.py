"""The roles that compose.yaml makes: each may do its own work, with whatever password."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import SQLAlchemyError

from db.access.accounts import TABLES
from db.engine.database import open_engine, opened
from settings import read
from tests import postgres
from tests.databases import IN_CI, ROOT, load
from tests.public.sharing import share, site

# One with a sign that an address can't have breaks where it is pasted into one.
PASSWORDS = {"dashboard": "p@ss:w/o%rd'\\\"", "pages": "é #?& :'x' \\' `id`"}
REFUSED = [
    "delete from share_links",
    "create table mine (x int)",
    "insert into revision values (1)",
    *map("select * from {}".format, TABLES),  # people are no business of shared pages
]


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    """The folder of the socket of a PostgreSQL that asks for passwords, with the roles in it."""
    try:
        with postgres.restartable() as server:
            folder = Path(str(server.url.query["host"]))
            (folder / "data" / "pg_hba.conf").write_text(
                "local all tester trust\nlocal all all scram-sha-256\n"
            )
            server.start()
            yield folder
    except postgres.NoPostgresError as missing:
        if IN_CI:
            raise
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def secrets(server: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("secrets")
    for name, password in PASSWORDS.items():
        (folder / name).write_text(f"{password}\n", encoding="utf-8")
    subprocess.run(
        [ROOT / "db" / "roles.sh"],
        env={
            **os.environ,
            "SECRETS": str(folder),
            "POSTGRES_USER": "tester",
            "PGHOST": str(server),
        },
        check=True,
        capture_output=True,
    )
    return folder


def _environment(server: Path, secrets: Path, name: str) -> dict[str, str]:
    return {
        "DATABASE_URL": f"postgresql+psycopg://{name}@/progress?host={server}",
        "DATABASE_PASSWORD_FILE": str(secrets / name),
    }


def test_the_dashboard_owns_its_database_and_the_pages_only_read_it(
    server: Path, secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer, reader = (
        read(_environment(server, secrets, name)).database_url for name in ("dashboard", "pages")
    )
    load(writer)
    with opened(writer) as engine:
        token = share(engine).token
        with engine.connect() as connection:
            asked = text("select rolsuper or rolcreaterole or rolcreatedb from pg_roles")
            mine = text(f"{asked} where rolname = current_user")
            assert connection.execute(mine).scalar_one() is False
    pages = site(monkeypatch, reader, only_reads=True)
    assert pages.get(token).status == 200
    pages.desk.close()
    with opened(reader) as engine, engine.connect() as connection:
        for statement in REFUSED:
            connection.execute(text("set transaction read write"))
            with pytest.raises(SQLAlchemyError, match="permission denied"):
                connection.execute(text(statement))
            connection.rollback()


@pytest.mark.parametrize("name", PASSWORDS)
def test_another_password_lets_nobody_in(server: Path, secrets: Path, name: str) -> None:
    url = make_url(read(_environment(server, secrets, name)).database_url)
    other = url.set(password=f"{url.password}x")
    engine = open_engine(other.render_as_string(hide_password=False))
    with pytest.raises(SQLAlchemyError, match="password authentication failed"):
        engine.connect()
    engine.dispose()


def test_the_pages_reach_no_other_database(server: Path, secrets: Path) -> None:
    url = make_url(read(_environment(server, secrets, "pages")).database_url)
    assert url.database == "progress"
    with (
        opened(url.render_as_string(hide_password=False)) as engine,
        engine.connect() as connection,
    ):
        asked = text("select has_database_privilege('progress', 'temp')")
        assert connection.execute(asked).scalar_one() is False
