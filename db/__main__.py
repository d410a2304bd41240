"""`python -m db`: create and migrate the database, load a programme, look after it."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, select

import settings
from db import checks, migrate
from db.command_line import run
from db.engine import opened, path_of
from db.folder import FolderError
from db.loading import Loaded, is_empty, load_folder
from db.people import LOCAL
from db.sqlite import SQLITE, SQLITE_IS_SAFE
from db.tables import Revision


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current().database_url)), FolderError)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m db", description=__doc__, epilog="They all work on DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run_it, does in (
        ("upgrade", _upgrade, "Create the database, or bring it up to date."),
        ("load", _load, "Load a programme folder: adds what is new, overwrites nothing."),
        ("check", _check, "Check the file, and the current rows against the record."),
        ("info", _info, "Print versions, the revision and counts."),
    ):
        command = commands.add_parser(name, help=does, description=does)
        command.set_defaults(run=run_it)
    load = commands.choices["load"]
    load.add_argument("folder", type=Path, metavar="FOLDER")
    load.add_argument("--if-empty", action="store_true", help="only when no programme is there")
    return parser


def _upgrade(_: argparse.Namespace, url: str) -> int:
    path = path_of(url)
    is_new = path is not None and not path.exists()
    with opened(url, create=True) as engine:
        before, after = migrate.upgrade(engine)
    if is_new:
        print(f"Created the database {path}.")
    if before == after:
        print(f"The schema is up to date (version {after}).")
    else:
        print(f"The schema went from version {before or 'none'} to {after}.")
    return 0


def _load(asked: argparse.Namespace, url: str) -> int:
    with _migrated(url) as engine:
        if asked.if_empty and not is_empty(engine):
            print("A programme is there already: nothing was loaded.")
        else:
            _tell(load_folder(engine, asked.folder, LOCAL))
    return 0


def _tell(loaded: Loaded) -> None:
    added = ", ".join(f"{count} {kind}" for kind, count in loaded.added.items())
    print(f"{loaded.programme_code}: added {added}." if added else "Nothing new: no change.")
    for d in loaded.differences:
        print(
            f"{d.file}, {d.code}: {d.column} is {d.in_database!r} here and {d.in_folder!r} "
            "in the folder; left as it is."
        )


def _check(_: argparse.Namespace, url: str) -> int:
    with _migrated(url) as engine:
        faults = checks.check(engine)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The database is sound, and the current rows are what the record says.")
    return 1 if faults else 0


def _info(_: argparse.Namespace, url: str) -> int:
    with _migrated(url) as engine:
        for name, value in _facts(engine):
            print(f"{name}: {value}")
    return 0


def _facts(engine: Engine) -> Iterator[tuple[str, object]]:
    with engine.connect() as connection:
        revision = connection.scalar(select(Revision.number))
        server = connection.dialect.server_version_info or ()
    yield "database", f"{engine.dialect.name} {'.'.join(map(str, server))}"
    if engine.dialect.name == "sqlite" and not SQLITE_IS_SAFE:
        yield "warning", f"SQLite {SQLITE.sqlite_version} can damage a file (fixed after 3.51.2)"
    yield "schema", migrate.version_found(engine)
    yield "revision", revision
    yield from checks.counts(engine).items()


@contextmanager
def _migrated(url: str) -> Iterator[Engine]:
    """The database of `url`, with this program's schema."""
    with opened(url) as engine:
        migrate.check_version(engine)
        yield engine


if __name__ == "__main__":
    sys.exit(main())
