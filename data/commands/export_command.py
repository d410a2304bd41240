"""`python -m data export FILE`: a whole programme (.zip, .xlsx), or one table of it (.csv)."""

import argparse
from pathlib import Path

import settings
from data.commands import command_scope
from data.figures import figure_table
from data.files import csv_out, file_out, whole_file
from data.filters import NARROWING, Filters
from db.commands.command_line import UsageError
from db.engine.database import opened

DOES = "Write a whole programme with its record (.zip, .xlsx), or one table of it (.csv)."
# Arguments that would limit a whole file to a part of the programme, or to an earlier state.
PARTS = (*(param.name for param in NARROWING), "as_of", "known_on", "batch", "saves")
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--table", choices=csv_out.NAMES, help="of a .csv; default: actions")
    parser.add_argument("--by", choices=figure_table.KINDS, default="pillar", help="of figures")
    command_scope.add(parser)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the file. Raises UsageError for another ending, or a whole file with a scope."""
    ending = asked.file.suffix.lower()
    if ending == ".csv":
        return _table(asked, chosen)
    if ending not in whole_file.ENDINGS:
        raise UsageError(f"{asked.file.name}: the name must end in .zip, .xlsx or .csv.")
    _refuse_scope(asked)
    code = command_scope.record(asked, chosen).programme.code
    with opened(chosen.database_url) as engine:
        file_out.put(asked.file, whole_file.written(engine, code, ending))
    print(f"{code} is in {asked.file} ({asked.file.stat().st_size // 1024:,} KiB).")
    return 0


def _table(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    record = command_scope.record(asked, chosen)
    filters = command_scope.filters(asked, record)
    day = command_scope.day(asked, record, chosen)
    name = asked.table or "actions"
    text = csv_out.text(name, record, filters, day, asked.by, asked.lang)
    file_out.put(asked.file, text.encode())
    print(f"{name} of {record.programme.code} are in {asked.file}.")
    return 0


def _refuse_scope(asked: argparse.Namespace) -> None:
    """Raise UsageError where an option would limit a whole programme: a part isn't one."""
    asked_for = {name: getattr(asked, name) for name in ("table", *PARTS)}
    asked_for["level"] = asked.level != Filters().level
    if named := [name for name, value in asked_for.items() if value]:
        option = f"--{named[0].replace('_', '-')}"
        raise UsageError(
            f"{asked.file.name} is a whole programme: {option} is for .csv, or for "
            "`python -m data report FILE.xlsx`."
        )
