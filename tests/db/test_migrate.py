"""The schema: made from nothing, the same on both databases, and never by accident."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Engine, inspect, text

from db.engine import open_engine
from db.migrate import SchemaError, check_version, upgrade, version_found, version_wanted
from db.tables import Base


@pytest.fixture
def migrated(empty_url: str) -> Any:
    engine = open_engine(empty_url, create=True)
    upgrade(engine)
    yield engine
    engine.dispose()


def test_the_schema_comes_up_from_nothing(empty_url: str) -> None:
    engine = open_engine(empty_url, create=True)
    assert version_found(engine) is None
    assert upgrade(engine) == (None, version_wanted())
    check_version(engine)
    engine.dispose()


def test_the_migrations_make_what_the_tables_declare(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_migrations_make_the_checks_that_the_tables_declare(migrated: Engine) -> None:
    """Alembic does not compare these."""
    inspector = inspect(migrated)
    for table in Base.metadata.sorted_tables:
        found = {check["name"] for check in inspector.get_check_constraints(table.name)}
        checks = [c for c in table.constraints if isinstance(c, CheckConstraint)]
        checks += [c for column in table.columns for c in column.constraints]  # type: ignore[misc]
        assert found == {check.name for check in checks}, table.name


def test_upgrading_again_changes_nothing(engine: Engine) -> None:
    before = _everything(engine)
    assert upgrade(engine) == (version_wanted(), version_wanted())
    assert _everything(engine) == before


def test_upgrading_again_asks_for_no_lock(sqlite_url: str) -> None:
    writer, other = open_engine(sqlite_url), open_engine(sqlite_url)
    with writer.execution_options(writes=True).begin():
        assert upgrade(other) == (version_wanted(), version_wanted())
    writer.dispose()
    other.dispose()


def test_a_newer_schema_is_refused_with_both_versions(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    for ask in (check_version, upgrade):
        with pytest.raises(SchemaError, match="9999") as caught:
            ask(engine)
        assert (caught.value.found, caught.value.wanted) == ("9999", version_wanted())
        assert version_wanted() in str(caught.value)
        assert "newer program" in str(caught.value)


def test_a_database_without_schema_is_refused_with_advice(empty_url: str) -> None:
    engine = open_engine(empty_url, create=True)
    with pytest.raises(SchemaError, match="python -m db upgrade"):
        check_version(engine)
    engine.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(empty_url, create=True)
    monkeypatch.setattr("db.migrate.version_wanted", lambda: "9998")
    monkeypatch.setattr("alembic.op.bulk_insert", _fail)
    with pytest.raises(ZeroDivisionError):
        upgrade(engine)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


def _fail(*_: object) -> None:
    raise ZeroDivisionError


def _everything(engine: Engine) -> dict[str, list[Any]]:
    with engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(table.select())]
            for table in Base.metadata.sorted_tables
        }
