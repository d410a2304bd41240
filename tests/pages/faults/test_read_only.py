"""A database that nobody may write to is read: a banner says so, and what is saved is refused."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import path_of
from locales import translator
from tests.faults.disk import unprivileged
from tests.pages.conftest import Visit, go
from tests.pages.opening import opened
from tests.pages.test_exchange import PLAN, bring
from tests.pages.update.editing import edit, save

pytestmark = pytest.mark.faults("read-only file or folder")
t = translator("nl")
BANNER, REFUSED = t("read-only-band"), t("update-outage-read-only")


def _file(path: Path) -> None:
    path.chmod(0o444)


def _folder(path: Path) -> None:
    path.parent.chmod(0o555)


@pytest.fixture(params=[_file, _folder])
def shut(
    request: pytest.FixtureRequest,
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Path]:
    """The file of a database that this process may not write to, which the pages read."""
    folder = tmp_path / "shut"
    folder.mkdir()
    path = Path(shutil.copy(path_of(sqlite_url) or "", folder))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")
    close: Callable[[Path], None] = request.param
    close(path)
    with unprivileged():
        yield path
    folder.chmod(0o755)


def banners(app: AppTest) -> list[str]:
    return [str(warning.value) for warning in app.warning]


@pytest.mark.usefixtures("shut")
def test_every_page_is_there_and_says_that_nothing_can_be_saved(visit: Visit) -> None:
    app = visit(lang="nl")
    for page in ("pillars", "partners", "history", "share", "exchange", "update"):
        assert not app.error
        assert not app.exception
        assert banners(app) == [BANNER], page
        app = go(app, page)
    app = save(edit(app, "4.2", progress=75))
    assert [str(error.value) for error in app.error] == [REFUSED]


@pytest.mark.usefixtures("shut")
def test_an_import_is_refused_with_the_reason() -> None:
    app = bring(opened("exchange", lang="nl"), "plan.csv", PLAN)
    app.button(key="exchange-do").click().run()
    assert [str(error.value) for error in app.error] == [REFUSED]
