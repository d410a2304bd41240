"""The mail server of SMTP_URL: what is handed to it, and why it did not take a mail.

TLS is demanded, with a certificate that this machine trusts; only to this machine itself mail goes
without. SSL_CERT_FILE names further authorities, as for every program that uses OpenSSL.
"""

import logging
import smtplib
import ssl
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from email.message import EmailMessage
from threading import BoundedSemaphore, Timer
from typing import Any, Literal, TypeVar
from urllib.parse import unquote, urlsplit

from people.providers import is_loopback
from settings import Settings

logger = logging.getLogger(__name__)
PATIENCE = 8.0  # seconds for each answer of the server
MOST_WAITING = 100
TEMPORARY = range(400, 500)  # answers of a server that may take the mail later
Reason = Literal["address", "away", "unsafe", "login", "refused", "busy"]
Done = TypeVar("Done")


class UndeliveredError(Exception):
    """Raised for a mail that didn't reach the server; `.reason` ends an id, mail-undelivered-...

    address: the person has none that mail goes to; away: no answer in time; unsafe: no TLS, or a
    certificate that isn't trusted; login: user or password; refused: anything else it said. Where
    it `.passes`, the same mail may be taken later.
    """

    def __init__(self, reason: Reason, *, passes: bool = False) -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.passes = passes


def is_set(chosen: Settings) -> bool:
    """Whether mails are sent at all."""
    return bool(chosen.smtp_url)


def deliver(chosen: Settings, message: EmailMessage) -> None:
    """Hand a mail to the server. Raises UndeliveredError, which the log has without addresses."""
    try:
        _hand_over(chosen, message)
    except (smtplib.SMTPException, OSError, ValueError) as error:
        code = _code(error)
        reason = _reason(error)
        name = type(error).__name__
        logger.warning("a mail was not delivered: %s: %s %s", reason, name, code or "")
        passes = reason == "away" or (reason == "refused" and code in TEMPORARY)
        raise UndeliveredError(reason, passes=passes) from error


def _hand_over(chosen: Settings, message: EmailMessage) -> None:
    there = urlsplit(chosen.smtp_url)
    context = ssl.create_default_context()
    server = _connected(chosen, context)
    try:
        if there.scheme != "smtps" and not is_loopback(chosen.smtp_url):
            _start_tls(server, context)
        if there.username:
            _log_in(server, unquote(there.username), unquote(there.password or ""))
        server.send_message(message)
        # It has the mail now, however it says good-bye.
        with suppress(smtplib.SMTPException, OSError):
            server.quit()
    finally:
        server.close()


def _connected(chosen: Settings, context: ssl.SSLContext) -> smtplib.SMTP:
    there = urlsplit(chosen.smtp_url)
    host, port = there.hostname or "", there.port or 0
    own = _own_name(chosen)  # or else the DNS is asked for it
    if there.scheme == "smtps":
        return smtplib.SMTP_SSL(host, port, own, timeout=PATIENCE, context=context)
    return smtplib.SMTP(host, port, own, timeout=PATIENCE)


def _start_tls(server: smtplib.SMTP, context: ssl.SSLContext) -> None:
    try:
        server.starttls(context=context)
    except (smtplib.SMTPNotSupportedError, smtplib.SMTPResponseException) as error:
        raise ssl.SSLError("no STARTTLS") from error


def _log_in(server: smtplib.SMTP, user: str, password: str) -> None:
    try:
        server.login(user, password)
    except (smtplib.SMTPNotSupportedError, UnicodeError) as error:
        raise smtplib.SMTPAuthenticationError(0, "no login") from error


def _own_name(chosen: Settings) -> str:
    name = urlsplit(chosen.public_url).hostname or "localhost"
    return f"[IPv6:{name}]" if ":" in name else name


def _code(error: Exception) -> int:
    """The number of the server's answer, the least where it refused several; 0 without one."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(code for code, _ in error.recipients.values())
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0


def _reason(error: Exception) -> Reason:
    if isinstance(error, ssl.SSLError):
        return "unsafe"
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "login"
    if isinstance(error, (smtplib.SMTPNotSupportedError, ValueError)):
        return "address"  # with letters that the server can't take
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "away"
    # SMTPException is an OSError.
    return "refused" if isinstance(error, smtplib.SMTPException) else "away"


class Outbox:
    """A thread that hands mails over, one after the other; only so many may wait for it."""

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._room = BoundedSemaphore(most)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="outbox")

    def put(self, work: Callable[[], Done]) -> Future[Done] | None:
        """Have `work` done soon; None where too many wait, or the outbox is closed."""
        if not self._room.acquire(blocking=False):
            return None
        done = self._begin(work)
        if done is None:
            self._room.release()
        else:
            done.add_done_callback(lambda _: self._room.release())
        return done

    def put_later(self, seconds: float, work: Callable[[], object]) -> None:
        """The same, not before `seconds` have passed; nothing where the process ends before.

        It has had its turn, so it doesn't matter how many others wait.
        """
        timer = Timer(seconds, self._begin, (work,))
        timer.daemon = True
        timer.start()

    def _begin(self, work: Callable[[], Done]) -> Future[Done] | None:
        try:
            done = self._thread.submit(work)
        except RuntimeError:  # closed: the process ends
            return None
        done.add_done_callback(_told)
        return done

    def close(self) -> None:
        """Leave what has not begun."""
        self._thread.shutdown(wait=False, cancel_futures=True)


def _told(done: Future[Any]) -> None:
    error = None if done.cancelled() else done.exception()
    if error and not isinstance(error, UndeliveredError):
        logger.error("a mail was not handed over", exc_info=error)
