"""The limits of a token alone decide: not one byte of anything else is in any answer."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from db.record.people import LOCAL, Person
from locales import CONTENT_LANGUAGES, LANGUAGES
from tests.db.saying import PROGRAMME, say
from tests.public.api.reading import LISTS, ask_feed, read, read_by, token, told
from tests.public.asking import Answer
from tests.public.sharing import Site
from tests.public.test_scope import BENT, _outside

EDITOR = Person("Wilhelmina Vanderplaetse", "admin")
OWNER, COMMENT = "Théodule Quetelet", "Entre nous soit dit"
FEEDS = ("due.ics", "changes.atom")


@pytest.fixture
def url(sqlite_url: str) -> str:
    """On SQLite alone: no database decides any of this."""
    return sqlite_url


@pytest.fixture
def record(engine: Engine) -> Record:
    """The programme, with an owner, an author and a comment that only colleagues may read.

    One action came from another pillar, and has lost a partner.
    """
    for code in ("1.1", "2.1"):
        states = {"owner": OWNER, "status": "in_progress", "progress": 61.0}
        say(engine, code, states, on=date(2024, 1, 1), person=EDITOR, comment=COMMENT)
    say(engine, "1.2", {"partners": ["NSEC"]}, on=date(2023, 1, 1))
    say(engine, "1.2", {"partners": []}, on=date(2024, 2, 1))
    return load.record(engine, PROGRAMME)


def _everything(site: Site, own: str, feed: str) -> Iterator[tuple[str, Answer]]:
    for name in LISTS:
        for asked in (f"{name}?limit=1000", f"{name}?level=measure&format=csv"):
            yield asked, read_by(site, own, asked)
    for asked in ("programmes", "figures?by=programme&format=csv", "figures?by=action"):
        yield asked, read_by(site, own, asked)
    for language in LANGUAGES:
        for name in ("changes", "figures?by=partner"):
            asked = f"{name}{'&' if '?' in name else '?'}lang={language}&as_of=2023-12-31"
            yield asked, read_by(site, own, asked)
        for name in FEEDS:
            yield name, read_by(site, own, f"{name}?lang={language}")
            yield name, ask_feed(site, feed, f"{name}?lang={language}&level=measure")


@pytest.mark.faults("a link for one pillar asks for another")
def test_a_token_for_one_pillar_says_nothing_of_another_and_names_nobody(
    site: Site, engine: Engine, record: Record
) -> None:
    own, feed = (token(engine, kind, pillars=("1",)) for kind in ("api", "feed"))
    outside = {text.encode() for text in _outside(record, "1")}
    assert len(outside) > 100
    people = [text.encode() for text in (OWNER, EDITOR.name, COMMENT, LOCAL.name + '"')]
    for asked, answer in _everything(site, own, feed):
        body = answer.body.replace(b"\r\n ", b"")
        assert answer.status == 200, asked
        assert [text for text in (*outside, *people) if text in body] == [], asked
    codes = {
        row.get("pillar") or row["action"].split("-")[-2 if "-" in row["action"] else 0][0]
        for name in ("actions", "updates", "evidence", "changes")
        for row in told(read_by(site, own, f"{name}?limit=1000"))["items"]
    }
    assert codes == {"1"}


@pytest.mark.faults("a link for one pillar asks for another")
def test_no_query_bends_a_token(sqlite_site: Site) -> None:
    engine = sqlite_site.desk.engine
    own, feed = (token(engine, kind, pillars=("1",)) for kind in ("api", "feed"))
    outside = {text.encode() for text in _outside(load.record(engine, PROGRAMME), "1")}
    names = ("figures", "updates", "changes.atom")  # all are read by the same few lines
    found = [read_by(sqlite_site, own, f"{name}?{bent}") for name in names for bent in BENT]
    found += [ask_feed(sqlite_site, feed, f"due.ics?{bent}") for bent in BENT]
    assert {answer.status for answer in found} == {200, 404, 422}
    everything = b"".join({answer.body for answer in found})
    assert [text for text in outside if text in everything] == []


def test_a_token_for_one_partner_says_nothing_of_actions_without_it(
    site: Site, engine: Engine, record: Record
) -> None:
    own, feed = (token(engine, kind, partners=("NSEC",)) for kind in ("api", "feed"))
    inside = {
        row["code"]
        for level in ("action", "measure")
        for day in ("2023-12-31", "2024-12-31")  # an action is in scope while it names the partner
        for row in told(read_by(site, own, f"actions?level={level}&as_of={day}&limit=1000"))[
            "items"
        ]
    }
    assert inside
    updates, events = record.updates, record.evidence
    others = updates[~updates["action_code"].isin(inside)]
    known = updates[updates["action_code"].isin(inside)]
    titles = {
        text
        for language in CONTENT_LANGUAGES
        for text in {*others[f"title_{language}"]} - {*known[f"title_{language}"]}
        if len(text) > 12
    }
    mute = events[[("NSEC" not in named) for named in events["partners"]]]
    titles |= {text for text in mute["title_en"] if len(text) > 12}
    titles -= {*events[[("NSEC" in named) for named in events["partners"]]]["title_en"]}
    assert len(titles) > 30
    for asked, answer in _everything(site, own, feed):
        body = answer.body.replace(b"\r\n ", b"")
        assert answer.status == 200, asked
        assert [text for text in titles if text.encode() in body] == [], asked


@pytest.mark.faults("a link for one pillar asks for another")
def test_what_lies_outside_is_unknown_in_the_same_words(site: Site, engine: Engine) -> None:
    own = token(engine, pillars=("1",), partners=("NRW",))
    for asked, other in (
        ("figures?pillar=2", "figures?pillar=9"),
        ("figures?partner=FRANCE", "figures?partner=XXXXXX"),
        ("updates?action=2.1", "updates?action=9.9"),
        ("actions?owner=local", "actions?owner=xocal"),
        ("actions?programme=other-2021-2024", "actions?programme=nobody-2021-2024"),
    ):
        one, two = (json.loads(read_by(site, own, each).body) for each in (asked, other))
        said, unsaid = (each.pop("detail") for each in (one, two))
        assert (one, one["status"]) == (two, 404)
        values = (asked.rpartition("=")[2], other.rpartition("=")[2])
        assert said.replace(values[0], "") == unsaid.replace(values[1], "")


@pytest.mark.parametrize(
    ("limits", "asked", "inside"),
    [
        ({"partners": ("NSEC",)}, "pillars?pillar=3", "pillars?pillar=5"),
        ({"partners": ("NSEC",)}, "figures?pillar=3", "figures?pillar=5"),
        ({"pillars": ("3",)}, "partners?partner=NSEC", "partners?partner=NORDICS"),
    ],
)
def test_one_limit_hides_what_the_other_filter_could_name(
    site: Site, engine: Engine, limits: dict[str, Any], asked: str, inside: str
) -> None:
    own = token(engine, **limits)
    assert read_by(site, own, asked).status == 404
    named = {row["code"] for row in told(read_by(site, own, inside))["items"]}
    assert inside.rpartition("=")[2] in named
    assert asked.rpartition("=")[2] not in named


def test_a_filter_narrows_a_token_and_never_widens_it(site: Site, engine: Engine) -> None:
    own = token(engine, pillars=("1", "2"))
    both = told(read_by(site, own, "actions"))["items"]
    one = told(read_by(site, own, "actions?pillar=2"))["items"]
    assert {row["pillar"] for row in both} == {"1", "2"}
    assert one == [row for row in both if row["pillar"] == "2"]
    assert [row["code"] for row in told(read_by(site, own, "pillars"))["items"]] == ["1", "2"]
    assert [row["code"] for row in told(read_by(site, own, "figures"))["items"]] == ["1", "2"]


def test_who_may_know_of_people_is_told_of_them(site: Site, engine: Engine, record: Record) -> None:
    assert len(record.updates) > 100
    mute, speaking = token(engine), token(engine, names_people=True)
    for name in ("actions", "updates", "changes"):
        here, theirs, silent = (
            answer.body.decode()
            for answer in (
                read(site, f"{name}?limit=1000"),
                read_by(site, speaking, f"{name}?limit=1000"),
                read_by(site, mute, f"{name}?limit=1000"),
            )
        )
        assert (OWNER in here, OWNER in theirs, OWNER in silent) == (True, True, False)
        assert EDITOR.name not in silent
        assert COMMENT not in silent
    assert read_by(site, speaking, f"actions?owner={quote(OWNER)}").status == 200
    assert read_by(site, mute, f"actions?owner={quote(OWNER)}").status == 404
