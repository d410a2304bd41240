"""What statements of a whole programme must keep: each alone, and together on every day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from db.folder.faults import Fault, Reason, against, why
from db.record import column_values, statement_rules
from db.record.replay import STATED, State, daily, split
from db.record.stored_text import UnfitError
from db.record.vocabulary import StatusFlags, Vocabulary
from db.whole.whole_columns import COMMENTS, FLAGS, Row, Tables

Numbered = tuple[int, Row]  # as a spreadsheet numbers it
BIRTH = tuple(column for column in STATED if column != "removed")


def statement_faults(tables: Tables, statuses: Mapping[str, StatusFlags]) -> list[Fault]:
    """What is wrong with what is said, by the statuses that the database knows."""
    words = _vocabulary(tables, statuses)
    said: dict[str, list[Numbered]] = defaultdict(list)
    for at, row in enumerate(tables["updates"], start=2):
        said[row["action_code"]].append((at, row))
    # What all statements say together is asked of those that are sound alone.
    alone = [*_flags(tables, statuses), *_each(tables, words), *_births(tables, said)]
    return alone or [*_kept(said, words, tables)]


def _each(tables: Tables, words: Vocabulary) -> Iterator[Fault]:
    events = {row["code"] for row in tables["events"]}
    for at, row in enumerate(tables["updates"], start=2):
        yield from (Fault("updates", at, each) for each in _against_statement(row, words, events))


def _births(tables: Tables, said: Mapping[str, list[Numbered]]) -> Iterator[Fault]:
    """The first statement about an action says all that is to be said of it."""
    for at, row in enumerate(tables["rows"], start=2):
        if not said.get(row["code"]):
            yield Fault("rows", at, why("unsaid", value=row["code"]))
            continue
        first, birth = said[row["code"]][0]
        if missing := sorted({*BIRTH} - {*split(birth["states"])}):
            yield Fault("updates", first, why("birth", column=missing[0]))


def _flags(tables: Tables, statuses: Mapping[str, StatusFlags]) -> Iterator[Fault]:
    """A status that means something else here would give other figures without a word."""
    for at, row in enumerate(tables["statuses"], start=2):
        here = statuses.get(row["code"])
        if here is None:
            yield Fault("statuses", at, why("strange-status", value=row["code"]))
        elif any(getattr(here, flag) != row[flag] for flag in FLAGS if hasattr(here, flag)):
            yield Fault("statuses", at, why("other-status", value=row["code"]))


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


def _against_statement(row: Row, words: Vocabulary, events: set[str]) -> Iterator[Reason]:
    stated = split(row["states"])
    for column in {*stated} - {*STATED}:
        yield why("strange-column", "states", value=column)
    for column in {*STATED} - {*stated}:
        if row[column] not in (None, ""):
            yield why("unstated", column)
    if row["effective_on"] < words.starts_on:
        yield why("early", "effective_on", day=words.starts_on)
    for code in {*split(row["evidence"])} - events:
        yield why("unknown", "evidence", value=code, table="events")
    for column in {*stated} & {*STATED}:
        if reason := _against_value(column, row[column], words):
            yield reason.at(column)


def _against_value(column: str, value: Any, words: Vocabulary) -> Reason | None:
    if column == "position":
        return None if value is not None else why("blank")
    if column in ("pillar_code", "parent_code"):
        known = words.pillars if column == "pillar_code" else None
        fits = not value or known is None or value in known
        return None if fits else against("unknown", value, table="pillars")
    if column == "removed" or column.startswith("title_") or column == "owner":
        return None  # any text; flags and lengths are asked of every cell
    if column in column_values.OUT_OF_RANGE and value is not None:
        # As it was recorded: what was so before numbers were rounded is smaller than any new one.
        return None if column_values.is_within(column, value) else against("unfit", str(value))
    try:
        given = split(value) if column == "partners" else value
        column_values.fit(column, given, words)
    except UnfitError:
        return against("unfit", str(value))
    return None


def _kept(
    said: Mapping[str, list[Numbered]],
    words: Vocabulary,
    tables: Tables,
) -> Iterator[Fault]:
    """On each day, each action keeps the rules; so does what it is a part of."""
    gone = {row["code"] for row in tables["partners"] if row["removed"]}
    born = {code: rows[0][1] for code, rows in said.items()}
    loud = {row["number"] for row in tables["batches"] if row["comment"] or row["kind"] == "undo"}
    for code, rows in said.items():
        states = daily(each for _, each in rows)
        for at, row in rows:
            day = row["effective_on"]
            reasons = _against_state(code, day, states[day], words, born, gone)
            yield from (Fault("updates", at, reason) for reason in reasons)
            status = row["status"] if "status" in split(row["states"]) else None
            explained = row["batch"] in loud or any(row[comment] for comment in COMMENTS)
            if status and words.statuses[status].needs_comment and not explained:
                yield Fault("updates", at, why("comment", "status", status=status))


def _against_state(
    code: str,
    day: date,
    state: State,
    words: Vocabulary,
    born: Mapping[str, Row],
    gone: set[str],
) -> Iterator[Reason]:
    if not {*BIRTH} <= {*state}:
        yield why("not-yet", "effective_on", value=code, day=day)
        return
    if state.get("removed"):
        return
    for broken, column in statement_rules.faults(state, state, words):
        yield _broken(broken, state).at(column)
    for partner in {*split(state["partners"])} & gone:
        yield why("gone", "partners", value=partner)
    parent = state["parent_code"]
    if parent and (parent not in born or born[parent]["parent_code"]):
        yield why("unknown", "parent_code", value=parent, table="rows")
    if bool(parent) == bool(state["pillar_code"]):
        yield why("either", "pillar_code")


def _broken(rule: str, state: Mapping[str, Any]) -> Reason:
    """A rule of db.record.statement_rules that statements together break."""
    value, status = state["progress"], state["status"]
    if rule == "due-before-start":
        return why("order", day=state["due_on"], first=state["starts_on"])
    if rule == "no-title":
        return why("title")
    done = rule == "done-needs-100"
    return why("done-needs-100" if done else "unreported", value=value, status=status)
