"""The mails by which people come in: an invitation, and a link that somebody asked for.

Plain text in the language of whom they go to, or in `language` where none is known.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, make_msgid
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from db.access import person_facts
from db.access.accounts import Account
from db.access.invitations import LIVES
from locales import Translator, translator
from people.mail_server import UndeliveredError
from settings import Settings


def invitation(
    chosen: Settings,
    account: Account,
    secret: str,
    now: datetime,
    language: str,
    inviter: str = "",
) -> EmailMessage:
    """The mail with a link made at `now`; without an `inviter` it says nobody's name.

    Raises UndeliveredError for a person without an address.
    """
    t = translator(account.language or language)
    said = t("mail-invited-by", inviter=inviter) if inviter else t("mail-invited")
    access = ""
    if account.until:
        access = t("mail-access-until", day=t.day(_local(chosen, account.until).date()))
    return _mail(
        *(chosen, account, t, t("mail-invited-subject"), now),
        [
            f"{said} {t('mail-open')}",
            address(chosen, secret),
            t("mail-ends", moment=_moment(chosen, t, now + LIVES)),
            access,
            t("mail-unexpected"),
        ],
    )


def link(
    chosen: Settings,
    account: Account,
    secret: str,
    now: datetime,
    lives: timedelta,
    language: str,
    wanted: str = "",
) -> EmailMessage:
    """The mail with a link that the person asked for, which leads to the page `wanted`.

    Raises UndeliveredError.
    """
    t = translator(account.language or language)
    query = f"?{urlencode({'to': wanted})}" if wanted else ""
    return _mail(
        *(chosen, account, t, t("mail-link-subject"), now),
        [
            f"{t('mail-link-asked')} {t('mail-open')}",
            f"{address(chosen, secret)}{query}",
            t("mail-ends", moment=_moment(chosen, t, now + lives)),
            t("mail-not-asked"),
        ],
    )


def other_way(chosen: Settings, account: Account, now: datetime, language: str) -> EmailMessage:
    """The mail to somebody who asked for a link, and comes in at a provider instead.

    Raises UndeliveredError.
    """
    t = translator(account.language or language)
    return _mail(
        *(chosen, account, t, t("mail-link-subject"), now),
        [t("mail-other-way"), f"{chosen.public_url}/sign-in", t("mail-not-asked")],
    )


def address(chosen: Settings, secret: str) -> str:
    """The address at which a link signs in."""
    return f"{chosen.public_url}/invitation/{secret}"


def _mail(
    chosen: Settings,
    account: Account,
    t: Translator,
    subject: str,
    now: datetime,
    paragraphs: Sequence[str],
) -> EmailMessage:
    """A mail, whose paragraphs are lines of their own; no name of a person stands in its head."""
    found = person_facts.mail_address(account.email)
    if not found:
        raise UndeliveredError("address")
    foot = "\n".join(filter(None, (chosen.sender, chosen.contact)))
    text = [t("mail-dear", name=account.name), *paragraphs, foot and f"-- \n{foot}"]
    message = EmailMessage(policy=SMTP if found.isascii() else SMTPUTF8)
    message["From"] = Address(chosen.sender, addr_spec=chosen.mail_from)
    message["To"] = Address("", *found.split("@"))
    message["Subject"] = subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=chosen.mail_from.partition("@")[2])
    # So that no note of absence comes back.
    message["Auto-Submitted"] = "auto-generated"
    # Encoded so that no server on the way breaks the line of the link.
    message.set_content("\n\n".join(filter(None, text)) + "\n", cte="quoted-printable")
    message["Content-Language"] = t.language
    return message


def _moment(chosen: Settings, t: Translator, moment: datetime) -> str:
    """A moment in the time zone of the programme, which it names."""
    local = _local(chosen, moment)
    said = t("known-moment", day=t.day(local.date()), time=local.strftime("%H:%M"))
    return f"{said} ({chosen.timezone})"


def _local(chosen: Settings, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(chosen.timezone))
