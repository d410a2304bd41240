from xml.etree import ElementTree

import pytest

from charts.bullet_bar import svg
from tests.charts.frames import LIGHT, NAN


def boxes(progress: float, planned: float) -> list[dict[str, str]]:
    """The rectangles of the picture, after reading it as a browser does."""
    picture = ElementTree.fromstring(svg(progress, planned, LIGHT))  # noqa: S314
    return [dict(box.attrib) for box in picture]


def test_progress_is_a_bar_on_its_track_and_planned_a_tick() -> None:
    track, bar, tick = boxes(50, 37.3)
    assert (track["width"], track["fill"]) == ("100.0000%", LIGHT.hairline)
    assert (bar["width"], bar["fill"]) == ("50.0000%", LIGHT.in_progress)
    assert (tick["x"], tick["fill"]) == ("37.3000%", LIGHT.text)


def test_nothing_reported_is_a_dashed_track_and_no_bar() -> None:
    track, _ = boxes(NAN, 50)
    assert (track["fill"], track["stroke"]) == ("none", LIGHT.not_reported)
    assert track["stroke-dasharray"]


def test_reported_as_nothing_is_a_bar_of_nothing_on_a_whole_track() -> None:
    assert [box["width"] for box in boxes(0, NAN)] == ["100.0000%", "0.0000%"]


@pytest.mark.parametrize(("planned", "shift"), [(0, 1), (100, -4)])
def test_the_tick_stays_on_the_picture(planned: float, shift: float) -> None:
    tick = boxes(50, planned)[-1]
    assert tick["transform"] == f"translate({shift:.3f})"
