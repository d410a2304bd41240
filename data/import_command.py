"""`python -m data import FILE`: a whole programme into a database, by the ending of its name."""

import argparse
from pathlib import Path

import settings
from data.exchange import unread, whole
from data.exchange.unread import UnreadFileError
from data.exchange.whole_tables import Texts
from db.engine import opened
from db.folder import FolderError
from db.folder_rules import Fault
from db.migrate import check_version
from db.people import local_person
from locales import translator

NAME = "import"
DOES = "Bring in a whole programme from a file (.zip, .xlsx)."


def add(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what `run` reads."""
    parser.add_argument("file", type=Path, metavar="FILE")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Bring in the file."""
    found = _texts(asked.file)
    with opened(chosen.database_url) as engine:
        check_version(engine)
        person = local_person(chosen.local_person)
        brought = whole.bring_in(engine, person, found, asked.file.name)
    print(*(brought.sentences() if brought else ("Nothing new: no change.",)), sep="\n")
    return 0


def _texts(path: Path) -> Texts:
    """The tables in a file. Raises FolderError."""
    try:
        if path.stat().st_size > unread.BYTES:
            raise UnreadFileError("too-large", limit=unread.BYTES // unread.MEGABYTE)
        return whole.texts(path.read_bytes(), path.name)
    except UnreadFileError as error:
        sentence = translator("en")(f"file-{error.reason}", **error.places)
        raise FolderError([Fault(path.name, 0, sentence.rstrip("."))]) from error
