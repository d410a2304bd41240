"""`python -m data template FILE.xlsx`: a workbook to fill in for a new programme."""

import argparse
from datetime import date
from pathlib import Path

import settings
from data import days
from data.files import file_out, programme_template, structure
from db.commands.command_line import UsageError
from db.engine.database import Engine, opened
from db.engine.schema import check_version
from db.imports.text_tables import Texts
from db.problems import ProblemsError
from locales import DEFAULT, LANGUAGES, translator

DOES = "Write a workbook to fill in for a new programme, empty or with another one's structure."
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    add = parser.add_argument
    add("file", type=Path, metavar="FILE")
    add("--like", metavar="CODE", help="with the pillars, partners and actions of this programme")
    add("--code", default="", help="with --like: what the new one is called")
    add("--starts-on", metavar="DAY", help="with --like: its first day")
    add("--lang", choices=LANGUAGES, default=DEFAULT)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the workbook; return 0. Raises UsageError and ProblemsError."""
    if asked.file.suffix.lower() != ".xlsx":
        raise UsageError(f"{asked.file.name}: the name must end in .xlsx.")
    filled = None
    if not asked.like and (asked.code or asked.starts_on is not None):
        raise UsageError("--code and --starts-on go with --like.")
    if asked.like:
        with opened(chosen.database_url) as engine:
            check_version(engine)
            filled = structure_of(engine, asked.like, asked.code, first_day(asked.starts_on))
    file_out.put(asked.file, programme_template.written(translator(asked.lang), filled))
    print(f"Fill it in, then: python -m data import {asked.file}")
    return 0


def structure_of(engine: Engine, like: str, code: str, starts_on: date) -> Texts:
    """The structure of a programme for the next one (data.files.structure.of).

    A problem of the day names the option.
    """
    try:
        return structure.of(engine, like, code, starts_on)
    except ProblemsError as error:
        raise error.of(f"--starts-on {starts_on}") from None


def first_day(text: str | None) -> date:
    """`text` as a day. Raises UsageError, also for None."""
    if text is None:
        raise UsageError("--like needs --starts-on, a day such as 2025-01-01.")
    try:
        return days.day(text)
    except ValueError:
        raise UsageError(f"--starts-on: {text!r} isn't a day such as 2025-01-01.") from None
