"""What statements of a whole programme must keep: each alone, and together on every day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from db.imports.file_schema import COMMENTS, FLAGS
from db.imports.typed_tables import Row, TypedRow, TypedTables
from db.problems import Problem, against, problem
from db.record import column_values, owners, statement_rules
from db.record.replay import STATED, State, daily, split
from db.record.stored_text import UnfitError
from db.record.vocabulary import StatusFlags, Vocabulary

BIRTH = tuple(column for column in STATED if column != "removed")


def statement_problems(tables: TypedTables, statuses: Mapping[str, StatusFlags]) -> list[Problem]:
    """What is wrong with the statements, by the statuses that the database knows."""
    words = _vocabulary(tables, statuses)
    said: dict[str, list[TypedRow]] = defaultdict(list)
    for row in tables["record/updates"]:
        said[row["action_code"]].append(row)
    # Statements are checked together once each is sound alone.
    alone = [*_flags(tables, statuses), *_each(tables, words), *_births(tables, said)]
    return alone or [*_kept(said, words, tables)]


def _each(tables: TypedTables, words: Vocabulary) -> Iterator[Problem]:
    events = {row["code"] for row in tables["record/evidence"]}
    for row in tables["record/updates"]:
        reasons = _against_statement(row, words, events)
        yield from (each.at("record/updates", row.number) for each in reasons)


def _births(tables: TypedTables, said: Mapping[str, list[TypedRow]]) -> Iterator[Problem]:
    """The first statement about an action names every column."""
    for row in tables["record/actions"]:
        if not said.get(row["code"]):
            yield problem("unsaid", value=row["code"]).at("record/actions", row.number)
            continue
        birth = said[row["code"]][0]
        if missing := sorted({*BIRTH} - {*split(birth["states"])}):
            yield problem("birth", column=missing[0]).at("record/updates", birth.number)


def _flags(tables: TypedTables, statuses: Mapping[str, StatusFlags]) -> Iterator[Problem]:
    """A status that means something else here would give other figures without a word."""
    for row in tables["record/statuses"]:
        here = statuses.get(row["code"])
        if here is None:
            yield problem("strange-status", value=row["code"]).at("record/statuses", row.number)
        elif any(getattr(here, flag) != row[flag] for flag in FLAGS if hasattr(here, flag)):
            yield problem("other-status", value=row["code"]).at("record/statuses", row.number)


def _vocabulary(tables: TypedTables, statuses: Mapping[str, StatusFlags]) -> Vocabulary:
    programme = tables["programme"][0]
    return Vocabulary(
        statuses,
        [row["code"] for row in tables["partners"]],
        [row["code"] for row in tables["pillars"]],
        programme["starts_on"],
        programme["ends_on"],
        date.max,
    )


def _against_statement(row: Row, words: Vocabulary, events: set[str]) -> Iterator[Problem]:
    stated = split(row["states"])
    for column in {*stated} - {*STATED}:
        yield problem("strange-column", "states", value=column)
    for column in {*STATED} - {*stated}:
        if row[column] not in (None, ""):
            yield problem("unstated", column)
    if row["effective_on"] < words.starts_on:
        yield problem("early", "effective_on", day=words.starts_on)
    for code in {*split(row["evidence"])} - events:
        yield problem("unknown", "evidence", value=code, table="record/evidence")
    for column in {*stated} & {*STATED}:
        if reason := _against_value(column, row[column], words):
            yield reason.at(column=column)


def _against_value(column: str, value: Any, words: Vocabulary) -> Problem | None:
    if column == "position":
        return None if value is not None else problem("blank")
    if column in ("pillar_code", "parent_code"):
        known = words.pillars if column == "pillar_code" else None
        fits = not value or known is None or value in known
        return None if fits else against("unknown", value, table="pillars")
    if column == "owner":  # a number of somebody in another database is nobody here
        return against("unfit", str(value)) if owners.is_person(value) else None
    if column == "removed" or column.startswith("title_"):
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
    said: Mapping[str, list[TypedRow]],
    words: Vocabulary,
    tables: TypedTables,
) -> Iterator[Problem]:
    """On each day, each action keeps the rules; so does what it is a part of."""
    gone = {row["code"] for row in tables["partners"] if row["removed"]}
    born = {code: rows[0] for code, rows in said.items()}
    batches = tables["record/batches"]
    loud = {row["number"] for row in batches if row["comment"] or row["kind"] == "undo"}
    for code, rows in said.items():
        states = daily(rows)
        for row in rows:
            day = row["effective_on"]
            reasons = _against_state(code, day, states[day], words, born, gone)
            yield from (reason.at("record/updates", row.number) for reason in reasons)
            status = row["status"] if "status" in split(row["states"]) else None
            explained = row["batch"] in loud or any(row[comment] for comment in COMMENTS)
            if status and words.statuses[status].needs_comment and not explained:
                yield problem("comment", "status", status=status).at("record/updates", row.number)


def _against_state(
    code: str,
    day: date,
    state: State,
    words: Vocabulary,
    born: Mapping[str, Row],
    gone: set[str],
) -> Iterator[Problem]:
    if not {*BIRTH} <= {*state}:
        yield problem("not-yet", "effective_on", value=code, day=day)
        return
    if state.get("removed"):
        return
    for broken, column in statement_rules.faults(state, state, words):
        yield _broken(broken, state).at(column=column)
    for partner in {*split(state["partners"])} & gone:
        yield problem("gone", "partners", value=partner)
    parent = state["parent_code"]
    if parent and (parent not in born or born[parent]["parent_code"]):
        yield problem("unknown", "parent_code", value=parent, table="record/actions")
    if bool(parent) == bool(state["pillar_code"]):
        yield problem("either", "pillar_code")


def _broken(rule: str, state: Mapping[str, Any]) -> Problem:
    """A rule of db.record.statement_rules that statements together break."""
    value, status = state["progress"], state["status"]
    if rule == "due-before-start":
        return problem("order", day=state["due_on"], first=state["starts_on"])
    if rule == "no-title":
        return problem("title")
    done = rule == "done-needs-100"
    return problem("done-needs-100" if done else "unreported", value=value, status=status)
