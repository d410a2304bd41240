import pandas as pd

from charts.partner_bars import alt, partner_bars
from tests.charts.frames import LIGHT, NAN, T, figures, texts, trace


def _rows(*given: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame([figures(str(place), **row) for place, row in enumerate(given)])


def test_partners_keep_their_order() -> None:
    bars = trace(partner_bars(_rows({"average": 20.0}, {"average": 10.0}), T, LIGHT), "average")
    assert list(bars.x) == [20, 10]
    assert bars.y[0] < bars.y[1]


def test_the_axis_always_runs_from_0_to_100() -> None:
    figure = partner_bars(_rows({"average": 5.0}), T, LIGHT)
    assert list(figure.layout.xaxis.range) == [0, 100]


def test_silence_is_no_bar_of_zero() -> None:
    figure = partner_bars(_rows({"average": NAN}, {"average": 0.0}), T, LIGHT)
    assert list(trace(figure, "average").x) == [None, 0]
    assert [shape.line.dash for shape in figure.layout.shapes] == ["4px,3px", None]


def test_the_first_ones_are_bold_and_a_line_follows() -> None:
    figure = partner_bars(_rows(*[{}] * 5), T, LIGHT, first=3)
    bold = [note.text for note in figure.layout.annotations if "font-weight:600" in note.text]
    assert sum("Short" in text for text in bold) == 3
    (line,) = (shape for shape in figure.layout.shapes if shape.y0 == shape.y1 and shape.x1 == 1)
    bars = trace(figure, "average")
    assert bars.y[2] < line.y0 < bars.y[3]


def test_no_line_follows_when_all_are_first() -> None:
    figure = partner_bars(_rows({}, {}, {}), T, LIGHT, first=3)
    assert not [shape for shape in figure.layout.shapes if shape.y0 == shape.y1]


def test_no_one_off_actions_is_a_dash_explained_below() -> None:
    note = T("chart-partners-dash")
    assert note in texts(partner_bars(_rows({"scope": 0, "done": 0}), T, LIGHT))
    assert note not in texts(partner_bars(_rows({}), T, LIGHT))
    assert note not in texts(partner_bars(_rows({"scope": 0, "actions": 0}), T, LIGHT))


def test_a_long_name_takes_two_lines_and_no_more_room() -> None:
    name = "Donaudampfschifffahrtsgesellschaft von Ost nach West"
    figure = partner_bars(_rows({"short": name}), T, LIGHT)
    assert figure.layout.margin.l < 120


def test_no_partners_draw_a_sentence() -> None:
    assert "There is nothing to show here." in texts(partner_bars(_rows({})[:0], T, LIGHT))


def test_it_says_every_partner() -> None:
    assert "Short 0 50% (3/5 reported, 1/4 completed)" in alt(_rows({}), T)
