"""What every `python -m ...` shares: the parser, errors as sentences, exit codes, closed pipes."""

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
    *(BadUrlError, NoDatabaseError, NotAllowedError, SchemaError),  # printed with their own text
    *(ProblemsError, SettingsError, SQLAlchemyError, OSError),
)
OUTAGES = {
    "busy": "Somebody else is writing to the database; please try again.",
    "full": "There is no room left where the database is; make some and try again.",
    "read-only": "The database can't be written to: it is read-only.",
}


class UsageError(Exception):
    """Raised for unusable arguments; the text names the fault and, if useful, what exists."""


def main(
    commands: Mapping[str, str],
    given: Sequence[str],
    *speaking: type[Exception],
    **told: str | None,
) -> int:
    """Run the command that the arguments `given` name; return its exit code.

    `commands` is name to module: DOES is its help, `add` adds its arguments, `run` runs it, and
    SPEAKING are types of errors printed with their own text, as are `speaking`. Only the module of
    the command is imported, since each imports libraries of its own. `told` are options of
    ArgumentParser.
    """
    asked = _parser(commands, given[:1], told).parse_args(given)
    command = asked.command
    return run(lambda: int(command.run(asked, current())), *speaking, *command.SPEAKING)


def _parser(
    commands: Mapping[str, str], first: Sequence[str], told: Mapping[str, Any]
) -> argparse.ArgumentParser:
    """The parser of the command named by `first`, the first argument; of all commands otherwise."""
    parser = argparse.ArgumentParser(**told)
    choices = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in set(commands) & set(first) or commands:
        module = import_module(commands[name])
        command = choices.add_parser(name, help=module.DOES, description=module.DOES)
        module.add(command)
        command.set_defaults(command=module)
    return parser


def run(command: Callable[[], int], *speaking: type[Exception]) -> int:
    """Run `command` and return its exit code; 1 after an error, 2 after a UsageError.

    An error of SPEAKING or `speaking` is printed as a sentence on standard error; others are
    raised.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # UTF-8 in every locale; the name of a file may contain bytes that are no text.
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
    """The sentence that is printed for `error`."""
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
    """Discard further output once its reader (head, a pager) is gone, so that the exit succeeds."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
