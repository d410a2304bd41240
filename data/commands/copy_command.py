"""`python -m data copy CODE NEW`: a new programme with the structure of a stored one."""

import argparse

import settings
from data.commands.template_command import first_day, structure_of
from data.files import whole_file
from db.commands.progress import ProgressLine
from db.engine.database import opened
from db.engine.schema import check_version
from db.record.people import local_person

DOES = "Make a programme with the pillars, partners and actions of another, nothing reported yet."
SPEAKING: tuple[type[Exception], ...] = ()


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run` to `parser`."""
    parser.add_argument("like", metavar="CODE", help="the programme that is there")
    parser.add_argument("code", metavar="NEW", help="what the new one is called")
    parser.add_argument("--starts-on", metavar="DAY", required=True, help="its first day")


def run(asked: argparse.Namespace, chosen: settings.Settings) -> int:
    """Make the programme; return 0. Raises UsageError and ProblemsError."""
    starts_on = first_day(asked.starts_on)
    with opened(chosen.database_url) as engine:
        check_version(engine)
        found = structure_of(engine, asked.like, asked.code.strip(), starts_on)
        person = local_person(chosen.local_person)
        done = whole_file.begin(engine, person, found, asked.like, progress=ProgressLine("Copying"))
    print(*done.sentences(), sep="\n")
    return 0
