"""Databases for tests: the real programme is loaded once, and every test gets a copy of its own."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import URL, make_url

from db.engine.database import open_engine
from db.engine.migrate import upgrade
from db.imports.loading import load_folder
from db.record.people import LOCAL
from tests import postgres
from tests.postgres_reset import Content

ROOT = Path(__file__).parents[1]
PROGRAMME = ROOT / "data" / "programme" / "benelux-2021-2024"
IN_CI = os.environ.get("CI") == "true"


class Shelf(NamedTuple):
    """One kind of database. `empty()` and `loaded()` give the URL of a new one, for a while."""

    empty: Callable[[], AbstractContextManager[str]]
    loaded: Callable[[], AbstractContextManager[str]]


def refill(url: str, shelf: Shelf) -> None:
    """Make the SQLite file of `url`, which may be in use, hold what the shelf's loaded ones do.

    Its revision moves on, so that nobody takes what they remember for what is there.
    """
    with (
        shelf.loaded() as prepared,
        closing(_connected(prepared)) as source,
        closing(_connected(url)) as there,
    ):
        (number,) = there.execute("select number from revision").fetchone()
        source.execute("update revision set number = ?", (number + 1,))
        source.commit()
        source.backup(there)


def _connected(url: str) -> sqlite3.Connection:
    return sqlite3.connect(url.removeprefix("sqlite:///"))


def load(url: str) -> None:
    """Migrate the database of `url` from nothing and load the real programme."""
    engine = open_engine(url, create=True)
    upgrade(engine)
    load_folder(engine, PROGRAMME, LOCAL)
    engine.dispose()


@contextmanager
def sqlite_shelf(folder: Path) -> Iterator[Shelf]:
    """SQLite files in `folder`."""
    prepared = folder / "prepared.sqlite"
    load(f"sqlite:///{prepared}")

    @contextmanager
    def file() -> Iterator[Path]:
        path = folder / f"{uuid4().hex}.sqlite"
        yield path
        for left in folder.glob(f"{path.stem}*"):  # with its -wal, -shm and dated copies
            left.unlink()

    @contextmanager
    def empty() -> Iterator[str]:
        with file() as path:
            yield f"sqlite:///{path}"

    @contextmanager
    def loaded() -> Iterator[str]:
        with file() as path:
            yield f"sqlite:///{shutil.copyfile(prepared, path)}"

    yield Shelf(empty, loaded)


@contextmanager
def postgres_shelf() -> Iterator[Shelf]:
    """Databases on a PostgreSQL of this run. Raises postgres.NoPostgresError."""
    with postgres.running() as server:

        @contextmanager
        def copy(template: str) -> Iterator[str]:
            url = postgres.create(server, f"test_{uuid4().hex}", template)
            try:
                yield _text(url)
            finally:
                postgres.drop(url)

        with copy("template0") as prepared, ExitStack() as copies:
            load(prepared)
            content, name = Content(make_url(prepared)), make_url(prepared).database or ""
            idle: list[str] = []

            @contextmanager
            def loaded() -> Iterator[str]:
                """One that a test before is done with, or one more copy."""
                url = idle.pop() if idle else copies.enter_context(copy(name))
                yield url
                if content.restored(make_url(url)):
                    idle.append(url)

            yield Shelf(lambda: copy("template0"), loaded)


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)
