"""`python -m db`: create and migrate the database, load a programme, look after it."""

import argparse
import sys
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

import settings
from db import checks, migrate
from db.engine import SQLITE, SQLITE_IS_SAFE, NoDatabaseError, open_engine, path_of
from db.folder import FolderError
from db.loading import Loaded, is_empty, load_folder
from db.people import LOCAL
from db.tables import Revision

FAULTS_SHOWN = 20


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.run(asked, settings.current()))
    except (settings.SettingsError, NoDatabaseError, migrate.SchemaError, FolderError) as error:
        lines = str(error).splitlines()
        more = len(lines) - FAULTS_SHOWN
        shown = lines[:FAULTS_SHOWN] + ([f"... and {more} more."] if more > 0 else [])
        print("\n".join(shown), file=sys.stderr)
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[0]
        print(f"The database could not do that: {reason}.", file=sys.stderr)
    except SQLAlchemyError as error:
        print(f"DATABASE_URL can't be used: {error}", file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'The file'}: {error.strerror}.", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m db", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    upgrade = commands.add_parser("upgrade", help="create the database, or bring it up to date")
    upgrade.set_defaults(run=_upgrade)
    load = commands.add_parser("load", help="load a programme folder; adds, never overwrites")
    load.add_argument("folder", type=Path, metavar="FOLDER")
    load.add_argument("--if-empty", action="store_true", help="only when no programme is there")
    load.set_defaults(run=_load)
    check = commands.add_parser("check", help="check the file, and the current rows by the record")
    check.set_defaults(run=_check)
    info = commands.add_parser("info", help="versions, revision and counts")
    info.set_defaults(run=_info)
    return parser


def _upgrade(_: argparse.Namespace, chosen: settings.Settings) -> int:
    path = path_of(chosen.database_url)
    is_new = path is not None and not path.exists()
    before, after = migrate.upgrade(open_engine(chosen.database_url, create=True))
    if is_new:
        print(f"Created the database {path}.")
    if before == after:
        print(f"The schema is up to date (version {after}).")
    else:
        print(f"The schema went from version {before or 'none'} to {after}.")
    return 0


def _load(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    engine = _engine(chosen)
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


def _check(_: argparse.Namespace, chosen: settings.Settings) -> int:
    faults = checks.check(_engine(chosen))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The database is sound, and the current rows are what the record says.")
    return 1 if faults else 0


def _info(_: argparse.Namespace, chosen: settings.Settings) -> int:
    engine = _engine(chosen)
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


def _engine(chosen: settings.Settings) -> Engine:
    engine = open_engine(chosen.database_url)
    migrate.check_version(engine)
    return engine


if __name__ == "__main__":
    sys.exit(main())
