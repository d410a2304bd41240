"""A process that serves the shared pages of the test's own database, or one that stands for all."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

import pytest

from public.http.services import Services
from public.pages.open_counts import Opens
from tests.databases import Shelf
from tests.public import sharing
from tests.public.sharing import Site


@pytest.fixture
def site(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """On both kinds of database."""
    made = sharing.site(monkeypatch, url)
    yield made
    made.desk.close()


@pytest.fixture(scope="session")
def _standing(sqlite: Shelf) -> Iterator[Site]:
    with sqlite.loaded() as url:
        # The environment is that of each test alone, not of all that come after the first one.
        with pytest.MonkeyPatch.context() as patch:
            made = sharing.site(patch, url)
            assert made.desk.settings.database_url == url
        yield made
        made.desk.close()


@pytest.fixture
def sqlite_site(_standing: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """On SQLite alone, for what no database decides: its programme is never changed.

    What was made of it is kept from test to test; who guessed and what was counted is not.
    """
    sharing.site(monkeypatch, _standing.desk.settings.database_url)
    desk, fresh = _standing.desk, Services()
    desk.tokens, desk.passwords, desk.pages = fresh.tokens, fresh.passwords, fresh.pages
    desk.now, desk.opens = partial(datetime.now, UTC), Opens(desk._count)
    return _standing
