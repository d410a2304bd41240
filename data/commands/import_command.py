"""`python -m data import FILE`: a whole programme, changes in the file of one, or rows."""

import argparse
import sys
from functools import partial
from pathlib import Path

import settings
from data.commands import import_rows_command
from data.files import file_tables, whole_edits, whole_file
from data.files.file_limits import COMMAND, is_beyond
from db.commands.progress import ProgressLine
from db.engine.database import opened
from db.engine.schema import check_version
from db.imports.text_tables import Texts
from db.problems import ProblemsError, sentences
from db.record.people import local_person
from locales import translator

DOES = (
    "Bring in a whole programme (.zip, .xlsx), or what was changed in the file of one, or rows for "
    "a table of one (.csv, .xlsx, .ods)."
)
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    import_rows_command.add(parser)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Import the file; return the exit code."""
    try:
        is_whole = _is_whole(asked)
    except ProblemsError as error:
        problems = error.of(asked.file.name).problems
        print(*sentences(translator(asked.lang), problems), sep="\n", file=sys.stderr)
        return 1
    if not is_whole:
        return import_rows_command.run(asked, chosen)
    found = _texts(asked.file)
    with opened(chosen.database_url) as engine:
        check_version(engine)
        if whole_edits.is_of_one(engine, found):
            return import_rows_command.run_edits(engine, asked, chosen, found)
        person = local_person(chosen.local_person)
        bring = partial(whole_file.bring_in, engine, person, found, file_tables.called(asked.file))
        brought = bring(keep=not asked.dry_run, progress=ProgressLine("Importing"))
    print(*(brought.sentences() if brought else ("Nothing new: no change.",)), sep="\n")
    if asked.dry_run:
        print("That was a trial: nothing was written.")
    return 0


def _is_whole(asked: argparse.Namespace) -> bool:
    """Whether the file is a whole programme: a .zip, or such a workbook without --table.

    Raises OSError, and ProblemsError for a workbook beyond the limits.
    """
    ending = asked.file.suffix.lower()
    if ending != file_tables.WORKBOOK or asked.table:
        return bool(ending == ".zip")
    try:
        return whole_file.is_whole(asked.file, COMMAND)
    except ProblemsError as error:
        # The limits of rows are lower: what is beyond these is beyond those too.
        if is_beyond(error):
            raise
        return False


def _texts(path: Path) -> Texts:
    """The tables in a file. Raises ProblemsError."""
    try:
        return whole_file.texts_of(path, COMMAND)
    except ProblemsError as error:
        raise error.of(path.name) from error
