"""What tests of the database side share."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.databases import Shelf


@pytest.fixture
def sqlite_engine(sqlite_url: str) -> Iterator[Engine]:
    """On SQLite alone, where both databases could not differ."""
    with opened(sqlite_url) as engine:
        yield engine


@pytest.fixture(scope="session")
def untouched(sqlite: Shelf) -> Iterator[Engine]:
    """One for all: for long lists of what is refused, which therefore leaves it as it was."""
    with sqlite.loaded() as url, opened(url) as engine:
        yield engine


@pytest.fixture
def empty_engine(empty_url: str) -> Iterator[Engine]:
    """A database with its schema and nothing in it."""
    with opened(empty_url, create=True) as engine:
        upgrade(engine)
        yield engine
