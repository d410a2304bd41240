import pandas as pd

from charts.pillar_bars import alt, pillar_bars
from tests.charts.frames import LIGHT, NAN, STATUSES, T, by_status, figures, texts, trace

PILLARS = pd.DataFrame([figures("1"), figures("2")])


def test_bars_stand_in_the_order_of_the_pillars() -> None:
    counts = by_status(("2", "in_progress", 3), ("1", "in_progress", 5))
    bars = trace(pillar_bars(counts, PILLARS, STATUSES, T, LIGHT), "in_progress")
    assert list(bars.x) == [5, 3]
    assert list(bars.y) == sorted(bars.y)


def test_segments_follow_one_another() -> None:
    counts = by_status(("1", "completed", 1), ("1", "in_progress", 4), ("1", "not_reported", 2))
    figure = pillar_bars(counts, PILLARS, STATUSES, T, LIGHT)
    assert [(bar.name, bar.base[0], bar.x[0]) for bar in figure.data] == [
        ("completed", 0, 1),
        ("in_progress", 1, 4),
        ("not_reported", 5, 2),
    ]


def test_all_pillars_share_one_scale_of_actions() -> None:
    counts = by_status(("1", "completed", 2), ("1", "in_progress", 4), ("2", "in_progress", 1))
    figure = pillar_bars(counts, PILLARS, STATUSES, T, LIGHT)
    assert list(figure.layout.xaxis.range) == [0, 6]


def test_a_word_without_room_on_its_bar_opens_the_line_below() -> None:
    counts = by_status(("1", "completed", 1), ("1", "in_progress", 9))
    said = texts(pillar_bars(counts, PILLARS[:1], STATUSES, T, LIGHT))
    assert "→  9 in progress" in said
    assert not any(text.startswith("✓  1 completed") and "off track" not in text for text in said)
    assert any(text.startswith("✓  1 completed") and "1 off track" in text for text in said)


def test_what_is_not_reported_is_a_dashed_outline() -> None:
    counts = by_status(("1", "not_reported", 2))
    figure = pillar_bars(counts, PILLARS[:1], STATUSES, T, LIGHT)
    (outline,) = figure.layout.shapes
    assert outline.line.dash == "4px,3px"
    assert outline.fillcolor == "rgba(0,0,0,0)"


def test_the_outline_of_one_among_a_thousand_lies_within_its_place() -> None:
    counts = by_status(("1", "completed", 1000), ("1", "not_reported", 1))
    (outline,) = pillar_bars(counts, PILLARS[:1], STATUSES, T, LIGHT).layout.shapes
    assert 1000 < outline.x0 < outline.x1 < 1001


def test_what_is_on_hold_is_hatched() -> None:
    bars = trace(
        pillar_bars(by_status(("1", "on_hold", 2)), PILLARS[:1], STATUSES, T, LIGHT), "on_hold"
    )
    assert bars.marker.pattern.shape == "/"


def test_a_status_with_an_unknown_mark_still_draws() -> None:
    unknown = STATUSES.assign(mark="a mark nobody drew")
    figure = pillar_bars(by_status(("1", "on_hold", 2)), PILLARS[:1], unknown, T, LIGHT)
    assert list(trace(figure, "on_hold").x) == [2]
    assert len(figure.layout.shapes) == 1


def test_a_status_that_statuses_lack_still_draws() -> None:
    figure = pillar_bars(by_status(("1", "on_hold", 2)), PILLARS[:1], STATUSES[:0], T, LIGHT)
    assert list(trace(figure, "on_hold").x) == [2]


def test_a_pillar_without_any_says_of_what_and_no_figures() -> None:
    row = pd.DataFrame([figures("1", scope=0, done=0, average=NAN)])
    said = texts(pillar_bars(by_status(), row, STATUSES, T, LIGHT, "measure"))
    assert "no measures in this selection" in said
    assert not [text for text in said if "–" in text]


def test_no_pillars_draw_a_sentence() -> None:
    figure = pillar_bars(by_status(), PILLARS[:0], STATUSES, T, LIGHT)
    assert texts(figure) == ["There is nothing to show here."]


def test_the_frames_are_left_as_they_were() -> None:
    counts = by_status(("1", "completed", 1))
    before = counts.copy(), PILLARS.copy()
    pillar_bars(counts, PILLARS, STATUSES, T, LIGHT)
    pd.testing.assert_frame_equal(counts, before[0])
    pd.testing.assert_frame_equal(PILLARS, before[1])


def test_it_says_statuses_completion_and_average() -> None:
    said = alt(by_status(("1", "completed", 1), ("2", "in_progress", 4)), PILLARS, STATUSES, T)
    assert "4 in progress and 1 completed" in said
    assert "pillar 1 1/4, 50%" in said
