"""What shared pages are made of: made once, and a slow one holds up nobody else."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Engine

from data import snapshots
from data.figures import completion
from data.record.load import Record
from db.links.stored_links import StoredQuestion
from tests.db.saying import PROGRAMME
from tests.public.asking import Answer, asked
from tests.public.sharing import Site, share

TODAY, PATIENCE = date(2024, 6, 30), 20
MANY = 45  # pages: more than there are threads for all else
SLOW, QUICK = StoredQuestion(PROGRAMME, pillars=("1",)), StoredQuestion(PROGRAMME, pillars=("2",))


class Made:
    """Stands in for data.sharing.link_content: the slow scopes wait until they may end."""

    def __init__(self) -> None:
        self.begun, self.may_end = Event(), Event()
        self.asked: list[StoredQuestion] = []
        self.actions = self.now = ()

    def __call__(self, _: Record, shows: StoredQuestion, *__: Any) -> Any:
        self.asked.append(shows)
        if shows == SLOW:
            self.begun.set()
            assert self.may_end.wait(PATIENCE)
        return self


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Made:
    made = Made()
    monkeypatch.setattr(snapshots, "of_link", made)
    return made


def test_a_slow_scope_holds_up_no_other_and_is_made_once(sqlite_site: Site, made: Any) -> None:
    kept = sqlite_site.desk.snapshot
    with ThreadPoolExecutor(3) as threads:
        slow = [threads.submit(kept(1).link_content, SLOW, TODAY, "en") for _ in range(2)]
        assert made.begun.wait(PATIENCE)
        quick = threads.submit(kept(1).link_content, QUICK, TODAY, "en")
        assert quick.result(PATIENCE) == made
        assert not any(each.done() for each in slow)
        made.may_end.set()
        assert all(each.result(PATIENCE) == made for each in slow)
    assert made.asked == [SLOW, QUICK]
    kept(2).link_content(SLOW, TODAY, "en")
    assert len(made.asked) == 3


def test_figures_are_counted_once_for_all_languages(
    sqlite_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[Any] = []
    real = completion.matrix

    def count(*told: Any) -> Any:
        counted.append(told)
        return real(*told)

    monkeypatch.setattr(completion, "matrix", count)
    kept = sqlite_site.desk.snapshot(1)
    pages = [kept.link_content(QUICK, TODAY, language) for language in ("en", "fr")]
    assert len(counted) == 1
    assert pages[0].cells.equals(pages[1].cells)
    assert pages[0].title != pages[1].title


def test_what_could_not_be_made_is_tried_again(
    sqlite_site: Site, made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = sqlite_site.desk.snapshot(1)
    with monkeypatch.context() as broken:
        broken.setattr(snapshots, "of_link", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            kept.link_content(QUICK, TODAY, "en")
    assert kept.link_content(QUICK, TODAY, "en") == made


def test_while_many_pages_are_made_others_are_told_that_theirs_is_gone(
    site: Site, engine: Engine, made: Made
) -> None:
    tokens = [share(engine, pillars=("1",)).token for _ in range(MANY)]

    async def visits() -> tuple[Answer, set[int]]:
        pages = [
            asyncio.create_task(asked(site.app, f"/s/{token}", client=f"10.0.0.{place}"))
            for place, token in enumerate(tokens)
        ]
        try:
            assert await asyncio.to_thread(made.begun.wait, PATIENCE)
            gone = await asyncio.wait_for(asked(site.app, "/s/never-a-token"), PATIENCE)
        finally:
            made.may_end.set()
        return gone, {page.status for page in await asyncio.gather(*pages)}

    gone, statuses = asyncio.run(visits())
    assert gone.status == 404
    assert statuses == {500}  # of what stands in for a scope no page can be made
