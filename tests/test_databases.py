"""What one test writes or changes, no other test finds."""

from sqlalchemy import text

from db.checks import check
from db.engine.database import opened
from db.links.reading_links import listed
from tests.databases import Shelf
from tests.db.saying import row, say, written
from tests.public.sharing import share


def test_a_database_comes_as_it_was_loaded_whatever_was_written_to_it(database: Shelf) -> None:
    for _ in range(2):
        with database.loaded() as url, opened(url) as engine:
            assert written(engine)[:2] == (1, 1)
            assert row(engine, "1.1")["progress"] == 50
            assert listed(engine) == []
            assert say(engine, "1.1", {"progress": 75.0}).batch_id == 2
            assert share(engine).link.id == 1
            assert check(engine) == []


def test_one_of_another_shape_is_not_used_again(postgresql: Shelf) -> None:
    for change in (
        "create table left_behind (id integer)",
        "create view left_behind as select 1 as one",
        "alter table batches alter comment drop not null",
        "revoke select on batches from public; grant select on batches to public",
        "alter table batches disable trigger all",
        "create function left_behind() returns integer language sql as 'select 1'",
        "alter database {} set statement_timeout = 1000",
    ):
        with postgresql.loaded() as url, opened(url) as engine, engine.begin() as connection:
            shape = "select count(*) from pg_class where relname = 'left_behind'"
            assert connection.scalar(text(shape)) == 0
            assert connection.scalar(text("show statement_timeout")) != "1s"
            connection.execute(text(change.format(engine.url.database)))
            used = url
        with postgresql.loaded() as url:
            assert url != used, change
