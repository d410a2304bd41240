from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.timeline_bars import alt, timeline_bars
from tests.charts.frames import FIRST, LAST, LIGHT, STATUSES, T, actions, evidence, texts, trace

DAY = 86_400_000


def _drawn(
    items: pd.DataFrame, events: pd.DataFrame | None = None, statuses: pd.DataFrame = STATUSES
) -> go.Figure:
    told = evidence() if events is None else events
    days: dict[str, Any] = {"as_of": date(2023, 7, 1), "starts_on": FIRST, "ends_on": LAST}
    return timeline_bars(items, told, statuses, T, LIGHT, **days)


def test_rows_keep_their_order() -> None:
    bars = trace(_drawn(actions({}, {"level": "measure"}, {})), "in_progress")
    assert list(bars.y) == sorted(bars.y)
    assert len(bars.y) == 3


def test_a_bar_runs_from_the_start_to_the_due_day() -> None:
    row = {"starts_on": pd.Timestamp("2022-01-01"), "due_on": pd.Timestamp("2022-01-31")}
    bars = trace(_drawn(actions(row)), "in_progress")
    assert (bars.base[0], bars.x[0]) == ("2022-01-01", 30 * DAY)


def test_a_day_that_nobody_set_is_the_end_of_the_axis_without_a_tick() -> None:
    figure = _drawn(actions({"due_on": pd.NaT, "starts_on": pd.NaT}))
    bars = trace(figure, "in_progress")
    assert (bars.base[0], bars.x[0]) == ("2021-01-01", (LAST - FIRST).days * DAY)
    assert not [each for each in figure.data if each.name == "due"]


def test_continuous_work_is_never_due() -> None:
    figure = _drawn(actions({"kind": "continuous"}, {}))
    assert len(trace(figure, "due").x) == 1


def test_status_is_said_in_words_and_drawn_by_its_mark() -> None:
    figure = _drawn(actions({"status": "on_hold"}, {"status": "not_reported"}))
    assert trace(figure, "on_hold").marker.pattern.shape == "/"
    assert [shape.line.dash for shape in figure.layout.shapes if shape.line.dash != "solid"] == [
        "4px,3px"
    ]
    assert {"‖  On hold", "?  Not reported"} <= set(texts(figure))


def test_an_unknown_mark_still_draws() -> None:
    figure = _drawn(actions({}), statuses=STATUSES.assign(mark="?!"))
    assert list(trace(figure, "in_progress").base) == ["2021-01-01"]


def test_what_left_the_programme_is_struck_through() -> None:
    figure = _drawn(actions({"status": "cancelled", "in_scope": False}))
    assert any("<s>" in note.text for note in figure.layout.annotations)


def test_evidence_stands_on_the_bar_of_its_action() -> None:
    figure = _drawn(actions({}, {}), evidence({"action_code": "1.2"}, {"action_code": "9.9"}))
    dots = trace(figure, "evidence")
    assert list(dots.y) == [trace(figure, "in_progress").y[1]]
    links = [note for note in figure.layout.annotations if "<a " in note.text]
    assert [(note.x, note.y) for note in links] == [(dots.x[0], dots.y[0])]
    assert links[0].hovertext == "A meeting, 4 May 2022"


def test_the_viewed_day_is_named_over_its_line() -> None:
    figure = _drawn(actions({}))
    assert "1 July 2023" in texts(figure)
    assert any(shape.x0 == shape.x1 == "2023-07-01" for shape in figure.layout.shapes)


def test_years_are_named_above_and_below() -> None:
    assert texts(_drawn(actions({}))).count("2022") == 2


def test_many_years_are_named_in_steps() -> None:
    days: dict[str, Any] = {
        "as_of": FIRST,
        "starts_on": date(2000, 1, 1),
        "ends_on": date(2049, 12, 31),
    }
    figure = timeline_bars(actions({}), evidence(), STATUSES, T, LIGHT, **days)
    named = [text for text in texts(figure) if text.isdigit()]
    assert 8 <= len(named) <= 18


def test_no_items_draw_a_sentence() -> None:
    assert "There is nothing to show here." in texts(_drawn(actions()))


def test_it_counts_rows_due_days_and_events() -> None:
    said = alt(actions({}, {"due_on": pd.NaT}), evidence({}), T, as_of=LAST)
    assert said.startswith("2 rows from start to due date, 1 of them due by 31 December 2024")


def test_a_code_opens_the_page_of_its_action() -> None:
    there = "/action?code=1.1&lang=nl"
    days: dict[str, Any] = {"as_of": FIRST, "starts_on": FIRST, "ends_on": LAST}
    rows = actions({"code": "1.1"}, {"code": "1.2"})
    figure = timeline_bars(rows, evidence(), STATUSES, T, LIGHT, **days, ways={"1.1": there})
    linked = [note.text for note in figure.layout.annotations if "/action" in note.text]
    assert len(linked) == 1
    assert '<a href="/action?code=1.1&amp;lang=nl">1.1</a>' in linked[0]
