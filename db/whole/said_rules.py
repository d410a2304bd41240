"""What statements of a whole programme must keep: each alone, and together on every day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from db import rules, values
from db.fold import STATED, fold, split
from db.texts import UnfitError
from db.vocabulary import StatusFlags, Vocabulary
from db.whole.cell_rules import Told
from db.whole.columns import COMMENTS, FLAGS, Row, Tables

Numbered = tuple[int, Row]  # as a spreadsheet numbers it
BIRTH = tuple(column for column in STATED if column != "removed")


def told(tables: Tables, statuses: Mapping[str, StatusFlags]) -> list[tuple[str, int, str]]:
    """What is wrong with what is said, by the statuses that the database knows."""
    words = _vocabulary(tables, statuses)
    said: dict[str, list[Numbered]] = defaultdict(list)
    for at, row in enumerate(tables["updates"], start=2):
        said[row["action_code"]].append((at, row))
    # What all statements say together is asked of those that are sound alone.
    alone = [*_flags(tables, statuses), *_each(tables, words), *_births(tables, said)]
    return alone or [*_kept(said, words, tables)]


def _each(tables: Tables, words: Vocabulary) -> Told:
    events = {row["code"] for row in tables["events"]}
    for at, row in enumerate(tables["updates"], start=2):
        yield from (("updates", at, why) for why in _against_statement(row, words, events))


def _births(tables: Tables, said: Mapping[str, list[Numbered]]) -> Told:
    """The first statement about an action says all that is to be said of it."""
    for at, row in enumerate(tables["rows"], start=2):
        if not said.get(row["code"]):
            yield "rows", at, f"nothing is said of {row['code']}"
            continue
        first, birth = said[row["code"]][0]
        if missing := sorted({*BIRTH} - {*split(birth["states"])}):
            yield "updates", first, f"the first of an action must state {missing[0]}"


def _flags(tables: Tables, statuses: Mapping[str, StatusFlags]) -> Told:
    """A status that means something else here would give other figures without a word."""
    for at, row in enumerate(tables["statuses"], start=2):
        here = statuses.get(row["code"])
        if here is None:
            yield "statuses", at, f"this program knows no status {row['code'][:60]!r}"
        elif any(getattr(here, flag) != row[flag] for flag in FLAGS if hasattr(here, flag)):
            yield "statuses", at, f"{row['code']} means something else in this program"


def _vocabulary(tables: Tables, statuses: Mapping[str, StatusFlags]) -> Vocabulary:
    programme = tables["programme"][0]
    return Vocabulary(
        statuses,
        [row["code"] for row in tables["partners"]],
        [row["code"] for row in tables["pillars"]],
        programme["starts_on"],
        programme["ends_on"],
        date.max,
    )


def _against_statement(row: Row, words: Vocabulary, events: set[str]) -> Iterator[str]:
    stated = split(row["states"])
    for column in {*stated} - {*STATED}:
        yield f"states: there is no column {column[:60]!r}"
    for column in {*STATED} - {*stated}:
        if row[column] not in (None, ""):
            yield f"{column}: it holds something, and states doesn't name it"
    if row["effective_on"] < words.starts_on:
        yield f"effective_on: the programme begins later, on {words.starts_on}"
    for code in {*split(row["evidence"])} - events:
        yield f"evidence: there is no {code[:60]!r}"
    for column in {*stated} & {*STATED}:
        if reason := _against_value(column, row[column], words):
            yield f"{column}: {reason}"


def _against_value(column: str, value: Any, words: Vocabulary) -> str:
    if column == "position":
        return "" if value is not None else "it is empty"
    if column in ("pillar_code", "parent_code"):
        known = words.pillars if column == "pillar_code" else None
        fits = not value or known is None or value in known
        return "" if fits else f"there is no pillar {value[:60]!r}"
    if column == "removed" or column.startswith("title_") or column == "owner":
        return ""  # any text; flags and lengths are asked of every cell
    try:
        given = split(value) if column == "partners" else value
        values.fit(column, given, words)
    except UnfitError as unfit:
        return f"{str(value)[:40]!r} can't stand here ({unfit.reason})"
    return ""


def _kept(
    said: Mapping[str, list[Numbered]],
    words: Vocabulary,
    tables: Tables,
) -> Told:
    """On each day, each action keeps the rules; so does what it is a part of."""
    gone = {row["code"] for row in tables["partners"] if row["removed"]}
    born = {code: rows[0][1] for code, rows in said.items()}
    loud = {row["number"] for row in tables["batches"] if row["comment"] or row["kind"] == "undo"}
    for code, rows in said.items():
        for at, row in rows:
            yield from (
                ("updates", at, why) for why in _against_state(code, rows, row, words, born, gone)
            )
            status = row["status"] if "status" in split(row["states"]) else None
            explained = row["batch"] in loud or any(row[comment] for comment in COMMENTS)
            if status and words.statuses[status].needs_comment and not explained:
                yield "updates", at, f"status: {status} needs a reason in words"


def _against_state(
    code: str,
    rows: list[Numbered],
    row: Row,
    words: Vocabulary,
    born: Mapping[str, Row],
    gone: set[str],
) -> Iterator[str]:
    state = fold((each for _, each in rows), row["effective_on"])
    if not {*BIRTH} <= {*state}:
        yield f"effective_on: {code} isn't there yet on {row['effective_on']}"
        return
    if state.get("removed"):
        return
    for reason, column in rules.faults(state, state, words):
        yield f"{column}: {reason}"
    for partner in {*split(state["partners"])} & gone:
        yield f"partners: {partner} was taken away"
    parent = state["parent_code"]
    if parent and (parent not in born or born[parent]["parent_code"]):
        yield f"parent_code: there is no action {parent[:60]!r}"
    if bool(parent) == bool(state["pillar_code"]):
        yield "pillar_code: an action has a pillar, and a measure has a parent_code"
