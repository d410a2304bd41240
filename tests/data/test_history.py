"""The record as it grew: which batches are wanted, and per cell what held before."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings

from data.figures.causes import is_same
from data.record.columns import EVIDENCE_LOG
from data.record.load import Record
from data.record.saves import WantedSaves, batches, level, said
from data.record.undos import undone_by
from db.record.replay import fold, split
from tests.data.records import Said, born, event, record
from tests.data.test_moments_and_fold import histories

UTC = WantedSaves("UTC")
DAY = date(2024, 5, 1)
MOVES = pd.DataFrame({"batch_id": [], "code": []})


def log(*rows: dict[str, Any]) -> pd.DataFrame:
    cells = [
        [{**row, "withdrawn": row.get("withdrawn", False)}[c] for c in EVIDENCE_LOG] for row in rows
    ]
    return pd.DataFrame(cells, columns=list(EVIDENCE_LOG)).astype({"batch_id": "int64"})


def known() -> Record:
    return record(
        replace(born("1.1"), batch_id=1, author="local"),
        replace(born("1.2"), batch_id=1, author="local"),
        Said("1.1", DAY, {"progress": 10.0}, author="Ann", batch_id=2),
        Said("1.2", DAY, {"owner": "Bob"}, author="Ann", batch_id=2),
        Said("1.2", DAY, {"owner": ""}, author="Bob", batch_id=3, batch_kind="undo"),
    )


def ids(wanted: WantedSaves, *events: dict[str, Any]) -> list[int]:
    return list(batches(known(), log(*events), wanted, MOVES)["id"])


def test_the_newest_batch_comes_first_with_how_much_it_says() -> None:
    found = batches(known(), log(event("E1", "1.1", DAY, batch_id=2)), UTC, MOVES)
    counts = found[["id", "updates", "actions", "events", "all"]].to_numpy().tolist()
    assert counts == [[3, 1, 1, 0, 1], [2, 2, 2, 1, 3], [1, 2, 2, 0, 2]]


def test_a_batch_has_the_level_of_all_that_it_updates() -> None:
    made = record(
        replace(born("1.1"), batch_id=1),
        replace(born("M1", parent_code="1.1"), batch_id=1),
        Said("1.1", DAY, {"progress": 10.0}, batch_id=2),
        Said("M1", DAY, {"progress": 10.0}, batch_id=3),
    )
    found = batches(made, log(), UTC, MOVES)
    assert dict(zip(found["id"], found["level"], strict=True)) == {
        1: "both",
        2: "action",
        3: "measure",
    }
    assert [level(made, codes) for codes in (["1.1"], ["M1"], ["1.1", "M1"], [])] == [
        *("action", "measure", "both", "both"),
    ]


def test_a_batch_is_found_by_who_about_what_and_when() -> None:
    assert ids(replace(UTC, author="Ann")) == [2]
    assert ids(replace(UTC, codes={"1.1"})) == [2, 1]
    assert ids(replace(UTC, codes=set())) == []
    narrowed = batches(known(), log(), replace(UTC, codes={"1.1"}), MOVES)
    assert narrowed[["updates", "all"]].to_numpy().tolist() == [[1, 2], [1, 2]]


def test_a_batch_about_partners_is_there_unless_actions_are_asked_for() -> None:
    moves = pd.DataFrame({"batch_id": [2, 2, 3]})
    found = batches(known(), log(), UTC, moves)
    assert found["partners"].tolist() == [1, 2, 0]
    assert batches(known(), log(), replace(UTC, codes=set()), moves).empty


@pytest.mark.parametrize(
    ("timezone", "day", "found"),
    [
        ("UTC", date(2026, 1, 1), [3, 2, 1]),
        ("America/New_York", date(2026, 1, 1), []),
        ("America/New_York", date(2025, 12, 31), [3, 2, 1]),
    ],
)
def test_days_are_those_of_the_clocks_of_the_programme(
    timezone: str, day: date, found: list[int]
) -> None:
    assert ids(WantedSaves(timezone, first=day, last=day)) == found
    assert ids(WantedSaves(timezone, first=day + timedelta(days=1))) == [] if found else True


def test_evidence_alone_makes_a_batch_and_its_withdrawal_another() -> None:
    events = [event("E1", "1.1", DAY, batch_id=2), event("E1", "1.1", DAY, batch_id=3)]
    assert ids(replace(UTC, codes={"1.1"}), *events) == [3, 2, 1]


def test_a_batch_knows_what_took_it_back() -> None:
    undoing = known()
    taken = undoing.batches.assign(undoes_id=pd.array([None, None, 2], dtype="Int64"))
    undoing = Record(**{**undoing.__dict__, "batches": taken})
    assert undone_by(undoing, MOVES) == {2: [3]}


def test_what_took_a_batch_back_counts_only_until_it_is_taken_back_itself() -> None:
    def undo(batch_id: int, undoes: int, *codes: str) -> list[Said]:
        said = {"owner": ""}
        of = {"batch_id": batch_id, "undoes": undoes, "batch_kind": "undo"}
        return [Said(code, DAY, said, **of) for code in codes]  # type: ignore[arg-type]

    both = [replace(born(code), batch_id=1) for code in ("1.1", "1.2")]
    edit = [Said(code, DAY, {"owner": "Bob"}, batch_id=2) for code in ("1.1", "1.2")]
    undone = undo(3, 2, "1.1", "1.2")
    assert undone_by(record(*both, *edit, *undone), MOVES) == {2: [3]}
    partly = undo(4, 3, "1.1")
    assert undone_by(record(*both, *edit, *undone, *partly), MOVES) == {2: [3], 3: [4]}
    wholly = [*partly, *undo(5, 3, "1.2")]
    assert undone_by(record(*both, *edit, *undone, *wholly), MOVES) == {3: [4, 5]}
    again = undo(6, 5, "1.2")
    told = undone_by(record(*both, *edit, *undone, *wholly, *again), MOVES)
    assert told == {2: [3], 3: [4], 5: [6]}


@settings(max_examples=10)
@given(histories())
def test_before_is_what_was_known_of_that_day_and_after_what_is_said(told: list[Said]) -> None:
    grown = record(*told)
    every = said(grown, grown.updates)
    assert [one.row["sequence"] for one in every] == list(grown.updates["sequence"])
    rows = grown.updates.to_dict("records")
    for one in every:
        earlier = [
            row
            for row in rows
            if row["action_code"] == one.row["action_code"]
            and row["sequence"] < one.row["sequence"]
        ]
        assert one.is_new == (not earlier)
        stood = fold(earlier, one.row["effective_on"])
        for cell in one.cells:
            assert is_same(cell.before, stood.get(cell.column))
            assert is_same(cell.after, one.row[cell.column])
        if not one.is_new:
            assert [cell.column for cell in one.cells] == list(split(one.row["states"]))


def test_a_past_day_is_told_as_it_was_known_before_and_not_as_it_is_now() -> None:
    grown = record(
        born("1.1", progress=10.0),
        Said("1.1", date(2024, 6, 1), {"progress": 60.0}),
        Said("1.1", date(2024, 3, 1), {"progress": 30.0}),
    )
    (cell,) = said(grown, grown.updates)[2].cells
    assert (cell.before, cell.after) == (10.0, 30.0)
