"""The schema's version in a database, and the version that this program is written for.

Both are compared at every start; db.engine.migrate changes the one into the other.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from db.engine.database import opened

MIGRATIONS = Path(__file__).parents[1] / "migrations"
# The commit of this program that upgrades older schemas to the first one of MIGRATIONS.
KNOWS_OLDER = "93d2cd3"
VERSIONS = "alembic_version"  # the table in which Alembic stores the version


class SchemaError(Exception):
    """Raised for a schema that isn't this program's; `.found` and `.wanted` are the versions."""

    def __init__(self, found: str | None, wanted: str, advice: str) -> None:
        super().__init__(
            f"The database is at schema version {found or 'none'}, this program needs "
            f"{wanted}. {advice}"
        )
        self.found, self.wanted = found, wanted


class OldSchemaError(SchemaError):
    """Raised for a schema older than all that this program can upgrade."""

    def __init__(self, found: str) -> None:
        advice = f"Upgrade it with the version of this program at commit {KNOWS_OLDER} first."
        super().__init__(found, version_wanted(), advice)


@contextmanager
def migrated(url: str) -> Iterator[Engine]:
    """An engine for `url`, as from `opened`. Raises SchemaError unless it has this schema."""
    with opened(url) as engine:
        check_version(engine)
        yield engine


def check_version(engine: Engine) -> None:
    """Raise SchemaError unless the database has this program's schema."""
    found, wanted = version_found(engine), version_wanted()
    refuse_unknown(found)
    if found != wanted:
        raise SchemaError(found, wanted, "Run `python -m db upgrade`.")


def refuse_unknown(found: str | None) -> None:
    """Raise OldSchemaError for a version too old to upgrade, SchemaError for an unknown one."""
    versions = _versions(MIGRATIONS)
    if found is not None and found < versions[0]:
        raise OldSchemaError(found)
    if found is not None and found not in versions:
        raise SchemaError(
            found, version_wanted(), "It was made by a newer program: update this one."
        )


def version_found(engine: Engine) -> str | None:
    """The schema version of the database, None when it has no schema yet."""
    with engine.connect() as connection:
        return version_on(connection)


def version_on(connection: Connection) -> str | None:
    """The schema version of the database of `connection`, None without a schema."""
    if not inspect(connection).has_table(VERSIONS):
        return None
    found = connection.execute(text(f"select version_num from {VERSIONS}"))  # noqa: S608
    version: str | None = found.scalar_one_or_none()
    return version


def version_wanted() -> str:
    """The schema version this program is written for."""
    return _versions(MIGRATIONS)[-1]


@cache
def _versions(folder: Path) -> list[str]:
    """All versions that this program knows, oldest first, from the names of the migrations' files.

    The names are read once, so that new files don't affect a running program.
    """
    return sorted(path.name.partition("_")[0] for path in folder.glob("versions/*.py"))
