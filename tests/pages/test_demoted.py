"""Somebody's rights are taken away while their pages are open: at the next run they are gone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.engine.database import opened as opened_database
from db.links import reading_links
from db.record.people import LOCAL, Person
from tests.databases import ROOT
from tests.db.saying import say, written
from tests.pages.conftest import begin
from tests.pages.history.conftest import begin_undo
from tests.pages.opening import opened
from tests.pages.test_exchange import PLAN, bring
from tests.pages.update.editing import edit, saved, unsaved
from ui.frame import store

pytestmark = pytest.mark.faults("somebody demoted with pages open")
NOBODY = Person("Ann", "viewer")
ELSEWHERE = Person("Ann", "editor", pillars=frozenset({"5"}))
Demote = Callable[[Person], None]


def a_save() -> tuple[AppTest, str]:
    return edit(
        begin(ROOT / "dashboard.py", "update", lang="en"), "4.2", progress=75
    ), "update-save"


def an_import() -> tuple[AppTest, str]:
    return bring(opened("exchange", lang="en"), "plan.csv", PLAN), "exchange-do"


def an_undo() -> tuple[AppTest, str]:
    return begin_undo(opened("history", lang="en"), 2), "undo-confirm"


def a_link() -> tuple[AppTest, str]:
    app = opened("share", lang="en", pillar="2")
    app.button(key="share-make").click().run()
    return app.text_input(key="share-name").input("X").run(), "share-create"


def a_programme() -> tuple[AppTest, str]:
    app = opened("exchange", lang="en")
    for button in ("begin", "on", "on"):
        app.button(key=f"exchange-next-{button}").click().run()
    return app, "exchange-next-create"


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    with opened_database(sqlite_url) as engine:
        say(engine, "1.1", {"owner": "Bob"})
        yield engine


@pytest.fixture
def demote(monkeypatch: pytest.MonkeyPatch) -> Demote:
    """Who visits is another person from now on, or the same one with other rights."""
    now = [LOCAL]
    monkeypatch.setattr(store, "unasked_person", lambda *_: now[0])

    def demote(person: Person) -> None:
        now[0] = person

    return demote


def there(engine: Engine) -> tuple[object, ...]:
    """All that a click could have written."""
    drafts = reading_links.listed(engine, now=datetime.now(UTC))
    return written(engine), [one.link for one in drafts]


@pytest.mark.parametrize("begun", [a_save, an_import, an_undo, a_link, a_programme])
def test_the_click_that_was_on_its_way_writes_nothing_and_is_not_remembered(
    engine: Engine, demote: Demote, begun: Callable[[], tuple[AppTest, str]]
) -> None:
    app, button = begun()
    before = there(engine)
    for person in (ELSEWHERE, NOBODY):
        demote(person)
        if button in [one.key for one in app.button]:
            app.button(key=button).click().run()
        assert not app.exception
        assert saved(app) == []
    assert begun is an_undo or button not in [one.key for one in app.button]
    demote(LOCAL)
    app.run()
    assert there(engine) == before


@pytest.mark.usefixtures("engine")
def test_what_somebody_had_not_saved_waits_for_their_rights(demote: Demote) -> None:
    app, button = a_save()
    demote(NOBODY)
    app.run()
    assert list(app.button) == []
    assert len(app.dataframe[0].value) == 21
    demote(LOCAL)
    app.run()
    assert unsaved(app) == "1 change is not saved yet."
    assert saved(app.button(key=button).click().run()) != []
