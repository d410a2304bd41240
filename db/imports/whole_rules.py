"""What the record of a whole programme must keep, before any of it is written."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from db.imports import statement_problems
from db.imports.file_schema import RECORD
from db.imports.typed_tables import TypedRow, TypedTables, doubles, strangers
from db.problems import Problem, problem
from db.record import programme_days
from db.record.replay import split
from db.record.vocabulary import StatusFlags


def record_problems(
    tables: TypedTables, statuses: Mapping[str, StatusFlags], now: datetime
) -> list[Problem]:
    """What is wrong in tables of which every cell could be read, by the first rules that are
    broken; [] where none is.
    """
    if len(tables["programme"]) != 1:
        return [problem("one-row").at("programme")]
    for told in (
        doubles(tables, RECORD),
        (
            *_period(tables["programme"][0]),
            *_numbers(tables),
            *_moments(tables["record/batches"], now),
            *strangers(tables, RECORD),
            *_strange_partners(tables),
            *_partner_changes(tables),
        ),
        statement_problems.statement_problems(tables, statuses),
    ):
        # Later rules are checked of what is sound so far.
        if found := list(told):
            return found
    return []


def _period(programme: TypedRow) -> Iterator[Problem]:
    first, last = programme["starts_on"], programme["ends_on"]
    found = programme_days.against(first, last)
    if last < first:
        found = problem("order", "ends_on", day=last, first=first)
    if found:
        yield found.at("programme", programme.number)


def _numbers(tables: TypedTables) -> Iterator[Problem]:
    """Batches and statements stand in the order in which they were recorded."""
    for name, column in (("record/batches", "number"), ("record/updates", "sequence")):
        for wanted, row in enumerate(tables[name], start=1):
            if row[column] != wanted:
                found = problem("sequence", column, value=row[column], wanted=str(wanted))
                yield found.at(name, row.number)
    for first, second in pairwise(tables["record/updates"]):
        if second["batch"] < first["batch"]:
            yield problem("falls", "batch").at("record/updates", second.number)


def _moments(batches: Sequence[TypedRow], now: datetime) -> Iterator[Problem]:
    """Record time only grows, up to now; and only what is over can be undone."""
    for earlier, later in pairwise(batches):
        if later["recorded_at"] <= earlier["recorded_at"]:
            yield problem("no-later", "recorded_at").at("record/batches", later.number)
    for row in batches:
        if row["recorded_at"] > now:
            yield problem("future", "recorded_at").at("record/batches", row.number)
        if row["undoes"] is not None and row["undoes"] >= row["number"]:
            yield problem("undone-before", "undoes").at("record/batches", row.number)


def _strange_partners(tables: TypedTables) -> Iterator[Problem]:
    known = {row["code"] for row in tables["partners"]}
    for row in tables["record/evidence"]:
        for code in {*split(row["partners"])} - known:
            found = problem("unknown", "partners", value=code, table="partners")
            yield found.at("record/evidence", row.number)


def _partner_changes(tables: TypedTables) -> Iterator[Problem]:
    """A partner is changed once in a batch, one after the other, and after it came."""
    last = {row["code"]: row["since"] or 0 for row in tables["partners"]}
    for row in tables["record/partner_changes"]:
        if row["batch"] <= last.get(row["partner_code"], 0):
            yield problem("no-later", "batch").at("record/partner_changes", row.number)
        last[row["partner_code"]] = row["batch"]
