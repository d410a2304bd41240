"""Writing a whole programme with its record into the database: one transaction, all or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, delete, select, update

from db.access import accounts, audit, refused_writes
from db.backup.copied_rows import number_on
from db.commands.progress import Progress, silent
from db.engine.database import writing
from db.imports import whole_batches, whole_content
from db.imports.file_schema import THRESHOLDS
from db.imports.typed_tables import Row, TypedTables
from db.imports.whole_batches import Numbers, add_rows
from db.imports.whole_rules import record_problems
from db.problems import ProblemsError, problem
from db.record import digests
from db.record.people import NotAllowedError, Person
from db.record.vocabulary import flags
from db.tables import Base, Method, Programme, Revision


@dataclass(frozen=True)
class Brought:
    """What came in: a programme, of so many actions and statements.

    `keeps_moments` says whether the file spoke for who and when, `keeps_method` whether the
    thresholds that it was counted by are in force here.
    """

    programme_code: str
    actions: int
    updates: int
    keeps_moments: bool
    keeps_method: bool

    def sentences(self) -> Iterator[str]:
        """The report of a command, line by line."""
        came = f"{self.programme_code}: {self.actions} actions, {self.updates} statements came in"
        if self.keeps_moments:
            yield f"{came}, with who said them and when."
        else:
            yield f"{came}. They are recorded now, and comments say who and when the file names."
        if not self.keeps_method:
            yield "The file was counted by other thresholds: healths differ from those it had."


@dataclass(frozen=True)
class Checked:
    """Tables in which nothing is wrong, as `checked` gives them."""

    tables: TypedTables


def checked(engine: Engine, tables: TypedTables, now: datetime | None = None) -> Checked:
    """`tables`, once every rule was checked. Raises ProblemsError with the reasons against them."""
    with engine.connect() as connection:
        statuses = flags(connection)
    if found := record_problems(tables, statuses, now or datetime.now(UTC)):
        raise ProblemsError(*found)
    return Checked(tables)


def bring_in(
    engine: Engine,
    person: Person,
    file: Checked,
    *,
    name: str = "",
    now: datetime | None = None,
    keep: bool = True,
    progress: Progress = silent,
) -> Brought:
    """Write a programme that isn't there yet; `name` is that of its file.

    Without `keep` it is a trial. The audit notes it after the commit, as db.record.recording does.
    Raises NotAllowedError and ProblemsError.
    """
    tables, moment = file.tables, now or datetime.now(UTC)
    with _bringing(engine, person) as connection:
        code = tables["programme"][0]["code"]
        if connection.scalar(select(Programme.id).where(Programme.code == code)):
            raise ProblemsError(problem("there-already", value=code))
        is_first = whole_batches.is_first(connection)
        first = whole_batches.next_number(connection)
        numbers = whole_batches.bring(connection, tables["record/batches"], person, name, moment)
        keeps_method = _methods(connection, tables["record/methods"], numbers, is_first=is_first)
        actions = whole_content.write(connection, tables, numbers, progress)
        digests.seal(connection, first)
        if connection.dialect.name == "postgresql":
            for table in Base.metadata.sorted_tables:
                number_on(connection, table)
        if not keep:
            connection.rollback()
    if keep and person.number is not None:
        audit.note_done(engine, "imported", person.number, code)
    return Brought(code, actions, len(tables["record/updates"]), is_first, keeps_method)


@contextmanager
def _bringing(engine: Engine, person: Person) -> Iterator[Connection]:
    """A transaction of an administrator. Raises NotAllowedError."""
    with refused_writes.noted(engine, person, "load"):
        if not person.may_manage():
            raise NotAllowedError(person)
        with writing(engine).begin() as connection:
            # First of all: the lock on this row puts writers in line on PostgreSQL.
            connection.execute(update(Revision).values(number=Revision.number + 1))
            accounts.confirm(connection, person)
            yield connection


def _methods(
    connection: Connection, rows: Sequence[Row], numbers: Numbers, *, is_first: bool
) -> bool:
    """Bring in thresholds where nothing was recorded before, since they are of all programmes;
    return whether those of the file are in force here.
    """
    if is_first:
        connection.execute(delete(Method))
        add_rows(
            connection, Method, [whole_batches.of_batch(row, row["since"], numbers) for row in rows]
        )
        return True
    columns = ("effective_on", *THRESHOLDS)
    query = select(*(getattr(Method, column) for column in columns)).order_by(Method.id)
    there = [tuple(row) for row in connection.execute(query)]
    return there == [tuple(row[column] for column in columns) for row in rows]
