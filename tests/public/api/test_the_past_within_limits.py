"""Which of an action's past is told within limits: all of it, of what lies within them on the day.

Shared pages and the API say the same, so that neither leads round the other.
"""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from data.sharing import link_content
from db.links.stored_links import StoredQuestion
from tests.db.saying import PROGRAMME, say
from tests.public.api.reading import read_by, token, told
from tests.public.sharing import Site

PARTNERS, DAY = ("NSEC",), date(2024, 12, 31)


@pytest.fixture
def url(sqlite_url: str) -> str:
    """On SQLite alone: no database decides any of this."""
    return sqlite_url


@pytest.fixture
def own(engine: Engine) -> str:
    """A token for a partner that 1.2 came to and 1.1 has left, both after the reporting day."""
    say(engine, "1.2", {"status": "in_progress", "progress": 30.0}, on=date(2023, 6, 1))
    say(engine, "1.2", {"partners": [*PARTNERS]}, on=date(2024, 2, 1))
    say(engine, "1.2", {"progress": 55.0}, on=date(2024, 3, 1))
    say(engine, "1.1", {"partners": [*PARTNERS], "progress": 20.0}, on=date(2023, 6, 1))
    say(engine, "1.1", {"partners": []}, on=date(2024, 2, 1))
    say(engine, "1.1", {"progress": 77.5}, on=date(2024, 3, 1))
    return token(engine, partners=PARTNERS)


def _told(site: Site, own: str, name: str, code: str) -> list[Any]:
    rows = told(read_by(site, own, f"{name}?limit=1000&as_of={DAY}"))["items"]
    return [row for row in rows if row["action"] == code]


def test_an_action_that_came_brings_its_past(site: Site, own: str) -> None:
    said = [row["progress"] for row in _told(site, own, "updates", "1.2") if row["progress"]]
    assert said[-2:] == [30, 55]
    assert _told(site, own, "updates", "1.2")[0]["effective_on"] == "2021-01-01"
    before = told(read_by(site, own, "actions?as_of=2023-12-31"))["items"]
    assert "1.2" not in [row["code"] for row in before]


def test_of_an_action_that_left_nothing_later_is_told(site: Site, own: str) -> None:
    assert _told(site, own, "updates", "1.1") == []
    then = told(read_by(site, own, "updates?as_of=2023-12-31&action=1.1"))["items"]
    assert [row["progress"] for row in then][-1] == 20
    assert b"77.5" not in read_by(site, own, "changes?limit=1000").body


def test_a_shared_page_tells_the_same_changes(site: Site, own: str, engine: Engine) -> None:
    record = load.record(engine, PROGRAMME)
    page = link_content.of_link(record, StoredQuestion(PROGRAMME, partners=PARTNERS), DAY, "en")
    assert page.news is not None
    for code, has_changed in (("1.1", False), ("1.2", True)):
        on_page = {
            (change.kind, change.before, change.after)
            for item in page.news.items
            if item.action["code"] == code
            for change in item.news.changes
        }
        by_api = {
            (row["kind"], _cell(row["before"]), _cell(row["after"]))
            for row in _told(site, own, "changes", code)
        }
        assert (on_page == by_api, bool(by_api)) == (True, has_changed)
    assert ("progress", 30, 55) in by_api


def _cell(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
