"""`python -m db info`: print versions, the revision, and the number of rows."""

import argparse
from collections.abc import Iterator

from sqlalchemy import Engine, select

import settings
from db import checks
from db.engine.schema import migrated, version_found
from db.engine.sqlite import SQLITE, SQLITE_IS_SAFE
from db.tables import Revision

DOES = "Print versions, the revision and counts."
SPEAKING: tuple[type[Exception], ...] = ()


def add(_: argparse.ArgumentParser) -> None:
    """Add nothing: the command has no arguments."""


def run(_: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print one fact per line, NAME: VALUE."""
    with migrated(chosen.database_url) as engine:
        for name, value in _facts(engine):
            print(f"{name}: {value}")
    return 0


def _facts(engine: Engine) -> Iterator[tuple[str, object]]:
    with engine.connect() as connection:
        revision = connection.scalar(select(Revision.number))
        server = connection.dialect.server_version_info or ()
    yield "version", settings.VERSION
    yield "database", f"{engine.dialect.name} {'.'.join(map(str, server))}"
    if engine.dialect.name == "sqlite" and not SQLITE_IS_SAFE:
        yield "warning", f"SQLite {SQLITE.sqlite_version} can damage a file (fixed after 3.51.2)"
    yield "schema", version_found(engine)
    yield "revision", revision
    yield from checks.counts(engine).items()
