"""One process that all of a module ask."""

from collections.abc import Iterator

import pytest

from tests.browser.server import Server, serving
from tests.databases import Shelf


@pytest.fixture(scope="module")
def server(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("running") / "log.txt"
    environ = {"PUBLIC_URL": "https://progress.example.org"}
    with sqlite.loaded() as url, serving(url, log, environ) as server:
        yield server
    assert server.troubles() == []
