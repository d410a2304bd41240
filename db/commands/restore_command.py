"""`python -m db restore FILE`: replace the whole content of the database by a backup."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import settings
from db.backup.backups import BackupError, beside
from db.backup.putting_aside import is_readable, put_in_its_place
from db.backup.restoring import Backup, opened_backup, restore
from db.commands.progress import ProgressLine
from db.engine.database import path_of
from db.engine.schema import migrated
from db.record.people import LOCAL

DOES = "Put a backup back, of either kind of database, in place of all."
SPEAKING: tuple[type[Exception], ...] = (BackupError,)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--yes", action="store_true", help="don't ask")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Restore the backup after a confirmation; 1 without one, else 0. Raises BackupError.

    A damaged database file is moved away and replaced.
    """
    url = chosen.database_url
    is_whole = is_readable(url)
    with opened_backup(asked.file) as found:
        last = f"{found.last_at:%Y-%m-%d %H:%M} UTC" if found.last_at else "never"
        print(
            f"{asked.file}: schema {found.schema}, revision {found.revision}, "
            f"{found.batches} batches, the last one {last}."
        )
        if is_whole:
            with migrated(url):
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
    except EOFError:  # standard input is closed
        return False


def _replace_rows(found: Backup, url: str) -> None:
    with migrated(url) as engine:
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
