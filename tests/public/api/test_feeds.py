"""A calendar of due days and a feed of changes, for programs that can send only an address."""

import logging
from dataclasses import replace
from datetime import date
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from lxml import etree
from sqlalchemy import Engine

from data.api_rows import feed_entries
from data.filters import Filters
from data.view import View
from db.links import link_writing, reading_links
from db.links.stored_links import TOKENS
from db.record.people import LOCAL
from public.api import atom_feed, calendar_feed
from public.api.api_feeds import plain
from public.http import log_masking
from tests.data.records import Said, born, event, record
from tests.db.saying import PROGRAMME, say
from tests.public.api import rfc4287
from tests.public.api.reading import BASE, ask_feed, beside_dashboard, read, token
from tests.public.asking import Answer, ask
from tests.public.pages import titled
from tests.public.sharing import Site

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "<script>alert(1)</script> & \u202ea;b,c\\n\r\nEND:VEVENT \x07\ufffe"


@pytest.fixture
def url(sqlite_url: str) -> str:
    """On SQLite alone: no database decides any of this."""
    return sqlite_url


def _events(answer: Answer) -> list[Any]:
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    return list(Calendar.from_ical(answer.body).walk("VEVENT"))


def _entries(answer: Answer) -> list[Any]:
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    return list(etree.fromstring(answer.body).findall(f"{ATOM}entry"))


def _view(**about: Any) -> View:
    known = titled(
        record(
            born("1.1", title_en=HOSTILE, due_on=date(2022, 5, 1), partners=("A", "B")),
            born("1.2", title_en="No day", due_on=None),
            born("1.3", title_en="Goes on", kind="continuous"),
            Said("1.1", date(2022, 2, 1), {"status": "cancelled"})
            if about.pop("gone", 0)
            else Said("1.1", date(2022, 2, 1), {"progress": 40.0, "status": "in_progress"}),
            evidence=[event("e1", "1.1", date(2022, 1, 5), title_en=HOSTILE, source_url="x:y")],
        )
    )
    day = date(2022, 6, 30)
    return View(known, Filters(), day, "en", names_people=False)


def _with_event(view: View, **cells: Any) -> View:
    evidence = view.record.evidence.assign(**cells)
    return replace(view, record=replace(view.record, evidence=evidence))


def test_every_due_day_is_a_whole_day_in_the_readers_language(sqlite_site: Site) -> None:
    found = _events(read(sqlite_site, "due.ics?lang=de&pillar=2"))
    assert str(found[0]["summary"]).startswith("2.1 ")
    assert str(found[0]["summary"]).endswith(" · Abgeschlossen")
    assert {one["dtstart"].dt for one in found} == {date(2024, 12, 31)}
    assert len({str(one["uid"]) for one in found}) == len(found)
    measures = _events(read(sqlite_site, "due.ics?level=measure&partner=NRW"))
    assert all("NRW" in one["categories"].cats for one in measures)


def test_a_calendar_holds_what_people_wrote_and_nothing_more() -> None:
    body = calendar_feed.due_days(_view(), "example.org")
    (one,) = Calendar.from_ical(body).walk("VEVENT")  # what has no day or goes on has none
    assert "<script>alert(1)</script>" in str(one["summary"])
    assert body == calendar_feed.due_days(_view(), "example.org")
    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    gone = calendar_feed.due_days(_view(gone=1), "example.org")
    assert Calendar.from_ical(gone).walk("VEVENT") == []


def test_a_feed_holds_what_people_wrote_and_nothing_more() -> None:
    body = atom_feed.changes(_view(), "example.org")
    whole = etree.fromstring(body)
    titles = [entry.findtext(f"{ATOM}title") for entry in whole.findall(f"{ATOM}entry")]
    assert any("<script>alert(1)</script>" in (title or "") for title in titles)
    assert whole.findall(f".//{ATOM}link") == []  # x:y is no address
    assert b"<script" not in body
    assert body == atom_feed.changes(_view(), "example.org")


def test_a_feed_has_what_rfc_4287_asks_for() -> None:
    body = atom_feed.changes(_view(), "example.org")
    assert rfc4287.faults(body) == []
    read = feedparser.parse(body)
    assert (read.bozo, read.version) == (False, "atom10")
    assert read.feed.keys() >= {"id", "title", "updated_parsed", "author", "language"}
    assert all(one.keys() >= {"id", "title", "updated_parsed", "content"} for one in read.entries)
    assert len(read.entries) == 5
    assert read.entries[0].content[0].type == "text/plain"


@pytest.mark.parametrize(
    ("source", "href"),
    [
        ("https://example.org/a?b=1&c=<2>", None),
        ("https://example.org/a?b=1&c=é", "https://example.org/a?b=1&c=é"),
        ("https://example.org/{a}|b", "https://example.org/%7Ba%7D%7Cb"),
    ],
)
def test_the_source_of_an_event_is_a_related_link(source: str, href: str | None) -> None:
    read = feedparser.parse(
        atom_feed.changes(_with_event(_view(), source_url=source), "example.org")
    )
    links = [link for one in read.entries for link in one.get("links", [])]
    assert [(link.rel, link.href) for link in links] == ([("related", href)] if href else [])


PLAIN = _view()


@pytest.mark.faults("text that bites")
@settings(max_examples=40)
@given(
    title=st.text(st.characters(), min_size=1),  # surrogates and control characters, too
    code=st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60),
    source=st.text(st.characters()).map("https://example.org/".__add__),
)
def test_a_feed_is_valid_whatever_people_wrote(title: str, code: str, source: str) -> None:
    view = _with_event(PLAIN, title_en=title, code=code, source_url=source)
    body = atom_feed.changes(view, "example.org")
    assert rfc4287.faults(body) == []
    assert body == atom_feed.changes(view, "example.org")
    contents = [found.text or "" for found in etree.fromstring(body).iter(f"{ATOM}content")]
    assert plain(title) in contents


def test_what_was_saved_last_comes_first(site: Site, engine: Engine) -> None:
    before = _entries(read(site, "changes.atom"))
    say(engine, "1.1", {"progress": 83.0}, on=date(2024, 6, 1))
    first = _entries(read(site, "changes.atom?lang=fr&pillar=1"))[0]
    assert "83" in first.findtext(f"{ATOM}content")
    assert "Avancement" in first.findtext(f"{ATOM}title")
    assert first.findtext(f"{ATOM}id").startswith(f"tag:localhost,2021:{PROGRAMME}/update/")
    assert len(_entries(read(site, "changes.atom"))) == min(len(before) + 1, feed_entries.MOST)
    others = _entries(read(site, "changes.atom?pillar=2"))
    assert not [one for one in others if one.findtext(f"{ATOM}title").startswith("1.")]


def test_a_secret_address_opens_the_feeds_until_it_ends(site: Site, engine: Engine) -> None:
    own = token(engine, "feed", pillars=("2",))
    events = _events(ask_feed(site, own, "due.ics"))
    assert all(str(one["summary"]).startswith("2.") for one in events)
    assert len(_entries(ask_feed(site, own, "changes.atom?lang=nl"))) > 0
    gone = ask_feed(site, "A" * 32, "due.ics", client="10.3.3.1")
    bent = [own[:-1], own + "A", f"%{ord(own[0]):02X}{own[1:]}", ""]
    for number, wrong in enumerate(bent):
        assert ask_feed(site, wrong, "due.ics", client=f"10.3.4.{number}") == gone
    assert gone.status == 404
    assert ask(site.app, f"{BASE}/feeds/{own}/figures").status == 404
    assert ask_feed(site, own, "due.ics?pillar=1").status == 404
    (listed,) = reading_links.listed(engine, kinds=TOKENS)
    link_writing.revoke(engine, LOCAL, listed.link.id)
    assert ask_feed(site, own, "due.ics") == gone


@pytest.mark.parametrize("start", ["//api/v1", "/API/v1", "/api//v1", "/api/v1/", "///api/v1"])
def test_an_address_that_was_copied_badly_goes_nowhere_else(sqlite_site: Site, start: str) -> None:
    own = token(sqlite_site.desk.engine, "feed")
    answer = ask(beside_dashboard(sqlite_site), f"{start}/feeds/{own}/due.ics")
    assert (answer.status, "location" in answer.headers) == (404, False)
    assert own.encode() not in answer.body


def test_no_log_holds_the_token_of_a_feed(caplog: pytest.LogCaptureFixture) -> None:
    log_masking.install()
    with caplog.at_level("INFO", "uvicorn.access"):
        where = f"{BASE}/feeds/{'A' * 32}/due.ics?lang=nl"
        logging.getLogger("uvicorn.access").info('"%s %s"', "GET", where)
    assert "A" * 32 not in caplog.text
    assert "due.ics?lang=nl" in caplog.text


def test_an_empty_programme_has_an_empty_calendar_and_feed() -> None:
    view = _view()
    empty = View(view.record, Filters(status=("on_hold",)), view.day, "nl", names_people=False)
    assert Calendar.from_ical(calendar_feed.due_days(empty, "x")).walk("VEVENT") == []
    assert etree.fromstring(atom_feed.changes(empty, "x")).findall(f"{ATOM}entry") == []
