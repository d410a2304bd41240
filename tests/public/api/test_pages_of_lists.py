"""A list in pages: every row once, whatever is saved meanwhile; and nothing is sent twice."""

from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest
from sqlalchemy import Engine

from tests.db.saying import say
from tests.public.api.reading import read, read_by, rows, token, told
from tests.public.sharing import Site


@pytest.fixture
def url(sqlite_url: str) -> str:
    """On SQLite alone: no database decides any of this."""
    return sqlite_url


def _all(site: Site, asked: str, between: Any = lambda: None) -> list[Any]:
    found: list[Any] = []
    page = told(read(site, asked))
    while True:
        found += page["items"]
        if not page["next"]:
            return found
        between()
        page = told(read(site, f"{asked}&cursor={page['next']}"))


@pytest.mark.parametrize("name", ["updates", "evidence", "changes"])
def test_pages_hold_every_row_once_while_people_save(site: Site, engine: Engine, name: str) -> None:
    whole = told(read(site, f"{name}?limit=1000&as_of=2024-12-31"))["items"]
    saved = iter(range(40, 100))

    def save() -> None:
        say(engine, "1.1", {"progress": float(next(saved))}, on=date(2024, 6, 1))

    size = max(1, len(whole) // 3)
    assert _all(site, f"{name}?limit={size}", save) == whole


def test_csv_comes_whole_or_says_where_it_goes_on(sqlite_site: Site) -> None:
    whole = rows(read(sqlite_site, "updates?format=csv&pillar=1&pillar=2"))
    first = read(sqlite_site, "updates?format=csv&pillar=1&pillar=2&limit=10")
    link = first.headers["link"]
    assert link.endswith('>; rel="next"')
    second = read(sqlite_site, f"updates?{urlsplit(link[1:].partition('>')[0]).query}")
    assert [*rows(first), *rows(second)] == whole[:20]


def test_a_cursor_is_of_use_for_its_own_question_alone(site: Site, engine: Engine) -> None:
    cursor = told(read(site, "actions?limit=2"))["next"]
    assert read(site, f"actions?cursor={cursor}").status == 200
    for other in ("pillar=1&", "lang=nl&", "as_of=2023-01-01&", "batch=1&", "level=measure&"):
        assert read(site, f"actions?{other}cursor={cursor}").status == 404, other
    assert read(site, f"updates?cursor={cursor}").status == 404
    assert read(site, f"actions?cursor={cursor[:-1]}").status == 404
    assert read_by(site, token(engine), f"actions?cursor={cursor}").status == 404


def test_an_etag_is_another_one_after_a_save_and_for_another_token(
    site: Site, engine: Engine
) -> None:
    one, other = (token(engine, pillars=(pillar,)) for pillar in "12")
    first = read_by(site, one, "figures")
    again = {"If-None-Match": first.headers["etag"]}
    known = read_by(site, one, "figures", headers=again)
    assert (known.status, known.body) == (304, b"")
    assert known.headers["cache-control"] == "private, no-cache"
    for asked in ("figures?lang=nl", "figures?format=csv", "actions"):
        assert read_by(site, one, asked, headers=again).status == 200
    assert read_by(site, other, "figures", headers=again).status == 200
    say(engine, "1.1", {"progress": 88.0}, on=date(2024, 6, 1))
    later = read_by(site, one, "figures", headers=again)
    assert later.status == 200
    assert later.headers["etag"] != first.headers["etag"]


def test_head_says_what_get_does_without_the_body(sqlite_site: Site) -> None:
    for path in ("figures", "figures?x=1", "openapi.json", "due.ics"):
        whole, head = (read(sqlite_site, path, method=method) for method in ("GET", "HEAD"))
        assert (head.status, head.body) == (whole.status, b"")
        assert head.headers.items() == whole.headers.items()
