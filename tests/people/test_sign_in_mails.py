"""The mails by which people come in: their words, links and heads."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.access.accounts import Account
from db.access.person_facts import mail_address
from locales import LANGUAGES, translator
from people import sign_in_mails
from people.mail_server import UndeliveredError
from settings import Settings, SettingsError, read

NOW = datetime(2026, 11, 30, 11, 30, tzinfo=UTC)
SECRET = "S" * 43
CHOSEN = {
    "SMTP_URL": "smtp://localhost",
    "MAIL_FROM": "progress@example.org",
    "PUBLIC_URL": "https://progress.example.org/prefix",
    "SENDER": "Secrétariat général",
    "CONTACT": "help@example.org",
}
SUBJECTS = {
    "nl": "Uw toegang tot het dashboard van het werkprogramma",
    "fr": "Votre accès au tableau de bord du programme de travail",
    "de": "Ihr Zugang zum Dashboard des Arbeitsprogramms",
    "en": "Your access to the dashboard of the work programme",
}


def account(**about: Any) -> Account:
    facts: dict[str, Any] = {
        **{"id": 7, "name": "Zoë Schmitz", "email": "zoe@example.org", "language": ""},
        **{"role": "contributor", "pillars": (), "partners": ("NRW",), "until": None},
        **{"disabled_at": None, "made_by": None, "made_at": NOW, "sees": ""},
    }
    return Account(**{**facts, **about})


def invitation(who: Account, language: str = "en", **about: Any) -> EmailMessage:
    return sign_in_mails.invitation(chosen(), who, SECRET, NOW, language, **about)


def chosen(**more: str) -> Settings:
    return read({**CHOSEN, **more})


def text(mail: EmailMessage) -> str:
    """The text as it arrives."""
    return str(arrived(mail).get_content()).replace("\r\n", "\n")


def arrived(mail: EmailMessage) -> Any:
    return message_from_bytes(mail.as_bytes(), policy=default)


def test_an_invitation_says_from_whom_what_and_until_when() -> None:
    until = datetime(2027, 6, 30, 21, 59, tzinfo=UTC)
    mail = invitation(account(until=until), inviter="Anna Peeters")
    assert text(mail) == (
        "Dear Zoë Schmitz,\n\n"
        "Anna Peeters has given you access to the dashboard of the work programme. To sign in, "
        "open this link and press the button on its page:\n\n"
        f"https://progress.example.org/prefix/invitation/{SECRET}\n\n"
        "The link works once, until 7 December 2026 at 12:30 (Europe/Brussels). It is meant for "
        "you alone: please do not forward it.\n\n"
        "You have access up to and including 30 June 2027.\n\n"
        "If you did not expect this message, please ignore it.\n\n"
        "-- \nSecrétariat général\nhelp@example.org\n"
    )
    head = arrived(mail)
    assert head["From"] == "Secrétariat général <progress@example.org>"
    assert head["To"] == "zoe@example.org"
    assert head["Auto-Submitted"] == "auto-generated"
    assert head["Message-ID"].endswith("@example.org>")
    assert head["Date"].datetime == NOW
    assert head.get_content_type() == "text/plain"
    assert not head.is_multipart()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_in_the_language_of_the_person_else_in_the_inviters(language: str) -> None:
    own = invitation(account(language=language), "en" if language != "en" else "nl")
    other = invitation(account(), language)
    for mail in (own, other):
        assert (mail["Subject"], mail["Content-Language"]) == (SUBJECTS[language], language)
        assert text(mail).startswith(translator(language)("mail-dear", name="Zoë Schmitz"))


def test_without_an_inviter_or_organisation_nobody_is_named() -> None:
    mail = sign_in_mails.invitation(chosen(SENDER="", CONTACT=""), account(), SECRET, NOW, "en")
    assert "You now have access" in text(mail)
    assert "-- " not in text(mail)
    assert mail["From"] == "progress@example.org"


def test_a_link_that_was_asked_for_has_its_quarter_of_an_hour_and_its_page() -> None:
    lives = timedelta(minutes=15)
    mail = sign_in_mails.link(
        *(chosen(), account(), SECRET, NOW, lives, "en"), wanted="/update?pillar=1&x=é"
    )
    lines = text(mail).split("\n\n")
    assert lines[2] == (
        f"https://progress.example.org/prefix/invitation/{SECRET}?to=%2Fupdate%3Fpillar%3D1%26x%3D%C3%A9"
    )
    assert lines[3].startswith("The link works once, until 30 November 2026 at 12:45 (")
    assert "\n" not in lines[2]


@pytest.mark.faults("a line break in the address or name of a mail")
@given(
    name=st.text(min_size=1, max_size=60),
    sign=st.sampled_from(["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028", "\0"]),
    at=st.integers(0, 20),
)
def test_no_name_or_address_writes_a_line_of_the_head(name: str, sign: str, at: int) -> None:
    forged = f"{name[:at]}{sign}Bcc: all@example.net{sign}{sign}{name[at:]}"
    mail = invitation(account(name=forged), inviter=forged)
    head = arrived(mail)
    assert (head["To"], head["Bcc"]) == ("zoe@example.org", None)
    assert [*head.keys()].count("To") == 1
    address = "zoe@example.org"
    for wrong in (
        f"{address[: at % 14 + 1]}{sign}{address[at % 14 + 1 :]}",
        f"{address}{sign}bcc:bo",
        f"{address},{name}",
    ):
        with pytest.raises(UndeliveredError):
            invitation(account(email=wrong))


PART = st.text(st.sampled_from("aé.,;:<>()[]\\\"'%+-_ \r\n\t\0!"), max_size=6)


@given(st.builds("{}@{}".format, PART, PART) | st.builds("{}b@b{}".format, PART, PART))
def test_whatever_is_an_address_stands_in_a_head_as_it_is(typed: str) -> None:
    found = mail_address(typed)
    if not found:
        with pytest.raises(UndeliveredError):
            invitation(account(email=typed))
        return
    (only,) = arrived(invitation(account(email=typed)))["To"].addresses
    assert only.addr_spec == found == typed.strip().lower()
    assert only.display_name == ""


SIGNS = st.text(st.sampled_from("aB9._+-"), min_size=1, max_size=70)


@given(st.builds("{}@{}.org".format, SIGNS, SIGNS))
def test_every_address_of_the_settings_is_one_that_a_mail_can_come_from(said: str) -> None:
    try:
        settings = chosen(MAIL_FROM=said)
    except SettingsError:
        return
    assert mail_address(said) == said.lower()
    mail = sign_in_mails.invitation(settings, account(), SECRET, NOW, "en")
    (only,) = arrived(mail)["From"].addresses
    assert only.addr_spec == said


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "eva", "eva@", "@example.org", "e va@example.org", "eva@example..org", ".eva@x.org"),
        *("eva@a.org,bo@b.org", "<eva@example.org>", '"eva"@example.org', "eva@[10.0.0.1]"),
        *(
            "eva@exa\nmple.org",
            f"{'x' * 65}@example.org",
            f"eva@{'x' * 200}.org",
            "eva\u202e@x.org",
        ),
    ],
)
def test_what_is_no_address_is_none(wrong: str) -> None:
    assert mail_address(wrong) == ""
