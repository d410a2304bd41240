"""On a full disk nothing is saved or imported, pages go on, and later the same click works."""

import shutil

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import opened as opened_database
from db.engine.database import path_of
from locales import translator
from tests.db.saying import written
from tests.faults.disk import Disk
from tests.pages.conftest import Visit, go
from tests.pages.opening import opened
from tests.pages.test_exchange import PLAN, bring
from tests.pages.update.editing import edit, save, saved, unsaved

pytestmark = pytest.mark.faults("disk full")
PAGES = ("overview", "partners", "history", "share", "exchange")
FULL = translator("fr")("update-outage-full")


@pytest.fixture
def small_url(sqlite_url: str, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database on a small disk, which the pages read."""
    path = path_of(sqlite_url)
    assert path is not None
    url = f"sqlite:///{shutil.copy(path, disk.folder)}"
    monkeypatch.setenv("DATABASE_URL", url)
    return url


def errors(app: AppTest) -> list[str]:
    return [str(error.value) for error in app.error]


def test_a_save_waits_for_room(small_url: str, disk: Disk, visit: Visit) -> None:
    app = edit(visit("update", lang="fr"), "4.2", progress=75, comment="x" * 3000)
    disk.fill()
    app = save(app)
    assert errors(app) == [FULL]
    for page in PAGES:
        assert errors(go(app, page)) == []
    app = go(app, "update")
    assert unsaved(app).startswith("2 ")
    disk.clear()
    assert saved(save(app)) != []
    with opened_database(small_url) as engine:
        assert written(engine)[1] == 2


def test_an_import_waits_for_room(small_url: str, disk: Disk) -> None:
    app = bring(opened("exchange", lang="fr"), "plan.csv", PLAN)
    disk.fill()
    app.button(key="exchange-do").click().run()
    assert errors(app) == [FULL]
    with opened_database(small_url) as engine:
        assert written(engine)[1] == 1
        disk.clear()
        app.button(key="exchange-do").click().run()
        assert errors(app) == []
        assert written(engine)[1] == 2
