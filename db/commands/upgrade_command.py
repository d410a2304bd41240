"""`python -m db upgrade`: create the database or migrate its schema, after a backup."""

import argparse
from functools import partial

from sqlalchemy import Engine

import settings
from db.backup.backups import BackupError, backup, beside
from db.commands.command_line import sentence
from db.commands.progress import ProgressLine
from db.engine import migrate
from db.engine.database import opened, path_of

DOES = "Create the database, or bring it up to date."
SPEAKING: tuple[type[Exception], ...] = (BackupError,)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("--no-backup", action="store_true", help="make no dated copy before it")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Create or migrate the database, and print the versions before and after; return 0.

    Raises BackupError, before any migration, where the copy can't be made.
    """
    url = chosen.database_url
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
