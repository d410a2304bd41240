"""How often a page was opened is counted, by day; a process that can't write tells its log."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from db.links import link_writing, reading_links
from db.links.stored_links import Audience, NewLink, StoredQuestion
from db.record.people import LOCAL
from tests.db.saying import PROGRAMME
from tests.public import sharing
from tests.public.sharing import Site, share


def test_opens_are_counted_by_day_and_only_pages_that_were_shown(
    site: Site, engine: Engine
) -> None:
    made, other = share(engine), share(engine)
    tag = site.get(made.token).headers["etag"]
    site.get(made.token, headers={"If-None-Match": tag})
    for more in ("/figures.csv", "/nothing"):
        site.get(made.token, more)
    site.get(made.token, method="HEAD")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    today = site.desk.today()
    site.desk.now = lambda: tomorrow
    site.get(made.token)
    assert reading_links.listed(engine)[0].opens == {}
    site.desk.opens.write()
    site.desk.opens.write()
    opens = {one.link.id: dict(one.opens) for one in reading_links.listed(engine)}
    assert opens == {made.link.id: {today: 2, today + timedelta(days=1): 1}, other.link.id: {}}
    last = {one.link.id: one.link.last_opened_at for one in reading_links.listed(engine)}
    assert last[made.link.id] == tomorrow


def test_a_preview_is_no_open(site: Site, engine: Engine) -> None:
    audience = Audience(datetime.now(UTC) + timedelta(days=1))
    new = NewLink("", StoredQuestion(PROGRAMME), audience)
    draft = link_writing.draft(engine, LOCAL, new)
    answer = site.get(draft.token)
    assert answer.status == 200
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]
    assert not site.desk.opens._numbers


@pytest.mark.parametrize(
    "error", [DBAPIError("insert", {}, Exception("locked")), RuntimeError("a fault of ours")]
)
def test_opens_that_cannot_be_written_wait(
    sqlite_site: Site, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    made = share(sqlite_site.desk.engine)
    token = made.token
    sqlite_site.get(token)
    with monkeypatch.context() as patch:
        patch.setattr(link_writing, "add_opens", fail)
        sqlite_site.desk.opens.write()
    sqlite_site.get(token)
    sqlite_site.desk.opens.write()
    opens = {row.link.id: row.opens for row in reading_links.listed(sqlite_site.desk.engine)}
    assert sum(opens[made.link.id].values()) == 2


def test_alone_it_has_no_way_to_write_and_tells_its_log(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    alone = sharing.site(monkeypatch, url, only_reads=True)
    made = share(engine)
    assert alone.get(made.token).status == 200
    with caplog.at_level("INFO", "public.pages.open_counts"):
        alone.desk.opens.write()
    day = alone.desk.today()
    assert isinstance(day, date)
    assert f"Shared page {made.link.id} was opened 1 times on {day}" in caplog.text
    with pytest.raises(DBAPIError), alone.desk.engine.begin() as connection:
        connection.execute(text("update revision set number = 99"))
    alone.desk.close()
    assert reading_links.listed(engine)[0].opens == {}
