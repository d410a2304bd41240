"""A backup in the place of a file that is no readable database any more."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, update

from db.backup_files import dated, put_in_place
from db.engine import DamagedDatabaseError, opened
from db.restoring import Backup
from db.sqlite import SQLITE
from db.tables import Revision

# What can't be read can't say how far it had counted. Nobody saves as often as that.
FAR = 1_000_000


def is_readable(url: str) -> bool:
    """Whether the database can be read whole. Raises NoDatabaseError where there is none."""
    try:
        with opened(url) as engine:
            return _is_sound(engine)
    except DamagedDatabaseError as damaged:
        if not damaged.path.exists():
            raise
        return False


def put_in_its_place(path: Path, backup: Backup, now: datetime) -> tuple[Path, int]:
    """Move the damaged file and its log away and put `backup` there.

    Returns where the damaged one is now, and the revision. Whoever has it open sees another file
    when they ask next.
    """
    away = dated(path, "damaged", now)
    number = backup.revision + FAR
    with put_in_place(path, overwrite=True) as made:
        with backup.engine.begin() as connection:
            connection.execute(update(Revision).values(number=number))
        with backup.engine.connect() as connection, closing(SQLITE.connect(made)) as target:
            connection.connection.driver_connection.backup(target)  # type: ignore[union-attr]
        for end in ("-wal", "-shm"):  # they belong to the damaged one, and would spoil this one
            log = Path(f"{path}{end}")
            if log.exists():
                log.rename(f"{away}{end}")
        path.rename(away)
    return away, number


def _is_sound(engine: Engine) -> bool:
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        found = connection.exec_driver_sql("pragma integrity_check(1)").scalar()
    return found == "ok"
