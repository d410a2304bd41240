"""`python -m public`: make, list, change and end shared pages and tokens, and serve them alone."""

import argparse
import sys
from functools import partial
from typing import Any

import settings
from db.commands.command_line import run
from db.links import link_writing
from db.links.stored_links import LIMITS, PAGES, SECTIONS, TOKENS
from locales import LANGUAGES
from public import link_commands
from public.http import server


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current())))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m public", description=__doc__, epilog="It works on DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _changing(commands, "shared page", "its link", PAGES)
    _create(commands.choices["create"])
    does = "The same of tokens: of the read API, and of calendars and feeds."
    tokens = commands.add_parser("token", help=does, description=does)
    of_tokens = tokens.add_subparsers(required=True, metavar="COMMAND")
    _changing(of_tokens, "token", "it", TOKENS)
    _create_token(of_tokens.choices["create"])
    _serve(commands)
    return parser


def _changing(commands: Any, what: str, said: str, kinds: tuple[str, ...]) -> None:
    """Add the commands for links of `kinds`; `what` and `said` name the link in the help."""
    for name, run_it, does in (
        ("create", link_commands.create, f"Make a {what} and print {said}, once."),
        ("list", link_commands.show, f"List every {what}, those that ended too."),
        (
            "revoke",
            partial(link_commands.change, verb=link_writing.revoke),
            f"End a {what} for good.",
        ),
        (
            "pause",
            partial(link_commands.change, verb=link_writing.pause),
            f"Close a {what} for a while.",
        ),
        (
            "resume",
            partial(link_commands.change, verb=link_writing.resume),
            f"Open a paused {what} again.",
        ),
        ("rotate", link_commands.rotate, f"Give a {what} another secret and print it, once."),
        ("extend", link_commands.extend, f"Let a {what} live until another day."),
    ):
        command = commands.add_parser(name, help=does, description=does)
        command.set_defaults(run=run_it, kinds=kinds)
        if name not in ("create", "list"):
            command.add_argument("id", type=int, metavar="ID", help="its number in the list")
    show = commands.choices["list"]
    show.add_argument("--programme", metavar="CODE", help="only those of this one")
    show.add_argument("--format", choices=("table", "csv", "json"), default="table")
    extend = commands.choices["extend"]
    extend.add_argument("--expires", metavar="DAY", required=True, help="its last day")


def _serve(commands: Any) -> None:
    does = "Serve the shared pages alone, without a way to write; nothing else is there."
    serve = commands.add_parser("serve", help=does, description=does)
    serve.set_defaults(run=server.serve)
    serve.add_argument("--address", default="127.0.0.1", help="where to listen; default: here")
    serve.add_argument("--port", type=server.port, help="default: PORT")


def _scope(create: argparse.ArgumentParser) -> None:
    add = create.add_argument
    add("--name", required=True, metavar="NAME", help="what the list and the page call it")
    add("--programme", metavar="CODE", help="default: the latest that has begun")
    for name in LIMITS:
        add(f"--{name}", metavar="CODE", action="append", default=[], help="default: all")
    add("--lang", choices=LANGUAGES, help="default: the reader's own language")
    add("--expires", metavar="DAY", help="its last day; default: SHARE_DAYS from now")


def _create_token(create: argparse.ArgumentParser) -> None:
    _scope(create)
    add = create.add_argument
    add("--kind", choices=TOKENS, default="api", help="what it opens; a feed has it in its address")
    add("--people", action="store_true", help="tell owners, authors and comments too")
    create.set_defaults(level="action", section=[], frozen=False, as_of=None)
    create.set_defaults(no_downloads=False, password=False, embed=[])


def _create(create: argparse.ArgumentParser) -> None:
    _scope(create)
    create.set_defaults(kind="page", people=False)
    add = create.add_argument
    add("--level", choices=("action", "measure"), default="action")
    add("--section", choices=SECTIONS, action="append", default=[], help="default: all")
    add("--frozen", action="store_true", help="what is known now, for ever; else it follows")
    add(
        "--as-of",
        metavar="DAY",
        help="the day of a frozen page; default: today, or the programme's last day",
    )
    add("--no-downloads", action="store_true", help="offer no files")
    add("--password", action="store_true", help="ask for the one on standard input, a line")
    add(
        "--embed",
        metavar="ORIGIN",
        action="append",
        default=[],
        help="a site that may frame the page: https://www.example.org",
    )


if __name__ == "__main__":
    sys.exit(main())
