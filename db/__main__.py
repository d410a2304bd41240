"""`python -m db`: create and migrate the database, load a programme, look after it."""

import sys

from db import command_line

COMMANDS = {
    "upgrade": "db.upgrade_command",
    "load": "db.load_command",
    "check": "db.check_command",
    "info": "db.info_command",
    "backup": "db.backup_command",
    "restore": "db.restore_command",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    given = sys.argv[1:] if arguments is None else arguments
    about = "They all work on DATABASE_URL."
    told = {"prog": "python -m db", "description": __doc__, "epilog": about}
    return command_line.main(COMMANDS, given, **told)


if __name__ == "__main__":
    sys.exit(main())
