"""Who may read: programs of this machine in local use, and whoever holds a token that lives."""

import json
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import Engine

from db.links import link_writing, reading_links
from db.links.stored_links import TOKENS, Audience, NewLink, StoredQuestion
from db.record.outcomes import RefusedError
from db.record.people import LOCAL, NotAllowedError, Person
from tests.db.saying import PROGRAMME
from tests.public.api.reading import BASE, HERE, basic, bearer, read, read_by, token
from tests.public.asking import Answer, ask
from tests.public.sharing import Site, share

ADDRESSES = (f"10.{number >> 8 & 255}.{number & 255}.1" for number in count())
NOBODY = "A" * 32


def _refused(answer: Answer) -> tuple[int, list[tuple[str, str]], bytes]:
    return answer.status, answer.headers.items(), answer.body


def test_on_this_machine_a_program_needs_no_token(sqlite_site: Site) -> None:
    assert read(sqlite_site, "figures").status == 200
    assert read(sqlite_site, "figures", {"Host": "[::1]:8501"}, client="::1").status == 200


@pytest.mark.parametrize(
    ("headers", "client"),
    [
        ({}, "192.0.2.7"),
        ({"Host": "progress.example.org"}, "127.0.0.1"),  # a name that was made to lead here
        ({"Host": "localhost.example.org"}, "127.0.0.1"),
        ({"Host": ""}, "127.0.0.1"),
        ({"X-Forwarded-For": "127.0.0.1"}, "127.0.0.1"),
        ({"Forwarded": "for=192.0.2.7"}, "127.0.0.1"),
        ({"Via": "1.1 proxy"}, "127.0.0.1"),
    ],
)
def test_whoever_comes_from_elsewhere_needs_one(
    sqlite_site: Site, headers: dict[str, str], client: str
) -> None:
    answer = read(sqlite_site, "figures", headers, client=client)
    assert answer.status == 401
    assert "Basic" in answer.headers["www-authenticate"]
    assert read(sqlite_site, "openapi.json", headers, client=client).status == 200
    known = bearer(token(sqlite_site.desk.engine))
    assert read(sqlite_site, "figures", {**headers, **known}, client=client).status == 200


def test_where_shared_pages_stand_alone_everybody_needs_one(sqlite_site: Site) -> None:
    assert ask(sqlite_site.app, f"{BASE}/figures", HERE).status == 401
    assert read_by(sqlite_site, token(sqlite_site.desk.engine), "figures").status == 200


def test_a_spreadsheet_sends_its_token_as_a_password(sqlite_site: Site) -> None:
    own = token(sqlite_site.desk.engine)
    for headers in (basic("", own), basic("excel", own), basic(own, ""), bearer(own)):
        assert ask(sqlite_site.app, f"{BASE}/figures", headers).status == 200
    for query in (f"token={own}", f"access_token={own}", f"key={own}"):
        assert ask(sqlite_site.app, f"{BASE}/figures?{query}").status == 401
        assert read(sqlite_site, f"figures?{query}").status == 422


def test_what_never_was_and_what_is_over_are_told_apart_by_nothing(
    site: Site, engine: Engine
) -> None:
    kinds = ("paused", "revoked", "rotated", "expired")
    tokens = {name: token(engine) for name in kinds}
    found = {
        name: reading_links.by_token(engine, own, datetime.now(UTC), "api")
        for name, own in tokens.items()
    }
    numbers = {name: link.id for name, link in found.items() if link}
    link_writing.pause(engine, LOCAL, numbers["paused"])
    link_writing.revoke(engine, LOCAL, numbers["revoked"])
    link_writing.rotate(engine, LOCAL, numbers["rotated"])
    soon = datetime.now(UTC) + timedelta(seconds=1)
    link_writing.extend(engine, LOCAL, numbers["expired"], soon)
    site.desk.now = lambda: datetime.now(UTC) + timedelta(seconds=2)
    wrong = [*tokens.values(), NOBODY, "", "x", "é" * 32, "x" * 9000]
    wrong += [share(engine).token, token(engine, "feed")]
    sent = [bearer(one) for one in wrong if one.isascii()] + [basic("x", one) for one in wrong]
    sent += [{"Authorization": "Digest x"}, {"Authorization": "Basic %%%"}, {}]
    answers = [
        _refused(ask(site.app, f"{BASE}/figures", headers, client=next(ADDRESSES)))
        for headers in sent
    ]
    assert answers[0][0] == 401
    assert [one for one in answers if one != answers[0]] == []


def test_a_token_opens_no_page_and_no_feed(sqlite_site: Site) -> None:
    engine = sqlite_site.desk.engine
    for kind in ("api", "feed"):
        assert sqlite_site.get(token(engine, kind)).status == 404
    for wrong in (token(engine), share(engine).token):
        assert ask(sqlite_site.app, f"{BASE}/feeds/{wrong}/due.ics").status == 404


def test_who_guesses_has_to_wait_and_who_knows_has_not(sqlite_site: Site) -> None:
    own = token(sqlite_site.desk.engine)
    guesses = [
        read_by(sqlite_site, f"{number:032}", "figures", client="10.9.9.9") for number in range(25)
    ]
    assert [one.status for one in guesses] == [401] * 20 + [429] * 5
    assert guesses[-1].headers["retry-after"] == "60"
    assert json.loads(guesses[-1].body)["code"] == "too-often"
    assert read_by(sqlite_site, own, "figures", client="10.9.9.9").status == 200


def test_only_a_token_for_all_of_a_programme_tells_of_people(engine: Engine) -> None:
    until = datetime.now(UTC) + timedelta(days=1)
    for kind, shown in (("api", {"pillars": ("1",)}), ("feed", {}), ("page", {})):
        question = StoredQuestion(PROGRAMME, **shown)  # type: ignore[arg-type]
        audience = Audience(until, names_people=True)
        new = NewLink("x", question, audience, kind=kind)  # type: ignore[arg-type]
        with pytest.raises(RefusedError) as refused:
            link_writing.create(engine, LOCAL, new)
        assert [one.reason for one in refused.value.refusals] == ["people-limited"]
    viewer = Person("Vic", "viewer")
    with pytest.raises(NotAllowedError):
        link_writing.create(
            engine, viewer, NewLink("x", StoredQuestion(PROGRAMME), Audience(until), kind="api")
        )


def test_how_often_a_token_was_used_is_counted(site: Site, engine: Engine) -> None:
    own = token(engine)
    for _ in range(3):
        read_by(site, own, "figures")
    site.desk.opens.write()
    (listed,) = reading_links.listed(engine, kinds=TOKENS)
    assert sum(listed.opens.values()) == 3
    assert reading_links.listed(engine) == []
