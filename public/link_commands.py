"""What `python -m public` does with shared pages: make, list, change and end them."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from data import days, load
from data.load import Programme
from db import links
from db.command_line import UsageError
from db.engine import Engine, opened
from db.links import NewLink
from db.outcomes import RefusedError
from db.people import Person, local_person
from db.schema import check_version
from db.shown import LIMITS, SECTIONS, Shown
from locales import DEFAULT, translator
from public.link_list import IN_TABLE, write
from settings import Settings


def create(asked: Namespace, chosen: Settings) -> int:
    """Make a link and say it, once."""
    if asked.as_of and not asked.frozen:
        raise UsageError("--as-of: only a page that is --frozen has a day of its own.")
    password = sys.stdin.readline().rstrip("\r\n") if asked.password else ""
    if asked.password and not password:
        raise UsageError("--password: there is none on standard input.")
    with _database(chosen) as engine:
        new = NewLink(
            name=asked.name,
            shows=_shows(engine, asked, chosen),
            expires_at=_expiry(asked.expires, chosen),
            password=password,
            origins=tuple(asked.embed),
            kind=asked.kind,
        )
        with _refusals():
            _say(chosen, links.create(engine, _person(chosen), new))
    return 0


def show(asked: Namespace, chosen: Settings) -> int:
    """List every link, ended ones too; no token is known any more."""
    with _database(chosen) as engine:
        programmes = load.programmes(engine)
        code = _programme(programmes, asked.programme, chosen).code if asked.programme else None
        found = links.listed(engine, code, kinds=asked.kinds)
        write(found, asked.format, datetime.now(UTC), IN_TABLE[asked.kinds])
    return 0


def change(
    asked: Namespace, chosen: Settings, verb: Callable[[Engine, Person, int], object]
) -> int:
    """Pause, resume or revoke a link."""
    with _database(chosen) as engine, _refusals():
        links.of_kind(engine, asked.id, asked.kinds)
        verb(engine, _person(chosen), asked.id)
    return 0


def rotate(asked: Namespace, chosen: Settings) -> int:
    """Give a link another address and say it, once; the old one is dead."""
    with _database(chosen) as engine, _refusals():
        links.of_kind(engine, asked.id, asked.kinds)
        _say(chosen, links.rotate(engine, _person(chosen), asked.id))
    return 0


def extend(asked: Namespace, chosen: Settings) -> int:
    """Let a link live to the end of another day."""
    with _database(chosen) as engine, _refusals():
        links.of_kind(engine, asked.id, asked.kinds)
        ends = _expiry(asked.expires, chosen)
        links.extend(engine, _person(chosen), asked.id, ends)
    return 0


def _shows(engine: Engine, asked: Namespace, chosen: Settings) -> Shown:
    programme = _programme(load.programmes(engine), asked.programme, chosen)
    as_of = batch = None
    if asked.frozen:
        default = days.default_day(programme.ends_on, days.today(chosen.timezone))
        as_of = _day("--as-of", asked.as_of) if asked.as_of else default
        batch = load.batch_known_on(engine, days.END)
    return Shown(
        programme=programme.code,
        level=asked.level,
        sections=tuple(asked.section) or SECTIONS,
        as_of=as_of,
        batch=batch,
        language=asked.lang or "",
        has_downloads=not asked.no_downloads,
        names_people=asked.people,
    ).limited_to({name: getattr(asked, name) for name in LIMITS})


def _programme(programmes: list[Programme], code: str | None, chosen: Settings) -> Programme:
    if not programmes:
        raise UsageError("There is no programme in the database yet.")
    if not code:
        return load.latest_begun(programmes, days.today(chosen.timezone))
    known = {programme.code: programme for programme in programmes}
    if code not in known:
        raise UsageError(f"There is no programme {code!r}; there are: {', '.join(known)}.")
    return known[code]


def _expiry(text: str | None, chosen: Settings) -> datetime:
    """The end of that day, or of the last one that a link has when nothing is said."""
    default = days.today(chosen.timezone) + timedelta(days=chosen.share_days)
    day = default if text is None else _day("--expires", text)
    return days.moment(day.isoformat(), chosen.timezone)


def _day(option: str, text: str) -> date:
    try:
        return days.day(text)
    except ValueError:
        raise UsageError(f"{option}: {text!r} isn't a day such as 2024-12-31.") from None


def _say(chosen: Settings, made: links.Created) -> None:
    said = links.opened_by(chosen.public_url, made)
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
    """What is refused, in sentences."""
    try:
        yield
    except RefusedError as error:
        t = translator(DEFAULT)
        said = [t(f"share-refused-{one.reason}", value=one.value) for one in error.refusals]
        raise UsageError(" ".join(said)) from error
    except links.UnknownLinkError as error:
        raise UsageError(str(error)) from error
