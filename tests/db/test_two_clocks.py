"""The second clock: what was known, and when; record time only grows."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import StatementError

from data import load
from db.checks import check
from db.tables import Batch
from tests.db.saying import PROGRAMME, row, say

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def recorded(engine: Engine) -> list[datetime]:
    with engine.connect() as connection:
        return list(connection.scalars(select(Batch.recorded_at).order_by(Batch.id)))


def test_what_was_recorded_later_is_not_known_earlier(engine: Engine) -> None:
    loaded = load.batch_known_on(engine, NOON - HOUR)
    say(engine, "1.1", {"progress": 60}, now=NOON)
    assert row(engine, "1.1", batch=loaded)["progress"] == 50
    assert row(engine, "1.1")["progress"] == 60


def test_a_moment_is_resolved_to_the_last_batch_recorded_by_then(engine: Engine) -> None:
    first = say(engine, "1.1", {"progress": 60}, now=NOON)
    second = say(engine, "1.1", {"progress": 61}, now=NOON + HOUR)
    known = [load.batch_known_on(engine, NOON + n * HOUR / 2) for n in range(-1, 3)]
    assert known[1:] == [first.batch_id, first.batch_id, second.batch_id]
    assert known[0] < first.batch_id


def test_a_moment_in_another_time_zone_is_the_same_moment(engine: Engine) -> None:
    """SQLite keeps no time zone, so a moment must be turned into UTC before it is compared."""
    saved = say(engine, "1.1", {"progress": 60}, now=NOON)
    for zone in ("Europe/Brussels", "Pacific/Kiritimati", "America/St_Johns", "UTC"):
        there = NOON.astimezone(ZoneInfo(zone))
        assert load.batch_known_on(engine, there) == saved.batch_id, zone
        assert load.batch_known_on(engine, there - timedelta(minutes=1)) < saved.batch_id, zone


def test_a_moment_of_writing_is_kept_as_utc(engine: Engine) -> None:
    say(engine, "1.1", {"progress": 60}, now=NOON.astimezone(ZoneInfo("Pacific/Kiritimati")))
    assert recorded(engine)[-1] == NOON


def test_a_moment_without_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="zone"):
        load.batch_known_on(engine, datetime(2030, 1, 1))  # noqa: DTZ001


def test_before_the_first_batch_nothing_is_known_and_nothing_fails(engine: Engine) -> None:
    batch = load.batch_known_on(engine, datetime(2000, 1, 1, tzinfo=UTC))
    assert batch == 0
    record = load.record(engine, PROGRAMME, batch)
    assert record.updates.empty
    assert record.evidence.empty
    assert len(record.methods) == 1


def test_with_the_clock_set_back_record_time_still_grows(engine: Engine) -> None:
    first = say(engine, "1.1", {"progress": 60}, now=NOON)
    second = say(engine, "1.1", {"progress": 61}, now=NOON - HOUR)
    moments = recorded(engine)
    assert moments == sorted(set(moments))
    assert moments[-1] > NOON
    assert load.batch_known_on(engine, NOON) == first.batch_id
    assert load.batch_known_on(engine, NOON + HOUR) == second.batch_id
    assert row(engine, "1.1")["progress"] == 61
    assert check(engine) == []


def test_what_is_said_today_about_the_past_changes_the_past_but_not_what_was_known(
    engine: Engine,
) -> None:
    day = date(2022, 6, 30)
    loaded = load.batch_known_on(engine, NOON)
    say(engine, "1.1", {"progress": 40}, on=day, now=NOON + HOUR)
    assert row(engine, "1.1", day, loaded)["progress"] == 25
    assert row(engine, "1.1", day)["progress"] == 40
    assert row(engine, "1.1", date(2023, 5, 22))["progress"] == 50


def test_the_version_for_writing_is_the_newest_whatever_is_looked_at(engine: Engine) -> None:
    before = row(engine, "1.1")["version"]
    loaded = load.batch_known_on(engine, NOON)
    say(engine, "1.1", {"progress": 60}, now=NOON + HOUR)
    assert row(engine, "1.1", date(2021, 1, 1), loaded)["version"] == before + 1


def test_the_day_of_an_update_ends_at_midnight_and_includes_all_of_it(engine: Engine) -> None:
    day = date(2024, 3, 1)
    say(engine, "1.1", {"progress": 60}, on=day)
    assert row(engine, "1.1", day)["progress"] == 60
    assert row(engine, "1.1", day)["last_update_on"] == pd.Timestamp(day)
    assert row(engine, "1.1", day - timedelta(days=1))["progress"] == 50
