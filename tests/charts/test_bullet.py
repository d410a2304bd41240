from charts.bullet import alt, bullet, bullets
from tests.charts.frames import LIGHT, NAN, STATUSES, T, actions, texts, trace


def _ticks(figure: object) -> list[float]:
    return [shape.xanchor for shape in figure.layout.shapes if shape.xsizemode == "pixel"]  # type: ignore[attr-defined]


def test_a_bar_runs_to_what_was_reported_and_a_tick_stands_at_the_plan() -> None:
    figure = bullet(actions({"progress": 25.0, "planned": 49.9}), T, LIGHT)
    assert list(trace(figure, "progress").x) == [25]
    assert _ticks(figure) == [0.499]
    assert list(figure.layout.xaxis.range) == [0, 100]
    assert figure.layout.height == 44


def test_nothing_reported_is_a_dashed_track_without_a_bar() -> None:
    figure = bullet(actions({"progress": NAN}), T, LIGHT)
    assert list(trace(figure, "progress").x) == [None]
    assert figure.layout.shapes[0].line.dash == "4px,3px"


def test_zero_is_something_reported() -> None:
    figure = bullet(actions({"progress": 0.0}), T, LIGHT)
    assert list(trace(figure, "progress").x) == [0]
    assert figure.layout.shapes[0].fillcolor == LIGHT.hairline


def test_nothing_planned_has_no_tick() -> None:
    assert _ticks(bullet(actions({"planned": NAN}), T, LIGHT)) == []


def test_no_action_is_an_empty_figure() -> None:
    assert not bullet(actions(), T, LIGHT).data
    assert texts(bullets(actions(), STATUSES, T, LIGHT)) == ["There is nothing to show here."]


def test_a_list_keeps_its_order_and_says_status_health_and_gap() -> None:
    rows = actions(
        {"progress": 25.0, "gap": -24.9, "health": "at_risk"},
        {"progress": NAN, "gap": NAN, "health": "", "status": "not_reported"},
        {"progress": 75.0},
    )
    figure = bullets(rows, STATUSES, T, LIGHT)
    bars = trace(figure, "progress")
    assert list(bars.x) == [25, None, 75]
    assert list(bars.y) == sorted(bars.y)
    said = texts(figure)
    assert any(text.endswith("−24.9 points") and "At risk" in text for text in said)
    assert "?  Not reported" in said
    assert "–" in said


def test_it_says_reported_and_planned() -> None:
    assert "1.1 A title 50% reported, 60% planned" in alt(actions({}), T)
    assert "–" in alt(actions(), T)
