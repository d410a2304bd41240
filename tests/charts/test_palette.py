import pytest

from charts.palette import DARK, LIGHT, Palette
from charts.status_looks import GLYPHS, HEALTH_MARKS, health_mark, mark, status_look
from tests.charts.frames import shown

both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@both
def test_text_can_be_read(palette: Palette) -> None:
    pairs = [
        (palette.text, palette.background),
        (palette.muted, palette.background),
        (palette.muted, palette.tint),
        (palette.link, palette.background),
        (palette.completed_ink, palette.completed),
        (palette.in_progress_ink, palette.in_progress),
        *((palette.heat_ink, shade) for shade in palette.heat),
    ]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


@both
def test_marks_and_outlines_can_be_seen(palette: Palette) -> None:
    colours = [
        *(palette.completed, palette.in_progress, palette.on_hold, palette.not_started_line),
        *(palette.not_reported, palette.on_track, palette.at_risk, palette.off_track),
        palette.axis,
    ]
    assert [colour for colour in colours if _contrast(colour, palette.background) < 3] == []


@both
def test_a_mark_says_how_a_status_looks(palette: Palette) -> None:
    assert status_look("check", palette).fill == palette.completed
    assert status_look("pause", palette).hatched
    assert status_look("question", palette).dash != "solid"
    assert status_look("ring", palette).line == palette.not_started_line


@both
def test_an_unknown_mark_has_a_look_of_its_own(palette: Palette) -> None:
    look = status_look("a mark nobody drew", palette)
    assert look.line
    assert look.glyph not in GLYPHS.values()


def test_every_health_has_a_mark_but_the_dash_that_would_read_as_a_minus() -> None:
    marks = {health: shown(health_mark(health, LIGHT)).strip() for health in HEALTH_MARKS}
    assert all(marks[health] for health in ("on_track", "at_risk", "off_track"))
    assert marks["not_assessed"] == ""


def test_a_mark_keeps_its_distance_from_what_it_marks() -> None:
    assert mark("✓").endswith("  ")
