"""From the database to frames with known columns, the same from both databases."""

from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pytest
from sqlalchemy import Engine

from data.record import catch_up, columns, load
from data.record.load import KnownProgramme, UnknownProgrammeError
from data.record.moments import actions_on
from db.engine.database import opened
from tests.data import records
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, say

FRAMES = {
    "pillars": columns.PILLARS,
    "partners": columns.PARTNERS,
    "statuses": columns.STATUSES,
    "methods": columns.METHODS,
    "actions": columns.ACTIONS,
    "updates": {**columns.UPDATES, "evidence": "object"},
    "evidence": columns.EVIDENCE,
    "batches": columns.BATCHES,
}


def dtypes(record: load.Record, name: str) -> dict[str, str]:
    return {column: str(dtype) for column, dtype in getattr(record, name).dtypes.items()}


@pytest.mark.parametrize("batch", [None, 0, 1])
def test_every_frame_has_its_columns_and_dtypes_also_when_nothing_is_known(
    engine: Engine, batch: int | None
) -> None:
    record = load.record(engine, PROGRAMME, batch)
    for name, expected in FRAMES.items():
        assert dtypes(record, name) == expected, name


def test_equal_texts_are_one_object(engine: Engine) -> None:
    record = load.record(engine, PROGRAMME)
    for texts in (record.pillars["title_en"], record.updates["author"], record.updates["states"]):
        assert len({id(text) for text in texts.tolist()}) == texts.nunique()


def test_a_record_made_by_hand_has_the_same_columns() -> None:
    record = records.record(records.born("1.1"), evidence=[records.event("E1", "1.1", date.min)])
    for name, expected in FRAMES.items():
        assert set(dtypes(record, name)) >= set(expected), name


def test_both_databases_give_the_same_frames(sqlite: Shelf, postgresql: Shelf) -> None:
    with sqlite.loaded() as url, opened(url) as engine:
        left = load.record(engine, PROGRAMME)
    with postgresql.loaded() as url, opened(url) as engine:
        right = load.record(engine, PROGRAMME)
    for name in FRAMES:
        frames = [getattr(record, name) for record in (left, right)]
        same = [frame.drop(columns="recorded_at", errors="ignore") for frame in frames]
        pd.testing.assert_frame_equal(*same)


def test_the_programme_and_its_vocabulary_are_there(engine: Engine) -> None:
    record = load.record(engine, PROGRAMME)
    assert record.programme.starts_on == date(2021, 1, 1)
    assert record.programme.source_language == "nl"
    assert record.programme.titles["fr"] == "Programme de travail commun 2021-2024"
    assert record.pillars["code"].tolist() == list("12345")
    assert record.partners["code"].tolist()[:3] == ["NRW", "GRANDE_REGION", "NORDICS"]
    assert record.statuses["code"].tolist() == [
        *("not_reported", "not_started", "in_progress", "completed", "on_hold", "cancelled")
    ]


def test_the_frame_of_a_day_has_what_pages_and_charts_ask_of_it(engine: Engine) -> None:
    actions = actions_on(load.record(engine, PROGRAMME), date(2024, 12, 31))
    asked = """code level parent_code pillar_code position title_nl title_fr title_en title_de kind
        starts_on due_on weight owner planning status in_scope done start has_health progress
        partners version last_update_on first_on updates sourced evidence"""
    assert set(asked.split()) <= set(actions.columns)
    assert len(actions) == 50
    for day in ("day", "starts_on", "due_on", "last_update_on", "first_on"):
        assert actions[day].dtype.kind == "M", day
    for flag in ("in_scope", "done", "start", "has_health", "sourced"):
        assert actions[flag].dtype == bool, flag
    for count in ("version", "updates", "evidence"):
        assert actions[count].dtype == "int64", count
    assert all(isinstance(codes, tuple) for codes in actions["partners"])


def test_a_programme_nobody_knows_is_named(engine: Engine) -> None:
    with pytest.raises(UnknownProgrammeError, match="benelux-1958"):
        load.record(engine, "benelux-1958")


def test_the_revision_moves_with_every_save(engine: Engine) -> None:
    before = load.revision(engine)
    say(engine, "1.1", {"progress": 60})
    assert load.revision(engine) == before + 1


def programme(code: str, starts_on: date) -> KnownProgramme:
    return KnownProgramme(code, {}, starts_on, date(2100, 1, 1), "nl")


OLD, NEW = programme("old", date(2021, 1, 1)), programme("new", date(2025, 1, 1))


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2020, 1, 1), OLD),
        (date(2021, 1, 1), OLD),
        (date(2024, 12, 31), OLD),
        (date(2025, 1, 1), NEW),
    ],
)
def test_the_latest_programme_that_has_begun_is_shown(
    today: date, expected: KnownProgramme
) -> None:
    assert load.latest_begun([OLD, NEW], today) == expected


def test_without_a_programme_the_error_says_how_to_load_one() -> None:
    with pytest.raises(UnknownProgrammeError, match="python -m db load"):
        load.latest_begun([], date(2025, 1, 1))


def test_programmes_are_listed_by_their_start(engine: Engine) -> None:
    assert [programme.code for programme in load.programmes(engine)] == [PROGRAMME]


@pytest.mark.parametrize("is_known", [False, True])
def test_a_record_is_one_look_although_somebody_writes_meanwhile(
    engine: Engine, url: str, monkeypatch: pytest.MonkeyPatch, is_known: bool
) -> None:
    """Versions and updates are two questions: a save in between must not come between them."""

    def write_first(*arguments: Any) -> Any:
        monkeypatch.undo()
        with opened(url) as other:
            say(other, "1.1", {"progress": 60})
        return unpatched(*arguments)

    known = load.record(engine, PROGRAMME)
    if is_known:
        say(engine, "1.1", {"progress": 50})
    unpatched = load.Rows.updates
    monkeypatch.setattr(load.Rows, "updates", write_first)
    record = catch_up.record(engine, known) if is_known else load.record(engine, PROGRAMME)
    of_action = record.updates[record.updates["action_code"] == "1.1"]
    version = record.actions.set_index("code").loc["1.1", "version"]
    assert version == of_action["version"].max() == 3 + is_known
    assert load.revision(engine) == 2 + is_known


def test_the_zone_of_a_moment_is_known(engine: Engine) -> None:
    noon = datetime(2030, 1, 1, 12, tzinfo=UTC)
    say(engine, "1.1", {"progress": 60}, now=noon)
    assert load.record(engine, PROGRAMME).updates["recorded_at"].iloc[-1] == pd.Timestamp(noon)
