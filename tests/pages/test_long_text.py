"""A text that is far too long is shown all the same, and breaks no page."""

import pytest

from db.engine.database import open_engine, writing
from tests.pages.conftest import Visit
from tests.pages.test_frame import NAMES

LONG = "Wort und Maßnahme " * 5000
WORD = "x" * 90_000
STATEMENTS = {
    "update programmes set title_nl = :text": LONG,
    "update pillars set title_nl = :text where code = '3'": LONG,
    "update partners set name_nl = :text, short_nl = :text where code = 'NRW'": WORD,
    "update updates set title_nl = :text where title_nl <> '' and action_id = 1": LONG,
    "update updates set comment_nl = :text where action_id = 1": WORD,
    "update evidence set title_nl = :text where action_id = 1": LONG,
}


@pytest.fixture
def long(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with writing(engine).begin() as connection:
        for statement, words in STATEMENTS.items():
            connection.exec_driver_sql(statement, {"text": words})
    engine.dispose()


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize("name", NAMES)
def test_a_page_bears_texts_of_90_kilobytes(visit: Visit, name: str) -> None:
    app = visit(name, lang="nl", action="1.1")
    assert not app.exception
    assert not app.error
    assert len(app.title) == 1
