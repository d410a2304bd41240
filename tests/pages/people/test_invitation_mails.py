"""Inviting by mail on the page People: sent, or one sentence why not, and the link in any case."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from people import mail_server, sign_in_mails
from settings import ROOT
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
    return click(filled(email, name), "people-make")


def filled(email: str = "eva@example.org", name: str = "Eva *Schmitz*") -> AppTest:
    app = click(opened("people", lang="en"), "people-invite")
    app.text_input(key="people-new-name").input(name)
    app.text_input(key="people-new-email").input(email)
    app.selectbox(key="people-new-language").set_value("de")
    return app.radio(key="people-new-role").set_value("viewer").run()


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
    monkeypatch.setattr(mail_server, "PATIENCE", 60.0)
    with silent_server() as box:
        serves(box)
        app = invited()
        assert ["has not answered yet" in str(one.value) for one in app.info] == [True]
        assert "/invitation/" in address(app)
        mail = app.session_state["people.made.made"][2]
    # The server is gone, and the mail with it.
    assert mail.done.exception(timeout=10)
    app.run()
    assert ["is not responding" in str(one.value) for one in app.warning] == [True]
    assert not app.info


def test_a_fault_while_a_mail_is_written_loses_no_link(
    sign_in: SignIn, serves: Serves, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in("Anna")
    with mail_box() as box:
        serves(box)
        monkeypatch.setattr(sign_in_mails, "invitation", lambda *_: 1 // 0)
        app = filled()
        assert app.button(key="people-make").click().run().exception
    app.run()
    assert "/invitation/" in address(app)
    assert "copy it now" in " ".join(str(one.value) for one in app.header)


ENDING = """
import asyncio
from threading import Event
import dashboard
from ui.people.invitation_mail import OUTBOX

async def run():
    async with dashboard.lifespan(dashboard.app):
        begun.append(OUTBOX.put(goes_on.wait))
        waiting.extend(OUTBOX.put(int) for _ in range(5))

begun, waiting, goes_on = [], [], Event()
try:
    asyncio.run(run())
    print([one.cancelled() for one in waiting])
finally:
    goes_on.set()
"""


@pytest.mark.faults("a mail server that is away, slow or not what it says")
def test_the_end_of_the_server_waits_for_no_mail_that_has_not_begun(sqlite_url: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ENDING],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": sqlite_url},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.stdout.splitlines()[-1:] == [str([True] * 5)], ended.stderr


def test_an_address_that_no_mail_can_go_to_is_told(sign_in: SignIn, serves: Serves) -> None:
    sign_in("Anna")
    with mail_box(enable_SMTPUTF8=False) as box:
        serves(box)
        app = invited("zoë@example.org")
        assert ["cannot send to this address" in str(one.value) for one in app.warning] == [True]
