"""`python -m data export FILE`: a programme as a file, by the ending of its name."""

import argparse
from pathlib import Path

import settings
from data import command_scope
from data.exchange import whole
from db.command_line import UsageError
from db.engine import opened

DOES = "Write a whole programme with its record (.zip, .xlsx)."
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take what `run` reads."""
    parser.add_argument("file", type=Path, metavar="FILE")
    command_scope.add(parser)


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Write the file asked for."""
    ending = asked.file.suffix.lower()
    if ending not in whole.ENDINGS:
        raise UsageError(f"{asked.file.name}: the name must end in .zip or .xlsx.")
    code = command_scope.record(asked, chosen).programme.code
    with opened(chosen.database_url) as engine:
        asked.file.write_bytes(whole.written(engine, code, ending))
    print(f"{code} is in {asked.file} ({asked.file.stat().st_size // 1024:,} KiB).")
    return 0
