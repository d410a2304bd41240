"""`python -m data import` of a programme that is there: what was changed in its file since."""

import argparse
import sys

import settings
from data import days, import_rows_command, load
from data.exchange import whole_edits, whole_stays
from data.exchange.whole_tables import Texts
from db.engine import Engine
from db.people import local_person
from locales import translator

TOLD = (
    "{} is there: what was changed in the tables of the file comes in, its history stays as it is."
)


def run(engine: Engine, asked: argparse.Namespace, chosen: settings.Settings, found: Texts) -> int:
    """Import what is otherwise than at the export, or tell what would become of it."""
    edits, t = whole_edits.edits(engine, found, asked.lang), translator(asked.lang)
    for stay in edits.stays:
        print(whole_stays.sentence(t, stay), file=sys.stderr)
    if not edits.rows:
        print("Nothing new: no change.")
        return 0
    print(TOLD.format(edits.programme_code))
    record = load.record(engine, edits.programme_code)
    wanted = edits.asked(
        person=local_person(chosen.local_person),
        effective_on=import_rows_command.day(asked.effective_on, record, chosen),
        today=days.today(chosen.timezone),
        since=import_rows_command.since(asked.since),
        language=asked.lang,
        comment=asked.comment,
        name=asked.file.name,
    )
    return import_rows_command.carried_out(engine, wanted, {}, t, dry=asked.dry_run)
