"""`python -m db backup FILE`: write the whole database to one file."""

import argparse
from pathlib import Path

import settings
from db.backup.backups import BackupError, backup
from db.commands.progress import ProgressLine
from db.engine.database import opened, path_of

DOES = "Copy all of the database into one file, while others go on."
SPEAKING: tuple[type[Exception], ...] = (BackupError,)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--overwrite", action="store_true", help="replace a file that is there")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the backup; return exit code 0. Raises BackupError."""
    url = chosen.database_url
    path = path_of(url)
    if path and asked.file.exists() and path.exists() and asked.file.samefile(path):
        raise BackupError(f"{path} is the database itself.")
    with opened(url) as engine:
        backup(engine, asked.file, overwrite=asked.overwrite, told=ProgressLine("Backing up"))
    print(f"All of the database is in {asked.file} ({asked.file.stat().st_size // 1024:,} KiB).")
    return 0
