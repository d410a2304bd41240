"""A link by mail for whoever asks for one on the sign-in page: who gets it, and who learns what."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from queue import Empty
from threading import Event
from time import monotonic
from urllib.parse import urlencode

import pytest

from db.access import account_changes, audit, identities, sessions
from db.access.arrivals import Arrival
from db.access.granted_rights import Granted
from db.access.identities import Known
from db.engine.database import opened
from people import mail_server
from people.mail_server import MOST_WAITING
from public.http.services import ASKED, MAILED
from public.pages import mailed_link_form
from tests.people.mail_box import SECONDS, MailBox, mail_box, silent_server
from tests.public.asking import Answer
from tests.public.test_sign_in import FORM, HERE, Site

EVA, NOBODY = "eva@example.org", "nobody@example.org"
DAY = timedelta(days=1)


class MailedSite(Site):
    """The same with a mail server, and a clock that goes on when it is told to."""

    def __init__(self, engine: object, box: MailBox) -> None:
        super().__init__(engine)  # type: ignore[arg-type]
        self.box, self.later = box, timedelta()
        self.desk.now = lambda: datetime.now(UTC) + self.later

    def person(self, name: str, email: str, language: str = "", **granted: object) -> int:
        rights = Granted(**{"role": "contributor", "partners": ("NRW",), **granted})  # type: ignore[arg-type]
        return account_changes.invite(
            self.engine, name, rights, datetime.now(UTC), email=email, language=language
        ).person_id

    def post(self, email: str, query: str = "?lang=en", **about: str) -> Answer:
        body = urlencode({"email": email}).encode()
        return self.ask(f"/sign-in{query}", FORM, method="POST", body=body, **about)

    def answered(self, email: str, query: str = "?lang=en") -> Answer:
        """The same, once the thread behind has done its work."""
        answer = self.post(email, query)
        self.wait()
        return answer

    def wait(self) -> None:
        """Until the thread behind has done what it was given, which may be as much as it takes."""
        until = monotonic() + 6 * SECONDS
        while (done := self.desk.outbox.put(lambda: None)) is None:
            assert monotonic() < until
        done.result(6 * SECONDS)

    def link(self, email: str, query: str = "?lang=en") -> str:
        """The path of the link in the mail that comes for an address."""
        assert self.answered(email, query).status == 200
        return path_of(self.box.mail())

    def noted(self) -> list[tuple[str, str, int | None, int | None]]:
        """What the audit has of links that were asked for."""
        rows = audit.entries(self.engine)[::-1]
        return [(one.what, one.reason, one.person, one.about) for one in rows if one.reason]


def path_of(mail: EmailMessage) -> str:
    (found,) = re.findall(rf"^{HERE}(/invitation/\S+)\r?$", mail.get_content(), re.MULTILINE)
    return str(found)


@pytest.fixture
def box() -> Iterator[MailBox]:
    with mail_box() as box:
        yield box


@pytest.fixture
def site(sqlite_url: str, box: MailBox, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailedSite]:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", HERE)
    monkeypatch.setenv("SIGN_IN", "invited")
    monkeypatch.setenv("SMTP_URL", box.url())
    monkeypatch.setenv("MAIL_FROM", "progress@example.org")
    with opened(sqlite_url) as engine:
        made = MailedSite(engine, box)
        yield made
        made.desk.close()


def test_without_a_mail_server_nothing_is_offered(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = site.ask("/sign-in?lang=en").body.decode()
    assert 'name="email"' in page
    assert "have a new one sent to you" in page
    site.desk.__dict__.pop("settings", None)
    monkeypatch.delenv("SMTP_URL")
    assert b'name="email"' not in site.ask("/sign-in").body
    assert site.post(EVA).status == 404


def test_a_link_by_mail_signs_in_once_by_its_button_and_goes_on_to_the_page(
    site: MailedSite,
) -> None:
    number = site.person("Eva Schmitz", EVA, "de")
    answer = site.answered("  Eva@Example.org ", "?to=/update%3Fpillar%3D1&lang=fr")
    assert answer.status == 200
    assert "Si eva@example.org est connue ici" in answer.body.decode()
    assert 'href="/sign-in?to=%2Fupdate%3Fpillar%3D1"' in answer.body.decode()
    mail = site.box.mail()
    assert mail["To"] == EVA
    assert mail["Subject"] == "Anmeldung beim Dashboard des Arbeitsprogramms"
    assert "Guten Tag Eva Schmitz," in mail.get_content()
    path = path_of(mail)
    for _ in range(3):
        shown = site.ask(path)
        assert shown.status == 200
        assert "set-cookie" not in shown.headers
    assert sessions.listed(site.engine) == []
    assert site.ask(path, {"Origin": "https://evil.example.net"}, method="POST").status == 403
    entered = site.ask(path, FORM, method="POST")
    assert (entered.status, entered.headers["location"]) == (303, "/update?pillar=1")
    cookie = entered.headers["set-cookie"].partition(";")[0]
    assert site.ask("/update", {"Cookie": cookie}).body == b"behind"
    assert site.ask(path, FORM, method="POST").status == 404
    assert site.noted()[-2:] == [("invited", "mail", None, number), ("in", "invited", number, None)]


@pytest.mark.parametrize(
    ("asked", "leads"),
    [("", "/auth/passkeys"), ("?to=/%3Flang%3Dfr&lang=fr", "/auth/passkeys?lang=fr")],
)
def test_without_a_wanted_page_it_leads_to_a_first_passkey(
    site: MailedSite, asked: str, leads: str
) -> None:
    site.person("Eva", EVA)
    entered = site.ask(site.link(EVA, asked), FORM, method="POST")
    assert entered.headers["location"] == leads


@pytest.mark.parametrize("wanted", ["//evil.example.net/", "https://evil.example.net", "/sign-out"])
def test_it_leads_to_no_other_site(site: MailedSite, wanted: str) -> None:
    site.person("Eva", EVA)
    path = site.link(EVA, f"?{urlencode({'to': wanted})}")
    assert "evil" not in path
    forged = f"{path}?{urlencode({'to': wanted})}"
    entered = site.ask(forged, FORM, method="POST")
    assert entered.headers["location"] == "/auth/passkeys"


def test_it_ends_after_a_quarter_of_an_hour_or_with_the_next_one(site: MailedSite) -> None:
    site.person("Eva", EVA)
    first, second = site.link(EVA), site.link(EVA)
    assert site.ask(first).status == 404
    site.later = timedelta(minutes=14, seconds=50)
    assert site.ask(second).status == 200
    site.later = timedelta(minutes=15)
    over = site.ask(f"{second}?lang=en")
    assert over.status == 404
    assert "You can have a new one sent to you." in over.body.decode()
    assert 'href="/sign-in"' in over.body.decode()


def test_nobody_ends_the_invitation_of_somebody_by_asking_in_their_name(site: MailedSite) -> None:
    made = account_changes.invite(
        site.engine, "Eva", Granted("viewer"), datetime.now(UTC), email=EVA
    )
    site.link(EVA)
    assert site.ask(f"/invitation/{made.secret}").status == 200
    again = account_changes.invite_again(site.engine, made.person_id, datetime.now(UTC))
    assert site.ask(f"/invitation/{made.secret}").status == 404
    assert site.ask(f"/invitation/{again.secret}").status == 200


def test_the_answer_is_the_same_whoever_has_the_address(site: MailedSite) -> None:
    site.person("Eva", EVA)
    site.person("Anna", "anna@example.org", role="admin", partners=())
    gone = site.person("Bo", "bob@example.org")
    account_changes.disable(site.engine, gone, datetime.now(UTC))
    over = site.person("Cas", "cas@example.org", until=datetime.now(UTC) + DAY)
    site.later = 2 * DAY
    tied = tie(site, "dan@example.org")
    answers = {
        name: site.answered(name)
        for name in (EVA, NOBODY, "bob@example.org", "cas@example.org", "dan@example.org")
    }
    assert {one.status for one in answers.values()} == {200}
    assert len({one.body.replace(name.encode(), b"") for name, one in answers.items()}) == 1
    # The page repeats what was typed, and these two follow the page.
    of_page = {"content-length": "", "etag": ""}
    heads = [{**one.headers, **of_page} for one in answers.values()]
    assert heads == [heads[0]] * len(answers)
    assert {mail["To"] for mail in site.box.mails()} == {EVA, "dan@example.org"}
    refused = [("refused", "inactive", gone, None), ("refused", "inactive", over, None)]
    assert [one for one in site.noted() if one[0] == "refused"] == [
        *refused,
        ("refused", "other-way", tied, None),
    ]


def test_the_answer_waits_for_no_look_up_and_no_mail_server(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailed_link_form, "TRIED_AGAIN", ())
    site.person("Eva", EVA)
    with held(site, monkeypatch):
        assert site.post(EVA).status == 200
        # Its mail is still on its way, and so is what comes after it.
        assert site.post(NOBODY).status == 200
        assert ("refused", "undelivered", 1, None) not in site.noted()
    site.wait()
    assert site.noted()[-1] == ("refused", "undelivered", 1, None)


@contextmanager
def held(site: MailedSite, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A mail server that holds the first mail for as long as the block runs, and takes none."""
    monkeypatch.setattr(mail_server, "PATIENCE", 60.0)
    with silent_server() as silent:
        site.desk.__dict__.pop("settings", None)
        monkeypatch.setenv("SMTP_URL", silent.url())
        yield


@pytest.mark.faults("a thousand requests for a link by mail")
@pytest.mark.parametrize("first", [EVA, NOBODY])
def test_requests_behind_a_slow_mail_do_not_say_for_whom_it_is(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    site.person("Eva", EVA)
    with held(site, monkeypatch):
        assert site.post(first).status == 200
        others = [site.post(NOBODY, client=f"10.0.{at}.1") for at in range(MOST_WAITING + 5)]
        assert {(one.status, one.body) for one in others} == {(200, others[0].body)}


def test_staff_of_a_provider_get_no_way_past_it(site: MailedSite) -> None:
    tied = tie(site, "dan@example.org")
    site.answered("dan@example.org")
    mail = site.box.mail()
    assert f"{HERE}/sign-in" in mail.get_content()
    assert "/invitation/" not in mail.get_content()
    assert "your account with another service" in mail.get_content()
    assert site.noted()[-1] == ("refused", "other-way", tied, None)
    assert site.box.mails() == []


def tie(site: MailedSite, email: str) -> int:
    """Somebody whom a provider knows, with a role that it gives."""
    known = Known("https://login.example.org", "dan", "Dan", email, "editor", follows=True)
    arrival = Arrival("openid", datetime.now(UTC), DAY)
    number = identities.enter(site.engine, known, arrival).person_id
    assert number
    return number


def test_a_link_that_was_not_delivered_ends_and_is_noted(
    site: MailedSite, caplog: pytest.LogCaptureFixture
) -> None:
    number = site.person("Eva", EVA)
    site.box.replies["DATA"] = "550 no"
    assert site.answered(EVA).status == 200
    assert site.noted()[-2:] == [
        ("invited", "mail", None, number),
        ("refused", "undelivered", number, None),
    ]
    with site.engine.connect() as connection:
        alive = connection.exec_driver_sql("select count(*) from invitations").scalar()
    assert alive == 1  # that of the administrator
    assert EVA not in caplog.text
    site.box.replies.clear()
    assert site.link(EVA)


def test_a_link_works_on_where_the_next_one_is_not_delivered(site: MailedSite) -> None:
    site.person("Eva", EVA)
    first = site.link(EVA)
    site.box.replies["DATA"] = "550 no"
    assert site.answered(EVA).status == 200
    assert site.ask(first).status == 200
    site.box.replies.clear()
    second = site.link(EVA)
    assert site.ask(first).status == 404
    assert site.ask(second).status == 200


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_a_mail_that_the_server_may_take_later_is_tried_again(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailed_link_form, "TRIED_AGAIN", (0.2, 0.2, 0.2))
    site.person("Eva", EVA)
    site.box.replies["DATA"] = "451 later"
    assert site.answered(EVA).status == 200
    site.box.replies.clear()
    link = path_of(site.box.mail())
    site.wait()
    assert site.ask(link).status == 200
    assert not [one for one in site.noted() if "undelivered" in one]


@pytest.mark.faults("a mail server that is away, slow or not what it says")
@pytest.mark.parametrize(("reply", "times"), [("451 later", 4), ("550 no", 1)])
def test_a_mail_is_tried_again_so_often_and_no_more(
    site: MailedSite,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    reply: str,
    times: int,
) -> None:
    monkeypatch.setattr(mailed_link_form, "TRIED_AGAIN", (0.01, 0.01, 0.01))
    number = site.person("Eva", EVA)
    site.box.replies["RCPT"] = reply
    assert site.answered(EVA).status == 200
    until = monotonic() + SECONDS
    while site.noted()[-1] != ("refused", "undelivered", number, None):
        assert monotonic() < until
        site.wait()
    site.wait()
    told = [each for each in caplog.messages if "a mail was not delivered" in each]
    assert len(told) == times
    assert site.box.mails() == []


def test_an_older_link_is_not_mailed_after_a_newer_one(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailed_link_form, "TRIED_AGAIN", (1.0,))
    site.person("Eva", EVA)
    site.box.replies["DATA"] = "451 later"
    assert site.answered(EVA).status == 200
    site.box.replies.clear()
    newer = site.link(EVA)
    with pytest.raises(Empty):
        site.box.mail(seconds=3)
    assert site.ask(newer).status == 200


@pytest.mark.parametrize("typed", ["", "eva", "eva@", "<script>@x", "a@b.org\r\nBcc: c@d.org"])
def test_what_is_no_address_is_one_sentence_and_stays_typed(site: MailedSite, typed: str) -> None:
    answer = site.answered(typed, "?lang=en&to=/update")
    page = answer.body.decode()
    assert answer.status == 400
    assert "This is not an e-mail address; please check it." in page
    assert "<script>" not in page
    assert 'href="/update"' in page
    if typed == "eva":
        assert 'value="eva"' in page
    assert site.box.mails() == []


def test_a_form_of_another_site_asks_for_nothing(site: MailedSite) -> None:
    site.person("Eva", EVA)
    body = urlencode({"email": EVA}).encode()
    for origin in ({}, {"Origin": "null"}, {"Origin": "https://evil.example.net"}):
        assert site.ask("/sign-in", origin, method="POST", body=body).status == 403
    assert site.ask("/sign-in", FORM, method="POST", body=b"x" * 5_000).status == 400
    site.wait()
    assert site.box.mails() == []


@pytest.mark.faults("a thousand requests for a link by mail")
def test_a_thousand_requests_send_few_mails_and_shut_nobody_out(site: MailedSite) -> None:
    number = site.person("Eva", EVA)
    site.person("Bo", "bob@example.org")
    answers = [site.post(EVA, client=f"10.0.{at % 250}.{at % 7}") for at in range(1_000)]
    assert {answer.status for answer in answers} <= {200, 429}
    site.wait()
    mails = site.box.mails()
    assert len(mails) == MAILED[0]
    assert [mail["To"] for mail in mails] == [EVA] * MAILED[0]
    # Of those that came, the last one works; others are not held up.
    assert site.ask(path_of(mails[-1])).status == 200
    assert len([one for one in site.noted() if one[3] == number]) == MAILED[0] + 1
    assert site.link("bob@example.org")


@pytest.mark.faults("a thousand requests for a link by mail")
def test_one_address_asks_so_often_and_others_go_on(site: MailedSite) -> None:
    answers = [site.post(f"x{at}@example.org", client="10.0.0.1") for at in range(1_000)]
    assert [answer.status for answer in answers].count(200) <= ASKED[0] + 2
    assert {answer.status for answer in answers} == {200, 429}
    assert site.post(NOBODY, client="10.0.0.2").status == 200


@pytest.mark.faults("a thousand requests for a link by mail")
def test_where_too_many_wait_the_answer_is_the_same_and_the_log_says_so(
    site: MailedSite, caplog: pytest.LogCaptureFixture
) -> None:
    site.person("Eva", EVA)
    usual = site.answered(NOBODY)
    assert "too many" not in caplog.text
    goes_on = Event()
    try:
        while site.desk.outbox.put(goes_on.wait):
            pass
        full = {name: site.post(name) for name in (EVA, NOBODY)}
    finally:
        goes_on.set()
    assert (full[NOBODY].status, full[NOBODY].body) == (usual.status, usual.body)
    assert full[EVA].body == usual.body.replace(NOBODY.encode(), EVA.encode())
    assert caplog.text.count("too many wait") == 2
    assert EVA not in caplog.text
    site.wait()
    assert site.box.mails() == []
    assert site.link(EVA)


def test_while_the_database_is_away_it_says_so(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.desk.close()
    site.desk.__dict__.pop("engine", None)
    site.desk.__dict__.pop("settings", None)
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://nobody@127.0.0.1:9/none")
    assert site.post(EVA).status == 503


def test_where_nobody_signs_in_nobody_is_mailed_a_link(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert site.desk.mails_links
    site.desk.__dict__.pop("settings", None)
    monkeypatch.delenv("SIGN_IN")
    assert not site.desk.mails_links


def test_behind_a_gateway_nobody_is_mailed_a_link(
    site: MailedSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.desk.__dict__.pop("settings", None)
    for name, value in (
        ("SIGN_IN", "proxy"),
        ("SIGN_IN_HEADER", "X-Remote-User"),
        ("SIGN_IN_PROXIES", "10.0.0.2"),
        ("SIGN_OUT_URL", "/out"),
    ):
        monkeypatch.setenv(name, value)
    assert b'name="email"' not in site.ask("/sign-in").body
    assert site.post(EVA).status == 404


def test_no_log_has_address_or_link(site: MailedSite, caplog: pytest.LogCaptureFixture) -> None:
    site.person("Eva", EVA)
    with caplog.at_level(logging.DEBUG, logger="public"):
        path = site.link(EVA)
        site.answered(NOBODY)
    assert "nobody has" in caplog.text
    assert EVA not in caplog.text
    assert NOBODY not in caplog.text
    assert path.rpartition("/")[2] not in caplog.text
