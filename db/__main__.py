"""`python -m db`: create and migrate the database, load a programme, look after it."""

import argparse
import sys
from pathlib import Path

from sqlalchemy import Engine, select

import settings
from db import checks, migrate
from db.command_line import run
from db.engine import open_engine, path_of
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
    before, after = migrate.upgrade(open_engine(url, create=True))
    if is_new:
        print(f"Created the database {path}.")
    if before == after:
        print(f"The schema is up to date (version {after}).")
    else:
        print(f"The schema went from version {before or 'none'} to {after}.")
    return 0


def _load(asked: argparse.Namespace, url: str) -> int:
    engine = _engine(url)
    if asked.if_empty and not is_empty(engine):
        print("A programme is there already: nothing was loaded.")
        return 0
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
    faults = checks.check(_engine(url))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The database is sound, and the current rows are what the record says.")
    return 1 if faults else 0


def _info(_: argparse.Namespace, url: str) -> int:
    engine = _engine(url)
    with engine.connect() as connection:
        revision = connection.scalar(select(Revision.number))
        server = connection.dialect.server_version_info or ()
    print(f"database: {engine.dialect.name} {'.'.join(map(str, server))}")
    if engine.dialect.name == "sqlite" and not SQLITE_IS_SAFE:
        print(f"warning: SQLite {SQLITE.sqlite_version} can damage a file (fixed after 3.51.2)")
    print(f"schema: {migrate.version_found(engine)}")
    print(f"revision: {revision}")
    for table, count in checks.counts(engine).items():
        print(f"{table}: {count}")
    return 0


def _engine(url: str) -> Engine:
    engine = open_engine(url)
    migrate.check_version(engine)
    return engine


if __name__ == "__main__":
    sys.exit(main())
