"""`python -m public`: make, list, change and end shared pages, and serve them alone."""

import argparse
import sys
from functools import partial
from typing import Any

import settings
from db import links
from db.command_line import run
from db.shown import SECTIONS
from locales import LANGUAGES
from public import link_commands, serving


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0, 1 (it could not), or 2 (wrong usage)."""
    asked = _parser().parse_args(arguments)
    return run(lambda: int(asked.run(asked, settings.current())))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m public", description=__doc__, epilog="It works on DATABASE_URL."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run_it, does in (
        ("create", link_commands.create, "Make a shared page and print its link, once."),
        ("list", link_commands.show, "List the shared pages, those that ended too."),
        ("revoke", partial(link_commands.change, verb=links.revoke), "End a page for good."),
        ("pause", partial(link_commands.change, verb=links.pause), "Close a page for a while."),
        ("resume", partial(link_commands.change, verb=links.resume), "Open a paused page again."),
        ("rotate", link_commands.rotate, "Print another link to a page; the old one is dead."),
        ("extend", link_commands.extend, "Let a page live until another day."),
    ):
        command = commands.add_parser(name, help=does, description=does)
        command.set_defaults(run=run_it)
        if name not in ("create", "list"):
            command.add_argument("id", type=int, metavar="ID", help="its number in the list")
    _create(commands.choices["create"])
    _serve(commands)
    show = commands.choices["list"]
    show.add_argument("--programme", metavar="CODE", help="only the pages of this one")
    show.add_argument("--format", choices=("table", "csv", "json"), default="table")
    extend = commands.choices["extend"]
    extend.add_argument("--expires", metavar="DAY", required=True, help="its last day")
    return parser


def _serve(commands: Any) -> None:
    does = "Serve the shared pages alone, without a way to write; nothing else is there."
    serve = commands.add_parser("serve", help=does, description=does)
    serve.set_defaults(run=serving.serve)
    serve.add_argument("--address", default="127.0.0.1", help="where to listen; default: here")
    serve.add_argument("--port", type=serving.port, help="default: PORT")


def _create(create: argparse.ArgumentParser) -> None:
    add = create.add_argument
    add("--name", required=True, metavar="NAME", help="what the list and the page call it")
    add("--programme", metavar="CODE", help="default: the latest that has begun")
    add("--pillar", metavar="CODE", action="append", default=[], help="default: all")
    add("--partner", metavar="CODE", action="append", default=[], help="default: all")
    add("--level", choices=("action", "measure"), default="action")
    add("--section", choices=SECTIONS, action="append", default=[], help="default: all")
    add("--frozen", action="store_true", help="what is known now, for ever; else it follows")
    add(
        "--as-of",
        metavar="DAY",
        help="the day of a frozen page; default: today, or the programme's last day",
    )
    add("--lang", choices=LANGUAGES, help="default: the reader's own language")
    add("--no-downloads", action="store_true", help="offer no files")
    add("--expires", metavar="DAY", help="its last day; default: SHARE_DAYS from now")
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
