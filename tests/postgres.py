"""A private PostgreSQL for one run of the suite: nobody else's data, no password, no network."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url

# Tests throw their databases away, so nothing has to survive a power cut.
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


class NoPostgresError(Exception):
    """There is no PostgreSQL to test against; the text says what to do."""


@contextmanager
def running() -> Iterator[URL]:
    """The URL of a server for tests: TEST_POSTGRES_URL, or one that lives as long as the block.

    Raises NoPostgresError when neither is there.
    """
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield make_url(given)
        return
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    owner = _owner()
    if owner:
        shutil.chown(folder, owner)
    try:
        _start(programs, folder, owner)
        yield _url(folder)
    finally:
        _run([programs / "pg_ctl", "stop", "-D", folder / "data", "-m", "immediate"], owner)
        shutil.rmtree(folder, ignore_errors=True)


def create(server: URL, name: str, template: str = "template0") -> URL:
    """Create the database `name`, a copy of `template`, and return its URL."""
    _execute(server, f'create database "{name}" template "{template}"')
    return server.set(database=name)


def drop(url: URL) -> None:
    """Drop the database of `url`, with whoever is still connected to it."""
    _execute(url, f'drop database if exists "{url.database}" with (force)')


def _execute(url: URL, statement: str) -> None:
    engine = create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def _programs() -> Path:
    """The folder that holds initdb and pg_ctl; Debian keeps them out of PATH."""
    found = [Path(path).resolve().parent for path in [shutil.which("initdb")] if path]
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found += [path.parent for path in sorted(versions, key=lambda path: int(path.parts[-3]))]
    if not found:
        raise NoPostgresError("PostgreSQL is not installed; `make test` says how to get it.")
    return found[-1]


def _owner() -> str | None:
    """PostgreSQL refuses to run as root: then the user it does run as."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _start(programs: Path, folder: Path, owner: str | None) -> None:
    data, log = folder / "data", folder / "log"
    initdb = [programs / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8"]
    _run([*initdb, "--locale=C.UTF-8", "--no-sync"], owner, check=True)
    # A socket in a folder of its own: two runs never meet, and no port has to be free.
    options = f"{FAST} -c listen_addresses= -c unix_socket_directories={folder}"
    _run([programs / "pg_ctl", "start", "-D", data, "-l", log, "-w", "-o", options], owner, True)


def _url(folder: Path) -> URL:
    return URL.create("postgresql+psycopg", "tester", query={"host": str(folder)})


def _run(command: list[str | Path], owner: str | None, check: bool = False) -> None:
    done = subprocess.run(command, user=owner, cwd="/", capture_output=True, text=True, check=False)
    if check and done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout}{done.stderr}")
