"""Inviting by mail on the page People: sent, or one sentence why not, and the link in any case."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from people import mail_server
from tests.pages.opening import opened
from tests.pages.people.conftest import SignIn
from tests.pages.people.test_people import plain
from tests.pages.test_share import click, copied
from tests.people.mail_box import MailBox, mail_box, silent_server
from ui.people import invitation_mail

Serves = Callable[[MailBox], None]


@pytest.fixture
def serves(monkeypatch: pytest.MonkeyPatch) -> Serves:
    """Have the dashboard send by a server."""

    def serves(box: MailBox) -> None:
        monkeypatch.setenv("SMTP_URL", box.url())
        monkeypatch.setenv("MAIL_FROM", "progress@example.org")

    return serves


def invited(email: str = "eva@example.org", name: str = "Eva *Schmitz*") -> AppTest:
    app = click(opened("people", lang="en"), "people-invite")
    app.text_input(key="people-new-name").input(name)
    app.text_input(key="people-new-email").input(email)
    app.selectbox(key="people-new-language").set_value("de")
    app.radio(key="people-new-role").set_value("viewer").run()
    return click(app, "people-make")


def address(app: AppTest, place: str = "made") -> str:
    return copied(app, f"people-{place}").split('"address":')[1].split('"')[1]


def test_an_invitation_is_sent_in_the_language_of_whom_it_is_for(
    sign_in: SignIn, serves: Serves
) -> None:
    anna = sign_in("Anna Peeters").account
    with mail_box() as box:
        serves(box)
        app = invited("Eva@Example.org")
        mail = box.mail()
        assert (mail["To"], mail["Subject"]) == (
            "eva@example.org",
            "Ihr Zugang zum Dashboard des Arbeitsprogramms",
        )
        assert address(app) in mail.get_content()
        assert f"{anna.name} hat Ihnen Zugang" in mail.get_content()
        (said,) = [plain(one.value) for one in app.success]
        assert said == "The link was sent to eva@example.org."
        assert [plain(one.value) for one in app.header if "Eva" in plain(one.value)] == [
            "Link for Eva *Schmitz*"
        ]
        app = click(app, "people-copied-made")
        app = click(click(app, "people-open-2"), "person-again")
        assert address(app, "person") in box.mail().get_content()
        assert box.mails() == []


def test_without_an_address_or_a_server_the_link_is_copied_as_ever(
    sign_in: SignIn, serves: Serves
) -> None:
    sign_in("Anna")
    app = invited()
    assert address(app)
    assert not app.success
    with mail_box() as box:
        serves(box)
        app = invited(email="", name="Bo")
        assert "copy it now" in " ".join(str(one.value) for one in app.header)
        assert not app.success
        assert box.mails() == []


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_a_mail_that_is_refused_says_so_and_the_link_can_be_copied(
    sign_in: SignIn, serves: Serves
) -> None:
    sign_in("Anna")
    with mail_box() as box:
        box.replies["RCPT"] = "550 nobody here"
        serves(box)
        app = invited()
        assert [str(one.value) for one in app.warning] == [
            "The message could not be sent: the mail server refused it. "
            "Please copy the link and send it yourself."
        ]
        assert "/invitation/" in address(app)
        assert "copy it now" in " ".join(str(one.value) for one in app.header)


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_a_slow_server_holds_no_page_and_says_later_what_became_of_it(
    sign_in: SignIn, serves: Serves, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in("Anna")
    monkeypatch.setattr(invitation_mail, "PATIENCE", 0.1)
    monkeypatch.setattr(mail_server, "PATIENCE", 1.0)
    with silent_server() as box:
        serves(box)
        app = invited()
        assert ["has not answered yet" in str(one.value) for one in app.info] == [True]
        assert "/invitation/" in address(app)
        mail = app.session_state["people.made.made"][2]
        assert mail.done.exception(timeout=10)
    app.run()
    assert ["is not responding" in str(one.value) for one in app.warning] == [True]
    assert not app.info


def test_an_address_that_no_mail_can_go_to_is_told(sign_in: SignIn, serves: Serves) -> None:
    sign_in("Anna")
    with mail_box(enable_SMTPUTF8=False) as box:
        serves(box)
        app = invited("zoë@example.org")
        assert ["cannot send to this address" in str(one.value) for one in app.warning] == [True]
