"""What tests of files share: databases with a schema and nothing in them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from sqlalchemy import Engine

from db.engine.database import opened
from db.engine.migrate import upgrade
from tests.databases import Shelf

Bare = Callable[[], AbstractContextManager[Engine]]


@pytest.fixture(scope="session")
def bare(sqlite: Shelf) -> Iterator[Bare]:
    """Migrated once; each call gives a copy of its own."""
    with sqlite.empty() as prepared:
        with opened(prepared, create=True) as engine:
            upgrade(engine)

        @contextmanager
        def copy() -> Iterator[Engine]:
            with sqlite.empty() as url:
                paths = [each.removeprefix("sqlite:///") for each in (prepared, url)]
                shutil.copyfile(*paths)
                with opened(url) as engine:
                    yield engine

        yield copy
