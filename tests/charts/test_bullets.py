import pandas as pd

from charts.bullets import alt, bullets
from tests.charts.frames import LIGHT, NAN, T, figures, texts, trace


def _rows(*given: dict[str, object]) -> pd.DataFrame:
    rows = [figures(str(place), **row) for place, row in enumerate(given, 1)]
    told = pd.DataFrame(rows)
    return told.assign(name=told["title"], is_in=told["actions"] > 0)


def test_a_row_is_its_average_with_a_tick_at_planned() -> None:
    figure = bullets(_rows({"average": 20.0, "planned": 60.0}, {"average": 10.0}), T, LIGHT)
    bars, ticks = trace(figure, "average"), trace(figure, "planned")
    assert list(bars.x) == [0, 20, None, 0, 10, None]
    assert list(bars.y) == [0.5, 0.5, None, 1.5, 1.5, None]
    assert [*zip(ticks.x, ticks.y, strict=True)] == [(60, 0.5), (60, 1.5)]
    assert texts(figure) == ["20%", "10%"]


def test_silence_is_a_dashed_empty_track_never_a_bar_of_nothing() -> None:
    figure = bullets(_rows({"average": NAN}, {"average": 0.0}), T, LIGHT)
    (empty,) = figure.layout.shapes
    assert (empty.line.dash, empty.yanchor) == ("4px,3px", 0.5)
    assert list(trace(figure, "average").y) == [1.5, 1.5, None]
    assert texts(figure) == ["–", "0%"]


def test_a_row_without_actions_has_no_track() -> None:
    figure = bullets(_rows({"average": NAN, "actions": 0}, {}), T, LIGHT)
    assert not figure.layout.shapes
    assert list(trace(figure, "track").y) == [1.5, 1.5, None]


def test_work_without_a_plan_has_no_tick() -> None:
    figure = bullets(_rows({"planned": NAN}, {"planned": 60.0}), T, LIGHT)
    assert list(trace(figure, "planned").y) == [1.5]


def test_beside_a_chosen_row_the_others_are_faint() -> None:
    figure = bullets(_rows({"average": 20.0}, {"average": 10.0}), T, LIGHT, ["2"])
    assert list(trace(figure, "average").x) == [0, 10, None]
    assert list(trace(figure, "others").x) == [0, 20, None]
    assert trace(figure, "others").opacity < 1


def test_a_click_anywhere_in_a_row_meets_its_target() -> None:
    rows = trace(bullets(_rows({}, {}), T, LIGHT), "rows")
    assert list(rows.x) == [100, 100]
    assert list(rows.y) == [0.5, 1.5]
    assert rows.width == 1
    assert (rows.hoverinfo, rows.hovertext) == ("none", None), "no label hides the row"


def test_the_words_for_who_sees_no_chart_name_every_row() -> None:
    said = alt(_rows({"average": 20.0, "planned": 60.0}, {"average": NAN}), T)
    assert said == "Reported progress, and planned: Title 1 20% (60%); Title 2 – (60%)."


def test_without_rows_there_is_still_a_figure() -> None:
    assert bullets(_rows({})[:0], T, LIGHT).layout.height
