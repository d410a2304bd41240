"""A programme as it stands, in the tables of a folder such as data/programme/..., from its record.

A folder holds less than a record: no owners, no second clock, no authors.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from db.imports.file_schema import AS_IT_STANDS
from db.imports.typed_tables import Row, Tables
from db.record.replay import State, fold, split

COMMENTS = ("comment_en", "comment_nl", "comment_fr", "comment_de")


def of(tables: Tables) -> dict[str, list[Row]]:
    """Name to rows, as a folder has them: actions, measures, evidence, status_history.

    `tables` are those of data.files.whole_tables.read or db.imports.whole_reading.
    """
    said: dict[str, list[Row]] = defaultdict(list)
    for row in tables["record/updates"]:
        said[row["action_code"]].append(row)
    states = {code: fold(rows) for code, rows in said.items()}
    there = {code: state for code, state in states.items() if _is_there(state, states)}
    done = {row["code"] for row in tables["record/statuses"] if row["done"]}
    start = {row["code"] for row in tables["record/statuses"] if row["start"]}
    fixed = {row["code"]: row for row in tables["record/actions"]}
    withdrawn = {row["evidence_code"]: row["withdrawn"] for row in tables["record/evidence_marks"]}
    return {
        "actions": _ordered(tables, there, "actions", _actions(there)),
        "measures": _ordered(tables, there, "measures", _measures(there, said, fixed, done, start)),
        "evidence": [
            _event(row)
            for row in tables["record/evidence"]
            if row["action_code"] in there and not withdrawn.get(row["code"])
        ],
        "status_history": [
            row
            for code, state in there.items()
            if not state["parent_code"]
            for row in _history(said[code])
        ],
    }


def _is_there(state: State, states: Mapping[str, State]) -> bool:
    parent = state["parent_code"]
    return not state.get("removed") and not (parent and states[parent].get("removed"))


def _ordered(
    tables: Tables, there: Mapping[str, State], name: str, rows: Iterator[Row]
) -> list[Row]:
    """The `rows` of the file `name` (actions or measures), sorted, with the columns of that file.

    Actions follow the order of their pillars, measures that of their actions; then comes the
    position, then the code. `there` is code to state of all that isn't removed.
    """
    pillars = {row["code"]: at for at, row in enumerate(tables["pillars"])}

    def place(code: str) -> tuple[int, int, str]:
        state = there[code]
        return pillars[state["pillar_code"]], state["position"], code

    def key(row: Row) -> tuple[object, ...]:
        if name == "actions":
            return place(row["code"])
        return *place(row["action_code"]), there[row["code"]]["position"], row["code"]

    return [{column: row[column] for column in AS_IT_STANDS[name]} for row in sorted(rows, key=key)]


def _actions(there: Mapping[str, State]) -> Iterator[Row]:
    for code, state in there.items():
        if not state["parent_code"]:
            yield {
                **state,
                "code": code,
                "pillar": state["pillar_code"],
                "partners": _listed(state["partners"]),
            }


def _measures(
    there: Mapping[str, State],
    said: Mapping[str, list[Row]],
    fixed: Mapping[str, Row],
    done: set[str],
    start: set[str],
) -> Iterator[Row]:
    for code, state in there.items():
        if not state["parent_code"]:
            continue
        born: date = min(row["effective_on"] for row in said[code])
        told = [row for row in said[code] if "status" in split(row["states"])]
        last = max(told, key=lambda row: (row["effective_on"], row["sequence"]))
        is_said = state["status"] not in start
        yield {
            **state,
            "code": code,
            "action_code": state["parent_code"],
            "year": fixed[code]["year"] or born.year,
            "starts_on": state["starts_on"] or born,
            "partners": _listed(state["partners"]),
            "basis": fixed[code]["basis"],
            "source_url": fixed[code]["plan_url"],
            "completed_on": last["effective_on"] if state["status"] in done else None,
            "outcome_evidence": _listed(last["evidence"]) if is_said else "",
            "outcome_note_en": _comment(last) if is_said else "",
        }


def _event(row: Row) -> Row:
    told = {
        **row,
        "id": row["code"],
        "date": row["happened_on"],
        "partners": _listed(row["partners"]),
    }
    return {column: told[column] for column in AS_IT_STANDS["evidence"]}


def _history(said: list[Row]) -> Iterator[Row]:
    for row in sorted(said, key=lambda row: (row["effective_on"], row["sequence"])):
        if "status" in split(row["states"]):
            yield {
                "action_code": row["action_code"],
                "effective_on": row["effective_on"],
                "status": row["status"],
                "progress": row["progress"],
                "evidence": _listed(row["evidence"]),
                "rationale_en": row["comment_en"],
                "rationale_nl": row["comment_nl"],
                "rule": row["rule"],
            }


def _comment(row: Row) -> str:
    return next((row[column] for column in COMMENTS if row[column]), "")


def _listed(codes: str) -> str:
    return ";".join(split(codes))
