"""`python -m data`: figures of a programme, reports of it, and all of it as a file, out and in."""

import sys

from data.record.load import UnknownProgrammeError
from db.commands import command_line

COMMANDS = {
    "figures": "data.commands.figures_command",
    "report": "reports.report_command",
    "export": "data.commands.export_command",
    "import": "data.commands.import_command",
    "template": "data.commands.template_command",
    "copy": "data.commands.copy_command",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    given = sys.argv[1:] if arguments is None else arguments
    told = {"prog": "python -m data", "description": __doc__, "epilog": "It reads DATABASE_URL."}
    return command_line.main(COMMANDS, given, UnknownProgrammeError, **told)


if __name__ == "__main__":
    sys.exit(main())
