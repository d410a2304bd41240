"""A real mail server on loopback, in a thread of its own, with the mails that it took."""

import ssl
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from queue import Empty, Queue
from socket import create_server
from types import ModuleType
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

import public
from tests.browser.server import free_port

# aiosmtpd takes from a package `public`, which isn't ours, a mark for what it offers.
sys.modules["public"] = ModuleType("public")
sys.modules["public"].public = lambda offered: offered  # type: ignore[attr-defined]
try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult, Envelope, Session
finally:
    sys.modules["public"] = public

HERE = "127.0.0.1"
# This machine too, but by a name that nobody takes for it: as a server elsewhere.
ELSEWHERE = "0.0.0.0"  # noqa: S104
USER, PASSWORD = "progress", "p@ss:w/o%rd"
SECONDS = 10.0


class MailBox:
    """A server at `port`; `url` has its address, as SMTP_URL."""

    def __init__(self) -> None:
        self.taken: Queue[tuple[Envelope, bool]] = Queue()
        self.replies: dict[str, str] = {}
        self.port = 0

    def url(self, scheme: str = "smtp", host: str = HERE, user: str = "") -> str:
        return f"{scheme}://{user}{host}:{self.port}"

    def mail(self, seconds: float = SECONDS) -> EmailMessage:
        """The next mail, waited for."""
        envelope, _ = self.taken.get(timeout=seconds)
        return read(envelope)

    def mails(self) -> Sequence[EmailMessage]:
        """The mails that are there."""
        found = []
        while True:
            try:
                found.append(read(self.taken.get_nowait()[0]))
            except Empty:
                return found

    async def handle_RCPT(  # noqa: N802
        self, _server: Any, _session: Any, envelope: Envelope, address: str, options: Any
    ) -> str:
        if "RCPT" in self.replies:
            return self.replies["RCPT"]
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, _server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if "DATA" in self.replies:
            return self.replies["DATA"]
        self.taken.put((envelope, session.ssl is not None))
        return "250 OK"


def read(envelope: Envelope) -> EmailMessage:
    assert isinstance(envelope.content, bytes)
    message = message_from_bytes(envelope.content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@contextmanager
def mail_box(folder: Path | None = None, **about: Any) -> Iterator[MailBox]:
    """A server while the block runs; with a `folder` it speaks TLS, by a certificate in it.

    `about` is for aiosmtpd: `is_tls` from the start, or `require_starttls` and the like.
    """
    box = MailBox()
    context = _context(folder) if folder else None
    if about.pop("is_tls", False):
        about["ssl_context"] = context
    else:
        about["tls_context"] = context
    box.port = free_port()
    controller = Controller(box, hostname=HERE, port=box.port, ready_timeout=SECONDS, **about)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


@contextmanager
def silent_server() -> Iterator[MailBox]:
    """A server that takes connections, and never says a word."""
    box = MailBox()
    with create_server((HERE, 0)) as listening:
        box.port = listening.getsockname()[1]
        yield box


def authenticates(*about: Any) -> AuthResult:
    """Who may send: USER with PASSWORD."""
    data = about[-1]
    is_right = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=is_right, handled=False)


def _context(folder: Path) -> ssl.SSLContext:
    certificate, key = made_certificate(folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def made_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for both names of this machine, and its key; it is its own authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail server of the tests")])
    names = [x509.IPAddress(ip_address(HERE)), x509.IPAddress(ip_address(ELSEWHERE))]
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    made = folder / "mail.pem", folder / "mail.key"
    made[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    made[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return made
