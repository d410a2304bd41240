"""The mail with an invitation: sent by a thread of its own, and what became of it.

A server that is slow holds no page: after a few seconds the page says so, and goes on. The link can
be copied in any case.
"""

from concurrent import futures
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import streamlit as st

import settings
from db.access.account_changes import Invited
from people import mail_server, sign_in_mails
from people.mail_server import Outbox, Reason, UndeliveredError
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import literal

PATIENCE = 4.0  # seconds for which a page waits to say that the mail was sent
# Not that of the sign-in page, where anybody can have many wait; dashboard.py closes it.
OUTBOX = Outbox()


@dataclass(frozen=True)
class SentMail:
    """A mail to an address: on its way, done, or not sent for a reason."""

    address: str
    done: Future[None] | None
    reason: Reason | None = None

    @property
    def was_sent(self) -> bool:
        """Whether the server has taken it."""
        return self.done is not None and self.done.done() and self.done.exception() is None


def send(view: ScreenView, made: Invited) -> SentMail | None:
    """Mail the link to its person; None where no mail is sent, or no address is known."""
    chosen, account = settings.current(), made.account
    if not (mail_server.is_set(chosen) and account.email):
        return None
    now, by = datetime.now(UTC), view.person.name
    try:
        mail = sign_in_mails.invitation(chosen, account, made.secret, now, view.t.language, by)
    except UndeliveredError as error:
        return SentMail(account.email, None, error.reason)
    done = OUTBOX.put(partial(mail_server.deliver, chosen, mail))
    if done is None:
        return SentMail(account.email, None, "busy")
    futures.wait([done], PATIENCE)
    return SentMail(account.email, done)


def tell(view: ScreenView, mail: SentMail) -> None:
    """One sentence: sent, not sent and why, or not yet."""
    t = view.t
    if mail.was_sent:
        st.success(t("mail-sent", address=literal(mail.address)))
    elif reason := _reason(mail):
        st.warning(f"{t(f'mail-undelivered-{reason}')} {t('mail-instead')}")
    else:
        st.info(t("mail-slow"))


def _reason(mail: SentMail) -> Reason | None:
    """Why it was not sent; None while that is not known."""
    if mail.reason or mail.done is None or not mail.done.done():
        return mail.reason
    error = mail.done.exception()
    return error.reason if isinstance(error, UndeliveredError) else "refused"
