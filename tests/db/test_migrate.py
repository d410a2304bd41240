"""The schema: made from nothing, the same on both databases, and never by accident."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Engine, column, inspect, select, text
from sqlalchemy import table as sql_table

from db.checks import check
from db.engine.database import open_engine, writing
from db.engine.migrate import build, upgrade
from db.engine.schema import (
    KNOWS_OLDER,
    MIGRATIONS,
    OldSchemaError,
    SchemaError,
    _versions,
    check_version,
    version_found,
    version_wanted,
)
from db.links.link_secrets import token_hash
from db.links.reading_links import by_token
from db.links.stored_links import StoredQuestion
from db.record import digests
from db.tables import Action, Base, Batch, Partner, Update

AT_0008 = """
    insert into programmes values (1, 'p', '2021-02-01', '2023-06-30', 'nl', 'P', '', '', '');
    insert into batches values (1, 'load', 'A', '2024-01-01 00:00:00+00:00', '', null);
    update revision set number = 1;
    insert into pillars values (1, 1, '1', 1, '', '', '', 'P', '', '', '', null);
    insert into partners values (1, 1, 'N', 1, 'region', 'N', '', '', '', 'N', '', '', '', null,
        false);
    insert into actions (id, programme_id, code, basis, plan_url, version, progress, title_nl,
        title_fr, title_en, title_de) values (1, 1, '1.1', '', '', 1, 40, '', '', '', '');
    update actions set pillar_id = 1;
    insert into action_partners values (1, 1);
    insert into updates (sequence, batch_id, action_id, version, effective_on, states,
        pillar_code, partners, comment_nl,
        comment_fr, comment_en, comment_de, source_url, rule, progress, title_nl, title_fr,
        title_en, title_de) values (1, 1, 1, 1, '2021-02-01',
        'pillar_code,partners,progress', '1', 'N', '', '', '', '', '', '', 40, '', '', '', '')"""


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


def test_the_names_of_the_files_are_the_versions_in_the_order_of_the_migrations() -> None:
    newest_first = ScriptDirectory(MIGRATIONS).walk_revisions()
    assert _versions(MIGRATIONS) == [each.revision for each in newest_first][::-1]


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


def test_the_record_of_a_database_of_schema_0008_stays_and_gets_its_digests(
    empty_url: str,
) -> None:
    engine = open_engine(empty_url, create=True)
    build(engine, "0008")
    with writing(engine).begin() as connection:
        for statement in AT_0008.split(";"):
            connection.exec_driver_sql(statement)
    assert upgrade(engine) == ("0008", version_wanted())
    with engine.connect() as connection:
        kept = connection.execute(select(Update.progress, Update.removed)).one()
        assert tuple(kept) == (40, None)
        assert connection.execute(select(Action.code, Action.version)).one() == ("1.1", 1)
        assert connection.execute(select(Partner.code, Partner.removed)).one() == ("N", False)
        (digest,) = connection.scalars(select(Batch.digest))
        assert re.fullmatch("[0-9a-f]{64}", digest)
        named = text("select action_code, partner_code from current_partners")
        assert connection.execute(named).all() == [("1.1", "N")]
    assert check(engine) == []
    with writing(engine).begin() as connection:
        connection.exec_driver_sql("update updates set progress = 41")
    (fault,) = check(engine)
    assert fault.startswith("Batch 1 is not as it was recorded")
    engine.dispose()


def test_a_link_of_schema_0012_shows_as_much_as_before(empty_url: str) -> None:
    engine = open_engine(empty_url, create=True)
    build(engine, "0012")
    now = datetime(2026, 1, 1, tzinfo=UTC)
    row = {
        **{"programme_id": 1, "version": 1, "name": "L", "token_hash": token_hash("t")},
        **{"pillars": "1", "partners": "N", "level": "action", "sections": "tiles"},
        **{"language": "", "has_downloads": True, "origins": "", "password_hash": ""},
        **{"expires_at": now + timedelta(days=9), "is_draft": False, "created_by": "A"},
        "created_at": now,
    }
    links = sql_table("share_links", *map(column, row))
    with writing(engine).begin() as connection:
        connection.exec_driver_sql(AT_0008.split(";")[0])
        connection.execute(links.insert().values(row))
    upgrade(engine)
    link = by_token(engine, "t", now)
    assert link is not None
    assert link.question == StoredQuestion("p", ("1",), ("N",), sections=("tiles",))
    engine.dispose()


def test_what_later_versions_add_to_digests_is_not_looked_for_in_earlier_schemas(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digests, "ADDED", (*digests.ADDED, "a_later_table"))
    engine = open_engine(empty_url, create=True)
    build(engine, "0009")
    assert inspect(engine).has_table("updates")
    engine.dispose()


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


@pytest.mark.faults("schema newer than the program")
def test_a_newer_schema_is_refused_with_both_versions(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    for ask in (check_version, upgrade):
        with pytest.raises(SchemaError, match="9999") as caught:
            ask(engine)
        assert (caught.value.found, caught.value.wanted) == ("9999", version_wanted())
        assert version_wanted() in str(caught.value)
        assert "newer program" in str(caught.value)


@pytest.mark.parametrize("version", ["0001", "0007"])
def test_an_older_schema_is_refused_with_the_version_that_upgrades_it(
    engine: Engine, version: str
) -> None:
    with engine.begin() as connection:
        changed = text("update alembic_version set version_num = :version")
        connection.execute(changed, {"version": version})
    before = _everything(engine)
    for ask in (check_version, upgrade):
        with pytest.raises(OldSchemaError) as caught:
            ask(engine)
        assert str(caught.value) == (
            f"The database is at schema version {version}, this program needs {version_wanted()}. "
            f"Upgrade it with the version of this program at commit {KNOWS_OLDER} first."
        )
    assert _everything(engine) == before


def test_a_database_without_schema_is_refused_with_advice(empty_url: str) -> None:
    engine = open_engine(empty_url, create=True)
    with pytest.raises(SchemaError, match="python -m db upgrade"):
        check_version(engine)
    engine.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(empty_url, create=True)
    monkeypatch.setattr("db.engine.migrate.version_wanted", lambda: "9998")
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
