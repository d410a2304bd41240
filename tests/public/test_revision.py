"""/revision: what open pages ask for every second, cheap for as many as there are."""

import asyncio
from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse

from db.engine.database import NoDatabaseError
from public.http import health
from public.http.mounted import PublicFirst
from tests.db.saying import say
from tests.public import sharing
from tests.public.asking import Answer, ask, asked
from tests.public.sharing import Site


def _beside(site: Site) -> PublicFirst:
    return PublicFirst(PlainTextResponse("the dashboard"), site.desk)


def test_the_number_moves_with_a_save(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "ASKED_EVERY", 0)
    app = _beside(site)
    first = ask(app, "/revision")
    assert (first.status, first.body) == (200, b"1")
    assert first.headers["cache-control"] == "no-store"
    assert say(site.desk.engine, "1.1", {"progress": 30})
    assert ask(app, "/revision").body == b"2"


def test_however_many_ask_the_database_is_asked_once_in_a_while() -> None:
    times = 0

    def read() -> int:
        nonlocal times
        times += 1
        return times

    async def many(latest: health.Latest) -> list[int]:
        return await asyncio.gather(*(latest.number() for _ in range(100)))

    assert set(asyncio.run(many(health.Latest(read)))) == {1}


def test_while_the_database_cant_be_asked_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = sharing.site(monkeypatch, f"sqlite:///{tmp_path}/none.sqlite")
    with pytest.raises(NoDatabaseError):
        _ = site.desk.engine
    answer = ask(_beside(site), "/revision")
    assert (answer.status, answer.body) == (204, b"")


def test_the_shared_pages_alone_do_not_tell_it(sqlite_site: Site) -> None:
    async def both() -> list[Answer]:
        return [await asked(sqlite_site.app, path) for path in ("/revision", "/nothing")]

    told, nothing = asyncio.run(both())
    assert told.status == nothing.status == 404
