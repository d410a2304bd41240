"""Every `python -m ...`: errors as sentences, exit codes, a pipe that closes."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from db.engine import outages
from db.engine.database import BadUrlError, NoDatabaseError
from db.engine.schema import SchemaError
from db.problems import ProblemsError
from db.record.people import NotAllowedError
from settings import SettingsError, current

SPEAKING: tuple[type[Exception], ...] = (
    *(BadUrlError, NoDatabaseError, NotAllowedError, SchemaError),  # their text is for people
    *(ProblemsError, SettingsError, SQLAlchemyError, OSError),
)
OUTAGES = {
    "busy": "Somebody else is writing to the database; please try again.",
    "full": "There is no room left where the database is; make some and try again.",
    "read-only": "The database can't be written to: it is read-only.",
}


class UsageError(Exception):
    """The command names something that isn't there; the text lists what is."""


def main(
    commands: Mapping[str, str],
    given: Sequence[str],
    *speaking: type[Exception],
    **told: str | None,
) -> int:
    """Run the one of `commands` that is `given`, and return its exit code; `told` is for its help.

    Each name stands for a module: DOES is its help, `add` adds its arguments, `run` runs it, and
    SPEAKING are errors whose text is for people. It is imported late, with its own libraries.
    """
    asked = _parser(commands, given[:1], told).parse_args(given)
    command = asked.command
    return run(lambda: int(command.run(asked, current())), *speaking, *command.SPEAKING)


def _parser(
    commands: Mapping[str, str], first: Sequence[str], told: Mapping[str, Any]
) -> argparse.ArgumentParser:
    """The parser of the command that the `first` word names; of all commands without one."""
    parser = argparse.ArgumentParser(**told)
    choices = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in set(commands) & set(first) or commands:
        module = import_module(commands[name])
        command = choices.add_parser(name, help=module.DOES, description=module.DOES)
        module.add(command)
        command.set_defaults(command=module)
    return parser


def run(command: Callable[[], int], *speaking: type[Exception]) -> int:
    """Run `command` and return its exit code: 0, 1 (it could not) or 2 (wrong usage).

    An error is printed as a sentence on standard error; those of `speaking` have their own text.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # In any language of the terminal; the name of a file may be no text.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = command()
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()
        return 1
    except UsageError as error:
        return _tell(error, 2)
    except SPEAKING + speaking as error:
        return _tell(error, 1)
    return code


def sentence(error: Exception) -> str:
    """`error` as a sentence."""
    if isinstance(error, DBAPIError):
        lines = str(error.orig).strip().splitlines()
        said = f"The database could not do that: {lines[0] if lines else 'it did not say why'}."
        return OUTAGES.get(outages.reason(error), said)
    if isinstance(error, outages.UncertainError):
        return str(error)
    if isinstance(error, SQLAlchemyError):
        return f"The database can't be used: {error}."
    if isinstance(error, OSError):
        return f"{error.filename or 'The file'}: {error.strerror or error}."
    return str(error)


def _tell(error: Exception, code: int) -> int:
    print(sentence(error), file=sys.stderr)  # noqa: T201
    return code


def _stop_writing() -> None:
    """The reader of our output (head, a pager) is gone; keep Python's exit from failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
