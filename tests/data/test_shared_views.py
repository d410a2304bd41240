"""What a view computes is shared with views that ask the same, and with no others."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from data.figures import monthly
from data.filters import Filters
from data.frame_source import ANEW
from data.record import load
from data.snapshots import Snapshot
from data.view import View
from db.engine.database import opened
from tests.databases import Shelf
from tests.db.saying import PROGRAMME, say

DAY = date(2024, 6, 30)
PROPERTIES = (
    *("assessed", "actions", "worst_first", "pillars", "all_partners", "partners", "evidence"),
    *("method", "total", "joint", "pillar_figures", "partner_figures", "change", "shorts"),
    *("titles", "events", "codes_within", "partners_within", "pillars_within", "check_code"),
    *("by_status", "cells", "memberships"),
)
FILTERS = st.builds(
    Filters,
    pillar=st.sampled_from([(), ("1",), ("2", "3")]),
    partner=st.sampled_from([(), ("NRW",)]),
    level=st.sampled_from(["action", "measure"]),
)


@pytest.fixture(scope="module")
def snapshot(sqlite: Shelf) -> Iterator[Snapshot]:
    with sqlite.loaded() as url, opened(url) as engine:
        yield Snapshot(url, engine, load.revision(engine))


@settings(max_examples=6, phases=(Phase.explicit, Phase.generate))
@given(
    asked=st.lists(
        st.fixed_dictionaries(
            {
                "filters": FILTERS,
                "day": st.sampled_from([date(2021, 6, 30), date(2023, 6, 30), date(2024, 6, 30)]),
                "language": st.sampled_from(["nl", "fr", "de", "en"]),
                "limits": FILTERS,
                "names_people": st.booleans(),
            }
        ),
        min_size=2,
        max_size=3,
    )
)
def test_it_is_what_is_computed_anew_whatever_was_asked_before(
    snapshot: Snapshot, asked: list[dict[str, Any]]
) -> None:
    record = snapshot.record(PROGRAMME)
    for one in [*asked, asked[0]]:
        shared, anew = (View(record, **one, frames=frames) for frames in (snapshot, ANEW))
        for name in PROPERTIES:
            _same(getattr(shared, name), getattr(anew, name))
        for name in monthly.FRAMES:
            _same(shared.monthly(name), anew.monthly(name))


def test_two_runs_have_the_same_frames_until_something_is_saved(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine:
        first, second = (_view(sqlite_url, engine) for _ in range(2))
        assert second is not first
        assert second.actions is first.actions
        assert second.beside("pillar").actions is first.actions
        assert replace(second, language="fr").actions is not first.actions
        say(engine, "1.1", {"progress": 42.0})
        third = _view(sqlite_url, engine)
        assert 42.0 in {*third.actions["progress"]}
        assert 42.0 not in {*first.actions["progress"]}


def test_under_another_filter_what_does_not_depend_on_it_is_not_computed_again(
    snapshot: Snapshot,
) -> None:
    all_of_it = View(snapshot.record(PROGRAMME), Filters(), DAY, "nl", frames=snapshot)
    one = replace(all_of_it, filters=Filters(pillar=("1",)))
    for name in ("assessed", "titles", "events", "method", "codes_within"):
        assert getattr(one, name) is getattr(all_of_it, name)
    assert one.actions is not all_of_it.actions


def _view(url: str, engine: Any) -> View:
    snapshot = Snapshot(url, engine, load.revision(engine))
    record = snapshot.record(PROGRAMME)
    return View(record, Filters(), DAY, "nl", frames=snapshot)


def _same(one: Any, other: Any) -> None:
    if isinstance(other, pd.DataFrame):
        pd.testing.assert_frame_equal(one, other)
    elif isinstance(other, pd.Series):
        pd.testing.assert_series_equal(one, other)
    else:
        assert one == other or repr(one) == repr(other)  # NaN is not itself


def test_a_view_computes_its_months_once_also_where_nothing_is_kept(snapshot: Snapshot) -> None:
    """A report draws and describes them, and is made of no snapshot."""
    view = View(snapshot.record(PROGRAMME), Filters(), DAY, "en")
    assert view.frames is ANEW
    assert view.monthly("trend") is view.monthly("trend")
