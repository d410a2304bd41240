"""What changed between two days: exactly what was said to change, and who or what caused it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.figures.causes import COLUMNS, CausedChange
from data.figures.comparison import between
from data.figures.schedule import assess
from data.record.load import Record
from data.record.moments import actions_on
from tests.data.records import STARTS_ON, Said, born, event, record
from tests.data.rows import METHODS
from tests.data.test_moments_and_fold import histories

SINCE, DAY = date(2022, 12, 31), date(2023, 12, 31)
WITHIN = date(2023, 5, 1)


def assessed(known: Record, day: date) -> pd.DataFrame:
    return assess(actions_on(known, day), known.methods)


def changed(known: Record, since: date = SINCE, day: date = DAY) -> list[CausedChange]:
    return between(known, assessed(known, since), assessed(known, day), since, day)


def rows(changes: Sequence[CausedChange]) -> list[tuple[Any, ...]]:
    return [(one.code, one.kind, one.before, one.after, one.sequence) for one in changes]


# Another value for each column; how an action begins stands in records.BIRTH.
OTHER: dict[str, Any] = {
    **{f"title_{language}": f"In {language}" for language in ("nl", "fr", "en", "de")},
    "pillar_code": "2",
    "kind": "continuous",
    "starts_on": date(2021, 6, 1),
    "due_on": date(2024, 6, 30),
    "weight": 2.0,
    "owner": "Ann",
    "planning": "measures",
    "partners": ("B", "A"),
    "status": "in_progress",
    "progress": 40.0,
}
CODES = ("1.1", "1.2", "2.1")
CELLS = st.sets(st.tuples(st.sampled_from(CODES), st.sampled_from(sorted(OTHER))))


@settings(max_examples=15)
@given(CELLS, CELLS, CELLS, st.booleans())
def test_exactly_what_was_seeded_is_listed(
    seeded: set[tuple[str, str]],
    before: set[tuple[str, str]],
    after: set[tuple[str, str]],
    again: bool,
) -> None:
    """Whatever was said until the first day, or from after the second, is no change."""
    said = [born(code) for code in CODES]
    said += [Said(code, SINCE, {name: OTHER[name]}) for code, name in sorted(before)]
    first = len(said) + 1
    new = sorted(seeded - before)
    said += [Said(code, WITHIN, {name: OTHER[name]}) for code, name in new]
    if again:  # said once more, which changes nothing
        said += [Said(code, DAY, {name: OTHER[name]}) for code, name in sorted(seeded | before)]
    said += [Said(code, DAY + timedelta(days=1), {"owner": "Bob"}) for code, _ in sorted(after)]
    found = [one for one in changed(record(*said)) if one.kind != "health"]
    told = {(one.code, one.kind): one.sequence for one in found}
    assert told == {cell: first + place for place, cell in enumerate(new)}
    assert len(found) == len(told)


def test_a_change_has_its_two_values_and_the_statement_from_which_it_holds() -> None:
    known = record(
        born("1.1", progress=10.0, status="in_progress"),
        Said("1.1", date(2023, 2, 1), {"progress": 30.0}),
        Said("1.1", date(2023, 3, 1), {"progress": 20.0}),
        Said("1.1", date(2023, 4, 1), {"progress": 20.0, "owner": ""}),
        Said("1.1", date(2024, 4, 1), {"progress": 60.0}),
    )
    assert rows(changed(known))[0] == ("1.1", "progress", 10.0, 20.0, 3)


def test_what_came_and_went_within_the_days_is_no_change() -> None:
    known = record(
        born("1.1", partners=("A", "B")),
        Said("1.1", date(2023, 2, 1), {"partners": ("A",), "due_on": None}),
        Said("1.1", date(2023, 3, 1), {"partners": ("B", "A"), "due_on": date(2024, 12, 31)}),
    )
    assert changed(known) == []


def test_what_was_added_comes_with_what_was_said_of_it_since() -> None:
    known = record(
        born("1.1"),
        born("1.2", on=date(2023, 2, 1)),
        Said("1.2", date(2023, 3, 1), {"status": "in_progress", "progress": 90.0}),
    )
    found = changed(known)
    assert [one[:2] + one[4:] for one in rows(found)] == [
        ("1.2", "added", 2),
        ("1.2", "status", 3),
        ("1.2", "progress", 3),
        ("1.2", "health", 3),
    ]
    assert (found[1].before, found[3].before, found[3].after) == ("not_reported", "", "on_track")


def test_what_was_cancelled_says_so_and_what_comes_back_is_a_status_again() -> None:
    known = record(
        born("1.1", status="in_progress", progress=50.0),
        Said("1.1", WITHIN, {"status": "cancelled"}),
        Said("1.1", date(2024, 2, 1), {"status": "on_hold"}),
    )
    assert rows(changed(known))[0] == ("1.1", "cancelled", "in_progress", "cancelled", 2)
    later = changed(known, DAY, date(2024, 12, 31))
    assert rows(later)[0] == ("1.1", "status", "cancelled", "on_hold", 3)


def test_a_measure_that_moved_names_its_actions_and_not_their_pillars() -> None:
    known = record(
        born("1.1"),
        born("2.1", pillar_code="2"),
        born("M", parent_code="1.1", pillar_code=""),
        Said("M", WITHIN, {"parent_code": "2.1"}),
    )
    assert rows(changed(known)) == [("M", "parent_code", "1.1", "2.1", 4)]


def test_evidence_is_listed_from_the_last_day_it_can_have_been() -> None:
    shown = [
        event("E1", "1.1", SINCE),
        event("E2", "1.1", date(2023, 1, 1)),
        event("E3", "1.1", date(2022, 6, 1), "year"),
        event("E4", "1.1", date(2023, 12, 1), "month", batch_id=7),
        event("E5", "1.1", date(2023, 6, 1), "year"),
        event("E6", "1.1", date(2024, 1, 1)),
    ]
    found = changed(record(born("1.1"), evidence=shown))
    listed = [(one.kind, one.after, one.batch_id) for one in found]
    assert listed == [("evidence", "E2", 1), ("evidence", "E4", 7), ("evidence", "E5", 1)]
    assert {one.reason for one in found} == {"shown"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"owner": "Ann"}, ("on_track", "off_track", "time", None)),
        ({"progress": 30.0}, ("on_track", "off_track", "time", None)),
        ({"progress": 60.0}, ("on_track", "at_risk", "said", 2)),
        ({"due_on": date(2028, 12, 31)}, None),
        ({"status": "completed", "progress": 100.0}, ("on_track", "", "said", 2)),
    ],
)
def test_a_health_turns_by_time_alone_or_by_what_was_said(
    said: dict[str, Any], expected: tuple[Any, ...] | None
) -> None:
    known = record(born("1.1", status="in_progress", progress=45.0), Said("1.1", WITHIN, said))
    turned = [one for one in changed(known) if one.kind == "health"]
    assert [(o.before, o.after, o.reason, o.sequence) for o in turned] == (
        [expected] if expected else []
    )


def test_a_health_turns_by_a_measure() -> None:
    known = record(
        born("1.1", planning="measures", status="in_progress", progress=90.0),
        born("M", parent_code="1.1", status="completed", progress=100.0),
        born("N", parent_code="1.1", due_on=date(2022, 12, 1)),
        Said("N", WITHIN, {"status": "in_progress"}),
    )
    turned = [one for one in changed(known) if one.kind == "health" and one.code == "1.1"]
    assert [(o.after, o.reason, o.sequence) for o in turned] == [("off_track", "measures", 4)]


def test_a_health_turns_by_other_thresholds() -> None:
    stricter = METHODS.assign(effective_on=pd.Timestamp(WITHIN), at_risk_gap=-1.0)
    known = record(born("1.1", status="in_progress", progress=68.0, due_on=date(2024, 12, 31)))
    new = Record(**{**known.__dict__, "methods": pd.concat([METHODS, stricter])})
    (turned,) = changed(new)
    assert (turned.after, turned.reason, turned.sequence) == ("at_risk", "thresholds", None)


def test_a_day_before_any_data_is_all_new_and_two_of_them_are_nothing() -> None:
    known = record(born("1.1"), born("1.2"))
    before = date(2020, 1, 1)
    assert [one.kind for one in changed(known, before, DAY)] == ["added", "added"]
    assert changed(known, before, date(2020, 6, 1)) == []


@settings(max_examples=10)
@given(histories(), st.integers(0, 4), st.integers(5, 9))
def test_nothing_else_is_otherwise_and_each_cause_accounts_for_its_value(
    said: list[Said], first: int, last: int
) -> None:
    known = record(*said)
    since, day = STARTS_ON + timedelta(days=first), STARTS_ON + timedelta(days=last)
    then, now = (assessed(known, on).set_index("code") for on in (since, day))
    found = changed(known, since, day)
    listed = {(one.code, one.kind.replace("cancelled", "status")): one for one in found}
    assert len(listed) == len(found)
    for code in then.index.intersection(now.index):
        for column in (*COLUMNS, "health"):
            values = then.loc[code, column], now.loc[code, column]
            differs = values[0] != values[1] and not all(value != value for value in values)
            assert ((code, column) in listed) == differs, (code, column)
    for code in now.index.difference(then.index):
        assert listed[code, "added"].sequence is not None
    by_sequence = known.updates.set_index("sequence")
    for (code, column), one in listed.items():
        if column in COLUMNS:
            cause = by_sequence.loc[one.sequence]
            assert cause["action_code"] == code
            assert since < cause["effective_on"].date() <= day
            assert cause[column] == one.after or one.after != one.after
