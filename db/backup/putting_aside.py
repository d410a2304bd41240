"""Replacing a damaged database file by a backup."""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, update

from db.access import account_changes
from db.backup.restoring import Backup, pause_all
from db.backup.whole_files import dated, put_in_place
from db.engine.database import DamagedDatabaseError, opened
from db.engine.sqlite import SQLITE
from db.tables import Revision

# Added to the backup's revision: the damaged file's can't be read, and must be lower. The seconds
# since are added, too, so that a backup which is used twice has another revision each time.
FAR, SINCE = 1_000_000, datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class PutAside:
    """The new path of the damaged file, the revision now, and the number of links paused."""

    away: Path
    revision: int
    paused: int


def is_readable(url: str) -> bool:
    """Whether the whole database can be read. Raises NoDatabaseError where there is no file."""
    try:
        with opened(url) as engine:
            return _is_sound(engine)
    except DamagedDatabaseError as damaged:
        if not damaged.path.exists():
            raise
        return False


def put_in_its_place(path: Path, backup: Backup, now: datetime) -> PutAside:
    """Move the damaged file and its log away and put `backup` there.

    All its shared links are paused, and all its sessions and invitations end: only the damaged file
    shows which of them were ended after the backup. A process that has the file open uses the new
    one from its next query on.
    """
    away = dated(path, "damaged", now)
    number = backup.revision + FAR + int((now - SINCE).total_seconds())
    with put_in_place(path, overwrite=True) as made:
        with backup.engine.begin() as connection:
            # What was read of earlier batches is forgotten: their numbers are given once more.
            connection.execute(update(Revision).values(number=number, named=number))
            paused = pause_all(connection, now)
            account_changes.end_all(connection, now, "restored")
        with backup.engine.connect() as connection, closing(SQLITE.connect(made)) as target:
            connection.connection.driver_connection.backup(target)  # type: ignore[union-attr]
        for end in ("-wal", "-shm"):  # of the damaged file; they would damage the new one
            log = Path(f"{path}{end}")
            if log.exists():
                log.rename(f"{away}{end}")
        path.rename(away)
    return PutAside(away, number, paused)


def _is_sound(engine: Engine) -> bool:
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        found = connection.exec_driver_sql("pragma integrity_check(1)").scalar()
    return found == "ok"
