"""The commands of `python -m people`: invite, list, change and disable people; the audit."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from data import days
from data.files.csv_cells import text as csv_of
from data.record import origins
from db.access import account_changes, accounts, erasure
from db.access import audit as audit_rows
from db.access import sessions as stored_sessions
from db.access.accounts import Account
from db.access.granted_rights import Granted
from db.commands.command_line import UsageError
from db.engine.database import Engine
from db.engine.schema import migrated
from locales import DEFAULT, translator
from people import mail_server, sign_in_mails
from people.mail_server import UndeliveredError
from settings import Settings

Rows = Sequence[Mapping[str, object]]


def show(asked: Namespace, chosen: Settings) -> int:
    """Print everybody; return 0."""
    now = datetime.now(UTC)
    with migrated(chosen.database_url) as engine:
        rows = [
            {
                "id": one.id,
                "name": origins.person(translator(DEFAULT), one.name),
                "role": one.role,
                "state": one.state(now),
                "pillars": list(one.pillars),
                "partners": list(one.partners),
                "until": one.until,
                "sees": "partners" if one.is_narrowed else "all",
                "email": one.email,
                "language": one.language,
                "made_at": one.made_at,
                "seen_at": one.seen_at,
            }
            for one in accounts.listed(engine)
        ]
    _write(rows, asked.format)
    return 0


def invite(asked: Namespace, chosen: Settings) -> int:
    """Print a link for a new person, or for the one of --again; return 0.

    Raises UsageError and AccountError.
    """
    if (asked.name is None) == (asked.again is None):
        raise UsageError("Name somebody new, or give the number of somebody with --again.")
    if asked.name is not None and asked.role is None:
        raise UsageError("--role: somebody new needs one.")
    if asked.again is not None and (asked.role or _is_limited(asked)):
        raise UsageError("--again makes a link alone; `python -m people role` changes rights.")
    now = datetime.now(UTC)
    with migrated(chosen.database_url) as engine:
        if asked.again is not None:
            made = account_changes.invite_again(engine, asked.again, now)
        else:
            made = account_changes.invite(
                *(engine, asked.name, _granted(asked, chosen), now),
                email=asked.email,
                language=asked.lang,
            )
    print(sign_in_mails.address(chosen, made.secret), flush=True)
    if mail_server.is_set(chosen) and made.account.email:
        _send(chosen, made.account, made.secret, now)
    if not chosen.sign_in:
        print(
            "Set SIGN_IN=invited for the dashboard: without it, it doesn't use this database now.",
            file=sys.stderr,
        )
    return 0


def _send(chosen: Settings, account: Account, secret: str, now: datetime) -> None:
    """Mail a link to its person, and say on standard error what became of it."""
    t = translator(DEFAULT)
    try:
        mail_server.deliver(chosen, sign_in_mails.invitation(chosen, account, secret, now, DEFAULT))
    except UndeliveredError as error:
        print(t(f"mail-undelivered-{error.reason}"), t("mail-instead"), file=sys.stderr)
    else:
        print(t("mail-sent", address=account.email), file=sys.stderr)


def role(asked: Namespace, chosen: Settings) -> int:
    """Give somebody another role; return 0. Raises UsageError and AccountError."""
    with _changing(chosen) as (engine, now):
        account_changes.change_role(engine, asked.id, _granted(asked, chosen), now)
    return 0


def disable(asked: Namespace, chosen: Settings) -> int:
    """Disable somebody, whose links pass to --links-to or end; return 0. Raises AccountError."""
    with _changing(chosen) as (engine, now):
        account_changes.disable(engine, asked.id, now, heir_id=asked.links_to)
    return 0


def erase(asked: Namespace, chosen: Settings) -> int:
    """Erase somebody, whose links pass to --links-to or end; return 0, 1 without --yes.

    Raises AccountError.
    """
    if not asked.yes:
        print(
            "Nothing was changed; --yes erases name, address, language, identities, passkeys and "
            "sessions for good. The history goes on to have the number.",
            file=sys.stderr,
        )
        return 1
    with _changing(chosen) as (engine, now):
        erasure.erase(engine, asked.id, now, heir_id=asked.links_to)
    return 0


def enable(asked: Namespace, chosen: Settings) -> int:
    """Enable somebody; return 0. Raises AccountError."""
    with _changing(chosen) as (engine, now):
        account_changes.enable(engine, asked.id, now)
    return 0


def sessions(asked: Namespace, chosen: Settings) -> int:
    """Print the sessions, or end those of --person; return 0. Raises UsageError, AccountError."""
    if asked.end and asked.person is None:
        raise UsageError("--end: whose? Give their number with --person.")
    with _changing(chosen) as (engine, now):
        if asked.end:
            account_changes.end_sessions(engine, asked.person, now)
            return 0
        listed = stored_sessions.listed(engine, asked.person)
    _write([vars(one) for one in listed], asked.format)
    return 0


def audit(asked: Namespace, chosen: Settings) -> int:
    """Print the audit, oldest first; return 0. Raises UsageError."""
    if asked.last is not None and asked.last < 1:
        raise UsageError("--last: a number from 1 on.")
    with migrated(chosen.database_url) as engine:
        newest_first = audit_rows.entries(engine, most=asked.last)
    _write([vars(one) for one in newest_first[::-1]], asked.format)
    return 0


def off(asked: Namespace, chosen: Settings) -> int:
    """Take sign-in away from the database; return 0, 1 without --yes."""
    if not asked.yes:
        print("Nothing was changed; with --yes everyone who reaches it may edit.", file=sys.stderr)
        return 1
    with _changing(chosen) as (engine, now):
        account_changes.switch_off(engine, now)
    return 0


@contextmanager
def _changing(chosen: Settings) -> Iterator[tuple[Engine, datetime]]:
    with migrated(chosen.database_url) as engine:
        yield engine, datetime.now(UTC)


def _is_limited(asked: Namespace) -> bool:
    return bool(
        asked.pillar or asked.partner or asked.until or asked.email or asked.lang or asked.sees
    )


def _granted(asked: Namespace, chosen: Settings) -> Granted:
    until = None
    if asked.until is not None:
        try:
            until = days.moment(days.day(asked.until).isoformat(), chosen.timezone)
        except ValueError:
            raise UsageError(f"--until: {asked.until!r} isn't a day such as 2027-12-31.") from None
    return Granted(asked.role, tuple(asked.pillar), tuple(asked.partner), until, asked.sees)


def _write(rows: Rows, form: str) -> None:
    """Write rows to standard output; a list within CSV has spaces between its codes."""
    if form == "json":
        json.dump([{k: _plain(v) for k, v in row.items()} for row in rows], sys.stdout, indent=2)
        sys.stdout.write("\n")
        return
    cells = [{name: _cell(value) for name, value in row.items()} for row in rows]
    names = list(cells[0]) if cells else []
    if form == "csv":
        sys.stdout.write(csv_of(names, cells))
        return
    widths = {name: max(len(name), *(len(row[name]) for row in cells)) for name in names}
    for row in [{name: name for name in names}, *cells] if cells else []:
        line = "  ".join(row[name].ljust(widths[name]) for name in names)
        sys.stdout.write(f"{line.rstrip()}\n")


def _plain(value: object) -> object:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value


def _cell(value: object) -> str:
    if value is None:
        return ""
    return " ".join(value) if isinstance(value, list) else str(_plain(value))
