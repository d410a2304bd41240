"""A whole programme as one file, out of a database and into one."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path, PurePath

from data.files import bounded_reading, file_tables, filled_in, whole_formats, whole_tables
from data.files.file_limits import PAGE, FileLimits, is_beyond, larger_way
from data.files.file_sheet import FileSheet
from data.record import load
from data.record.load import UnknownProgrammeError
from db.commands.progress import Progress, part, silent
from db.engine.database import Engine
from db.imports import loading, whole_reading, whole_writing
from db.imports.loading import Loaded
from db.imports.text_tables import Texts
from db.imports.typed_tables import Tables
from db.imports.whole_writing import Brought
from db.problems import ProblemsError, problem
from db.record import vocabulary
from db.record.people import Person

ENDINGS = (".zip", ".xlsx")
CHECKED, STEPS = 70, 3  # per cent of an import, and the steps of it: the rest is written


def written(engine: Engine, programme_code: str, ending: str) -> bytes:
    """The bytes of a programme with its record; `ending` is of ENDINGS.

    Raises UnknownProgrammeError.
    """
    try:
        tables = whole_tables.shown(whole_reading.read(engine, programme_code))
    except LookupError as error:
        raise UnknownProgrammeError(programme_code) from error
    if ending == ".zip":
        return whole_formats.zip_file(tables, programme_code)
    return whole_formats.workbook_file(tables)


def texts(data: bytes, name: str, limits: FileLimits = PAGE) -> Texts:
    """The tables in a file called `name`. Raises ProblemsError."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        raise ProblemsError(
            problem("other-ending-whole", ending=ending[:20] or PurePath(name).name[:40])
        )
    with _tables(ending, data, limits) as found, _within(limits):
        return whole_formats.texts(ending, found.names, found, limits.rows)


def texts_of(path: Path, limits: FileLimits) -> Texts:
    """The tables in the file at `path`. Raises OSError and ProblemsError."""
    return texts(_content(path, limits), path.name, limits)


def _content(path: Path, limits: FileLimits) -> bytes:
    with _within(limits):
        return file_tables.content(path, limits)


@contextmanager
def _tables(ending: str, data: bytes, limits: FileLimits) -> Iterator[bounded_reading.Tables]:
    with ExitStack() as stack:
        with _within(limits):
            found = stack.enter_context(bounded_reading.tables(ending, data, limits))
        yield found


@contextmanager
def _within(limits: FileLimits) -> Iterator[None]:
    """Where a file is too large for `limits`, the error also has the way for a larger one."""
    try:
        yield
    except ProblemsError as error:
        if not is_beyond(error):
            raise
        raise ProblemsError(*error.problems, larger_way(limits)) from error


def contents(name: str, data: bytes) -> Sequence[FileSheet] | Texts:
    """The tables of a programme, where a file holds its record or is a zip; or else sheets.

    Raises ProblemsError.
    """
    ending = PurePath(name).suffix.lower()
    if ending not in ENDINGS:
        return file_tables.sheets(name, data)
    with _tables(ending, data, PAGE) as found:
        if ending == ".xlsx" and not whole_tables.has_record(
            whole_formats.of_sheets(found.names).values()
        ):
            return file_tables.held(found)
        with _within(PAGE):
            return whole_formats.texts(ending, found.names, found, PAGE.rows)


def is_whole(workbook: Path, limits: FileLimits) -> bool:
    """Whether the sheets of a workbook are those of a programme.

    Raises OSError and ProblemsError.
    """
    with _tables(".xlsx", _content(workbook, limits), limits) as found:
        names = whole_formats.of_sheets(found.names).values()
    return "programme" in names or whole_tables.has_record(names)


def check(engine: Engine, found: Texts) -> None:
    """Raise ProblemsError with all that keeps a file from being brought in."""
    if whole_tables.has_record(found):
        _checked(engine, found)
    else:
        loading.checked(engine, _filled(engine, found))


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
    """Write the programme in a file; None where it is there as the file has it.

    With its record, or, where the file has none, as `python -m db load` would. Without `keep` it
    is a trial. Raises NotAllowedError, and ProblemsError, also for another record of a programme
    that is there.
    """
    if not whole_tables.has_record(found):
        filled = _filled(engine, found)
        return loading.load(engine, person, filled, name, now=now, keep=keep, progress=progress)
    file = _checked(engine, found, now, part(progress, 0, CHECKED))
    if _is_there(engine, file.tables):
        return None
    told = part(progress, CHECKED, 100)
    return whole_writing.bring_in(
        engine, person, file, name=name, now=now, keep=keep, progress=told
    )


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
    if (code := whole_tables.code(found)) in _codes(engine):
        raise ProblemsError(problem("there-already", value=code))
    filled = _filled(engine, found)
    return loading.load(engine, person, filled, name, now=now, progress=progress)


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


def _filled(engine: Engine, found: Texts) -> Texts:
    """Tables without a record, where people may leave blank what can be known."""
    with engine.connect() as connection:
        statuses = vocabulary.flags(connection)
    start = next(code for code, flags in statuses.items() if flags.start)
    return filled_in.tables(found, start)


def _is_there(engine: Engine, tables: Tables) -> bool:
    """Whether the database has the programme with just this record."""
    code = tables["programme"][0]["code"]
    if code not in _codes(engine):
        return False
    return whole_tables.shown(whole_reading.read(engine, code)) == whole_tables.shown(tables)


def _codes(engine: Engine) -> list[str]:
    return [programme.code for programme in load.programmes(engine)]
