"""`python -m db check`: check the database file, and the record against its digests."""

import argparse
import sys

import settings
from db import checks
from db.engine.schema import migrated

DOES = "Check the file, and that nothing of the record was changed by hand."
SPEAKING: tuple[type[Exception], ...] = ()


def add(_: argparse.ArgumentParser) -> None:
    """Add nothing: the command has no arguments."""


def run(_: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print every fault on standard error; exit code 1 with a fault, else 0."""
    with migrated(chosen.database_url) as engine:
        faults = checks.check(engine)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The database is sound, and the record is as it was written.")
    return 1 if faults else 0
