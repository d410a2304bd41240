"""`python -m data`: figures of a programme, reports of it, and all of it as a file, out and in."""

import argparse
import sys
from importlib import import_module

import settings
from data.load import UnknownProgrammeError
from db.command_line import run

# A name, and the module that is it: what it DOES, `add` for its arguments, `run`, and its own
# errors that SPEAK for themselves. Each brings libraries that the others need not wait for.
COMMANDS = {
    "figures": "data.figures_command",
    "report": "reports.command",
    "export": "data.export_command",
    "import": "data.import_command",
    "template": "data.template_command",
    "copy": "data.copy_command",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    given = sys.argv[1:] if arguments is None else arguments
    asked = _parser(given[:1]).parse_args(given)
    speaking = (UnknownProgrammeError, *asked.command.SPEAKING)
    return run(lambda: int(asked.command.run(asked, settings.current())), *speaking)


def _parser(first: list[str]) -> argparse.ArgumentParser:
    """What reads the command that the `first` word names; where it names none, all of them."""
    parser = argparse.ArgumentParser(
        prog="python -m data", description=__doc__, epilog="It reads DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in set(COMMANDS) & set(first) or COMMANDS:
        module = import_module(COMMANDS[name])
        command = commands.add_parser(name, help=module.DOES, description=module.DOES)
        module.add(command)
        command.set_defaults(command=module)
    return parser


if __name__ == "__main__":
    sys.exit(main())
