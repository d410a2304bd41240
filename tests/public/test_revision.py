"""/revision: what open pages wait for, cheap for as many as there are."""

import asyncio
from pathlib import Path
from time import monotonic

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message

from db.engine.database import NoDatabaseError
from public.http import health
from public.http.mounted import PublicFirst
from tests.db.saying import say
from tests.public import sharing
from tests.public.asking import PATIENCE, Answer, ask, asked, run
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

    def read() -> health.State:
        nonlocal times
        times += 1
        return times, 0

    async def many(latest: health.Latest) -> list[int]:
        return await asyncio.gather(*(latest.number() for _ in range(100)))

    assert set(asyncio.run(many(health.Latest(read)))) == {1}


def waiting(state: list[health.State], change: health.State, waiters: int) -> tuple[bool, bool]:
    """Whether all waited for `change`, and the database was asked once for each look."""
    times = 0

    def read() -> health.State:
        nonlocal times
        times += 1
        return state[-1]

    async def all_wait() -> tuple[bool, bool]:
        latest = health.Latest(read)
        await latest.number()
        waits = [asyncio.create_task(latest.moved()) for _ in range(waiters)]
        begun = monotonic()
        await asyncio.sleep(5 * health.LOOKED_EVERY)
        waited, looks = not any(each.done() for each in waits), times
        most = 2 + (monotonic() - begun) / health.LOOKED_EVERY
        state.append(change)
        await asyncio.wait_for(asyncio.gather(*waits), PATIENCE)
        return waited, looks <= most

    return run(all_wait())


@pytest.mark.parametrize("change", [(2, 1), (1, 2), (0, 1)])
def test_all_wait_for_a_save_or_an_entry_of_the_audit_with_one_look(change: health.State) -> None:
    assert waiting([(1, 1)], change, 1_000) == (True, True)


def test_nobody_looks_once_nobody_waits() -> None:
    times = 0

    def read() -> health.State:
        nonlocal times
        times += 1
        return 1, 1

    async def left() -> tuple[int, int]:
        latest = health.Latest(read)
        await latest.number()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(latest.moved(), 2 * health.LOOKED_EVERY)
        await asyncio.sleep(2 * health.LOOKED_EVERY)
        before = times
        await asyncio.sleep(3 * health.LOOKED_EVERY)
        return before, times

    before, after = run(left())
    assert before == after


def test_a_page_that_waits_is_answered_by_the_next_save(site: Site) -> None:
    async def waits() -> tuple[bool, bytes]:
        answer = asyncio.create_task(asked(_beside(site), "/revision?after=1"))
        await asyncio.sleep(4 * health.LOOKED_EVERY)
        waited = not answer.done()
        await asyncio.to_thread(say, site.desk.engine, "1.1", {"progress": 30})
        return waited, (await asyncio.wait_for(answer, PATIENCE)).body

    assert run(waits()) == (True, b"2")


def test_a_page_that_shows_another_revision_is_answered_at_once(site: Site) -> None:
    for shown in ("", "0", "2", "x"):
        assert ask(_beside(site), f"/revision?after={shown}").body == b"1"


def test_without_a_save_a_page_is_answered_in_the_end(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "HELD", 0.1)
    assert ask(_beside(site), "/revision?after=1").body == b"1"


def test_a_page_that_is_left_is_waited_for_no_longer(site: Site) -> None:
    gone: list[Message] = [{"type": "http.request", "body": b""}, {"type": "http.disconnect"}]

    async def leaves() -> Answer:
        return await asyncio.wait_for(asked(_beside(site), "/revision?after=1", sends=gone), 5)

    assert run(leaves()).status == 200


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

    told, nothing = run(both())
    assert told.status == nothing.status == 404
