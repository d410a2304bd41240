"""`python -m people`: invite people, give them roles, end their sessions, read the audit."""

import argparse
import sys
from typing import Any

import settings
from db.access.accounts import AccountError
from db.commands.command_line import run
from db.record.rights import RIGHTS
from locales import LANGUAGES
from people import account_commands


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current())), AccountError)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m people",
        description=__doc__,
        epilog="It works on DATABASE_URL; what it changes is in force at the next request.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _list(commands)
    _invite(commands)
    _role(commands)
    does = "Take every right from somebody, and end sessions, shared pages and tokens."
    disable = _command(commands, "disable", account_commands.disable, does)
    _leaves(disable)
    does = "Erase all that says who somebody is, for good; the history keeps their number."
    erase = _command(commands, "erase", account_commands.erase, does)
    _leaves(erase)
    erase.add_argument("--yes", action="store_true", help="nothing brings it back")
    does = "Give somebody who is disabled their role back."
    _number(_command(commands, "enable", account_commands.enable, does))
    sessions = _command(
        commands, "sessions", account_commands.sessions, "List sessions, or end somebody's."
    )
    sessions.add_argument("--person", type=int, metavar="ID", help="only those of this one")
    sessions.add_argument("--end", action="store_true", help="end all of --person's")
    _format(sessions)
    audit = _command(
        *(commands, "audit", account_commands.audit),
        "List who came in, was given or lost rights, shared, exported or imported.",
    )
    audit.add_argument("--last", type=int, metavar="NUMBER", help="only so many; default: all")
    _format(audit)
    off = _command(
        commands, "off", account_commands.off, "Let a dashboard without sign-in use this database."
    )
    off.add_argument("--yes", action="store_true", help="everyone who reaches it may then edit")
    return parser


def _command(commands: Any, name: str, run_it: Any, does: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=does, description=does)
    command.set_defaults(run=run_it)
    return command


def _list(commands: Any) -> None:
    _format(
        _command(commands, "list", account_commands.show, "List everybody, with role and limits.")
    )


def _invite(commands: Any) -> None:
    does = "Make a person and print a link by which they sign in, once, within seven days."
    invite = _command(commands, "invite", account_commands.invite, does)
    invite.add_argument("name", metavar="NAME", nargs="?", help="what the history calls them")
    invite.add_argument("--again", type=int, metavar="ID", help="a new link for this one instead")
    invite.add_argument("--role", choices=tuple(RIGHTS), help="needed for a new person")
    _limits(invite)
    invite.add_argument("--email", default="", metavar="ADDRESS")
    invite.add_argument("--lang", choices=LANGUAGES, default="", help="default: the browser's")


def _role(commands: Any) -> None:
    does = "Give somebody another role, limits and end, in place of those before."
    role = _command(commands, "role", account_commands.role, does)
    _number(role)
    role.add_argument("role", choices=tuple(RIGHTS), metavar="ROLE", help=", ".join(RIGHTS))
    _limits(role)


def _limits(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    for name, does in (
        ("pillar", "of an editor or contributor, who may change no others; default: all"),
        ("partner", "of an editor, whose default is all; contributors and --sees need one"),
    ):
        add(f"--{name}", metavar="CODE", action="append", default=[], help=does)
    add(
        "--sees",
        choices=("all", "partners"),
        default="",
        help="partners: the actions of their partners alone, as contributors by default",
    )
    add("--until", metavar="DAY", help="the last day; default: no end")


def _leaves(command: argparse.ArgumentParser) -> None:
    _number(command)
    command.add_argument(
        "--links-to", type=int, metavar="ID", help="who gets shared pages and tokens instead"
    )


def _number(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", type=int, metavar="ID", help="their number in the list")


def _format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("table", "csv", "json"), default="table")


if __name__ == "__main__":
    sys.exit(main())
