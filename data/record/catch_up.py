"""Bringing a record up to date by the batches since it was read, in place of reading it anew.

A record is append-only: a save, an undo, an import and a whole programme from a file each add
batches, and change no statement of an earlier one. So the statements, public events, actions and
batches that a process has read stay right, and only what later batches added is read. All else of a
record (titles and days of the programme, pillars, partners, statuses, thresholds, reporting days)
is a few rows, which are read each time; so it doesn't matter how they were changed.

The result is equal to a record that is read anew, column by column. What makes sure of it is the
digest of the last batch that the process knows (db.record.digests): it is of all rows of all
batches so far. Where the database no longer has that batch with that digest, its past is another
one, and the record is read anew. That is so

- after a backup was restored, or put in the place of a damaged file, unless nothing had been saved
  since it was made;
- where the file was replaced by another one;
- where the first batch came after the record was read;
- where somebody who signs in got another name, which the record shows of all that they saved.

Two parts are read anew by themselves: the public events where one was withdrawn or restored, since
it may be an old one; and the version of each action that later statements are about. A value that
was changed by hand is seen at the next start of the process; until then `python -m db check` alone
finds it. A record up to an earlier batch is never brought up to date: it doesn't change.
"""

from functools import partial

import pandas as pd

from data.record import load
from data.record.load import Growing, Record, Rows
from db.engine.database import Engine, reading


def record(engine: Engine, known: Record) -> Record:
    """The record of all batches, from `known`, one read before. Raises UnknownProgrammeError."""
    with reading(engine) as connection:
        rows = Rows(connection, known.programme.code)
        if not _goes_on(known, rows):
            return load.read(rows, Growing.read)
        now = load.read(rows, partial(_added, known))
    return now.brought_up_from(known)


def _goes_on(known: Record, rows: Rows) -> bool:
    """Whether the batches of the database begin with those of `known`, of people named so."""
    _, _, digest = Rows(rows.connection, rows.code, known.last_batch).last()
    is_same = bool(digest) and digest == known.digest and rows.named() == known.named
    return known.batch is None and is_same


def _added(known: Record, rows: Rows) -> Growing:
    later = Rows(rows.connection, rows.code, after=known.last_batch)
    batches = later.batches()
    if batches.empty:
        return Growing(known.actions, known.updates, known.evidence, known.batches)
    return Growing(
        actions=_raised(known.actions, later.actions()),
        updates=known.stated.room.added(known.updates, later.updates(batches)),
        evidence=_events(known, rows, later),
        batches=_after(known.batches, batches),
    )


def _after(known: pd.DataFrame, later: pd.DataFrame) -> pd.DataFrame:
    return known if later.empty else pd.concat([known, later], ignore_index=True)


def _raised(known: pd.DataFrame, later: pd.DataFrame) -> pd.DataFrame:
    """The actions with their versions now; new ones were added after all others."""
    places = pd.Index(known["code"]).get_indexer(later["code"])
    versions = known["version"].to_numpy(copy=True)
    versions[places[places >= 0]] = later["version"].to_numpy()[places >= 0]
    return _after(known.assign(version=versions), later[places < 0])


def _events(known: Record, rows: Rows, later: Rows) -> pd.DataFrame:
    if later.has_marks():
        return rows.evidence()
    new = later.evidence()
    if new.empty:
        return known.evidence
    # A stable sort, as of two events of a day the one that was added later comes later.
    every = pd.concat([known.evidence, new], ignore_index=True)
    return every.sort_values("happened_on", kind="stable", ignore_index=True)
