"""The settings: variables of the environment, and of a .env file."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import SplitResult, quote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

ROOT = Path(__file__).parent
VERSION = "1.0.0.dev1"  # PEP 440; CHANGELOG.md begins with it
MOST_LETTERS = 100
MOST_HOSTS = 50
PROXY = "proxy"
WAYS = ("invited", PROXY)  # in which people sign in, beside a file of providers
# Headers that say something else, and that a gateway therefore can't name people by.
MEANT = {"cookie", "host", "origin", "authorization", "accept", "user-agent", "x-forwarded-for"}
TOML = ".toml"
MAIL_PORTS = {"smtps": 465, "smtp": 587}  # where a mail server listens, by the scheme of its URL
_PUBLIC = re.compile(r"https?://[\w.:\[\]-]+(/[\w./~-]*)?", re.ASCII)
_PUBLIC_OR_PATH = re.compile(
    r"(https?://[\w.:\[\]-]+)?/(?!/)[\w./~?=&%-]*|https?://[\w.:\[\]-]+", re.ASCII
)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,63}", re.ASCII)
# Narrower than what people have (db.access.person_facts.mail_address), with the same dots.
_MAIL = re.compile(r"(?=.{1,64}@)(?!.{201})[\w+-]+(\.[\w+-]+)*@[\w-]+(\.[\w-]+)+", re.ASCII)
_SMTP = re.compile(
    r"smtps?://([\w.%~+!$&'()*,;=:-]*@)?([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?/?", re.ASCII
)
_HOST = re.compile(r"(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?", re.ASCII)

_WITHOUT_PASSWORD = re.compile(r"(postgresql(?:\+psycopg)?://[^:@/?#]+)(@.*)", re.DOTALL)


class SettingsError(ValueError):
    """Raised for an unusable variable of the environment; the text states what to set."""


@dataclass(frozen=True)
class Settings:
    """What differs between one installation and the next.

    `database_url` is sqlite:///... or postgresql+psycopg://..., with the password read from
    `database_password_file`; `address` and `port` are where the dashboard listens;
    `public_url` is the address at which people reach the dashboard, without a last slash;
    `hosts` are its further host names, in lower case, with a port where browsers show one;
    `timezone` decides when a day begins; an action without a report for more than
    `stale_after_days` days is listed as silent;
    `local_person` is the name of the one local user, "" for none;
    a shared link lives `share_days` days by default, and at most `share_days_at_most`;
    `report_template` is the folder with the look of reports, None for the default;
    `forwarded_allow_ips` are the proxies whose X-Forwarded-For header is trusted, "" for none;
    `sender` is the name of the organisation that shares pages, `contact` its mail or web address,
    "" for none; both stand on shared pages and in mails;
    mails go by `smtp_url`, smtps://... or smtp://... with its port, "" for none, with the password
    read from `smtp_password_file`, and come from the address `mail_from`;
    `name_partners_behind` lets sentences on the dashboard name partners that are behind;
    `without_sign_in` allows an `address` beyond this machine, where every visitor may edit;
    `sign_in` is how people come in: "" for nobody asks, one of WAYS, or a file of providers, whose
    path ends with .toml, relative to ROOT unless absolute; with PROXY the header `sign_in_header`
    names them where it comes from `sign_in_proxies`, and they sign out at `sign_out_url`, an
    address or a path; a session ends after `session_hours`, and `idle_hours` after its person last
    did something; the audit and sessions that ended are stored for `audit_days`.
    """

    database_url: str = field(default=f"sqlite:///{ROOT / 'var' / 'progress.sqlite'}", repr=False)
    database_password_file: Path | None = None
    address: str = "127.0.0.1"
    port: int = 8501
    public_url: str = "http://localhost:8501"
    hosts: tuple[str, ...] = ()
    timezone: str = "Europe/Brussels"
    stale_after_days: int = 180
    local_person: str = ""
    share_days: int = 90
    share_days_at_most: int = 730
    sender: str = ""
    contact: str = ""
    smtp_url: str = field(default="", repr=False)
    smtp_password_file: Path | None = None
    mail_from: str = ""
    name_partners_behind: bool = False
    without_sign_in: bool = False
    sign_in: str = ""
    sign_in_header: str = ""
    sign_in_proxies: str = ""
    sign_out_url: str = ""
    audit_days: int = 400
    session_hours: int = 12
    idle_hours: int = 2
    report_template: Path | None = None
    forwarded_allow_ips: str = ""

    @property
    def providers_file(self) -> Path | None:
        """The file of OpenID providers, None where people sign in otherwise."""
        return ROOT / self.sign_in if self.sign_in.endswith(TOML) else None

    @property
    def is_public(self) -> bool:
        """Whether `public_url` was set: files that go elsewhere have links to it only then."""
        return self.public_url != f"http://localhost:{self.port}"


def current() -> Settings:
    """The settings of this process: its environment, then the .env file beside this module."""
    return read(_environ())


def allow(address: str) -> None:
    """Raise SettingsError for an `address` beyond this machine without sign-in, where that is not
    asked for (WITHOUT_SIGN_IN), and for any other unusable variable.
    """
    read({**_environ(), "ADDRESS": address})


def read(environ: Mapping[str, str]) -> Settings:
    """Build settings from `environ`; a variable that is absent or empty keeps its default.

    Raises SettingsError for the first unusable variable.
    """
    default = Settings()
    most = _number(environ, "SHARE_DAYS_AT_MOST", default.share_days_at_most, most=36_500)
    port = _number(environ, "PORT", default.port, most=65_535)
    return Settings(
        database_url=_database(environ, default.database_url),
        database_password_file=_path(environ, "DATABASE_PASSWORD_FILE"),
        address=_address(environ, default.address),
        port=port,
        public_url=_address_of_all(environ.get("PUBLIC_URL") or f"http://localhost:{port}"),
        hosts=_hosts(environ),
        timezone=_timezone(environ.get("TIMEZONE") or default.timezone),
        stale_after_days=_number(environ, "STALE_AFTER_DAYS", default.stale_after_days),
        local_person=_name(environ, "LOCAL_PERSON"),
        share_days=_number(environ, "SHARE_DAYS", min(default.share_days, most), most=most),
        share_days_at_most=most,
        sender=_name(environ, "SENDER"),
        contact=_contact(environ),
        smtp_url=_mail_server(environ),
        smtp_password_file=_path(environ, "SMTP_PASSWORD_FILE"),
        mail_from=_mail_from(environ),
        name_partners_behind=_is_yes(environ, "NAME_PARTNERS_BEHIND"),
        without_sign_in=_is_yes(environ, "WITHOUT_SIGN_IN"),
        sign_in=_way(environ),
        **_gateway(environ),
        audit_days=_number(environ, "AUDIT_DAYS", default.audit_days),
        session_hours=_number(environ, "SESSION_HOURS", default.session_hours, most=744),
        idle_hours=_number(environ, "IDLE_HOURS", default.idle_hours, most=744),
        report_template=_path(environ, "REPORT_TEMPLATE"),
        forwarded_allow_ips=_proxies(environ),
    )


def _environ() -> dict[str, str]:
    beside = {name: value for name, value in dotenv_values(ROOT / ".env").items() if value}
    return {**beside, **os.environ}


def _database(environ: Mapping[str, str], default: str) -> str:
    """The URL of the database, with the quoted password of DATABASE_PASSWORD_FILE in it, if any."""
    url, file = environ.get("DATABASE_URL") or default, "DATABASE_PASSWORD_FILE"
    if not environ.get(file):
        return url
    found = _WITHOUT_PASSWORD.fullmatch(url)
    if not found:
        raise SettingsError(
            "DATABASE_PASSWORD_FILE needs a DATABASE_URL with a user and without a password, "
            "such as postgresql+psycopg://USER@HOST/DATABASE."
        )
    return f"{found[1]}:{quote(_password(environ, file), safe='')}{found[2]}"


def _password(environ: Mapping[str, str], name: str) -> str:
    """The password in the file that the variable `name` has."""
    file = ROOT / environ[name]
    try:
        password = file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{name} {str(file)[-60:]!r} can't be read: {type(error).__name__}."
        ) from error
    if not password:
        raise SettingsError(f"{name} {str(file)[-60:]!r} has no password in it.")
    return password


def _address(environ: Mapping[str, str], default: str) -> str:
    address = environ.get("ADDRESS") or default
    is_here = address in {"localhost", "::1"} or address.startswith("127.")
    if not (is_here or _way(environ) or _is_yes(environ, "WITHOUT_SIGN_IN")):
        raise SettingsError(
            f"ADDRESS {address[:60]!r} lets others in, and without sign-in they may edit all. "
            "Set SIGN_IN=invited, or WITHOUT_SIGN_IN=yes if that is meant."
        )
    return address


def _address_of_all(text: str) -> str:
    """The address that shared links begin with, written as browsers write an origin."""
    wrong = SettingsError(f"PUBLIC_URL must be like https://example.org, not {text[:60]!r}.")
    if not _PUBLIC.fullmatch(text):
        raise wrong
    try:
        there = urlsplit(text.rstrip("/"))
        is_sound = there.port != 0 and bool(there.hostname)
    except ValueError as error:
        raise wrong from error
    if not is_sound:
        raise wrong
    # As in the header Origin: the name in lower case, without the default port of the scheme.
    port = {"http": ":80", "https": ":443"}[there.scheme]
    return there._replace(netloc=there.netloc.lower().removesuffix(port)).geturl()


def _hosts(environ: Mapping[str, str]) -> tuple[str, ...]:
    names = re.split(r"[\s,]+", (environ.get("HOSTS") or "").lower().strip(", \t\r\n"))
    names = [name for name in names if name]
    if wrong := [name for name in names if not _HOST.fullmatch(name)] or names[MOST_HOSTS:]:
        raise SettingsError(
            f"HOSTS must be at most {MOST_HOSTS} names such as progress.example.org, with commas "
            f"between them, and not {wrong[0][:60]!r}."
        )
    return tuple(dict.fromkeys(names))


def _proxies(environ: Mapping[str, str]) -> str:
    """FORWARDED_ALLOW_IPS as uvicorn reads it: addresses and networks with commas, or * for all."""
    text = environ.get("FORWARDED_ALLOW_IPS") or ""
    return text if text in ("", "*") else _networks("FORWARDED_ALLOW_IPS", text)


def _networks(name: str, text: str) -> str:
    """Addresses and networks with commas between them, as they were written."""
    for proxy in re.split(r"\s*,\s*", text.strip()):
        try:
            ip_network(proxy)
        except ValueError as error:
            raise SettingsError(
                f"{name} must be addresses or networks such as 10.0.0.2, with commas "
                f"between them, and not {proxy[:60]!r}."
            ) from error
    return text


def _contact(environ: Mapping[str, str]) -> str:
    text = (environ.get("CONTACT") or "").strip()
    if text and not (_MAIL.fullmatch(text) or _PUBLIC.fullmatch(text)):
        raise SettingsError(
            "CONTACT must be a mail address or an address like https://example.org/contact, "
            f"not {text[:60]!r}."
        )
    return text


def _mail_server(environ: Mapping[str, str]) -> str:
    """The URL of the mail server with its port and the quoted password, "" for none.

    No sentence repeats it, since it may have a password.
    """
    url, file = (environ.get("SMTP_URL") or "").strip(), "SMTP_PASSWORD_FILE"
    if not url:
        if environ.get(file):
            raise SettingsError(f"{file} needs an SMTP_URL, such as smtps://USER@HOST.")
        return ""
    there, port = _mail_address(url)
    if environ.get(file):
        if not there.username or there.password is not None:
            raise SettingsError(
                f"{file} needs an SMTP_URL with a user and without a password, such as "
                "smtps://USER@HOST."
            )
        password = quote(_password(environ, file), safe="")
    else:
        password = there.password or ""
        if bool(there.username) != bool(password):
            raise SettingsError(
                "SMTP_URL has a user without a password, or the other way round: set "
                f"{file}, or write smtps://USER:PASSWORD@HOST."
            )
    if not environ.get("MAIL_FROM"):
        raise SettingsError("SMTP_URL needs MAIL_FROM, the address that mails come from.")
    user = f"{there.username}:{password}@" if there.username else ""
    host = f"[{there.hostname}]" if ":" in (there.hostname or "") else there.hostname
    return f"{there.scheme}://{user}{host}:{port}"


def _mail_address(url: str) -> tuple[SplitResult, int]:
    """The parts of the URL of a mail server, and its port."""
    wrong = SettingsError(
        "SMTP_URL must be like smtps://USER:PASSWORD@HOST:465 or smtp://HOST:587, with "
        "other signs than letters and digits in user and password as %40 for @."
    )
    try:
        there = urlsplit(url)
        port = MAIL_PORTS.get(there.scheme, 0) if there.port is None else there.port
    except ValueError as error:
        raise wrong from error
    is_bare = not (there.path.strip("/") or there.query or there.fragment)
    if not (port and there.hostname and is_bare and _SMTP.fullmatch(url)):
        raise wrong
    return there, port


def _mail_from(environ: Mapping[str, str]) -> str:
    text = (environ.get("MAIL_FROM") or "").strip()
    if text and not _MAIL.fullmatch(text):
        raise SettingsError(
            f"MAIL_FROM must be a mail address such as progress@example.org, not {text[:60]!r}."
        )
    return text


def _way(environ: Mapping[str, str]) -> str:
    """How people sign in, "" for not at all. Raises SettingsError, also for both at once."""
    way = environ.get("SIGN_IN") or ""
    if way and way not in WAYS and not way.endswith(TOML):
        ways = ", ".join((*WAYS, "a path such as sign-in.toml"))
        raise SettingsError(f"SIGN_IN must be one of {ways}, and not {way[:40]!r}.")
    if way and _is_yes(environ, "WITHOUT_SIGN_IN"):
        raise SettingsError("SIGN_IN and WITHOUT_SIGN_IN=yes can't both be: take one out.")
    return way


def _gateway(environ: Mapping[str, str]) -> dict[str, str]:
    """What SIGN_IN=proxy needs, of which nothing has a default; nothing without it."""
    if _way(environ) != PROXY:
        return {}
    header = environ.get("SIGN_IN_HEADER") or ""
    if not _HEADER.fullmatch(header) or header.lower() in MEANT:
        raise SettingsError(
            "SIGN_IN=proxy needs SIGN_IN_HEADER, the name of a header such as X-Remote-User, "
            f"not {header[:40]!r}."
        )
    proxies = (environ.get("SIGN_IN_PROXIES") or "").strip()
    if not proxies:
        raise SettingsError("SIGN_IN=proxy needs SIGN_IN_PROXIES, the address of your gateway.")
    there = environ.get("SIGN_OUT_URL") or ""
    if not (_PUBLIC_OR_PATH.fullmatch(there)):
        raise SettingsError(
            "SIGN_IN=proxy needs SIGN_OUT_URL, where your gateway signs people out, such as "
            f"/oauth2/sign_out or https://login.example.org/out, not {there[:60]!r}."
        )
    return {
        "sign_in_header": header,
        "sign_in_proxies": _networks("SIGN_IN_PROXIES", proxies),
        "sign_out_url": there,
    }


def _is_yes(environ: Mapping[str, str], name: str) -> bool:
    return (environ.get(name) or "").lower() in {"yes", "true", "1"}


def _number(environ: Mapping[str, str], name: str, default: int, most: int = 100_000) -> int:
    text = environ.get(name) or str(default)
    is_number = text.isascii() and text.isdigit() and len(text) < 10
    if not (is_number and 0 < int(text) <= most):
        raise SettingsError(f"{name} must be a whole number from 1 to {most}, not {text[:40]!r}.")
    return int(text)


def _name(environ: Mapping[str, str], variable: str) -> str:
    name = " ".join((environ.get(variable) or "").split())
    if not name.isprintable() or len(name) > MOST_LETTERS:
        raise SettingsError(
            f"{variable} must be a name of at most {MOST_LETTERS} letters, not {name[:40]!r}."
        )
    return name


def _path(environ: Mapping[str, str], name: str) -> Path | None:
    """A path, relative to ROOT unless absolute; None without one. It may not exist."""
    path = environ.get(name)
    return ROOT / path if path else None


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(
            f"TIMEZONE must be a name such as Europe/Brussels, not {name[:40]!r}."
        ) from error
    return name
