"""Loading a programme folder: adds what is new, leaves what people changed, lists what differs."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, func, select

from db.commands.progress import Progress, silent
from db.folder import folder_reading as folders
from db.folder.codes import has_blank
from db.folder.faults import refused, why
from db.folder.folder_reading import Folder
from db.folder.folder_statements import wanted
from db.folder.loader import Loaded, Loader
from db.record.people import NotAllowedError, Person
from db.record.recording import recording
from db.record.vocabulary import StatusFlags, flags
from db.tables import Programme

__all__ = ["Loaded", "checked", "is_empty", "load_folder"]


class _TakenBackError(Exception):
    """Takes the transaction back: of a trial, and of a folder that is loaded already."""


def load_folder(
    engine: Engine,
    folder: Path,
    person: Person,
    now: datetime | None = None,
    *,
    keep: bool = True,
    name: str = "",
    progress: Progress = silent,
) -> Loaded:
    """Load a folder such as data/programme/benelux-2021-2024, all or nothing.

    `name` says where it comes from, if not from a folder. What isn't to be kept was only tried.
    Raises FolderError (then nothing is written) and NotAllowedError.
    """
    if not person.may_manage():
        raise NotAllowedError(person)
    with engine.connect() as connection:
        statuses = flags(connection)
    read = checked(engine, folder, statuses)
    loaded = Loaded(read.programme["code"])
    with (
        suppress(_TakenBackError),
        recording(engine, person, "load", comment=name or folder.name, now=now) as writer,
    ):
        Loader(writer, read, loaded, progress).load(list(wanted(read, statuses)))
        if not (loaded.added and keep):
            raise _TakenBackError
    return loaded


def checked(engine: Engine, folder: Path, statuses: Mapping[str, StatusFlags]) -> Folder:
    """What is in a folder. Raises FolderError with all that is wrong.

    Addresses and commands have the code of a programme in them: that of a new one has no blank.
    """
    read = folders.read(folder, statuses)
    code = read.programme["code"]
    if has_blank(code) and not _is_there(engine, code):
        raise refused("programme.csv", read.programme.number, why("blank-in-code", value=code))
    return read


def _is_there(engine: Engine, code: str) -> bool:
    with engine.connect() as connection:
        query = select(func.count()).select_from(Programme).where(Programme.code == code)
        return bool(connection.scalar(query))


def is_empty(engine: Engine) -> bool:
    """Whether no programme is there yet."""
    with engine.connect() as connection:
        return not connection.scalar(select(func.count()).select_from(Programme))
