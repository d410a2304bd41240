"""Unsaved edits that a page kept come back as they were; what no page can have kept is left out."""

import json
from datetime import date
from typing import Any

import pytest

from data.drafts import draft_storage
from data.drafts.draft import BESIDE, STATES, Draft, ReadAction

NOTHING = {**dict.fromkeys(STATES), "partners": (), "owner": ""}
WAS = ReadAction(3, {**NOTHING, **BESIDE, "status": "in_progress", "progress": 50.0})
SAID = {
    "status": "completed",
    "due_on": date(2024, 3, 5),
    "partners": ("NRW",),
    "weight": 2.0,
    "owner": "Jansen",
    "comment": "<b>kept</b>",
    "progress": "50 or so",
}


def _back(told: object, row: ReadAction = WAS) -> Any:
    return draft_storage.given_back(told, {"4.2": row})


def test_they_come_back_as_they_were() -> None:
    pending = {"4.2": Draft(WAS, SAID)}
    assert _back(json.loads(json.dumps(draft_storage.written(pending)))) == pending


def test_what_somebody_changed_meanwhile_is_still_a_conflict() -> None:
    told = draft_storage.written({"4.2": Draft(WAS, {"status": "completed"})})
    now = ReadAction(4, {**WAS.shown, "progress": 80.0, "owner": "Ann"})
    assert _back(told, now)["4.2"].read == ReadAction(3, {**WAS.shown, "owner": "Ann"})


@pytest.mark.parametrize(
    "told",
    [
        None,
        [1],
        {"4.2": "x", "9.9": {"version": 3, "said": {"owner": "x"}}},
        {"4.2": {"version": True, "said": {"owner": "x"}}},
        {"4.2": {"version": 99, "said": {"owner": "x"}}},
        {"4.2": {"version": 3, "said": ["owner"]}},
        {"4.2": {"version": 3, "said": {"version": 9, "code": "x", "owner": None}}},
        {"4.2": {"version": 3, "said": {"progress": 10**400, "weight": True, "status": 1}}},
        {"4.2": {"version": 3, "said": {"partners": "NRW", "due_on": 5, "comment": ["x"]}}},
    ],
)
def test_what_no_page_keeps_is_left_out(told: object) -> None:
    assert _back(told) == {}
