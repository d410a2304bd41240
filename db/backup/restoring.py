"""Restoring a backup in one transaction: readers see the old content until its commit."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, Row, delete, func, insert, inspect, select, text, update

from db import checks
from db.access import account_changes, accounts
from db.backup import backups
from db.backup.backups import BackupError, at, plain, prove
from db.backup.copied_rows import replace_rows
from db.commands.progress import Progress, silent
from db.engine import migrate, schema
from db.engine.database import writing
from db.engine.sqlite import SQLITE
from db.record import authors, digests, owners
from db.record.people import Person
from db.tables import Base, Batch, PersonRow, Revision, ShareLink, Update

# The columns of a link restored from the backup; the others, which decide access, stay.
OF_THE_BACKUP = {"id", "programme_id", "as_of", "batch_id", "version"}


def keep_shut(connection: Connection, before: Iterable[Row[Any]], now: datetime) -> None:
    """Give each restored link of `before` the access that it had before the restoration.

    Token, password, scope and end are copied from the row of `before`. A link whose frozen batch or
    day differs in the backup is revoked. All links get a version above all known ones, since caches
    are keyed by it.
    """
    versions = [*connection.scalars(select(ShareLink.version))]
    for link in before:
        versions.append(link.version)
        _keep_shut(connection, link, now)
    if versions:
        connection.execute(update(ShareLink).values(version=max(versions) + 1))


def pause_all(connection: Connection, now: datetime) -> int:
    """Pause every open link, since some may have been ended after the backup; return the number."""
    open_still = ShareLink.paused_at.is_(None) & ShareLink.revoked_at.is_(None)
    return connection.execute(update(ShareLink).where(open_still).values(paused_at=now)).rowcount


def _keep_shut(connection: Connection, link: Row[Any], now: datetime) -> None:
    same = (ShareLink.id == link.id) & (ShareLink.created_at == link.created_at)
    there = connection.execute(select(ShareLink.as_of, ShareLink.batch_id).where(same)).first()
    if there is None:
        return
    values = {name: value for name, value in link._asdict().items() if name not in OF_THE_BACKUP}
    if tuple(there) != (link.as_of, link.batch_id):
        values["revoked_at"] = link.revoked_at or now
    connection.execute(update(ShareLink).where(same).values(values))


@dataclass(frozen=True)
class Backup:
    """A backup ready to be restored: `engine` opens a copy, migrated to this program's schema.

    `schema` is the version that the file has. `last_at` is when its last batch was recorded, None
    without a batch.
    """

    engine: Engine
    name: Path
    schema: str
    revision: int
    batches: int
    last_at: datetime | None


@dataclass(frozen=True)
class Restored:
    """The revision of the replaced content, and the revision now."""

    replaced: int
    revision: int


@contextmanager
def opened_backup(path: Path) -> Iterator[Backup]:
    """The backup at `path`; the file isn't changed. Raises BackupError for an unusable one."""
    if not path.is_file():
        raise BackupError(f"There is no backup at {path}.")
    with TemporaryDirectory(prefix="backup-") as folder:
        own = Path(folder) / "own.sqlite"
        with plain(path):
            _read(path, own)
            prove(own, path)
        with at(own) as engine:
            schema = _migrated(engine, path)
            for fault in checks.check(engine):
                raise BackupError(f"{path} is damaged: {fault}")
            yield _told_of(engine, path, schema)


def restore(
    engine: Engine,
    backup: Backup,
    person: Person,
    *,
    kept: Path,
    now: datetime,
    told: Progress = silent,
) -> Restored:
    """Replace the content by that of `backup`, in one transaction, and return both revisions.

    Other writers are locked out. First the old database is copied to `kept`, a new file. A link
    that is in both keeps its token, password, scope and end (`keep_shut`). People, their roles and
    the audit stay, too; they come from the backup only where the database has no people at all.
    Every session and invitation ends.

    The restoration is a batch without statements by `person`, whose id and revision are higher than
    any in either database, so that no id or revision ever means two things. `told` is called with
    the rows restored, and their total. Raises BackupError, also where `kept` is there already.
    """
    with _alone(engine) as target, backup.engine.connect() as source:
        backups.backup(engine, kept)
        revision, batch, last_at = _at_the_end(target)
        links = target.execute(select(ShareLink.__table__)).all()
        # Who may sign in is a matter of this database, unless it knows of nobody yet.
        left = accounts.TABLES if accounts.has_people(target) else ()
        replace_rows(source, target, told, left=left)
        if left:  # the numbers of people in the backup may be those of others here
            target.execute(update(ShareLink).values(person_id=None))
            _name_others(source, target)
        # A preview lives for minutes, and would have the name that its person had then.
        target.execute(delete(ShareLink).where(ShareLink.is_draft))
        account_changes.end_all(target, now, "restored")
        keep_shut(target, links, now)
        _sign(target, backup, person, after=(batch, last_at), now=now)
        number = max(revision, backup.revision) + 1
        target.execute(update(Revision).values(number=number, named=number))
        return Restored(revision, number)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that locks out other writers; readers see its result only after the commit."""
    with writing(engine).begin() as target:
        if target.dialect.name == "postgresql":
            # The revision first: every writer of content locks it before all other tables.
            names = ["revision", *sorted({*Base.metadata.tables} - {"revision"})]
            target.exec_driver_sql(f"lock table {', '.join(names)} in share row exclusive mode")
        yield target


def _read(path: Path, copy: Path) -> None:
    """Copy the file page by page, with the log beside it, if any; neither is changed."""
    still = "" if Path(f"{path}-wal").exists() else "&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?mode=ro{still}"
    with (
        closing(SQLITE.connect(address, uri=True)) as source,
        closing(SQLITE.connect(copy)) as target,
    ):
        source.backup(target)


def _migrated(engine: Engine, path: Path) -> str:
    """Migrate the backup to this program's schema; return the version before."""
    found = schema.version_found(engine)
    if found is None or not {"revision", "batches"} <= {*inspect(engine).get_table_names()}:
        raise BackupError(f"{path} is a database, but no backup of this program's.")
    try:
        migrate.upgrade(engine)
    except schema.OldSchemaError as older:
        raise BackupError(
            f"{path} was made by an older program (schema {older.found}, this one has "
            f"{older.wanted}): restore it with the version at commit {schema.KNOWS_OLDER} first."
        ) from older
    except schema.SchemaError as newer:
        raise BackupError(
            f"{path} was made by a newer program (schema {newer.found}, this one has "
            f"{newer.wanted}): update this one."
        ) from newer
    return found


def _told_of(engine: Engine, path: Path, schema: str) -> Backup:
    with engine.connect() as connection:
        revision, _, last_at = _at_the_end(connection)
        batches = connection.scalar(select(func.count()).select_from(Batch)) or 0
    return Backup(engine, path, schema, revision, batches, last_at)


def _at_the_end(connection: Connection) -> tuple[int, int, datetime | None]:
    """The revision, the id of the last batch, and its moment; 0 and None without a batch."""
    revision = connection.execute(select(Revision.number)).scalar_one()
    last = select(Batch.id, Batch.recorded_at).order_by(Batch.id.desc()).limit(1)
    row = connection.execute(last).first()
    return revision, row.id if row else 0, row.recorded_at if row else None


def _name_others(source: Connection, target: Connection) -> None:
    """Name the authors and owners of a restored record who aren't those of that number here.

    The digests of their batches are made anew, and those of all later ones; the backup was checked.
    """
    same = select(PersonRow.id, PersonRow.made_at)
    here, there = ({tuple(row) for row in each.execute(same)} for each in (target, source))
    known = {number for number, _ in here & there}
    theirs = select(Batch.id, authors.author()).where(
        Batch.person_id.is_not(None), Batch.person_id.not_in(known)
    )
    first = []
    for batch in source.execute(theirs.order_by(Batch.id)).all():
        of_batch = update(Batch).where(Batch.id == batch.id)
        target.execute(of_batch.values(author=batch.author, person_id=None))
        first.append(batch.id)
    kept = {f"{owners.PERSON}{number}" for number in known}
    for owner, name in owners.names(source).items():
        if owner not in kept:
            of_owner = update(Update).where(Update.owner == owner).values(owner=name)
            first += target.scalars(of_owner.returning(Update.batch_id))
    if first:
        digests.seal(target, min(first))


def _sign(
    target: Connection,
    backup: Backup,
    person: Person,
    *,
    after: tuple[int, datetime | None],
    now: datetime,
) -> None:
    _, last, last_at = _at_the_end(target)
    moments = [moment + timedelta(microseconds=1) for moment in (last_at, after[1]) if moment]
    number = max(last, after[0]) + 1
    row = {
        "id": number,
        "kind": "load",
        **person.signature,
        "comment": f"restored: {backup.name.name}",
        "recorded_at": max([now.astimezone(UTC), *moments]),
    }
    target.execute(insert(Batch), row)
    digests.seal(target, number)
    if target.dialect.name == "postgresql":
        target.execute(
            text("select setval(pg_get_serial_sequence('batches', 'id'), :id)"), {"id": number}
        )
