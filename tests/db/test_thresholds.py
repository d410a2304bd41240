"""Thresholds are dated rows: set by an admin, in force from a day, and known since their batch."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine

from data.record import load
from db.record.people import LOCAL, NotAllowedError, Person
from db.record.saving import RefusedError, set_thresholds
from tests.db.saying import PROGRAMME, TODAY, written

GAPS: dict[str, Any] = {
    "effective_on": date(2024, 1, 1),
    "off_track_gap": -30.0,
    "at_risk_gap": -5.0,
    "off_track_days": 30,
    "least_planned": 20.0,
}


def test_new_thresholds_are_known_from_their_batch_on(engine: Engine) -> None:
    saved = set_thresholds(engine, LOCAL, **GAPS)
    now = load.record(engine, PROGRAMME).methods
    assert now.iloc[-1].drop("effective_on").to_dict() == {
        name: value for name, value in GAPS.items() if name != "effective_on"
    }
    assert len(load.record(engine, PROGRAMME, saved.batch_id - 1).methods) == 1


def test_thresholds_that_make_no_sense_are_refused(untouched: Engine) -> None:
    before = written(untouched)
    for wrong in (
        *(
            {"off_track_gap": -4},
            {"at_risk_gap": 1},
            {"off_track_days": 0.5},
            {"least_planned": 101},
        ),
        *({"off_track_days": -1}, {"off_track_gap": float("nan")}, {"least_planned": "x"}),
        *({"off_track_days": 10**400}, {"off_track_gap": -(10**400)}, {"effective_on": "soon"}),
        *({"effective_on": date(2999, 1, 1)}, {"effective_on": TODAY, "today": date(2024, 6, 29)}),
        *({"off_track_days": 10**9}, {"off_track_gap": -(10**9)}),
    ):
        with pytest.raises(RefusedError):
            set_thresholds(untouched, LOCAL, **{**GAPS, **wrong})
    with pytest.raises(NotAllowedError):
        set_thresholds(untouched, Person("E", "editor"), **GAPS)
    assert written(untouched) == before
