"""`python -m db`: create and migrate the database, load a programme, look after it."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, select

import settings
from db import checks, migrate
from db.backups import BackupError, backup, beside
from db.command_line import run, sentence
from db.engine import opened, path_of
from db.faults import FolderError
from db.loading import is_empty, load_folder
from db.people import LOCAL
from db.progress import ProgressLine
from db.putting_aside import is_readable, put_in_its_place
from db.restoring import Backup, opened_backup, restore
from db.sqlite import SQLITE, SQLITE_IS_SAFE
from db.tables import Revision

SPEAKING = (FolderError, BackupError)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current().database_url)), *SPEAKING)


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
        ("backup", _backup, "Copy all of the database into one file, while others go on."),
        ("restore", _restore, "Put a backup back, of either kind of database, in place of all."),
    ):
        command = commands.add_parser(name, help=does, description=does)
        command.set_defaults(run=run_it)
    load = commands.choices["load"]
    load.add_argument("folder", type=Path, metavar="FOLDER")
    load.add_argument("--if-empty", action="store_true", help="only when no programme is there")
    upgrade = commands.choices["upgrade"]
    upgrade.add_argument("--no-backup", action="store_true", help="make no dated copy before it")
    for name, option, does in (
        ("backup", "--overwrite", "replace a file that is there"),
        ("restore", "--yes", "don't ask"),
    ):
        commands.choices[name].add_argument("file", type=Path, metavar="FILE")
        commands.choices[name].add_argument(option, action="store_true", help=does)
    return parser


def _upgrade(asked: argparse.Namespace, url: str) -> int:
    path = path_of(url)
    is_new = path is not None and not path.exists()
    with opened(url, create=True) as engine:
        keep = None if asked.no_backup else partial(_keep_before, engine, url)
        before, after = migrate.upgrade(engine, before=keep)
    if is_new:
        print(f"Created the database {path}.")
    if before == after:
        print(f"The schema is up to date (version {after}).")
    else:
        print(f"The schema went from version {before or 'none'} to {after}.")
    return 0


def _keep_before(engine: Engine, url: str, found: str, wanted: str) -> None:
    path = beside(url, f"before-{wanted}")
    try:
        backup(engine, path, told=ProgressLine("Copying the database"))
    except (BackupError, OSError) as error:
        raise BackupError(
            f"There is no copy of the database, so it was not migrated ({sentence(error)[:-1]}). "
            "With --no-backup it is."
        ) from error
    print(f"A copy as it was before, in version {found}, is {path}.", flush=True)


def _load(asked: argparse.Namespace, url: str) -> int:
    with _migrated(url) as engine:
        if asked.if_empty and not is_empty(engine):
            print("A programme is there already: nothing was loaded.")
        else:
            print(*load_folder(engine, asked.folder, LOCAL).sentences(), sep="\n")
    return 0


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


def _backup(asked: argparse.Namespace, url: str) -> int:
    path = path_of(url)
    if path and asked.file.exists() and path.exists() and asked.file.samefile(path):
        raise BackupError(f"{path} is the database itself.")
    with opened(url) as engine:
        backup(engine, asked.file, overwrite=asked.overwrite, told=ProgressLine("Backing up"))
    print(f"All of the database is in {asked.file} ({asked.file.stat().st_size // 1024:,} KiB).")
    return 0


def _restore(asked: argparse.Namespace, url: str) -> int:
    is_whole = is_readable(url)
    with opened_backup(asked.file) as found:
        last = f"{found.last_at:%Y-%m-%d %H:%M} UTC" if found.last_at else "never"
        print(
            f"{asked.file}: schema {found.schema}, revision {found.revision}, "
            f"{found.batches} batches, the last one {last}."
        )
        if is_whole:
            with _migrated(url):
                pass
        if not (asked.yes or _agrees("Put it in place of all that the database holds?")):
            print("Nothing was changed.", file=sys.stderr)
            return 1
        if is_whole:
            _replace_rows(found, url)
        else:
            _replace_file(found, url)
    return 0


def _agrees(question: str) -> bool:
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:  # nobody is there to answer
        return False


def _replace_rows(found: Backup, url: str) -> None:
    with _migrated(url) as engine:
        now = datetime.now(UTC)
        kept = beside(url, "replaced", now)
        done = restore(engine, found, LOCAL, kept=kept, now=now, told=ProgressLine("Restoring"))
    print(f"What was there until now, revision {done.replaced}, is {kept}.")
    print(f"The backup is restored, as revision {done.revision}.")


def _replace_file(found: Backup, url: str) -> None:
    path = path_of(url)
    if path is not None:
        done = put_in_its_place(path, found, datetime.now(UTC))
        print(f"The database was damaged; it is {done.away} now.")
        if done.paused:
            print(
                f"Shared pages that are paused now: {done.paused}. Nobody knows which of them were "
                "ended after the backup; `python -m public resume` opens one again."
            )
        print(f"The backup is restored, as revision {done.revision}.")


@contextmanager
def _migrated(url: str) -> Iterator[Engine]:
    """The database of `url`, with this program's schema."""
    with opened(url) as engine:
        migrate.check_version(engine)
        yield engine


if __name__ == "__main__":
    sys.exit(main())
