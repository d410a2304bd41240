"""`python -m db load FOLDER`: load a programme from a folder of files."""

import argparse
from pathlib import Path

import settings
from db.engine.schema import migrated
from db.imports.loading import is_empty, load_folder
from db.record.people import LOCAL

DOES = "Load a programme folder: adds what is new, overwrites nothing."
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--if-empty", action="store_true", help="only when no programme is there")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Load the folder, and print the numbers of new rows; return 0. Raises ProblemsError."""
    with migrated(chosen.database_url) as engine:
        if asked.if_empty and not is_empty(engine):
            print("A programme is there already: nothing was loaded.")
        else:
            print(*load_folder(engine, asked.folder, LOCAL).sentences(), sep="\n")
    return 0
