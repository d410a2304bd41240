"""What the rows of a whole programme must keep, before any of them is written.

They were written by rules once, but a file can be changed by hand: everything is asked again.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import pairwise

from db import programme_days
from db.faults import Fault, against, why
from db.fold import split
from db.vocabulary import StatusFlags
from db.whole import cell_rules, said_rules
from db.whole.columns import Row, Tables

# Table and column to the table and column that it names a row of.
NAMED = {
    **dict.fromkeys(
        [(name, "since") for name in ("pillars", "partners", "reporting_dates", "methods")],
        ("batches", "number"),
    ),
    **dict.fromkeys(
        [(name, "batch") for name in ("updates", "events", "marks", "partner_changes")],
        ("batches", "number"),
    ),
    ("batches", "undoes"): ("batches", "number"),
    ("updates", "action_code"): ("rows", "code"),
    ("events", "action_code"): ("rows", "code"),
    ("marks", "evidence_code"): ("events", "code"),
    ("partner_changes", "partner_code"): ("partners", "code"),
}


def faults(tables: Tables, statuses: Mapping[str, StatusFlags], now: datetime) -> list[Fault]:
    """All that is wrong, table by table; the first row of a table is 2, below its header."""
    if len(tables["programme"]) != 1:
        return [Fault("programme", 0, why("one-row"))]
    for told in (
        (fault for name in tables for fault in cell_rules.told(name, tables)),
        (
            *_period(tables["programme"][0]),
            *_numbers(tables),
            *_moments(tables["batches"], now),
            *_names(tables),
            *_partner_changes(tables),
        ),
        said_rules.told(tables, statuses),
    ):
        # What comes later is asked of what is sound so far.
        if found := list(told):
            return found
    return []


def _period(programme: Row) -> Iterator[Fault]:
    first, last = programme["starts_on"], programme["ends_on"]
    if last < first:
        yield Fault("programme", 2, why("order", "ends_on", day=last, first=first))
    elif reason := programme_days.against(first, last):
        yield Fault("programme", 2, reason)


def _numbers(tables: Tables) -> Iterator[Fault]:
    """Batches and statements stand in the order in which they were recorded."""
    for name, column in (("batches", "number"), ("updates", "sequence")):
        for at, row in enumerate(tables[name], start=1):
            if row[column] != at:
                yield Fault(name, at + 1, why("sequence", column, value=row[column], wanted=at))
    for at, (first, second) in enumerate(pairwise(tables["updates"]), start=3):
        if second["batch"] < first["batch"]:
            yield Fault("updates", at, why("falls", "batch"))


def _moments(batches: list[Row], now: datetime) -> Iterator[Fault]:
    """Record time only grows, up to now; and only what is over can be undone."""
    for at, (earlier, later) in enumerate(pairwise(batches), start=3):
        if later["recorded_at"] <= earlier["recorded_at"]:
            yield Fault("batches", at, why("no-later", "recorded_at"))
    for at, row in enumerate(batches, start=2):
        if row["recorded_at"] > now:
            yield Fault("batches", at, why("future", "recorded_at"))
        if row["undoes"] is not None and row["undoes"] >= row["number"]:
            yield Fault("batches", at, why("undone-before", "undoes"))


def _names(tables: Tables) -> Iterator[Fault]:
    """What a row names is there."""
    keys = {
        there: {row[there[1]] for row in tables[there[0]]}
        for there in {*NAMED.values(), ("partners", "code")}
    }
    for (name, column), there in NAMED.items():
        for at, row in enumerate(tables[name], start=2):
            if row[column] is not None and row[column] not in keys[there]:
                yield Fault(
                    name, at, against("unknown", str(row[column]), table=there[0]).at(column)
                )
    for at, row in enumerate(tables["events"], start=2):
        for code in {*split(row["partners"])} - keys["partners", "code"]:
            yield Fault("events", at, why("unknown", "partners", value=code, table="partners"))


def _partner_changes(tables: Tables) -> Iterator[Fault]:
    """A partner is changed once in a batch, one after the other, and after it came."""
    last = {row["code"]: row["since"] or 0 for row in tables["partners"]}
    for at, row in enumerate(tables["partner_changes"], start=2):
        if row["batch"] <= last.get(row["partner_code"], 0):
            yield Fault("partner_changes", at, why("no-later", "batch"))
        last[row["partner_code"]] = row["batch"]
