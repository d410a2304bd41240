"""`python -m data`: the figures of a programme, for scripts and for whoever wants to verify."""

import argparse
import csv
import json
import sys
from datetime import date

import pandas as pd
from sqlalchemy.exc import SQLAlchemyError

import settings
from data import days, figures, load
from data.filters import LEVELS, Filters
from db.engine import NoDatabaseError, open_engine
from db.migrate import SchemaError, check_version
from locales import DEFAULT, LANGUAGES


class UsageError(ValueError):
    """The command names something that isn't there."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    try:
        _figures(asked, settings.current())
    except UsageError as error:
        print(error, file=sys.stderr)
        return 2
    except (
        settings.SettingsError,
        NoDatabaseError,
        SchemaError,
        load.UnknownProgrammeError,
    ) as error:
        print(error, file=sys.stderr)
        return 1
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        print(f"The database could not answer: {reason}.", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m data", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    show = commands.add_parser("figures", help="print one row per thing, in programme order")
    show.add_argument("--by", required=True, choices=figures.KINDS)
    show.add_argument("--programme", metavar="CODE", help="default: the latest that has begun")
    show.add_argument("--level", choices=LEVELS, default="action")
    show.add_argument("--pillar", metavar="CODE", action="append", default=[])
    show.add_argument("--partner", metavar="CODE", action="append", default=[])
    show.add_argument("--as-of", metavar="DAY", type=_day, help="the day looked at (ISO 8601)")
    show.add_argument("--known-on", metavar="MOMENT", help="only what was recorded by then")
    show.add_argument("--lang", choices=LANGUAGES, default=DEFAULT)
    show.add_argument("--format", choices=("table", "csv", "json"), default="table")
    show.add_argument("--check", action="store_true", help="print the check number instead")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a day such as 2024-12-31") from None


def _figures(asked: argparse.Namespace, chosen: settings.Settings) -> None:
    engine = open_engine(chosen.database_url)
    check_version(engine)
    today = days.today(chosen.timezone)
    code = asked.programme or load.latest_begun(load.programmes(engine), today).code
    batch = load.batch_known_on(engine, _moment(asked, chosen)) if asked.known_on else None
    record = load.record(engine, code, batch)
    _refuse_unknown("pillar", asked.pillar, list(record.pillars["code"]))
    _refuse_unknown("partner", asked.partner, list(record.partners["code"]))
    scope = figures.Scope(
        asked.by,
        Filters(tuple(asked.pillar), tuple(asked.partner), (), asked.level),
        asked.as_of or days.default_day(record.programme.ends_on, today),
        asked.lang,
    )
    _print(figures.table(record, scope), asked)


def _moment(asked: argparse.Namespace, chosen: settings.Settings) -> "days.datetime":
    try:
        return days.moment(asked.known_on, chosen.timezone)
    except ValueError:
        raise UsageError(
            f"--known-on: {asked.known_on!r} isn't a moment such as 2024-12-31T18:00"
        ) from None


def _refuse_unknown(name: str, codes: list[str], known: list[str]) -> None:
    for code in codes:
        if code not in known:
            raise UsageError(f"There is no {name} {code!r}; there are {', '.join(known)}.")


def _print(table: pd.DataFrame, asked: argparse.Namespace) -> None:
    rows = figures.as_json(table)
    if asked.check:
        print(figures.check_number(rows))
    elif asked.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif asked.format == "csv":
        writer = csv.DictWriter(sys.stdout, figures.COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        print(table.to_string(index=False, na_rep="–"))


if __name__ == "__main__":
    sys.exit(main())
