"""`python -m db`: create and migrate the database, load a programme, look after it."""

import sys

from db.commands import command_line

COMMANDS = {
    "upgrade": "db.commands.upgrade_command",
    "load": "db.commands.load_command",
    "check": "db.commands.check_command",
    "info": "db.commands.info_command",
    "backup": "db.commands.backup_command",
    "restore": "db.commands.restore_command",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    given = sys.argv[1:] if arguments is None else arguments
    about = "They all work on DATABASE_URL."
    told = {"prog": "python -m db", "description": __doc__, "epilog": about}
    return command_line.main(COMMANDS, given, **told)


if __name__ == "__main__":
    sys.exit(main())
