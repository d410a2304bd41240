"""`python -m db check`: whether the file is sound, and the record as it was written."""

import argparse
import sys

import settings
from db import checks
from db.engine.schema import migrated

DOES = "Check the file, and that nothing of the record was changed by hand."
SPEAKING: tuple[type[Exception], ...] = ()


def add(_: argparse.ArgumentParser) -> None:
    """The command has no arguments."""


def run(_: argparse.Namespace, chosen: settings.Settings) -> int:
    """Print every fault on standard error."""
    with migrated(chosen.database_url) as engine:
        faults = checks.check(engine)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("The database is sound, and the record is as it was written.")
    return 1 if faults else 0
