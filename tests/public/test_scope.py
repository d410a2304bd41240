"""The stored scope alone decides: not one byte of anything else is in any answer."""

import asyncio
import json
import zlib
from datetime import date
from itertools import product
from typing import Any

import pandas as pd
import pytest
from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from db.record.people import LOCAL, Person
from locales import CONTENT_LANGUAGES, LANGUAGES
from public.pages.link_documents import FILES, PAGE, PICTURE
from tests.db.saying import PROGRAMME, say
from tests.public.asking import Answer, ask, asked
from tests.public.sharing import Site, share

pytestmark = pytest.mark.faults("a link for one pillar asks for another")

NAMES = (PAGE, PICTURE, *FILES)
BENT = (
    *(
        "pillar=2",
        "pillar=1&pillar=2",
        "pillars=2",
        "pillar[]=2",
        "partner=NRW",
        "status=completed",
    ),
    *("level=measure", "as_of=2022-12-31", "known_on=2020-01-01", "batch=1", "since=2022-12-31"),
    *("programme=other", "action=2.1", "sections=actions", "revision=0", "link=2", "id=2"),
    *("lang=xx", "theme=%27%3B", "embed=yes", "theme=", "lang=", "token=x", "has_downloads=1"),
    *("pillar=2%27%20or%201=1--", "pillar=%00", "pillar=%F0%9F%98%80", "pillar=%FF", "%", "&&==&"),
    *("pillar=" + "2" * 1_000_000, "2" * 1_000_000 + "=2", "pillar=2&" * 10_000),
)
EDITOR = Person("Wilhelmina Vanderplaetse", "admin")
OWNER = "Théodule Quetelet"


def _texts(frame: "pd.DataFrame") -> set[str]:
    """The titles in a frame, in all languages, long enough to be nobody else's."""
    columns = [f"title_{language}" for language in CONTENT_LANGUAGES]
    return {text for column in columns for text in frame[column] if len(text) > 12}


def _outside(record: Record, pillar: str) -> set[str]:
    """All titles of other pillars, of their actions and of events about these."""
    updates, evidence = record.updates, record.evidence
    own = set(updates.loc[updates["pillar_code"] == pillar, "action_code"])
    own |= set(updates.loc[updates["parent_code"].isin(own), "action_code"])
    others = updates[~updates["action_code"].isin(own)]
    events = evidence[~evidence["action_code"].isin(own)]
    inside = _texts(updates[updates["action_code"].isin(own)])
    found = _texts(record.pillars[record.pillars["code"] != pillar]) | _texts(others)
    return (found | _texts(events) | set(events["source_url"])) - inside - _addresses(record, own)


def _addresses(record: Record, codes: set[str]) -> set[str]:
    own = record.updates[record.updates["action_code"].isin(codes)]
    events = record.evidence[record.evidence["action_code"].isin(codes)]
    return {*own["source_url"], *events["source_url"], *_texts(events)}


def _all(site: Site, token: str, *queries: str) -> dict[str, Answer]:
    """Every document of a link in every language, and with each of `queries`."""
    asked = [*(f"lang={language}" for language in LANGUAGES), *queries]
    paths = [f"{'/' if name else ''}{name}?{query}" for name, query in product(NAMES, asked)]
    return {path: site.get(token, path) for path in paths}


@pytest.fixture
def told(engine: Engine) -> Record:
    """The programme, with an owner, an author and a comment that only colleagues may read."""
    say(engine, "1.1", {"owner": OWNER}, on=date(2024, 1, 1), person=EDITOR, comment="Entre nous")
    return load.record(engine, PROGRAMME)


def test_a_link_for_one_pillar_says_nothing_of_another(
    site: Site, engine: Engine, told: Record
) -> None:
    token = share(engine, pillars=("1",)).token
    outside = {text.encode() for text in _outside(told, "1")}
    assert len(outside) > 100
    people = [name.encode() for name in (OWNER, EDITOR.name, LOCAL.name + '"', "Entre nous")]
    for path, answer in _all(site, token, *BENT[:3]).items():
        assert answer.status == 200, path
        assert [text for text in (*outside, *people) if text in answer.body] == [], path
    codes = {row["code"] for row in json.loads(site.get(token, "/figures.json").body)}
    assert codes == {"1"}


def test_a_link_for_one_partner_names_no_pillar_and_no_partner_without_it(
    site: Site, engine: Engine
) -> None:
    token = share(engine, partners=("NSEC",)).token
    record = load.record(engine, PROGRAMME)
    rows = site.get(token, "/actions.csv").body.decode().splitlines()[1:]
    codes = {row.partition(",")[0] for row in rows}
    assert codes
    updates = record.updates
    outside = _texts(updates[~updates["action_code"].isin(codes)])
    outside -= _texts(updates[updates["action_code"].isin(codes)])
    for path, answer in _all(site, token).items():
        assert [text for text in outside if text.encode() in answer.body] == [], path


def test_no_query_bends_a_page(site: Site, engine: Engine) -> None:
    token = share(engine, pillars=("1",)).token
    for name in ("", *(f"/{name}" for name in FILES)):
        plain = site.get(token, name)
        bent = {query: site.get(token, f"{name}?{query}") for query in BENT}
        assert [query[:40] for query, answer in bent.items() if answer != plain] == []


def test_no_header_bends_a_page_or_its_addresses(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, pillars=("1",)).token
    plain = sqlite_site.get(token)
    assert f"https://progress.example.org/s/{token}".encode() in plain.body
    for header in ("Host", "X-Forwarded-Host", "Forwarded", "X-Original-URL", "X-Forwarded-Prefix"):
        forged = {header: "evil.example.net", "X-Forwarded-Proto": "gopher", "Cookie": "user=me"}
        assert sqlite_site.get(token, headers=forged) == plain


def test_who_is_signed_in_stays_so_and_is_nobody_here(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    for answer in (
        sqlite_site.get(token),
        sqlite_site.get("x"),
        sqlite_site.get(token, "/figures.csv"),
    ):
        assert "set-cookie" not in answer.headers
        assert "Cookie" not in answer.headers.get("vary", "")


def test_without_downloads_there_are_none(site: Site, engine: Engine) -> None:
    token = share(engine, has_downloads=False).token
    assert site.get(token).status == 200
    gone = site.get("x")
    for name in FILES:
        answer = site.get(token, f"/{name}")
        assert (answer.status, answer.body, answer.headers) == (404, gone.body, gone.headers)


def test_nothing_else_is_served_beside_shared_pages(sqlite_site: Site) -> None:
    gone = sqlite_site.get("x")
    for path in ("/", "/pillars?pillar=2", "/s", "/api", "/data", "//x", "/s/../data"):
        assert ask(sqlite_site.app, path) == gone


def test_the_picture_is_there_without_downloads_too(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine, has_downloads=False).token
    one, other = (sqlite_site.get(token, f"/{PICTURE}?lang={code}") for code in ("nl", "de"))
    assert one.headers["content-type"] == "image/png"
    assert one.headers["cross-origin-resource-policy"] == "cross-origin"
    assert one.body.startswith(b"\x89PNG")
    assert one.body != other.body


def test_what_many_ask_at_once_crosses_no_scope(site: Site, engine: Engine) -> None:
    tokens = [share(engine, pillars=(pillar,)).token for pillar in "12"]
    alone = {token: zlib.crc32(site.get(token).body) for token in tokens}

    async def visit(session: int) -> list[tuple[str, int]]:
        turns: list[tuple[str, int]] = []
        for turn in range(100):
            token = tokens[(session + turn) % 2]
            answer = await asked(site.app, f"/s/{token}")
            turns.append((token, zlib.crc32(answer.body)))
        return turns

    async def all_at_once() -> list[Any]:
        return await asyncio.gather(*(visit(session) for session in range(8)))

    found = {turn for turns in asyncio.run(all_at_once()) for turn in turns}
    assert found == set(alone.items())
