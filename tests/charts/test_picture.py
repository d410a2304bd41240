"""The picture of a figure has its places, its words and its colours, and no markup of anybody's."""

import re
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from charts import action_line, pillar_bars, timeline_bars, trend_lines
from charts.chart_text import TAG, link, literal, styled, way
from charts.figure_template import figure
from charts.palette import DARK, LIGHT, NAMED, colours
from charts.picture import picture
from locales import LANGUAGES, translator
from tests.charts import frames
from tests.charts.frames import HOSTILE, every_figure, shown

# The charts that a page shows before plotly comes.
PAINTED = ("pillar_bars", "trend", "action_line", "timeline")
every_picture = pytest.mark.parametrize("name", PAINTED)


def drawn(made: Any, language: str = "en") -> Any:
    """The tree of a picture, which is well-formed."""
    return etree.fromstring(picture(made, language))


def said(tree: Any) -> list[str]:
    return ["".join(text.itertext()) for text in tree.iter("text")]


@every_picture
def test_a_picture_has_every_word_of_its_figure(name: str) -> None:
    made = every_figure()[name]
    notes = [shown(note.text.replace("<br>", "")) for note in made.layout.annotations]
    assert {*notes} <= {*said(drawn(made))}


@every_picture
def test_the_colours_are_left_to_a_style_sheet(name: str) -> None:
    markup = picture(every_figure(palette=NAMED)[name], "en")
    used = {*re.findall(r"var\((--[\w-]+)\)", markup)}
    assert used
    assert used <= {*colours(LIGHT)}
    assert not re.findall("#[0-9A-F]{6}", markup)


def test_every_colour_has_a_name_in_both_themes() -> None:
    names = {name for value in colours(NAMED).values() for name in re.findall(r"--[\w-]+", value)}
    assert names == {*colours(LIGHT)} == {*colours(DARK)}
    assert len(colours(LIGHT)) == len(vars(LIGHT)) - 1 + len(LIGHT.heat)


@every_picture
def test_what_people_wrote_is_text(name: str) -> None:
    tree = drawn(every_figure(HOSTILE)[name])
    assert {each.tag for each in tree.iter()} <= {
        *("svg", "g", "a", "text", "tspan", "line", "rect", "circle", "path", "polyline"),
        *("polygon", "pattern"),
    }
    assert not [each for each in tree.iter("a") if not str(each.get("href")).startswith("https:")]
    attributes = {name for each in tree.iter() for name in each.attrib}
    assert not [each for each in attributes if each.startswith("on")]
    if name == "pillar_bars":
        assert '<a href="javascript:alert(1)">y</a>' in " ".join(said(tree))


def noted(markup: str) -> Any:
    """A figure with one annotation."""
    axis = {"range": [0, 100]}
    note = {"text": markup, "x": 25, "y": 75, "xshift": 3}
    layout = {"xaxis": {**axis, "visible": False}, "yaxis": {**axis, "visible": False}}
    return figure([], LIGHT, height=100, notes=[note], layout=layout)


@given(st.text(max_size=40), st.sampled_from(["", "red"]), st.booleans())
def test_any_text_is_read_as_it_is_shown(text: str, colour: str, bold: bool) -> None:
    markup = styled(literal(text), colour=colour, bold=bold)
    assert said(drawn(noted(markup))) == [shown(markup)]


ADDRESSES = [
    "https://example.org/a?b=c&d=%C3%A9",
    "https://example.org:99999/x",
    "http://exa^mple.org/",
]


@given(st.sampled_from(ADDRESSES), st.text(min_size=1, max_size=30))
def test_a_link_leads_where_it_was_told(address: str, words: str) -> None:
    for markup in (way(address, literal(words), "red", words), link(address, literal(words))):
        (found,) = drawn(noted(markup)).iter("a")
        assert found.get("href") == address
        assert (found.get("rel") is None) == (found.get("target") == "_self")


@given(st.text(max_size=30), st.sampled_from(["", "var(--c-at-risk)", "#1B242C"]))
def test_no_tag_of_chart_text_is_read_as_text(text: str, colour: str) -> None:
    markup = styled(literal(text), colour=colour, bold=True, size=18)
    assert [part for part in TAG.split(markup)[::2] if "span" in part and "span" not in text] == []
    assert said(drawn(noted(markup))) == [shown(markup)]


def test_an_address_with_a_quotation_mark_ends_no_attribute() -> None:
    tree = drawn(noted(way('/x" onclick="alert(1)', "words", "red")))
    assert not [name for each in tree.iter() for name in each.attrib if name.startswith("on")]


def test_places_are_in_per_cent_of_the_plot_and_words_beside_them_in_px() -> None:
    (text,) = drawn(noted("<b>words</b>")).iter("text")
    (line,) = text.iter("tspan")
    assert (line.get("x"), text.get("y")) == ("25%", "25%")
    assert float(line.get("dx")) == 4  # the shift, and the edge of an annotation
    assert "".join(line.itertext()) == "<b>words</b>"  # no tag of ours


def test_a_line_runs_from_its_first_day_to_its_last_value() -> None:
    months = frames.months(("2021-01-01", 20.0, 10.0, 5.0), ("2023-01-01", 50.0, 10.0, 30.0))
    ends = date(2021, 1, 1), date(2025, 1, 1)
    tree = drawn(trend_lines.trend_lines(months, frames.T, LIGHT, *ends))
    lines = {each.get("stroke"): each.get("points") for each in tree.iter("polyline")}
    # Half of the four years is 730 of 1,461 days; the vertical axis goes down from 100 %.
    assert lines[LIGHT.link] == "0,800 499.66,500"
    (dot,) = tree.iter("circle")
    assert (dot.get("r"), dot.get("fill")) == ("4.5", LIGHT.link)
    assert (dot.getparent().get("x"), dot.getparent().get("y")) == ("49.97%", "50%")
    assert {"0", "50", "100", "2021", "2022", "2023", "2024"} <= {*said(tree)}
    assert "2025" not in said(tree)  # its middle is after the end


def test_bars_of_the_timeline_are_filled_at_any_height() -> None:
    items = frames.actions(
        {"progress": 50.0, "planned": 25.0},
        {"progress": float("nan"), "planned": float("nan")},
    )
    made = timeline_bars.timeline_bars(
        items,
        frames.evidence(),
        frames.STATUSES,
        frames.T,
        LIGHT,
        as_of=frames.LAST,
        starts_on=frames.FIRST,
        ends_on=frames.LAST,
    )
    tree = drawn(made)
    points = [each.get("points") for each in tree.iter("polyline")]
    assert points == ["0,250 1000,250", "0,250 500,250"]  # the middle of the first of two rows
    (silent,) = (each for each in tree.iter("rect") if each.get("stroke-dasharray"))
    assert (silent.get("y"), silent.get("height")) == ("75%", "10")
    (tick,) = tree.iter("path")
    assert tick.getparent().get("y") == "25%"


def test_a_line_goes_up_in_steps_and_ends_where_a_report_was_withdrawn() -> None:
    steps = frames.steps(("2021-01-01", 20.0), ("2022-01-01", 50.0), ("2023-01-01", frames.NAN))
    made = action_line.action_line(
        steps,
        frames.evidence(),
        frames.T,
        LIGHT,
        planned_from=None,
        planned_to=None,
        starts_on=date(2021, 1, 1),
        ends_on=date(2025, 1, 1),
        as_of=date(2024, 1, 1),
    )
    (line,) = (each for each in drawn(made).iter("polyline") if each.get("stroke") == LIGHT.link)
    places = [tuple(map(float, point.split(","))) for point in line.get("points").split(" ")]
    heights = [y for _, y in places]
    assert [x for x, _ in places] == pytest.approx([0, 249.8, 249.8, 499.7, 499.7], abs=0.1)
    assert heights[0] == heights[1] > heights[2] == heights[3] == heights[4]


def test_a_status_on_hold_has_stripes_and_a_chosen_part_an_outline() -> None:
    counts = frames.by_status(("1", "on_hold", 2), ("1", "completed", 2))
    row = pd.DataFrame([frames.figures("1", title="First\u00a0line " * 9)])
    ways = {("1", "on_hold"): "/pillars?pillar=1&status=on_hold"}
    made = pillar_bars.pillar_bars(
        counts, row, frames.STATUSES, frames.T, LIGHT, ways=ways, chosen=[("1", "completed")]
    )
    tree = drawn(made)
    (stripes,) = tree.iter("pattern")
    striped = [each for each in tree.iter("rect") if each.get("fill") == "url(#stripes)"]
    assert [(each.get("x"), each.get("width")) for each in striped] == [("0%", "50%")]
    assert stripes.get("id") == "stripes"
    (outline,) = (each for each in tree.iter("rect") if each.get("stroke-width") == "3")
    assert (outline.get("x"), outline.get("width")) == ("50%", "50%")
    assert {each.get("href") for each in tree.iter("a")} == {ways["1", "on_hold"]}
    titles = [each for each in tree.iter("text") if "First" in "".join(each.itertext())]
    assert len([*titles[0].iter("tspan")]) > 3  # lines, and what is bold in each


def test_words_at_a_point_have_a_line_to_it_and_others_a_plate() -> None:
    line = frames.months(("2021-01-31", 20.0, 10.0, 5.0), ("2021-02-28", 20.0, 10.0, 30.0))
    ends = frames.FIRST, frames.LAST
    tree = drawn(trend_lines.trend_lines(line, frames.T, LIGHT, *ends, date(2021, 2, 28)))
    (pointed,) = (each for each in tree.iter("g") if each.get("class") == "pointed")
    (stem,) = pointed.iter("line")
    assert stem.get("x1") == stem.get("x2")
    assert float(stem.get("y1")[:-1]) < float(stem.get("y2")[:-1]) < 80
    plates = [each for each in tree.iter("text") if each.get("class") == "plate"]
    assert [each.get("stroke") for each in plates] == [LIGHT.background] * 3


@pytest.mark.parametrize(
    ("until", "places"),
    [
        (date(2021, 12, 31), {"Jan 21": 4.1, "Apr 21": 28.8}),
        (date(2024, 12, 31), {"2021": 12.5, "2024": 87.5}),
        (date(2027, 12, 31), {"2021": 7.2, "2023": 35.7}),
        (date(2060, 12, 31), {"2021": 1.25, "2028": 18.8}),
    ],
)
def test_the_name_of_a_period_is_in_its_middle_whatever_the_step(
    until: date, places: dict[str, float]
) -> None:
    line = frames.months(("2021-01-31", 20.0, 10.0, 5.0))
    tree = drawn(trend_lines.trend_lines(line, frames.T, LIGHT, date(2021, 1, 1), until))
    found = {"".join(each.itertext()): each.get("x") for each in tree.iter("text")}
    assert {name: float(found[name][:-1]) for name in places} == pytest.approx(places, abs=0.3)


def test_a_chart_of_nothing_can_be_drawn() -> None:
    none = frames.months()
    assert said(drawn(trend_lines.trend_lines(none, frames.T, LIGHT, frames.FIRST, frames.LAST)))
    rows = pd.DataFrame(columns=list(frames.figures("1")))
    assert said(
        drawn(pillar_bars.pillar_bars(frames.by_status(), rows, frames.STATUSES, frames.T, LIGHT))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_named_in_the_language_of_the_reader(language: str) -> None:
    line = frames.months(("2021-01-31", 20.0, 10.0, 5.0))
    ends = date(2021, 1, 1), date(2021, 12, 31)
    made = trend_lines.trend_lines(line, translator(language), LIGHT, *ends)
    names = [each for each in said(drawn(made, language)) if each.endswith(" 21")]
    assert len(names) == 4
    assert (names[1] == "Apr 21") == (language == "en")
