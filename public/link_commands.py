"""The commands of `python -m public` about links: make, list, change and end them."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from data import days
from data.files.csv_cells import text as csv_of
from data.record import load
from data.record.load import KnownProgramme
from db.commands.command_line import UsageError
from db.engine.database import Engine, opened
from db.engine.schema import check_version
from db.links import link_writing, reading_links
from db.links.stored_links import (
    LIMITS,
    PAGES,
    SECTIONS,
    TOKENS,
    Audience,
    Created,
    ListedLink,
    NewLink,
    StoredQuestion,
    UnknownLinkError,
)
from db.record.outcomes import RefusedError
from db.record.people import Person, local_person
from locales import DEFAULT, translator
from settings import Settings

COLUMNS = (
    *("id", "name", "state", "programme", *LIMITS.values(), "level", "sections"),
    *("as_of", "batch", "language", "downloads", "protected", "origins", "expires_at"),
    *("created_by", "created_at", "last_opened_at", "opens", "kind", "people"),
    *("revoked_by", "revoked_at"),
)
_IN_TABLE = ("id", "name", "state", "expires_at", "created_by", "opens", "last_opened_at")
IN_TABLE = {PAGES: _IN_TABLE, TOKENS: ("id", "kind", *_IN_TABLE[1:])}


def write_list(
    listed: list[ListedLink], form: str, now: datetime, in_table: Sequence[str] = _IN_TABLE
) -> None:
    """Write the links to stdout as `form` (table, csv, json); cells join lists by spaces."""
    rows = [_row(one, now) for one in listed]
    if form == "json":
        json.dump(rows, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    elif form == "csv":
        cells = [{name: _cell(row[name]) for name in COLUMNS} for row in rows]
        sys.stdout.write(csv_of(COLUMNS, cells))
    else:
        _table(in_table, [{name: _cell(row[name])[:60] for name in in_table} for row in rows])


def _row(listed: ListedLink, now: datetime) -> dict[str, Any]:
    link = listed.link
    shows, audience = link.question, link.audience
    return {
        "id": link.id,
        "name": link.name,
        "state": link.state(now),
        "programme": shows.programme,
        **{LIMITS[name]: list(codes) for name, codes in shows.limits.items()},
        "level": shows.level,
        "sections": list(shows.sections),
        "as_of": shows.as_of and shows.as_of.isoformat(),
        "batch": shows.batch,
        "language": shows.language,
        "downloads": audience.has_downloads,
        "protected": link.is_protected,
        "origins": list(audience.origins),
        "expires_at": _moment(audience.expires_at),
        "created_by": link.created_by,
        "created_at": _moment(link.created_at),
        "last_opened_at": link.last_opened_at and _moment(link.last_opened_at),
        "opens": sum(listed.opens.values()),
        "kind": link.kind,
        "people": audience.names_people,
        "revoked_by": link.revoked_by,
        "revoked_at": link.revoked_at and _moment(link.revoked_at),
    }


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(value) if isinstance(value, list) else str(value)


def _table(names: Sequence[str], rows: list[dict[str, str]]) -> None:
    widths = {name: max(len(name), *(len(row[name]) for row in rows), 0) for name in names}
    for row in [{name: name for name in names}, *rows]:
        line = "  ".join(row[name].ljust(widths[name]) for name in names)
        sys.stdout.write(f"{line.rstrip()}\n")


def create(asked: Namespace, chosen: Settings) -> int:
    """Make a link and print its address or token, once; return 0. Raises UsageError."""
    if asked.as_of and not asked.frozen:
        raise UsageError("--as-of: only a page that is --frozen has a day of its own.")
    password = sys.stdin.readline().rstrip("\r\n") if asked.password else ""
    if asked.password and not password:
        raise UsageError("--password: there is none on standard input.")
    with _database(chosen) as engine:
        new = NewLink(
            name=asked.name,
            question=_question(engine, asked, chosen),
            audience=Audience(
                expires_at=_expiry(asked.expires, chosen),
                has_downloads=not asked.no_downloads,
                names_people=asked.people,
                origins=tuple(asked.embed),
            ),
            password=password,
            kind=asked.kind,
        )
        with _refusals():
            _say(chosen, link_writing.create(engine, _person(chosen), new))
    return 0


def show(asked: Namespace, chosen: Settings) -> int:
    """Print every link, ended ones too, without tokens, which aren't stored; return 0."""
    with _database(chosen) as engine:
        programmes = load.programmes(engine)
        code = _programme(programmes, asked.programme, chosen).code if asked.programme else None
        found = reading_links.listed(engine, code, kinds=asked.kinds)
        write_list(found, asked.format, datetime.now(UTC), IN_TABLE[asked.kinds])
    return 0


def change(
    asked: Namespace, chosen: Settings, verb: Callable[[Engine, Person, int], object]
) -> int:
    """Pause, resume or revoke a link; return 0. Raises UsageError."""
    with _database(chosen) as engine, _refusals():
        reading_links.of_kind(engine, asked.id, asked.kinds)
        verb(engine, _person(chosen), asked.id)
    return 0


def rotate(asked: Namespace, chosen: Settings) -> int:
    """Give a link a new token and print it, once; the old one fails at once. Raises UsageError."""
    with _database(chosen) as engine, _refusals():
        reading_links.of_kind(engine, asked.id, asked.kinds)
        _say(chosen, link_writing.rotate(engine, _person(chosen), asked.id))
    return 0


def extend(asked: Namespace, chosen: Settings) -> int:
    """Set the last day of a link; return 0. Raises UsageError."""
    with _database(chosen) as engine, _refusals():
        reading_links.of_kind(engine, asked.id, asked.kinds)
        ends = _expiry(asked.expires, chosen)
        link_writing.extend(engine, _person(chosen), asked.id, ends)
    return 0


def _question(engine: Engine, asked: Namespace, chosen: Settings) -> StoredQuestion:
    programme = _programme(load.programmes(engine), asked.programme, chosen)
    as_of = batch = None
    if asked.frozen:
        default = days.default_day(programme.ends_on, days.today(chosen.timezone))
        as_of = _day("--as-of", asked.as_of) if asked.as_of else default
        batch = load.batch_known_on(engine, days.END)
    return StoredQuestion(
        programme=programme.code,
        level=asked.level,
        sections=tuple(asked.section) or SECTIONS,
        as_of=as_of,
        batch=batch,
        language=asked.lang or "",
    ).limited_to({name: getattr(asked, name) for name in LIMITS})


def _programme(
    programmes: list[KnownProgramme], code: str | None, chosen: Settings
) -> KnownProgramme:
    if not programmes:
        raise UsageError("There is no programme in the database yet.")
    if not code:
        return load.latest_begun(programmes, days.today(chosen.timezone))
    known = {programme.code: programme for programme in programmes}
    if code not in known:
        raise UsageError(f"There is no programme {code!r}; there are: {', '.join(known)}.")
    return known[code]


def _expiry(text: str | None, chosen: Settings) -> datetime:
    """The end of the day in `text`; without one, of the day SHARE_DAYS from today."""
    default = days.today(chosen.timezone) + timedelta(days=chosen.share_days)
    day = default if text is None else _day("--expires", text)
    return days.moment(day.isoformat(), chosen.timezone)


def _day(option: str, text: str) -> date:
    try:
        return days.day(text)
    except ValueError:
        raise UsageError(f"{option}: {text!r} isn't a day such as 2024-12-31.") from None


def _say(chosen: Settings, made: Created) -> None:
    said = reading_links.opened_by(chosen.public_url, made)
    sys.stdout.write("".join(f"{line}\n" for line in said))


def _person(chosen: Settings) -> Person:
    return local_person(chosen.local_person)


@contextmanager
def _database(chosen: Settings) -> Iterator[Engine]:
    with opened(chosen.database_url) as engine:
        check_version(engine)
        yield engine


@contextmanager
def _refusals() -> Iterator[None]:
    """Convert refusals and unknown links to UsageError with sentences."""
    try:
        yield
    except RefusedError as error:
        t = translator(DEFAULT)
        said = [t(f"share-refused-{one.reason}", value=one.value) for one in error.refusals]
        raise UsageError(" ".join(said)) from error
    except UnknownLinkError as error:
        raise UsageError(str(error)) from error
