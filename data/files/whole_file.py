"""A whole programme as one file, out of a database and into one."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from data.files import bounded_reading, file_tables, whole_folder, whole_formats, whole_tables
from data.files.bounded_reading import Tables as Found
from data.files.file_sheet import FileSheet
from data.files.unread import UnreadFileError
from data.files.whole_tables import Texts
from data.record import load
from data.record.load import UnknownProgrammeError
from db.commands.progress import Progress, part, silent
from db.engine.database import Engine
from db.folder.faults import FolderError
from db.folder.loading import Loaded
from db.record.people import Person
from db.whole import whole_reading, whole_writing
from db.whole.whole_columns import Tables
from db.whole.whole_writing import Brought, ThereAlreadyError

ENDINGS = (".zip", ".xlsx")
CHECKED, STEPS = 70, 3  # per cent of an import, and the steps of it: the rest is written
Result = TypeVar("Result")


def written(engine: Engine, programme_code: str, ending: str) -> bytes:
    """The file of a programme with its record. Raises UnknownProgrammeError."""
    try:
        tables = whole_tables.shown(whole_reading.read(engine, programme_code))
    except LookupError as error:
        raise UnknownProgrammeError(programme_code) from error
    if ending == ".zip":
        return whole_formats.zip_file(tables, programme_code)
    return whole_formats.workbook_file(tables)


def texts(data: bytes, name: str) -> Texts:
    """The tables in a file called `name`. Raises UnreadFileError and FolderError."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        raise UnreadFileError("other-ending-whole", ending=ending[:20] or PurePath(name).name[:40])
    with bounded_reading.tables(ending, data) as found:
        return _texts(ending, found)


def contents(name: str, data: bytes) -> Sequence[FileSheet] | Texts:
    """The tables of a programme, where a file holds who said what and when or is a zip; or sheets.

    Raises UnreadFileError and FolderError.
    """
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        return file_tables.sheets(name, data)
    with bounded_reading.tables(ending, data) as found:
        if ending == ".xlsx" and not whole_tables.has_record(_names(found)):
            return file_tables.held(found)
        return _texts(ending, found)


def is_whole(workbook: bytes) -> bool:
    """Whether the sheets of a workbook are those of a programme. Raises UnreadFileError."""
    with bounded_reading.tables(".xlsx", workbook) as found:
        names = _names(found)
    return "programme" in names or whole_tables.has_record(names)


def _names(found: Found) -> list[str]:
    """The tables of a programme that the sheets of a workbook would be."""
    return [each.strip().lower().replace(".", "/") for each in found.names]


def _texts(ending: str, found: Found) -> Texts:
    return (
        whole_formats.zip_tables(found.names, found)
        if ending == ".zip"
        else whole_formats.workbook_tables(found)
    )


def check(engine: Engine, found: Texts) -> None:
    """Raise FolderError with all that keeps a file from being brought in."""
    if whole_tables.has_record(list(found)):
        _named(lambda: _checked(engine, found))
    else:
        _named(lambda: whole_folder.check(engine, found))


def bring_in(
    engine: Engine,
    person: Person,
    found: Texts,
    name: str,
    *,
    now: datetime | None = None,
    keep: bool = True,
    progress: Progress = silent,
) -> Brought | Loaded | None:
    """Write the programme that a file tells of; None where it is there as the file has it.

    With its record, or, where the file has none, as `python -m db load` would. What isn't
    to be kept was only tried. Raises
    FolderError, NotAllowedError, and ThereAlreadyError for a record of a programme that is there.
    """
    if not whole_tables.has_record(list(found)):
        load = partial(whole_folder.load, engine, person, found, name)
        return _named(lambda: load(now=now, keep=keep, progress=progress))
    file = _named(lambda: _checked(engine, found, now, part(progress, 0, CHECKED)))
    told = part(progress, CHECKED, 100)
    try:
        return whole_writing.bring_in(
            engine, person, file, name=name, now=now, keep=keep, progress=told
        )
    except ThereAlreadyError:
        if is_there(engine, file.tables):
            return None
        raise


def _checked(
    engine: Engine, found: Texts, now: datetime | None = None, progress: Progress = silent
) -> whole_writing.Checked:
    progress(0, STEPS)
    tables = whole_tables.read(found)
    progress(1, STEPS)
    file = whole_writing.checked(engine, tables, now)
    progress(2, STEPS)
    whole_tables.check_as_it_stands(found, tables)
    progress(3, STEPS)
    return file


def begin(
    engine: Engine,
    person: Person,
    found: Texts,
    name: str,
    *,
    now: datetime | None = None,
    progress: Progress = silent,
) -> Loaded:
    """Make a programme of tables without a record. Raises as `bring_in`, also where it is there."""
    code = whole_tables.code(found)
    if any(programme.code == code for programme in load.programmes(engine)):
        raise ThereAlreadyError(code)
    return _named(
        lambda: whole_folder.load(engine, person, found, name, now=now, progress=progress)
    )


def is_there(engine: Engine, tables: Tables) -> bool:
    """Whether the database has the programme with just this record."""
    there = whole_reading.read(engine, tables["programme"][0]["code"])
    return whole_tables.shown(there) == whole_tables.shown(tables)


def _named(bring: Callable[[], Result]) -> Result:
    """Tell of faults in the tables by the names that these have in a file."""
    try:
        return bring()
    except FolderError as error:
        names = {ours: theirs for theirs, ours in whole_tables.OF_RECORD.items()}
        raise FolderError([fault.called(names) for fault in error.faults]) from error
