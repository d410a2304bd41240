from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.action_line import action_line, alt
from tests.charts.frames import FIRST, LAST, LIGHT, NAN, T, evidence, steps, texts, trace

STEPS = steps(("2021-01-01", NAN), ("2021-03-01", 25.0), ("2022-02-01", 50.0))


def _drawn(
    taken: pd.DataFrame = STEPS, events: pd.DataFrame | None = None, **given: Any
) -> go.Figure:
    days: dict[str, Any] = {
        "planned_from": FIRST,
        "planned_to": LAST,
        "starts_on": FIRST,
        "ends_on": LAST,
    }
    days |= {"as_of": date(2022, 12, 31)} | given
    return action_line(taken, evidence() if events is None else events, T, LIGHT, **days)


def test_progress_goes_in_steps_up_to_the_day() -> None:
    line = trace(_drawn(), "progress")
    assert line.line.shape == "hv"
    assert list(zip(line.x, line.y, strict=True)) == [
        ("2021-03-01", 25),
        ("2022-02-01", 50),
        ("2022-12-31", 50),
    ]


def test_what_came_after_the_day_is_not_there() -> None:
    assert list(trace(_drawn(as_of=date(2021, 6, 1)), "progress").y) == [25, 25]


def test_a_withdrawn_figure_is_a_gap_and_no_zero() -> None:
    line = trace(_drawn(steps(("2021-03-01", 25.0), ("2021-06-01", NAN))), "progress")
    assert list(line.y) == [25, 25, None, None]


def test_nothing_reported_has_neither_line_nor_dot() -> None:
    for taken in (STEPS[:0], STEPS[:1]):
        figure = _drawn(taken)
        assert not trace(figure, "progress").x
        assert not trace(figure, "now").x


def test_planned_is_straight_and_level_outside_its_days() -> None:
    line = trace(_drawn(planned_from=date(2022, 1, 1), planned_to=date(2023, 1, 1)), "planned")
    assert list(line.y) == [0, 0, 100, 100]
    assert list(line.x) == ["2021-01-01", "2022-01-01", "2023-01-01", "2024-12-31"]


def test_without_planned_days_nothing_is_planned() -> None:
    figure = _drawn(planned_from=None, planned_to=None)
    assert not trace(figure, "planned").x
    assert "planned (estimate)" not in texts(figure)


def test_words_stand_on_the_side_that_has_room() -> None:
    early, late = _drawn(as_of=date(2021, 6, 1)), _drawn(as_of=date(2024, 6, 1))
    sides = [
        next(note.xanchor for note in figure.layout.annotations if "reported" in note.text)
        for figure in (early, late)
    ]
    assert sides == ["left", "right"]


def test_a_label_that_a_step_would_cross_stands_above_the_day() -> None:
    late = date(2024, 12, 31)
    up = steps(("2022-01-01", 50.0), ("2023-10-01", 100.0))
    down = steps(("2022-01-01", 75.0), ("2023-10-01", 50.0))
    below = steps(("2022-01-01", 25.0), ("2023-10-01", 50.0))
    early = steps(("2021-02-01", 50.0), ("2021-10-01", 100.0))
    for taken, is_over in ((up, True), (down, True), (below, False), (early, False)):
        figure = _drawn(taken, as_of=late)
        (label,) = [each for each in figure.layout.annotations if "reported" in each.text]
        (day,) = [each for each in figure.layout.annotations if "December" in each.text]
        assert (label.yref == "paper") == is_over
        if is_over:
            assert label.yshift - day.yshift >= 18
            assert figure.layout.margin.t >= label.yshift + 18


def test_a_line_at_100_is_drawn_over_its_hairline() -> None:
    lines = [each for each in _drawn().layout.shapes if each.y0 == each.y1 == 100]
    assert [each.layer for each in lines] == ["below"]


def test_no_label_stands_on_a_box_of_its_own() -> None:
    notes = _drawn().layout.annotations
    assert len(notes) >= 3
    assert [note.text for note in notes if note.bgcolor] == []


def test_evidence_is_a_dot_that_opens_its_source() -> None:
    figure = _drawn(events=evidence({}, {"source_url": "javascript:alert(1)"}))
    assert len(trace(figure, "evidence").x) == 2
    links = [note.text for note in figure.layout.annotations if "<a " in note.text]
    assert len(links) == 1
    assert 'href="https://example.org/a"' in links[0]
    assert "○ 2 pieces of evidence, one per dot" in texts(figure)


def test_a_days_precision_is_said_as_it_is_known() -> None:
    events = evidence({}, {"date_precision": "month"}, {"date_precision": "year"})
    assert list(trace(_drawn(events=events), "evidence").hovertext) == [
        "A meeting, 4 May 2022",
        "A meeting, May 2022",
        "A meeting, 2022",
    ]


def test_the_axis_is_the_programmes_and_reaches_to_what_lies_beyond() -> None:
    assert list(_drawn().layout.xaxis.range) == ["2021-01-01", "2024-12-31"]
    events = evidence({"happened_on": "2020-11-01"})
    wider = _drawn(events=events, as_of=date(2025, 3, 1))
    assert list(wider.layout.xaxis.range) == ["2020-11-01", "2025-03-01"]
    assert list(wider.layout.yaxis.range) == [0, 100]


def test_it_says_reported_planned_and_evidence() -> None:
    said = alt(STEPS, evidence({}), T, planned=49.9, as_of=date(2022, 12, 31))
    assert said == (
        "On 31 December 2022 50% was reported and 49.9% planned. "
        "Progress was stated 2 times; pieces of evidence: 1."
    )


def test_comments_are_written_on_the_line_at_their_steps() -> None:
    said = [("2021-03-01", 25.0, "25%: First talks"), ("2022-12-01", 50.0, "50%: " + "long " * 20)]
    figure = _drawn(said=said, plot=170)
    notes = {note.text: note for note in figure.layout.annotations}
    assert (notes["25%: First talks"].x, notes["25%: First talks"].y) == ("2021-03-01", 25.0)
    cut = next(text for text in notes if text.startswith("50%: long"))
    assert cut.endswith("…")
    assert len(cut) <= 42
    assert not [text for text in notes if "50% reported" in text], "the comment says it"


def test_the_value_of_the_day_is_covered_by_no_comment() -> None:
    """A comment ends at its step, and may be as long as the value beside the day is far away."""
    said = [("2022-02-01", 50.0, "50%: " + "long " * 20)]
    notes = _drawn(said=said, plot=170, as_of=date(2023, 6, 30)).layout.annotations
    value = next(note for note in notes if "50% reported" in note.text)
    assert value.bgcolor == LIGHT.background
    assert [note.text for note in notes].index(value.text) > 0
    assert notes[0].text == "50%: long…"
    # So near that the value would cover most of it, the comment says the value.
    near = _drawn(said=said, plot=170, as_of=date(2022, 6, 30)).layout.annotations
    assert not [note for note in near if "reported" in note.text]
    # A comment on the step before says another value.
    before = [("2021-03-01", 25.0, "25%: First talks")]
    early = _drawn(said=before, plot=170, as_of=date(2022, 2, 20)).layout.annotations
    assert [note for note in early if "50% reported" in note.text]


def test_a_comment_is_text() -> None:
    figure = _drawn(said=[("2021-03-01", 25.0, "<a href='x'>b</a> $e$")])
    assert not [note.text for note in figure.layout.annotations if "<a href='x'>" in note.text]
    assert [note.text for note in figure.layout.annotations if "&lt;a href" in note.text]
