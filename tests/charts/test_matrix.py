import pandas as pd

from charts.partner_matrix import alt, partner_matrix, shade
from tests.charts.frames import LIGHT, NAN, T, cells, figures, texts, trace

PILLARS = pd.DataFrame([figures("1"), figures("2")])
PARTNERS = pd.DataFrame([figures("A"), figures("B"), figures("C")])
CELLS = cells(
    ("1", "A", 0, 3, 58.3, 3),
    ("1", "B", 0, 0, 75.0, 1),
    ("2", "A", 1, 1, NAN, 1),
    ("", "A", 1, 4, 58.3, 4),
    ("", "B", 0, 0, 75.0, 1),
)


def test_a_row_is_a_pillar_and_a_column_a_partner() -> None:
    bars = trace(partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT), "cells")
    assert list(bars.x) == [0, 1, 0, 0, 1]
    codes = [["1", "A"], ["1", "B"], ["2", "A"], ["", "A"], ["", "B"]]
    assert [list(each) for each in bars.customdata] == codes
    assert list(bars.base) == sorted(bars.base)
    assert [bars.base[place] for place in (0, 3)] == [bars.base[place] for place in (1, 4)]
    third, fourth, blank = LIGHT.heat[2], LIGHT.heat[3], "rgba(0,0,0,0)"
    assert list(bars.marker.color) == [third, fourth, blank, third, fourth]
    assert list(bars.marker.line.width) == [3, 3, 0, 3, 3], "a gap only between shades"


def test_shades_always_run_from_0_to_100_in_steps() -> None:
    edges = (0, 19.9, 20, 39.9, 40, 60, 80, 99.9, 100)
    steps = [LIGHT.heat.index(shade(float(edge), LIGHT)) for edge in edges]
    assert steps == [0, 0, 1, 1, 2, 3, 4, 4, 4]
    assert shade(NAN, LIGHT) == "rgba(0,0,0,0)"


def test_a_cell_says_completion_and_average() -> None:
    said = texts(partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT))
    assert said.count("0/3 58.3%") == 1
    assert said.count("– 75%") == 2  # continuous only


def test_who_is_not_involved_has_a_blank_and_who_is_silent_an_outline() -> None:
    figure = partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT)
    on_columns = [note for note in figure.layout.annotations if note.xref == "x"]
    assert sorted(note.x for note in on_columns) == [0, 0, 0, 1, 1]
    (outline,) = (shape for shape in figure.layout.shapes if shape.line.dash == "4px,3px")
    assert round((outline.x0 + outline.x1) / 2) == 0


def test_a_pair_of_which_all_is_cancelled_is_blank() -> None:
    cancelled = cells(("1", "A", 0, 0, NAN, 0))
    figure = partner_matrix(cancelled, PILLARS, PARTNERS, T, LIGHT)
    assert not [note for note in figure.layout.annotations if note.xref == "x"]


def test_the_selected_partner_has_an_outline_on_every_cell() -> None:
    figure = partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT, selected=["B"])
    outlines = [shape for shape in figure.layout.shapes if shape.line.width == 2]
    assert len(outlines) == 2
    assert {round((shape.x0 + shape.x1) / 2) for shape in outlines} == {1}


def test_names_turn_upright_where_columns_are_narrow() -> None:
    axis = partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT).layout.xaxis
    assert list(axis.autotickangles) == [0, -90]
    assert len(axis.ticktext) == 3
    assert "4 actions" in axis.ticktext[0]


def test_memberships_are_said_beside_the_actions() -> None:
    members = {"1": (10, 3), "2": (1, 1), "": (11, 4)}
    said = texts(partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT, (), members))
    assert {"10 participations, 3 actions", "1 participation, 1 action"} <= set(said)


def test_measures_are_called_measures() -> None:
    figure = partner_matrix(CELLS, PILLARS, PARTNERS, T, LIGHT, (), {"1": (10, 3)}, level="measure")
    assert "10 participations, 3 measures" in texts(figure)
    assert "4 measures" in figure.layout.xaxis.ticktext[0]


def test_without_partners_or_cells_it_still_draws() -> None:
    assert partner_matrix(CELLS[:0], PILLARS, PARTNERS, T, LIGHT).layout.height
    assert partner_matrix(CELLS[:0], PILLARS[:0], PARTNERS[:0], T, LIGHT).layout.height


def test_it_says_who_takes_part_where() -> None:
    said = alt(CELLS, PILLARS, PARTNERS, T)
    assert "Short A in pillars 1 and 2 (1/4 completed, average 58.3%)" in said
    assert "Short B in pillar 1 (" in said
    assert "Short C" not in said
