"""Assessed actions and changes brought up to date after a save are those computed anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, update

from data import brought_up, cache
from data.brought_up import Assessed
from data.cache import ROOM, STAYING, Cache
from data.figures import comparison, monthly, schedule
from data.filters import Filters
from data.record import catch_up, load, moments
from data.record.load import Record
from data.snapshots import Snapshot
from db.engine.database import opened
from db.engine.migrate import upgrade
from db.record import saving
from db.record.people import LOCAL
from db.record.saving import NewAction
from db.tables import Pillar, Programme
from locales import CONTENT_LANGUAGES
from tests.databases import Shelf
from tests.db.histories import History
from tests.db.saying import PROGRAMME, say
from tests.db.steps import STEPS, Add, Save, Show, Step, Undo

DAYS = (date(2023, 4, 1), date(2023, 12, 31))
DAY = date(2024, 6, 30)
TRENDS = [
    (filters, day)
    for filters in (Filters(), Filters(partner=("A",)), Filters(status=("in_progress",)))
    for day in DAYS
]
LIVES = st.lists(st.tuples(STEPS, st.booleans()), min_size=2, max_size=8)


@pytest.fixture(scope="module")
def shared(sqlite: Shelf) -> Iterator[Engine]:
    """One database for all histories: each is a programme of its own."""
    with sqlite.empty() as url, opened(url, create=True) as engine:
        upgrade(engine)
        yield engine


def _to(parent: str) -> Step:
    return Save("2a", date(2023, 3, 15), {"parent_code": parent, "status": "in_progress"})


# A measure that goes from an action to another and comes back, by an undo too, and while the
# actions are planned by their measures.
MOVING: list[Step] = [
    *(Save(code, date(2023, 1, 15), {"planning": "measures"}) for code in "12"),
    Save("2a", date(2023, 1, 15), {"due_on": date(2023, 3, 31)}),
    _to("1"),
    Undo(3),
    _to("1"),
    Save("2", date(2023, 3, 15), {"status": "cancelled"}),
    Add("1a", date(2023, 1, 15)),
    Undo(6),
]


@settings(max_examples=6, phases=(Phase.explicit, Phase.generate))
@example(life=[(step, True) for step in MOVING])
@given(life=LIVES)
def test_after_any_history_they_are_those_computed_anew(
    shared: Engine, life: list[tuple[Step, bool]]
) -> None:
    history = History(shared)
    record = load.record(shared, history.code)
    known = {day: brought_up.assessed(record, day) for day in DAYS}
    changes = brought_up.compared(record, *DAYS, (known[DAYS[0]], known[DAYS[1]]), None)
    trends = {asked: brought_up.months("trend", record, *asked) for asked in TRENDS}
    for hours, (step, is_looked_at) in enumerate([*life, (Show("1", DAYS[1]), True)]):
        history.take(step, hours)
        if is_looked_at:
            record = catch_up.record(shared, record)
            known = {day: _brought_up(record, day, known[day]) for day in DAYS}
            days = known[DAYS[0]], known[DAYS[1]]
            changes = brought_up.compared(record, *DAYS, days, changes)
            fresh = comparison.between(record, days[0].rows, days[1].rows, *DAYS)
            assert repr(changes.changes) == repr(fresh)
            for asked in TRENDS:
                trends[asked] = brought_up.months("trend", record, *asked, trends[asked])
                rows = monthly.trend(record, *asked)
                pd.testing.assert_frame_equal(trends[asked].rows, rows, check_exact=True)


@pytest.mark.parametrize("room", [ROOM, 0])
def test_of_a_save_its_family_alone_is_computed(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch, room: float
) -> None:
    """On two days, as a page with changes asks, also where the record alone fills the cache."""
    monkeypatch.setattr(cache, "known", Cache(room, staying=STAYING))
    before = _asked(url, engine)
    say(engine, "1.1", {"progress": 42.0})
    computed: list[int] = []
    as_ever = schedule.assess

    def assess(actions: pd.DataFrame, methods: pd.DataFrame) -> pd.DataFrame:
        computed.append(len(actions))
        return as_ever(actions, methods)

    monkeypatch.setattr(schedule, "assess", assess)
    for progress in (43.0, 44.0):
        now = _asked(url, engine)
        counts = [(rows["code"].eq("1.1") | rows["parent_code"].eq("1.1")).sum() for rows in now]
        assert computed == counts
        say(engine, "1.1", {"progress": progress})
        computed.clear()
    assert now[1].set_index("code").loc["1.1", "progress"] == 43.0
    # What was known before is not changed by what came later.
    assert not before[1]["progress"].isin([42.0, 43.0]).any()


def _asked(url: str, engine: Engine) -> list[pd.DataFrame]:
    snapshot = Snapshot(url, engine, load.revision(engine))
    record = snapshot.record(PROGRAMME)
    return [snapshot.assessed(record, day) for day in (date(2023, 6, 30), DAY)]


@pytest.mark.parametrize("said_on", [date(2024, 5, 15), date(2024, 5, 31)])
def test_of_a_save_the_months_from_its_day_on_are_computed(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, said_on: date
) -> None:
    record = load.record(engine, PROGRAMME)
    known = brought_up.months("trend", record, Filters(), DAY)
    say(engine, "1.1", {"progress": 42.0}, on=said_on)
    computed: list[date] = []
    as_ever = moments.on_days

    def on_days(record: Record, days: list[date], *columns: Any, **about: Any) -> pd.DataFrame:
        computed.extend(days)
        return as_ever(record, days, *columns, **about)

    monkeypatch.setattr(moments, "on_days", on_days)
    brought_up.months("trend", catch_up.record(engine, record), Filters(), DAY, known)
    assert sorted({*computed}) == [date(2024, 5, 31), DAY]


def test_a_status_of_the_last_day_chooses_the_actions_of_every_month(engine: Engine) -> None:
    record, wanted = load.record(engine, PROGRAMME), Filters(status=("on_hold",))
    known = brought_up.months("trend", record, wanted, DAY)
    say(engine, "1.1", {"status": "on_hold"}, on=DAY)
    now = catch_up.record(engine, record)
    found = brought_up.months("trend", now, wanted, DAY, known).rows
    pd.testing.assert_frame_equal(found, monthly.trend(now, wanted, DAY))
    assert found["actions"].iloc[0] > known.rows["actions"].iloc[0]


@pytest.mark.parametrize("name", ["starts_on", "ends_on"])
def test_months_are_those_of_the_days_of_the_programme(engine: Engine, name: str) -> None:
    record, earlier = load.record(engine, PROGRAMME), date(2023, 6, 30)
    known = brought_up.months("trend", record, Filters(), earlier)
    day = getattr(record.programme, name).replace(month=6, day=30)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(update(Programme).values({name: day}))
    now = catch_up.record(engine, record)
    found = brought_up.months("trend", now, Filters(), earlier, known).rows
    pd.testing.assert_frame_equal(found, monthly.trend(now, Filters(), earlier))
    assert len(found) < len(known.rows)


def test_another_name_is_read_by_all_rows(engine: Engine) -> None:
    record = load.record(engine, PROGRAMME)
    known = brought_up.assessed(record, DAY)
    owned = record.updates.assign(owner="Nora")
    _brought_up(replace(record, updates=owned, named=record.named + 1), DAY, known)


def test_a_measure_of_another_action_stands_below_that_one(engine: Engine) -> None:
    titles = {f"title_{language}": "One more" for language in CONTENT_LANGUAGES}
    measure = NewAction(code="1.1-a", effective_on=DAY, parent_code="1.1", states=titles)
    saving.add(engine, LOCAL, PROGRAMME, measure, today=DAY)
    record = load.record(engine, PROGRAMME)
    known = brought_up.assessed(record, DAY)
    say(engine, "1.1-a", {"parent_code": "1.4"}, on=DAY)
    codes = [*_brought_up(catch_up.record(engine, record), DAY, known).rows["code"]]
    assert codes.index("1.1-a") == codes.index("1.4") + 1


def test_rows_that_took_other_loads_for_reported_are_left(engine: Engine) -> None:
    """Whether a load came with reports decides since when each of its actions waits for one."""
    record = load.record(engine, PROGRAMME)
    known = brought_up.assessed(record, DAY)
    basis = replace(known.basis, loads=known.basis.loads ^ {1})
    others = replace(known, rows=known.rows.iloc[:3], basis=basis)
    assert len(_brought_up(record, DAY, others).rows) == len(known.rows)
    same = replace(known, rows=known.rows.iloc[:3])
    assert len(brought_up.assessed(record, DAY, same).rows) == 3


def test_rows_of_another_past_are_left(database: Shelf) -> None:
    with database.loaded() as here, database.loaded() as there:
        known = []
        for url, progress in ((here, 41.0), (there, 42.0)):
            with opened(url) as engine:
                say(engine, "1.1", {"progress": progress})
                record = load.record(engine, PROGRAMME)
                known.append((record, brought_up.assessed(record, DAY)))
        (_, of_here), (record, _) = known
        rows = _brought_up(record, DAY, of_here).rows.set_index("code")
        assert rows.loc["1.1", "progress"] == 42.0


@pytest.mark.parametrize("is_saved_since", [False, True])
def test_what_all_rows_depend_on_changes_all(engine: Engine, is_saved_since: bool) -> None:
    record = load.record(engine, PROGRAMME)
    known = brought_up.assessed(record, DAY)
    thresholds: dict[str, Any] = {"off_track_gap": -1, "at_risk_gap": 0, "off_track_days": 0}
    effective: dict[str, Any] = {"effective_on": DAY, "least_planned": 0}
    saving.set_thresholds(engine, LOCAL, **thresholds, **effective)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(update(Pillar).where(Pillar.code == "1").values(position=99))
    if is_saved_since:
        say(engine, "1.1", {"progress": 42.0})
    now = _brought_up(catch_up.record(engine, record), DAY, known).rows
    assert [*now["pillar_code"]][-1] == "1"


def _brought_up(record: Record, day: date, known: Assessed) -> Assessed:
    """The assessed actions from `known`; fails unless they are those computed anew."""
    found, anew = brought_up.assessed(record, day, known), brought_up.assessed(record, day)
    pd.testing.assert_frame_equal(found.rows, anew.rows)
    assert found.basis.loads == anew.basis.loads
    return found
