"""Loading a programme: adds what is new, leaves what people changed, lists what differs."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, func, select

from db.access import refused_writes
from db.commands.progress import Progress, silent
from db.imports import folder_reading
from db.imports.folder_reading import Folder
from db.imports.folder_statements import wanted
from db.imports.loader import Loaded, Loader
from db.imports.text_tables import Texts
from db.problems import ProblemsError, problem
from db.record.codes import has_blank
from db.record.people import NotAllowedError, Person
from db.record.recording import recording
from db.record.vocabulary import flags
from db.tables import Programme

__all__ = ["Loaded", "checked", "is_empty", "load", "load_folder"]


class _TakenBackError(Exception):
    """Takes the transaction back: of a trial, and of a programme that is loaded already."""


def load_folder(
    engine: Engine, folder: Path, person: Person, now: datetime | None = None
) -> Loaded:
    """Load a folder such as data/programme/benelux-2021-2024. Raises as `load`."""
    return load(engine, person, folder_reading.texts(folder), folder.name, now=now)


def load(
    engine: Engine,
    person: Person,
    found: Texts,
    name: str,
    *,
    now: datetime | None = None,
    keep: bool = True,
    progress: Progress = silent,
) -> Loaded:
    """Load the tables of a programme, all or nothing; `name` says where they come from.

    Without `keep` it is a trial. Raises ProblemsError (then nothing is written) and
    NotAllowedError.
    """
    with refused_writes.noted(engine, person, "load"):
        if not person.may_manage():
            raise NotAllowedError(person)
    with engine.connect() as connection:
        statuses = flags(connection)
    read = checked(engine, found)
    loaded = Loaded(read.programme["code"])
    with (
        suppress(_TakenBackError),
        recording(engine, person, "load", comment=name, now=now) as writer,
    ):
        Loader(writer, read, loaded, progress).load(list(wanted(read, statuses)))
        if not (loaded.added and keep):
            raise _TakenBackError
    return loaded


def checked(engine: Engine, found: Texts) -> Folder:
    """The sound rows of a programme's tables. Raises ProblemsError with all that is wrong.

    Addresses and commands have the code of a programme in them: that of a new one has no blank.
    """
    with engine.connect() as connection:
        statuses = flags(connection)
        read = folder_reading.checked(found, statuses)
        code = read.programme["code"]
        query = select(func.count()).select_from(Programme).where(Programme.code == code)
        is_there = has_blank(code) and connection.scalar(query)
    if has_blank(code) and not is_there:
        found_at = ("programme", read.programme.number, "code")
        raise ProblemsError(problem("blank-in-code", value=code).at(*found_at))
    return read


def is_empty(engine: Engine) -> bool:
    """Whether no programme is there yet."""
    with engine.connect() as connection:
        return not connection.scalar(select(func.count()).select_from(Programme))
