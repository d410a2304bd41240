"""`python -m data`: the figures of a programme, for scripts and for whoever wants to verify."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

import pandas as pd

import settings
from data import days, figures, load, sheets
from data.filters import LEVELS, Filters
from data.load import Record
from db.command_line import UsageError, run
from db.engine import opened
from db.migrate import check_version
from locales import DEFAULT, LANGUAGES


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: _figures(asked, settings.current()), load.UnknownProgrammeError)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m data", description=__doc__, epilog="It reads DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    does = "Print one row of figures per thing, in the programme's order."
    show = commands.add_parser("figures", help=does, description=does)
    show.add_argument("--by", required=True, choices=figures.KINDS)
    show.add_argument("--programme", metavar="CODE", help="default: the latest that has begun")
    show.add_argument("--level", choices=LEVELS, default="action")
    show.add_argument("--pillar", metavar="CODE", action="append", default=[])
    show.add_argument("--partner", metavar="CODE", action="append", default=[])
    show.add_argument("--owner", metavar="NAME", action="append", default=[])
    show.add_argument(
        "--as-of",
        metavar="DAY",
        help="the day looked at, 2024-12-31; default: today, or the programme's last day",
    )
    until = show.add_mutually_exclusive_group()
    until.add_argument(
        "--known-on",
        metavar="MOMENT",
        help="only what was recorded by then: a day (its end) or 2024-12-31T18:00; "
        "of a time that comes twice when clocks go back, the first",
    )
    until.add_argument(
        "--batch", metavar="NUMBER", help="only what was known by the save of that number"
    )
    show.add_argument(
        "--in-scope", action="store_true", help="leave out pillars and partners outside the filters"
    )
    show.add_argument("--lang", choices=LANGUAGES, default=DEFAULT)
    show.add_argument("--format", choices=("table", "csv", "json"), default="table")
    show.add_argument("--check", action="store_true", help="print the check number instead")
    return parser


def _day(text: str) -> date:
    try:
        return days.day(text)
    except ValueError:
        raise UsageError(f"--as-of: {text!r} isn't a day such as 2024-12-31.") from None


def _figures(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    as_of = None if asked.as_of is None else _day(asked.as_of)
    record = _record(asked, chosen)
    _refuse_unknown("pillar", asked.pillar, list(record.pillars["code"]))
    _refuse_unknown("partner", asked.partner, list(record.partners["code"]))
    _refuse_unknown("owner", asked.owner, sorted({*record.updates["owner"]} - {""}))
    scope = figures.Scope(
        asked.by,
        Filters(
            pillar=tuple(asked.pillar),
            partner=tuple(asked.partner),
            level=asked.level,
            owner=tuple(asked.owner),
        ),
        as_of or days.default_day(record.programme.ends_on, days.today(chosen.timezone)),
        asked.lang,
        asked.in_scope,
    )
    _print(figures.table(record, scope), asked)
    return 0


def _record(asked: argparse.Namespace, chosen: settings.Settings) -> Record:
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
        if moment is None:
            return load.record(engine, code)
        _refuse_future(known_on, zone, partial(load.batch_known_on, engine))
        return load.record(engine, code, load.batch_known_on(engine, moment))


def _batch(text: str, last: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if not 0 < number <= last:
        raise UsageError(f"--batch: {text!r} isn't the number of a save; the last is {last}.")
    return number


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


def _refuse_unknown(name: str, codes: list[str], known: list[str]) -> None:
    for code in codes:
        if code not in known:
            raise UsageError(f"There is no {name} {code!r}; there are: {', '.join(known)}.")


def _print(table: pd.DataFrame, asked: argparse.Namespace) -> None:
    rows = figures.as_json(table)
    if asked.check:
        print(figures.check_number(rows))
    elif asked.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif asked.format == "csv":
        print(sheets.text(figures.COLUMNS, rows), end="")
    elif table.empty:
        print("  ".join(figures.COLUMNS))
    else:
        print(table.to_string(index=False, na_rep="–"))


if __name__ == "__main__":
    sys.exit(main())
