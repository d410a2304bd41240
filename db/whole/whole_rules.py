"""What the rows of a whole programme must keep, before any of them is written."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from db.folder.codes import folded, may_be_code
from db.folder.faults import Fault, Reason, against, why
from db.folder.folder_values import LONGEST
from db.record import column_values, programme_days
from db.record.replay import STATED, split
from db.record.vocabulary import StatusFlags
from db.whole import statement_faults
from db.whole.whole_columns import Row, Tables, kind
from locales import CONTENT_LANGUAGES
from locales.addresses import is_address

ADDRESSES = ("plan_url", "source_url")
MAY_BE_EMPTY = {"year", "since", "undoes", "starts_on", "due_on", "progress"}
ONE_OF: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("batches", "kind"): ("load", "edit", "import", "undo"),
    **dict.fromkeys(
        [("partners", "kind"), ("partner_changes", "kind")], column_values.PARTNER_KINDS
    ),
    ("events", "date_precision"): column_values.PRECISIONS,
    ("programme", "source_language"): tuple(CONTENT_LANGUAGES),
}
KEYS = {
    **dict.fromkeys(("pillars", "partners", "statuses", "rows", "events"), "code"),
    **{"reporting_dates": "day", "batches": "number", "updates": "sequence"},
}


def cell_faults(name: str, tables: Tables) -> Iterator[Fault]:
    """What is wrong with the cells of a table."""
    seen: dict[Any, int] = {}
    for number, row in enumerate(tables[name], start=2):
        for column, value in row.items():
            if reason := _against(name, column, value):
                yield Fault(name, number, reason.at(column))
        if key := KEYS.get(name):
            same = folded(row[key]) if key == "code" else row[key]
            if same in seen:
                yield Fault(name, number, why("double", key, value=row[key], row=seen[same]))
            seen.setdefault(same, number)


def _against(name: str, column: str, value: Any) -> Reason | None:
    if kind(column) != "text":
        stated = name == "updates" and column in STATED
        fits = value is not None or stated or column in MAY_BE_EMPTY
        return None if fits else why("blank")
    return _against_text(name, column, value or "")


def _against_text(name: str, column: str, value: str) -> Reason | None:
    if len(value) > LONGEST:
        return why("long", most=LONGEST)
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        return why("text")
    if column in ("code", "author") and not (value.strip() and value.isprintable()):
        return against("unfit", value)
    if column == "code" and not may_be_code(value):
        return why("code", value=value)
    if column in ADDRESSES and value and not is_address(value):
        return against("address", value)
    known = ONE_OF.get((name, column))
    if known and value not in known:
        return against("one-of", value, all=", ".join(known))
    return None


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
        (fault for name in tables for fault in cell_faults(name, tables)),
        (
            *_period(tables["programme"][0]),
            *_numbers(tables),
            *_moments(tables["batches"], now),
            *_names(tables),
            *_partner_changes(tables),
        ),
        statement_faults.statement_faults(tables, statuses),
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
