"""Handing mails to a real server on loopback: over TLS alone, and one reason where it fails."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from threading import Event
from urllib.parse import quote

import pytest

from people import mail_server
from people.mail_server import Outbox, UndeliveredError, deliver
from settings import Settings, read
from tests.browser.server import free_port
from tests.people.mail_box import (
    ELSEWHERE,
    PASSWORD,
    USER,
    authenticates,
    mail_box,
    silent_server,
)

AS_USER = f"{USER}:{quote(PASSWORD, safe='')}@"


def chosen(url: str, more: Mapping[str, str] | None = None) -> Settings:
    return read({"SMTP_URL": url, "MAIL_FROM": "progress@example.org", **(more or {})})


def message(to: str = "eva@example.org") -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = "progress@example.org", to, "Été"
    made.set_content("Guten Tag, Zoë\n", cte="quoted-printable")
    return made


def reason(url: str, to: str = "eva@example.org") -> str:
    with pytest.raises(UndeliveredError) as refused:
        deliver(chosen(url), message(to))
    return refused.value.reason


def test_a_server_of_this_machine_gets_mails_as_they_are() -> None:
    with mail_box() as box:
        deliver(chosen(box.url()), message())
        mail = box.mail()
    assert (mail["To"], mail["Subject"]) == ("eva@example.org", "Été")
    assert mail.get_content().splitlines() == ["Guten Tag, Zoë"]


@pytest.mark.parametrize(("scheme", "is_tls"), [("smtps", True), ("smtp", False)])
def test_every_other_server_gets_them_over_tls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str, is_tls: bool
) -> None:
    with mail_box(tmp_path, is_tls=is_tls) as box:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "mail.pem"))
        deliver(chosen(box.url(scheme, ELSEWHERE)), message())
        _, was_safe = box.taken.get(timeout=10)
    assert was_safe or is_tls  # aiosmtpd only tells of STARTTLS


@pytest.mark.faults("a mail server that is away, slow or not what it says")
@pytest.mark.parametrize(("scheme", "is_tls"), [("smtps", True), ("smtp", False)])
def test_a_certificate_of_a_stranger_gets_nothing(
    tmp_path: Path, scheme: str, is_tls: bool
) -> None:
    with mail_box(tmp_path, is_tls=is_tls) as box:
        assert reason(box.url(scheme, ELSEWHERE)) == "unsafe"
        assert box.mails() == []


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_a_server_elsewhere_without_tls_gets_neither_mail_nor_password() -> None:
    with mail_box(auth_require_tls=False, authenticator=authenticates) as box:
        assert reason(box.url("smtp", ELSEWHERE, AS_USER)) == "unsafe"
        assert reason(box.url("smtps", ELSEWHERE, AS_USER)) == "unsafe"
        assert box.mails() == []


def test_a_user_logs_in_with_whatever_signs_the_password_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    about = {"authenticator": authenticates, "auth_required": True}
    with mail_box(tmp_path, **about) as box:
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "mail.pem"))
        deliver(chosen(box.url("smtp", ELSEWHERE, AS_USER)), message())
        assert box.mail()["To"] == "eva@example.org"
        assert reason(box.url("smtp", ELSEWHERE, f"{USER}:other@")) == "login"
        assert reason(box.url("smtp", ELSEWHERE)) == "refused"
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    by_file = chosen(f"smtps://{USER}@mail.example.org", {"SMTP_PASSWORD_FILE": str(file)})
    assert by_file.smtp_url == f"smtps://{AS_USER}mail.example.org:465"


def test_a_server_without_log_in_is_told_no_password() -> None:
    with mail_box() as box:
        assert reason(box.url(user=AS_USER)) == "login"


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_a_server_that_is_away_or_silent_costs_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_server, "PATIENCE", 0.3)
    assert reason(f"smtp://127.0.0.1:{free_port()}") == "away"
    assert reason("smtps://mail.invalid") == "away"
    with silent_server() as box:
        assert reason(box.url()) == "away"


@pytest.mark.faults("a mail server that is away, slow or not what it says")
@pytest.mark.parametrize("verb", ["RCPT", "DATA"])
@pytest.mark.parametrize("reply", ["451 later", "550 never"])
def test_what_the_server_refuses_is_refused(verb: str, reply: str) -> None:
    with mail_box() as box:
        box.replies[verb] = reply
        assert reason(box.url()) == "refused"
        assert box.mails() == []


def test_letters_that_the_server_can_not_take_are_the_addresss() -> None:
    with mail_box(enable_SMTPUTF8=False) as box:
        assert reason(box.url(), "zoë@example.org") == "address"
    with mail_box(enable_SMTPUTF8=True) as box:
        deliver(chosen(box.url()), message("zoë@example.org"))
        assert box.taken.get(timeout=10)[0].rcpt_tos == ["zoë@example.org"]


def test_no_log_has_address_or_password(caplog: pytest.LogCaptureFixture) -> None:
    with mail_box() as box:
        box.replies["RCPT"] = "550 no eva@example.org here"
        assert reason(box.url()) == "refused"
        assert reason(box.url(user=AS_USER)) == "login"
    assert "was not delivered" in caplog.text
    assert "eva" not in caplog.text
    assert PASSWORD not in caplog.text
    assert quote(PASSWORD, safe="") not in repr(chosen("smtp://u:p@localhost"))
    assert "u:p" not in repr(chosen("smtp://u:p@localhost"))


def test_only_so_many_wait_and_none_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    outbox, goes_on, tried_again = Outbox(most=2), Event(), Event()
    try:
        first, second = outbox.put(goes_on.wait), outbox.put(lambda: 7)
        assert first
        assert second
        assert outbox.put(lambda: 8) is None
        outbox.put_later(0, tried_again.set)
    finally:
        goes_on.set()
    assert second.result(10) == 7
    assert tried_again.wait(10)
    failed = outbox.put(lambda: 1 // 0)
    assert failed
    assert isinstance(failed.exception(10), ZeroDivisionError)
    last = outbox.put(lambda: 9)
    assert last
    assert last.result(10) == 9
    outbox.close()
    assert "a mail was not handed over" in caplog.text


def test_a_closed_one_leaves_what_waits_and_takes_no_more() -> None:
    outbox, goes_on = Outbox(), Event()
    try:
        begun, waiting = outbox.put(lambda: goes_on.wait(10)), outbox.put(lambda: 7)
        assert begun
        assert waiting
        outbox.close()
        assert waiting.cancelled()
        assert outbox.put(lambda: 8) is None
    finally:
        goes_on.set()
    assert begun.result(10)
