"""`python -m data`: the figures of a programme, for scripts and for whoever wants to verify."""

import argparse
import csv
import json
import sys
from datetime import date, datetime
from typing import Any

import pandas as pd

import settings
from data import days, figures, load
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
        type=_day,
        help="the day looked at, 2024-12-31; default: today, or the programme's last day",
    )
    show.add_argument(
        "--known-on",
        metavar="MOMENT",
        help="only what was recorded by then: a day (its end) or 2024-12-31T18:00",
    )
    show.add_argument("--lang", choices=LANGUAGES, default=DEFAULT)
    show.add_argument("--format", choices=("table", "csv", "json"), default="table")
    show.add_argument("--check", action="store_true", help="print the check number instead")
    return parser


def _day(text: str) -> date:
    try:
        return days.day(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a day such as 2024-12-31") from None


def _figures(asked: argparse.Namespace, chosen: settings.Settings) -> int:
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
        asked.as_of or days.default_day(record.programme.ends_on, days.today(chosen.timezone)),
        asked.lang,
    )
    _print(figures.table(record, scope), asked)
    return 0


def _record(asked: argparse.Namespace, chosen: settings.Settings) -> Record:
    moment = _moment(asked.known_on, chosen.timezone) if asked.known_on else None
    with opened(chosen.database_url) as engine:
        check_version(engine)
        programmes = load.programmes(engine)
        known = [programme.code for programme in programmes]
        _refuse_unknown("programme", [asked.programme] if asked.programme else [], known)
        code = asked.programme or load.latest_begun(programmes, days.today(chosen.timezone)).code
        return load.record(engine, code, load.batch_known_on(engine, moment) if moment else None)


def _moment(text: str, timezone: str) -> datetime:
    try:
        return days.moment(text, timezone)
    except ValueError:
        raise UsageError(f"--known-on: {text!r} isn't a moment such as 2024-12-31T18:00.") from None


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
        _print_csv(rows)
    elif table.empty:
        print("  ".join(figures.COLUMNS))
    else:
        print(table.to_string(index=False, na_rep="–"))


def _print_csv(rows: list[dict[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, figures.COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
