"""Unsaved edits stay with the action they were made of, whatever the table does."""

from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from data.drafts import draft, edit_table, edits, grid_edits, merging
from data.drafts.draft import BESIDE, STATES, TABLE, Draft, Pending, ReadAction
from data.drafts.edits import Edit
from data.record import load, moments
from db.record.saving import ChangeRequest
from locales import LANGUAGES, translator

DAY = date(2024, 12, 31)


def row(version: int = 1, **values: object) -> ReadAction:
    nothing = {"status": "in_progress", "progress": 50.0, "due_on": None, "partners": ()}
    return ReadAction(version, {**nothing, "owner": "", **BESIDE, **values})


ROWS = {code: row(version) for version, code in enumerate(("1.1", "1.2", "2.1"), start=1)}


def test_rows_are_read_with_plain_values(engine: Engine) -> None:
    record = load.record(engine, "benelux-2021-2024")
    rows = draft.read(moments.actions_on(record, DAY))
    assert len(rows) == 50
    assert list(rows["1.1"].shown) == [*STATES, *BESIDE]
    shown = {column: rows["1.1"].shown[column] for column in ("progress", "due_on", *BESIDE)}
    assert shown == {
        "progress": 50.0,
        "due_on": DAY,
        "effective_on": None,
        "comment": "",
        "source_url": "",
    }
    kept = [rows["1.1"].shown[column] for column in ("owner", "weight", "kind", "planning")]
    assert kept == ["", 1.0, "one_off", "time"]
    assert (rows["1.1"].shown["parent_code"], rows["2022-2.4-1"].shown["parent_code"]) == (
        "",
        "2.4",
    )
    assert "NRW" in rows["1.1"].shown["partners"]
    assert rows["3.2"].shown["progress"] is None
    assert type(rows["1.1"].version) is int


def test_an_edit_belongs_to_its_action_and_column() -> None:
    pending = edits.take({}, [Edit("1.2", "progress", 60.0)], ROWS)
    assert pending == {"1.2": Draft(ROWS["1.2"], {"progress": 60.0})}


def test_a_cell_set_back_is_no_edit() -> None:
    pending = edits.take({}, [Edit("1.2", "progress", 60.0), Edit("1.2", "comment", "so")], ROWS)
    assert edits.take(pending, [Edit("1.2", "progress", 50.0)], ROWS)["1.2"].said == {
        "comment": "so"
    }
    assert edits.take(pending, [*_back("1.2", "progress", "comment")], ROWS) == {}


def test_the_same_partners_in_another_order_are_no_edit() -> None:
    rows = {"1.1": row(partners=("NRW", "FRANCE"))}
    assert edits.take({}, [Edit("1.1", "partners", ("FRANCE", "NRW"))], rows) == {}


def test_a_cleared_status_is_no_edit_and_a_cleared_progress_is_one() -> None:
    assert edits.take({}, [Edit("1.1", "status", None)], ROWS) == {}
    assert edits.take({}, [Edit("1.1", "progress", None)], ROWS)["1.1"].said == {"progress": None}


def test_a_draft_keeps_the_row_it_was_made_from() -> None:
    pending = edits.take({}, [Edit("1.1", "progress", 60.0)], ROWS)
    later = {"1.1": row(version=9, progress=70.0)}
    pending = edits.take(pending, [Edit("1.1", "comment", "so")], later)
    assert pending["1.1"].read.version == 1


def test_without_takes_back_single_cells() -> None:
    pending = edits.take({}, [Edit("1.1", "progress", 60.0), Edit("1.2", "progress", 60.0)], ROWS)
    assert list(edits.without(pending, [("1.1", "progress")])) == ["1.2"]
    assert edits.without(pending, [("9.9", "progress"), ("1.1", "status")]) == pending


def test_a_refreshed_draft_follows_what_others_changed_elsewhere() -> None:
    pending = edits.take({}, [Edit("1.1", "progress", 60.0)], ROWS)
    now = {"1.1": row(version=2, partners=("NRW",))}
    assert merging.refresh(pending, now)["1.1"].read == now["1.1"]


def test_a_refreshed_draft_keeps_its_version_where_others_changed_the_same_cell() -> None:
    pending = edits.take({}, [Edit("1.1", "progress", 60.0)], ROWS)
    assert merging.refresh(pending, {"1.1": row(version=2, progress=70.0)}) == pending
    assert merging.refresh(pending, {}) == pending


def test_a_status_counts_the_progress_that_it_may_set_as_its_own() -> None:
    pending = edits.take({}, [Edit("1.1", "status", "completed")], ROWS)
    assert merging.refresh(pending, {"1.1": row(version=2, progress=70.0)}) == pending


def test_what_somebody_else_has_saved_meanwhile_is_no_edit_any_more() -> None:
    pending = edits.take({}, [Edit("1.1", "progress", 60.0)], ROWS)
    assert merging.rebase(pending, {"1.1": row(version=2, progress=60.0)}) == {}


def test_one_change_per_action_at_the_version_that_was_read() -> None:
    said = [
        Edit("1.2", "status", "completed"),
        Edit("1.2", "source_url", "https://a.test/"),
        Edit("2.1", "effective_on", date(2024, 3, 5)),
        Edit("2.1", "comment", "so"),
    ]
    assert edits.changes(edits.take({}, said, ROWS), DAY) == [
        ChangeRequest("1.2", 2, DAY, {"status": "completed"}, "", "https://a.test/"),
        ChangeRequest("2.1", 3, date(2024, 3, 5), {}, "so", ""),
    ]


def test_cells_are_told_in_the_order_of_the_programme() -> None:
    said = [Edit("2.1", "comment", "so"), Edit("1.1", "comment", "so"), Edit("1.1", "status", "x")]
    told = edits.cells(edits.take({}, said, ROWS), ["1.1", "1.2", "2.1"])
    assert [(cell.code, cell.column) for cell in told] == [
        ("1.1", "status"),
        ("1.1", "comment"),
        ("2.1", "comment"),
    ]
    assert told[0].before == "in_progress"


@pytest.mark.parametrize(
    ("mine", "theirs", "kept"),
    [
        ({"status": "completed"}, 60.0, set()),
        ({"status": "completed", "progress": 20.0}, 60.0, set()),
        ({"status": "completed", "progress": 20.0}, 100.0, {"status"}),
        ({"status": "on_hold", "progress": 20.0}, 60.0, {"status"}),
    ],
)
def test_who_keeps_a_progress_of_somebody_else_completes_nothing_over_it(
    mine: dict[str, Any], theirs: float, kept: set[str]
) -> None:
    said = {**mine, "comment": "so"}
    pending = {"1.1": Draft(row(progress=50.0), said)}
    seen = {"1.1": row(version=2, progress=theirs)}
    left = merging.settled(pending, [("1.1", "progress")], seen, {"completed"})
    assert set(left["1.1"].said) == {*kept, "comment"}
    assert left["1.1"].read == seen["1.1"]


def test_the_version_at_a_moment_is_the_last_one_recorded_by_then() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    updates = pd.DataFrame(
        {
            "action_code": ["1.1", "1.1", "1.1", "1.2"],
            "version": [1, 2, 3, 7],
            "recorded_at": pd.to_datetime(["2025-01-01", "2026-01-01", "2026-01-02"] * 2, utc=True)[
                :4
            ],
        }
    )
    assert merging.version_at(updates, "1.1", moment) == 2


def test_drafts_are_drawn_into_the_table() -> None:
    said = [Edit("1.2", "progress", 7.5), Edit("1.1", "progress", "x"), Edit("2.1", "due_on", "9")]
    pending = edits.take({}, said, ROWS)
    shown = edit_table.drawn(ROWS, pending, translator("nl"))
    assert list(shown.columns) == list(TABLE)
    assert shown["progress"].to_list() == ["x", "7,5", "50"]
    assert shown["due_on"].isna().all()
    assert edit_table.drawn({}, pending, translator("nl")).empty


def test_the_number_that_is_shown_is_no_edit_when_typed_again() -> None:
    rows = {"1.1": row(progress=100 / 3)}
    shown = edit_table.drawn(rows, {}, translator("nl")).loc["1.1", "progress"]
    assert shown == "33,333333"
    again = Edit("1.1", "progress", translator("nl").typed_number(shown))
    assert edits.take({}, [again], rows) == {}


VALUES = {
    "status": st.sampled_from(["in_progress", "completed", "on_hold"]),
    "progress": st.none() | st.floats(0, 100),
    "comment": st.text(max_size=5),
    "partners": st.lists(st.sampled_from(["NRW", "FRANCE"]), unique=True).map(tuple),
}
CODES = [f"{n}.1" for n in range(1, 8)]
EDIT = st.sampled_from(sorted(VALUES)).flatmap(
    lambda column: st.builds(Edit, st.sampled_from(CODES), st.just(column), VALUES[column])
)


@given(st.lists(st.tuples(st.lists(EDIT, max_size=4), st.permutations(CODES), st.integers(1, 7))))
def test_no_edit_ever_lands_on_another_action(
    steps: list[tuple[list[Edit], list[str], int]],
) -> None:
    """However rows are ordered, filtered and saved by others between the edits."""
    pending: Pending = {}
    wanted: dict[tuple[str, str], object] = {}
    for version, (said, order, shown) in enumerate(steps, start=1):
        visible = {code: row(version) for code in order[:shown]}
        typed = [edit for edit in said if edit.code in visible]
        pending = merging.refresh(edits.take(pending, typed, visible), visible)
        wanted |= {(edit.code, edit.column): edit.value for edit in typed}
    before = row().shown
    expected = {key: value for key, value in wanted.items() if value != before[key[1]]}
    assert {(c.code, c.column): c.now for c in edits.cells(pending)} == expected


def _back(code: str, *columns: str) -> list[Edit]:
    return [Edit(code, column, ROWS[code].shown[column]) for column in columns]


def test_what_is_typed_while_a_save_is_on_its_way_is_left_and_said_of_what_was_saved() -> None:
    sent = edits.take(
        {},
        [
            Edit("1.1", "status", "completed"),
            Edit("1.1", "comment", "so"),
            Edit("1.2", "progress", 60.0),
        ],
        ROWS,
    )
    typed = [
        Edit("1.1", "progress", 90.0),
        Edit("1.2", "progress", 70.0),
        Edit("2.1", "comment", "x"),
    ]
    left = merging.left(edits.take(sent, typed, ROWS), sent, {"completed"})
    assert {(c.code, c.column): (c.before, c.now) for c in edits.cells(left)} == {
        ("1.1", "progress"): (100.0, 90.0),
        ("1.2", "progress"): (60.0, 70.0),
        ("2.1", "comment"): ("", "x"),
    }
    assert merging.left(sent, sent, {"completed"}) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_owner_who_was_erased_is_shown_in_words_and_stays(language: str) -> None:
    rows = {"1.1": row(owner="former:7")}
    shown = edit_table.drawn(rows, {}, translator(language)).loc["1.1", "owner"]
    assert shown == translator(language)("opened-former-person", number="7")
    state = {"edited_rows": {"0": {"owner": shown, "comment": "x"}}}
    said = grid_edits.parse(state, ["1.1"], language).edits
    assert edits.take({}, said, rows)["1.1"].said == {"comment": "x"}
    words = shown.removesuffix(" 7")
    for other in ("Anna", "former:7", f"{shown} x", f"x{shown}", f"{words} \u0667", words):
        assert grid_edits.plain("owner", other, language) == other
