"""A private PostgreSQL for one run of the suite: nobody else's data, no password, no network."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url

# Tests throw their databases away, so nothing has to survive a power cut.
FAST = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
# Nor does anything in them grow old, and nobody reads the log of what was written.
BRIEF = ("-c", "autovacuum=off", "-c", "wal_level=minimal", "-c", "max_wal_senders=0")
# Ends the server when the pipe to this process closes: also when the process was killed.
ATTENDED = ("sh", "-c", '"$0" "$@" </dev/null & cat; kill -QUIT $!; wait')


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
    with _at_rest() as server:
        server.start()
        yield server.url


@contextmanager
def restartable() -> Iterator["Server"]:
    """A server of one's own, not yet started, to be stopped and started. Raises NoPostgresError."""
    with _at_rest() as server:
        yield server


class Server:
    """The files of a server in `folder`, and its process while it runs."""

    def __init__(self, folder: Path, programs: Path, owner: str | None) -> None:
        self.url = URL.create("postgresql+psycopg", "tester", query={"host": str(folder)})
        self._folder, self._programs, self._owner = folder, programs, owner
        self._process = ExitStack()

    def start(self, *options: str) -> None:
        """Start it, as after a crash if it ran before, and wait until it takes connections."""
        running = _running(self._programs, self._folder, self._owner, options)
        self._process.enter_context(running)

    def stop(self) -> None:
        """End it at once, with whatever it is at."""
        self._process.close()


@contextmanager
def _at_rest() -> Iterator[Server]:
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    owner = _owner()
    if owner:
        shutil.chown(folder, owner)
    server = Server(folder, programs, owner)
    try:
        _make(programs, folder, owner)
        yield server
    finally:
        server.stop()
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


def _make(programs: Path, folder: Path, owner: str | None) -> None:
    locale = ("-E", "UTF8", "--locale=C.UTF-8")
    user = ("-U", "tester", "-A", "trust")
    done = _run(
        [programs / "initdb", "-D", folder / "data", *user, *locale, "--no-sync"],
        owner,
    )
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stdout}{done.stderr}")


@contextmanager
def _running(
    programs: Path, folder: Path, owner: str | None, options: Sequence[str]
) -> Iterator[None]:
    # A socket in a folder of its own: two runs never meet, and no port has to be free.
    where = ("-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}")
    data = str(folder / "data")
    started = (str(programs / "postgres"), "-D", data, *FAST, *BRIEF, *where, *options)
    with (
        (folder / "log").open("w") as log,
        subprocess.Popen(
            (*ATTENDED, *started),
            user=owner,
            cwd="/",
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
        ) as process,
    ):
        while process.poll() is None:
            if _run([programs / "pg_isready", "-h", folder], owner).returncode == 0:
                break
            time.sleep(0.05)
        else:
            raise RuntimeError(f"PostgreSQL failed: {(folder / 'log').read_text()}")
        yield


def _run(command: list[str | Path], owner: str | None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, user=owner, cwd="/", capture_output=True, text=True, check=False)
