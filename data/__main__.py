"""`python -m data`: the figures of a programme, for scripts and for whoever wants to verify."""

import argparse
import sys

import settings
from data import figures_command, load
from db.command_line import run
from reports import command as report_command
from reports.template import TemplateError

# Each has a NAME, what it DOES, `add` for its arguments, and `run`.
COMMANDS = (figures_command, report_command)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(
        lambda: int(asked.run(asked, settings.current())), load.UnknownProgrammeError, TemplateError
    )


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
