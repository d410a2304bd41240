"""Programme, filters, day and revision from the arguments of a command of `python -m data`."""

import argparse
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import partial

import settings
from data import days
from data.filters import LAST_DAY, LEVELS, NARROWING, Filters, Param
from data.record import load
from data.record.load import Record
from data.view import View
from db.commands.command_line import UsageError
from db.engine.database import opened
from db.engine.schema import check_version
from locales import DEFAULT, LANGUAGES

MOST_NAMED = 20  # values that a refusal names


def add(parser: argparse.ArgumentParser, narrowing: Iterable[Param] = NARROWING) -> None:
    """Add to `parser` the arguments that `record`, `filters` and `day` read."""
    add = parser.add_argument
    add("--programme", metavar="CODE", help="default: the latest that has begun")
    add("--level", choices=LEVELS, default="action")
    for param in narrowing:
        metavar = "NAME" if param.kind == "name" else "CODE"
        add(f"--{param.name}", metavar=metavar, action="append", default=[])
    add(
        "--as-of",
        metavar="DAY",
        help="the day looked at, 2024-12-31; default: today, or the programme's last day",
    )
    until = parser.add_mutually_exclusive_group()
    until.add_argument(
        "--known-on",
        metavar="MOMENT",
        help="only what was recorded by then: a day (its end) or 2024-12-31T18:00; "
        "of a time that comes twice when clocks go back, the first",
    )
    until.add_argument(
        "--batch", metavar="NUMBER", help="only what was known by the save of that number"
    )
    until.add_argument(
        "--saves",
        metavar="COUNT",
        help="only what was known by so many saves of the programme; the same in every database "
        "that it was brought into",
    )
    add("--lang", choices=LANGUAGES, default=DEFAULT)


def record(asked: argparse.Namespace, chosen: settings.Settings) -> Record:
    """The record of the programme in `asked`, as of its moment, batch or number of saves.

    Without a programme it is that of the latest that has begun. Raises UsageError.
    """
    known_on, zone = asked.known_on, chosen.timezone
    moment = None if known_on is None else _moment(known_on, zone)
    with opened(chosen.database_url) as engine:
        check_version(engine)
        programmes = load.programmes(engine)
        known = [programme.code for programme in programmes]
        _refuse_unknown("programme", [asked.programme] if asked.programme else [], known)
        code = asked.programme or load.latest_begun(programmes, days.today(chosen.timezone)).code
        if asked.batch is not None:
            return load.record(engine, code, _batch(asked.batch, load.last_batch(engine)))
        if asked.saves is not None:
            return load.record(
                engine, code, _saves(asked.saves, partial(load.batch_of, engine, code))
            )
        if moment is None:
            return load.record(engine, code)
        _refuse_future(known_on, zone, partial(load.batch_known_on, engine))
        return load.record(engine, code, load.batch_known_on(engine, moment))


def filters(asked: argparse.Namespace, record: Record) -> Filters:
    """The filters in `asked`. Raises UsageError for a value that `record` doesn't have."""
    chosen = {each.name: getattr(asked, each.name, []) for each in NARROWING}
    for param in NARROWING:
        _refuse_unknown(param.name, chosen[param.name], param.values(record))
    return Filters.of(chosen, asked.level)


def view(asked: argparse.Namespace, record: Record, chosen: settings.Settings) -> View:
    """The view of `record` with the filters, day and language in `asked`. Raises UsageError."""
    kept, on = filters(asked, record), day(asked, record, chosen)
    return View(record, kept, on, asked.lang, timezone=chosen.timezone)


def day(asked: argparse.Namespace, record: Record, chosen: settings.Settings) -> date:
    """The day in `asked`, else the default day of `record`'s programme. Raises UsageError."""
    if asked.as_of is None:
        return days.default_day(record.programme.ends_on, days.today(chosen.timezone))
    try:
        found = days.day(asked.as_of)
    except ValueError:
        text = f"--as-of: {asked.as_of!r} isn't a day such as 2024-12-31."
        raise UsageError(text) from None
    if found > LAST_DAY:
        raise UsageError(f"--as-of: {asked.as_of!r} is later than {LAST_DAY}.")
    return found


def _batch(text: str, last: int) -> int:
    number = _number(text)
    if number is None or not 0 < number <= last:
        raise UsageError(f"--batch: {text!r} isn't the number of a save; the last is {last}.")
    return number


def _saves(text: str, batch_of: Callable[[int], int | None]) -> int:
    number = _number(text)
    batch = None if number is None else batch_of(number)
    if batch is None:
        raise UsageError(f"--saves: {text!r} isn't a number of saves that the programme has.")
    return batch


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _moment(text: str, timezone: str) -> datetime:
    try:
        return days.moment(text, timezone)
    except days.SkippedError as error:
        raise UsageError(f"--known-on: {error}.") from None
    except ValueError:
        raise UsageError(f"--known-on: {text!r} isn't a moment such as 2024-12-31T18:00.") from None


def _refuse_future(text: str, timezone: str, batch_by: Callable[[datetime], int]) -> None:
    begins = days.begins(text, timezone)
    if begins > datetime.now(UTC) and not days.is_recorded(begins, batch_by):
        raise UsageError(f"--known-on: {text!r} lies in the future.")


def _refuse_unknown(name: str, codes: Iterable[str], known: list[str]) -> None:
    for code in codes:
        if code not in known:
            more = [f"{len(known) - MOST_NAMED} more"] * (len(known) > MOST_NAMED)
            there = ", ".join([*known[:MOST_NAMED], *more])
            raise UsageError(f"There is no {name} {code!r}; there are: {there}.")
