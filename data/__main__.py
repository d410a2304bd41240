"""`python -m data`: figures of a programme, reports of it, and all of it as a file, out and in."""

import argparse
import sys

import settings
from data import export_command, figures_command, import_command, load
from db.command_line import run
from db.folder import FolderError
from db.whole.writing import ThereAlreadyError
from reports import command as report_command
from reports.template import TemplateError

# Each has a NAME, what it DOES, `add` for its arguments, and `run`.
COMMANDS = (figures_command, report_command, export_command, import_command)
SPEAKING = (load.UnknownProgrammeError, FolderError, ThereAlreadyError, TemplateError)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current())), *SPEAKING)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m data", description=__doc__, epilog="It reads DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in COMMANDS:
        command = commands.add_parser(each.NAME, help=each.DOES, description=each.DOES)
        each.add(command)
        command.set_defaults(run=each.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
