"""The second clock: what was known, and when; record time only grows."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import StatementError

from data.figures import comparison, figure_table, freshness, schedule
from data.filters import Filters, narrow
from data.record import load, moments
from data.view import View
from db.checks import check
from db.record import saving
from db.record.people import LOCAL
from db.record.saving import NewAction, NewEvidence
from db.tables import Batch
from tests.db.saying import PROGRAMME, TODAY, row, say

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


@pytest.mark.faults("a clock set back")
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


def figures_of(engine: Engine, batch: int | None) -> list[dict[str, object]]:
    """What the command prints by action on TODAY, of what was known by a batch."""
    view = View(load.record(engine, PROGRAMME, batch), Filters(), TODAY, "en")
    return figure_table.as_json(view.figures_by("action"))


@pytest.mark.faults("a clock set back")
def test_a_clock_set_back_changes_no_past_report(engine: Engine) -> None:
    """Asked by the moment at which its last batch was recorded, or by that batch."""
    saved = say(engine, "1.1", {"progress": 60}, now=NOON)
    reported = figures_of(engine, None)
    for hours in (-1, -1000, 0):
        say(engine, "1.1", {"title_en": f"Later {hours}"}, now=NOON + hours * HOUR)
        say(engine, "1.2", {"weight": 9.0}, now=NOON + hours * HOUR)
        assert load.batch_known_on(engine, NOON) == saved.batch_id
        assert figures_of(engine, saved.batch_id) == reported
    assert figures_of(engine, None) != reported


def test_what_was_added_later_is_not_known_before(engine: Engine) -> None:
    loaded = load.batch_known_on(engine, NOON)
    about: dict[str, Any] = {"today": TODAY, "now": NOON + HOUR}
    named = {"title_en": "New"}
    new = NewAction(code="9.9", pillar_code="1", effective_on=date(2021, 1, 1), states=named)
    saving.add(engine, LOCAL, PROGRAMME, new, **about)
    event = NewEvidence(
        action_code="1.1",
        happened_on=date(2021, 6, 1),
        titles={"en": "Seen"},
        source_url="https://a.test/",
    )
    saving.add(engine, LOCAL, PROGRAMME, event, **about)
    for day in (date(2021, 6, 30), TODAY):
        then, now = (
            moments.actions_on(load.record(engine, PROGRAMME, batch), day).set_index("code")
            for batch in (loaded, None)
        )
        assert set(now.index) - set(then.index) == {"9.9"}
        assert now["evidence"]["1.1"] == then["evidence"]["1.1"] + 1


def test_silence_and_lateness_are_those_of_the_day_by_what_was_known(engine: Engine) -> None:
    loaded = load.batch_known_on(engine, NOON)
    day = date(2024, 6, 1)
    say(engine, "1.1", {"progress": 60}, on=date(2024, 5, 1), now=NOON + HOUR)
    say(engine, "1.2", {"due_on": date(2024, 5, 2)}, on=date(2024, 5, 1), now=NOON + HOUR)
    then, now = (
        schedule.assess(moments.actions_on(record, day), record.methods).set_index("code")
        for record in (load.record(engine, PROGRAMME, batch) for batch in (loaded, None))
    )
    assert then["last_update_on"]["1.1"] == pd.Timestamp(2023, 5, 22)
    assert now["last_update_on"]["1.1"] == pd.Timestamp(2024, 5, 1)
    assert "1.1" in set(freshness.stale(then.reset_index(), 180)["code"])
    assert "1.1" not in set(freshness.stale(now.reset_index(), 180)["code"])
    assert (then["overdue_days"]["1.2"], now["overdue_days"]["1.2"]) == (0, 30)


def test_a_comparison_of_two_days_is_by_what_was_known(engine: Engine) -> None:
    """What is corrected about the earlier day is no change of the report that came before."""
    loaded = load.batch_known_on(engine, NOON)
    since = date(2023, 12, 31)

    def change(batch: int | None) -> "pd.Series[float]":
        record = load.record(engine, PROGRAMME, batch)
        assert comparison.reporting_day(record.reporting_days, TODAY) == since
        later, earlier = (
            schedule.assess(moments.actions_on(record, day), record.methods)
            for day in (TODAY, since)
        )
        return comparison.total(narrow(later, Filters()), narrow(earlier, Filters()))

    before = change(None)
    said = {"status": "in_progress", "progress": 5}
    say(engine, "3.1", said, on=since, now=NOON + HOUR)
    pd.testing.assert_series_equal(change(loaded), before)
    assert change(None)["average"] != before["average"]
