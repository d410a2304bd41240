"""Migration of a database's schema to the version that this program needs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from db.engine import schema
from db.engine.database import writing
from db.engine.schema import refuse_unknown, version_found, version_on, version_wanted


def upgrade(
    engine: Engine, *, before: Callable[[str, str], object] | None = None
) -> tuple[str | None, str]:
    """Migrate to the newest schema, all or nothing; return the versions before and after.

    `before` is called with both versions, under the write lock, if a batch was ever recorded; its
    errors stop the migration. For an up-to-date schema no lock is taken. Raises SchemaError for a
    database of a newer program or of one too old.
    """
    found, wanted = version_found(engine), version_wanted()
    refuse_unknown(found)
    if engine.dialect.name == "sqlite":
        _log_ahead(engine)
    if found == wanted:
        return found, wanted
    with _rebuilding(engine) as connection:
        found = version_on(connection)
        refuse_unknown(found)
        if found is not None and found != wanted and before and _has_content(connection):
            before(found, wanted)
        _run(connection, "head")
        return found, wanted


def build(engine: Engine, version: str) -> None:
    """Create the schema of `version` in a database without one. Raises SchemaError."""
    refuse_unknown(version)
    with _rebuilding(engine) as connection:
        _run(connection, version)


@contextmanager
def _rebuilding(engine: Engine) -> Iterator[Connection]:
    """A transaction in which referenced tables can be rebuilt on SQLite.

    Foreign keys are off in it, and checked at the end. They are switched before and after, since
    SQLite can't do so within a transaction.
    """
    is_file = engine.dialect.name == "sqlite"
    with writing(engine).connect() as connection:
        driver: Any = connection.connection.driver_connection
        if is_file:
            driver.execute("pragma foreign_keys = off")
            # A table takes the place of another one without a look at the views that read it.
            driver.execute("pragma legacy_alter_table = on")
        try:
            with connection.begin():
                yield connection
                if is_file and connection.exec_driver_sql("pragma foreign_key_check").first():
                    raise RuntimeError("The migration would leave a row that points to nothing.")
        finally:
            if is_file:
                driver.execute("pragma legacy_alter_table = off")
                driver.execute("pragma foreign_keys = on")


def _log_ahead(engine: Engine) -> None:
    """Set the file to a write-ahead log, for good, so that readers never wait for a writer."""
    with engine.connect() as connection:
        if connection.exec_driver_sql("pragma journal_mode").scalar() == "wal":
            return
        connection.rollback()  # the mode can't be changed within a transaction
        driver: Any = connection.connection.driver_connection
        driver.execute("pragma journal_mode = wal")


def _run(connection: Connection, version: str) -> None:
    # Alembic is slow to import, and most starts have nothing to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _has_content(connection: Connection) -> bool:
    """Whether the database has a batch; the query works in every version of the schema."""
    return connection.exec_driver_sql("select id from batches limit 1").first() is not None
