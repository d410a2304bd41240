"""Whoever guesses at a password is slow, from however many addresses, and bars few others."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest

from db.links import link_writing
from db.links.link_rules import password as faults_of
from db.record.people import LOCAL
from public.http.rate_limit import Limit
from public.http.services import PAGES, PASSWORDS
from public.pages import page_password
from tests.public.asking import Answer
from tests.public.sharing import PASSWORD, Site, share

pytestmark = pytest.mark.faults("the password of a shared page guessed from many addresses")
(AT_ADDRESS, EACH), (AT_PAGE, EVERY) = PASSWORDS, PAGES
MINUTE, HOUR, DAY = 60, 3_600, 86_400


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self, site: Site) -> None:
        self.now = 0.0
        site.desk.passwords = Limit(*PASSWORDS, clock=lambda: self.now)
        site.desk.pages = Limit(*PAGES, clock=lambda: self.now)


@pytest.fixture
def clock(sqlite_site: Site) -> Clock:
    return Clock(sqlite_site)


def send(site: Site, token: str, password: str, client: str, cookie: str = "") -> Answer:
    headers = {"Cookie": cookie} if cookie else {}
    body = urlencode({"password": password}).encode()
    return site.get(token, headers=headers, method="POST", body=body, client=client)


def test_all_addresses_together_have_few_guesses_a_day(sqlite_site: Site, clock: Clock) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    tried = 0
    for minute in range(HOUR // MINUTE):
        clock.now = minute * MINUTE
        for address in range(AT_PAGE if minute == 0 else 2):
            answer = send(sqlite_site, token, f"{minute} {address}", f"10.{minute}.0.{address}")
            assert answer.status in (403, 429)
            tried += answer.status == 403
    assert tried == AT_PAGE + HOUR // EVERY - 1
    assert AT_PAGE + DAY // EVERY == 1_540


def test_one_address_has_fewer_and_leaves_the_page_to_others(
    sqlite_site: Site, clock: Clock
) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    tried = 0
    for minute in range(HOUR // MINUTE):
        clock.now = minute * MINUTE
        for number in range(AT_ADDRESS + 1 if minute == 0 else 2):
            guess = send(sqlite_site, token, f"{minute} {number}", "10.0.0.1")
            tried += guess.status == 403
        assert send(sqlite_site, token, PASSWORD, f"10.1.0.{minute}").status == 303
    assert tried == AT_ADDRESS + (HOUR - 1) // EACH


def test_the_neighbour_of_a_guesser_waits_three_minutes(sqlite_site: Site, clock: Clock) -> None:
    token = share(sqlite_site.desk.engine, password=PASSWORD).token
    for number in range(AT_ADDRESS):
        send(sqlite_site, token, f"guess {number}", "10.0.0.1")
    for second in range(0, EACH, 10):  # who asks on meanwhile waits no longer for it
        clock.now = second
        assert send(sqlite_site, token, PASSWORD, "10.0.0.1").status == 429
    clock.now = EACH
    assert send(sqlite_site, token, PASSWORD, "10.0.0.1").status == 303
    assert send(sqlite_site, token, PASSWORD, "10.0.0.1").status == 303


@pytest.mark.usefixtures("clock")
def test_a_browser_that_knew_the_password_is_barred_by_nobody(sqlite_site: Site) -> None:
    made = share(sqlite_site.desk.engine, password=PASSWORD)
    cookie = send(sqlite_site, made.token, PASSWORD, "10.0.0.1").headers["set-cookie"]
    known = cookie.partition(";")[0]
    for number in range(AT_PAGE):
        send(sqlite_site, made.token, f"guess {number}", f"10.0.0.{number}")
    for client in ("10.0.0.1", "10.9.9.9"):
        assert send(sqlite_site, made.token, PASSWORD, client).status == 429
    now = sqlite_site.desk.now()
    sqlite_site.desk.now = lambda: now + page_password.LASTS + timedelta(hours=1)
    assert b'type="password"' in sqlite_site.get(made.token, headers={"Cookie": known}).body
    assert send(sqlite_site, made.token, PASSWORD, "10.0.0.1", known).status == 303
    # It guesses no faster than an address, and a forged one is as none.
    tries = [
        send(sqlite_site, made.token, f"x {n}", f"10.2.0.{n}", known).status for n in range(12)
    ]
    assert tries == [403] * AT_ADDRESS + [429] * 2
    forged = f"{known[:-1]}{'0' if known[-1] != '0' else '1'}"
    assert send(sqlite_site, made.token, PASSWORD, "10.9.9.9", forged).status == 429
    link_writing.extend(
        sqlite_site.desk.engine,
        LOCAL,
        made.link.id,
        made.link.audience.expires_at - timedelta(days=1),
    )
    assert send(sqlite_site, made.token, PASSWORD, "10.9.9.9", known).status == 429


@pytest.mark.parametrize("common", ["12345678", "Password1", " iloveyou ", "ABCD1234"])
def test_a_password_that_is_guessed_first_is_refused(common: str) -> None:
    assert [fault.reason for fault in faults_of(common)] == ["password-common"]


@pytest.mark.parametrize("other", ["", PASSWORD, "Ein Geheimnis, überall", "Pass-1234-wort"])
def test_others_are_not(other: str) -> None:
    assert list(faults_of(other)) == []


@pytest.mark.parametrize("client", ["127.0.0.1", "198.51.100.7"])
def test_who_forges_an_address_guesses_no_more_often(sqlite_site: Site, client: str) -> None:
    found = [
        sqlite_site.get(
            f"{number:032}", headers={"X-Forwarded-For": f"192.0.2.{number}"}, client=client
        ).status
        for number in range(25)
    ]
    assert found[-1] == 429
