"""While another process keeps the file locked, what is written waits, but never for long."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import time

import pytest
from streamlit.testing.v1 import AppTest

from db.engine.database import opened as opened_database
from db.engine.database import path_of
from locales import translator
from tests.databases import ROOT
from tests.db.saying import written
from tests.pages.conftest import begin
from tests.pages.opening import opened
from tests.pages.test_exchange import PLAN, bring
from tests.pages.update.editing import edit

pytestmark = pytest.mark.faults("locked by another process")
HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("begin immediate")
print("locked", flush=True)
time.sleep(float(sys.argv[2]))
"""
t = translator("de")
BUSY, UNDO_BUSY = t("update-outage-busy"), t("undo-outage-busy")


@contextmanager
def locked(url: str, seconds: int) -> Iterator[None]:
    """Another process has the lock from the beginning of the block, for so long at the most."""
    command = [sys.executable, "-c", HOLD, str(path_of(url)), str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"locked\n"
        try:
            yield
        finally:
            process.kill()


def a_save() -> tuple[AppTest, str]:
    app = begin(ROOT / "dashboard.py", "update", lang="de")
    return edit(app, "4.2", progress=75), "update-save"


def an_undo() -> tuple[AppTest, str]:
    app, button = a_save()
    return app.button(key=button).click().run(), "update-undo"


def an_import() -> tuple[AppTest, str]:
    return bring(opened("exchange", lang="de"), "plan.csv", PLAN), "exchange-do"


@pytest.mark.parametrize(
    ("begun", "busy"), [(a_save, BUSY), (an_import, BUSY), (an_undo, UNDO_BUSY)]
)
@pytest.mark.parametrize("seconds", [3, 60])
def test_a_short_lock_is_waited_for_and_a_long_one_is_told(
    sqlite_url: str,
    begun: Callable[[], tuple[AppTest, str]],
    busy: str,
    seconds: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    app, button = begun()
    with opened_database(sqlite_url) as engine:
        before = written(engine)[1]
    told = [busy] if seconds == 60 else []

    def clicked() -> list[str]:
        app.button(key=button).click().run()
        return [str(error.value) for error in app.error]

    with locked(sqlite_url, seconds):
        at = time()
        assert clicked() == told
        took = time() - at
        assert not opened("partners", lang="de").error
    assert took > 2
    # Until it is given up; how long a busy machine then draws the page for is another question.
    given_up = [one.created - at for one in caplog.records if "was not taken" in one.message]
    assert len(given_up) == len(told)
    assert all(seconds < 10 for seconds in given_up)
    if told:
        assert clicked() == []
    with opened_database(sqlite_url) as engine:
        assert written(engine)[1] == before + 1
