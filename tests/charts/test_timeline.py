from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.timeline_bars import alt, timeline_bars
from tests.charts.frames import (
    FIRST,
    LAST,
    LIGHT,
    NAN,
    STATUSES,
    T,
    actions,
    evidence,
    texts,
    trace,
)


def _drawn(
    items: pd.DataFrame, events: pd.DataFrame | None = None, statuses: pd.DataFrame = STATUSES
) -> go.Figure:
    told = evidence() if events is None else events
    days: dict[str, Any] = {"as_of": date(2023, 7, 1), "starts_on": FIRST, "ends_on": LAST}
    return timeline_bars(items, told, statuses, T, LIGHT, **days)


def test_rows_keep_their_order() -> None:
    figure = _drawn(actions({}, {"level": "measure"}, {}))
    assert list(trace(figure, "rows").y) == [0.5, 1.5, 2.5]
    assert [code for (code,) in trace(figure, "rows").customdata] == ["1.1", "1.2", "1.3"]


def test_a_bar_is_filled_as_far_as_was_reported_with_a_tick_at_planned() -> None:
    row = {"starts_on": pd.Timestamp("2022-01-01"), "due_on": pd.Timestamp("2022-01-31")}
    figure = _drawn(actions({**row, "progress": 50.0, "planned": 90.0}))
    assert list(trace(figure, "track").x) == ["2022-01-01", "2022-01-31", None]
    assert list(trace(figure, "in_progress").x) == ["2022-01-01", "2022-01-16", None]
    assert list(trace(figure, "planned").x) == ["2022-01-28"]


def test_a_day_that_nobody_set_is_the_end_of_the_axis() -> None:
    figure = _drawn(actions({"due_on": pd.NaT, "starts_on": pd.NaT}))
    assert list(trace(figure, "track").x) == ["2021-01-01", "2024-12-31", None]


def test_work_without_a_plan_has_no_tick() -> None:
    figure = _drawn(actions({"planned": NAN}, {}))
    assert list(trace(figure, "planned").y) == [1.5]


def test_silence_is_a_dashed_empty_track_and_what_is_done_is_full() -> None:
    figure = _drawn(
        actions(
            {"status": "not_reported", "progress": NAN},
            {"status": "completed", "progress": NAN, "done": True},
        )
    )
    dashed = [shape for shape in figure.layout.shapes if shape.line.dash == "4px,3px"]
    assert [shape.yanchor for shape in dashed] == [0.5]
    assert list(trace(figure, "completed").x) == ["2021-01-01", "2024-12-31", None]


def test_an_unknown_mark_still_draws() -> None:
    figure = _drawn(actions({}), statuses=STATUSES.assign(mark="?!"))
    assert list(trace(figure, "in_progress").y) == [0.5, 0.5, None]


def test_evidence_stands_on_the_bar_of_its_action() -> None:
    figure = _drawn(actions({}, {}), evidence({"action_code": "1.2"}, {"action_code": "9.9"}))
    dots = trace(figure, "evidence")
    assert list(dots.y) == [1.5]
    links = [note for note in figure.layout.annotations if "<a " in note.text]
    assert [(note.x, note.y) for note in links] == [(dots.x[0], dots.y[0])]
    assert links[0].hovertext == "A meeting, 4 May 2022"


def test_the_viewed_day_is_named_over_its_line() -> None:
    figure = _drawn(actions({}))
    assert "1 July 2023" in texts(figure)
    assert any(shape.x0 == shape.x1 == "2023-07-01" for shape in figure.layout.shapes)


def test_years_are_named_above() -> None:
    assert texts(_drawn(actions({}))).count("2022") == 1


def test_many_years_are_named_in_steps() -> None:
    days: dict[str, Any] = {
        "as_of": FIRST,
        "starts_on": date(2000, 1, 1),
        "ends_on": date(2049, 12, 31),
    }
    figure = timeline_bars(actions({}), evidence(), STATUSES, T, LIGHT, **days)
    named = [text for text in texts(figure) if text.isdigit()]
    assert 4 <= len(named) <= 9


def test_no_items_draw_a_sentence() -> None:
    assert "There is nothing to show here." in texts(_drawn(actions()))


def test_it_counts_rows_due_days_and_events() -> None:
    said = alt(actions({}, {"due_on": pd.NaT}), evidence({}), T, as_of=LAST)
    assert said.startswith("2 rows from start to due date, 1 of them due by 31 December 2024")


def test_the_alternative_text_counts_the_events_that_are_drawn() -> None:
    events = evidence({"action_code": "1.1"}, {"action_code": "1.2"}, {"action_code": "9.9"})
    said = alt(actions({}, {}), events, T, as_of=LAST)
    assert said.endswith("events as dots: 2.")
