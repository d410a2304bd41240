"""A token opens one page; everything that is nearly one gets one and the same refusal."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import Engine, event

from db.links import link_writing
from db.record.people import LOCAL
from public.http import log_masking, rate_limit
from public.http.rate_limit import Limit, guesser
from public.http.security_headers import shared_policy
from tests.public import sharing
from tests.public.asking import Answer, asked
from tests.public.sharing import Site, share

pytestmark = pytest.mark.faults("a token bent, guessed, over or ended")

ADDRESSES = (f"10.{number >> 8 & 255}.{number & 255}.1" for number in count())
MOST = 20
NOBODY = "A" * 32
ODD = (
    "/s//{}",
    "/S/{}",
    "//s/{}",
    "/s/{}/%E2%80%A6",
    "/s/x/{}",
    "/{}",
    "/share/{}",
    "/s/AAA%20AAA",
)


def _changed(token: str, place: int) -> str:
    return f"{token[:place]}{'b' if token[place] == 'a' else 'a'}{token[place + 1 :]}"


def _cut(token: str, place: int) -> str:
    return token[:place] + token[place + 1 :]


def _doubled(token: str, place: int) -> str:
    return token[: place + 1] + token[place:]


def _encoded(token: str, place: int) -> str:
    return f"{token[:place]}%{ord(token[place]):02X}{token[place + 1 :]}"


def _refused(answer: Answer) -> tuple[int, list[tuple[str, str]], bytes]:
    return answer.status, answer.headers.items(), answer.body


@pytest.mark.parametrize("bend", [_changed, _cut, _doubled, _encoded])
def test_each_character_of_a_token_counts(
    site: Site, engine: Engine, bend: Callable[[str, int], str]
) -> None:
    token = share(engine).token
    assert site.get(token).status == 200
    refusal = _refused(site.get(NOBODY))
    assert refusal[0] == 404
    bent = [bend(token, place) for place in range(len(token))]
    answers = [site.get(wrong, client=next(ADDRESSES)) for wrong in bent]
    assert [one for one in answers if _refused(one) != refusal] == []


@contextmanager
def _statements(site: Site) -> Iterator[list[str]]:
    told: list[str] = []

    def tell(*about: object) -> None:
        told.append(str(about[2]))

    event.listen(site.desk.engine, "before_cursor_execute", tell)
    yield told
    event.remove(site.desk.engine, "before_cursor_execute", tell)


def test_what_never_was_and_what_is_over_are_told_apart_by_nothing(
    site: Site, engine: Engine
) -> None:
    token = {name: share(engine) for name in ("paused", "revoked", "rotated", "expired", "plain")}
    link_writing.pause(engine, LOCAL, token["paused"].link.id)
    link_writing.revoke(engine, LOCAL, token["revoked"].link.id)
    link_writing.rotate(engine, LOCAL, token["rotated"].link.id)
    link_writing.extend(
        engine, LOCAL, token["expired"].link.id, datetime.now(UTC) + timedelta(seconds=1)
    )
    site.desk.now = lambda: datetime.now(UTC) + timedelta(seconds=2)
    over = [token[name].token for name in ("paused", "revoked", "rotated", "expired")]
    paths = [*over, NOBODY, "", "x", "x" * 70, "é" * 32, f"{NOBODY}/", f"{NOBODY}/figures.csv"]
    plain = token["plain"].token
    paths += [f"{plain}/{name}" for name in ("", "x.csv", "FIGURES.CSV", "../x")]
    paths += [f"{plain}{more}" for more in ("%00", "%0d%0aX: 1", "%2ffigures.csv", "\\\\", ";x=1")]
    with _statements(site) as told:
        answers = []
        for path in paths:
            before = len(told)
            answers.append((_refused(site.get(path, client=next(ADDRESSES))), told[before:]))
    assert [answer for answer in answers if answer != answers[0]] == []
    assert site.get(plain).status == 200


@pytest.mark.parametrize("method", ["HEAD", "POST"])
def test_the_refusal_is_the_same_however_one_asks(sqlite_site: Site, method: str) -> None:
    refusal = _refused(sqlite_site.get(NOBODY))
    answer = sqlite_site.get(NOBODY, method=method, body=b"password=x")
    assert _refused(answer)[:2] == refusal[:2]


def test_a_guesser_is_stopped_and_nobody_else(sqlite_site: Site) -> None:
    token = share(sqlite_site.desk.engine).token
    guesses = [sqlite_site.get(f"{number:032}", client="10.9.9.9").status for number in range(25)]
    assert guesses == [404] * MOST + [429] * 5
    stopped = sqlite_site.get(NOBODY, client="10.9.9.9")
    assert (stopped.status, stopped.headers["retry-after"]) == (429, "60")
    assert sqlite_site.get(NOBODY, client="10.9.9.8").status == 404
    # Many people may come from one address, and what they were sent opens for them.
    assert sqlite_site.get(token, client="10.9.9.9").status == 200


def test_many_first_opens_at_once_are_no_guesses(site: Site, engine: Engine) -> None:
    site.desk.tokens = Limit(2, 60)
    tokens = [share(engine, has_downloads=False).token for _ in range(4)]
    paths = [f"/s/{token}" for token in tokens] + [f"/s/{token}/figures.csv" for token in tokens]

    async def all_of_them() -> list[int]:
        asking = (asked(site.app, path, client="10.9.9.6") for path in paths)
        return [answer.status for answer in await asyncio.gather(*asking)]

    assert asyncio.run(all_of_them()) == [200] * len(tokens) + [404] * len(tokens)
    assert site.get(NOBODY, client="10.9.9.6").status == 404


def test_who_guessed_too_often_learns_nothing_of_what_is_over(sqlite_site: Site) -> None:
    engine = sqlite_site.desk.engine
    revoked, bare = share(engine), share(engine, has_downloads=False).token
    link_writing.revoke(engine, LOCAL, revoked.link.id)
    for number in range(MOST):
        sqlite_site.get(f"{number:032}", client="10.9.9.7")
    paths = [NOBODY, revoked.token, "x", f"{bare}/figures.csv", f"{bare}/x"]
    with _statements(sqlite_site) as told:
        answers = []
        for path in paths:
            before = len(told)
            answers.append((_refused(sqlite_site.get(path, client="10.9.9.7")), told[before:]))
    assert answers[0][0][0] == 429
    assert [answer for answer in answers if answer != answers[0]] == []


def test_who_reloads_a_page_that_is_gone_guesses_nothing(sqlite_site: Site) -> None:
    assert {sqlite_site.get(NOBODY).status for _ in range(100)} == {404}


def test_a_pause_ends_and_an_address_is_one_person() -> None:
    now = [0.0]
    limit = Limit(2, 60, lambda: now[0])
    for number, address in enumerate(("2001:db8::1", "2001:db8::2")):
        limit.count(guesser(address), str(number))
    assert limit.is_over(guesser("2001:db8::ffff:1"))
    assert not limit.is_over(guesser("2001:db8:0:1::1"))
    for number in range(2):
        limit.count(guesser("::ffff:10.0.0.1"), str(number))
    assert limit.is_over(guesser("10.0.0.1"))
    assert not limit.is_over(guesser("not an address"))
    now[0] = 60.1
    assert not limit.is_over(guesser("10.0.0.1"))


def test_no_number_of_guessers_fills_the_memory() -> None:
    limit = Limit(2, 60)
    for number in range(rate_limit.MOST_GUESSERS + 50):
        limit.count(guesser(f"address {number}"), "x")
    assert len(limit._attempts) == rate_limit.MOST_GUESSERS


def test_no_log_holds_a_token(caplog: pytest.LogCaptureFixture) -> None:
    log_masking.install()
    log_masking.install()
    logger = logging.getLogger("uvicorn.access")
    assert len([one for one in logger.filters if isinstance(one, log_masking.Masked)]) == 1
    with caplog.at_level("INFO", "uvicorn.access"):
        where = f"/s/{NOBODY}/figures.csv?lang=nl"
        logger.info('%s - "%s %s HTTP/%s" %d', "10.0.0.1:5", "GET", where, "1.1", 200)
        logger.info(f"GET https://progress.example.org/s/{NOBODY}")
        for odd in ODD:
            where = f"{odd.format(NOBODY)}?lang=nl"
            logger.info('%s - "%s %s HTTP/%s" %d', "10.0.0.1:5", "GET", where, "1.1", 404)
    assert "AAA" not in caplog.text
    assert "/s/***/figures.csv?lang=nl" in caplog.text
    assert caplog.text.count("?lang=nl HTTP/1.1") == 1 + len(ODD)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "BREW"])
def test_who_does_anything_but_read_is_told_nothing(sqlite_site: Site, method: str) -> None:
    token = share(sqlite_site.desk.engine).token
    answers = [_refused(sqlite_site.get(one, method=method)) for one in (token, NOBODY, "/x")]
    assert (answers[0][0], answers[0][2]) == (405, b"")
    assert answers[1:] == answers[:1] * 2
    said = dict(answers[0][1])
    assert set(said["allow"].split(", ")) == {"GET", "HEAD", "POST"}
    assert said["referrer-policy"] == "no-referrer"
    assert said["cache-control"] == "no-store"
    assert "noindex" in said["x-robots-tag"]
    assert said["content-security-policy"] == shared_policy()


def test_two_processes_know_at_once_what_ended(
    site: Site, engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sharing.site(monkeypatch, url)
    replicas = (site, other)
    for end in (link_writing.revoke, link_writing.rotate, link_writing.pause):
        made = share(engine)
        viewers = [(replica, f"10.1.1.{n}") for replica in replicas for n in range(10)]
        first = [replica.get(made.token, client=address) for replica, address in viewers]
        assert {answer.status for answer in first} == {200}
        end(engine, LOCAL, made.link.id)
        again = [
            replica.get(made.token, client=address, headers={"If-None-Match": one.headers["etag"]})
            for (replica, address), one in zip(viewers, first, strict=True)
        ]
        assert {answer.status for answer in again} == {404}
    other.desk.close()


@pytest.mark.parametrize(("seconds", "status"), [(-1, 200), (0, 404), (1, 404)])
def test_a_link_ends_at_the_second(site: Site, engine: Engine, seconds: int, status: int) -> None:
    made = share(engine)
    moment = made.link.audience.expires_at + timedelta(seconds=seconds)
    site.desk.now = lambda: moment
    answer = site.get(made.token)
    assert answer.status == status
    if status == 200:
        # No proxy shows it after its end either.
        assert "s-maxage=1," in answer.headers["cache-control"]
