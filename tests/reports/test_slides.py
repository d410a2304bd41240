"""The slides: native charts with the figures of everywhere, real titles, and words for pictures."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import ImageFont
from pptx import Presentation
from pptx.util import Inches, Pt

from data.filters import Filters
from data.record import load
from data.view import View
from db.engine.database import opened
from reports import file_text
from reports.report_content import Content, content
from reports.report_template import ReportTemplate
from reports.slides.slides import slides
from sections import head, month_lines
from sections.month_lines import Scale
from tests.databases import Shelf
from tests.public import pages
from tests.reports import made

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DAY, CODE = date(2024, 12, 31), "benelux-2021-2024"


@pytest.fixture(scope="module")
def told(request: pytest.FixtureRequest) -> Content:
    shelf: Shelf = request.getfixturevalue("sqlite")
    with shelf.loaded() as url, opened(url) as engine:
        return content(View(load.record(engine, CODE), Filters(), DAY, "fr"))


@pytest.fixture(scope="module")
def deck(told: Content) -> Any:
    return _opened(told)


def _opened(told: Content) -> Any:
    return Presentation(BytesIO(slides(told, ReportTemplate())))


def _charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def _table(chart: Any) -> list[list[Any]]:
    """The workbook behind a chart."""
    book = load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return [[cell.value for cell in row] for row in book.active.iter_rows()]


def _words(deck: Any) -> str:
    frames = [s.text_frame for slide in deck.slides for s in slide.shapes if s.has_text_frame]
    cells = [
        cell.text_frame
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_table
        for cell in shape.table.iter_cells()
    ]
    return "\n".join(frame.text for frame in [*frames, *cells])


def test_there_is_one_for_the_summary_each_pillar_and_each_partner(
    told: Content, deck: Any
) -> None:
    assert deck.slide_width * 9 == pytest.approx(deck.slide_height * 16, rel=1e-3)
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert titles[0] == head.answer(told.words)
    assert [title[0] for title in titles[1:6]] == ["1", "2", "3", "4", "5"]
    assert titles[6:14] == list(told.view.partner_figures["name"])
    assert len(titles) == len(set(titles)) == 16
    assert [slide for slide in deck.slides if slide.has_notes_slide] == []
    assert deck.core_properties.language == "fr-BE"


def test_every_chart_and_table_says_in_words_what_it_shows(told: Content, deck: Any) -> None:
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_chart or shape.has_table:
                about = shape._element.xpath(".//p:cNvPr")[0]
                assert len(about.get("descr")) > 20
        names = [shape.name for shape in slide.shapes]
        assert names[0].startswith("Title")
        assert names[-2].startswith("Footer")
        numbers = slide._element.xpath("//p:cNvPr/@id")
        assert len(numbers) == len(set(numbers))
        footers = [s.text_frame.text for s in slide.placeholders if "Footer" in s.name]
        assert all(told.view.check_code in footer for footer in footers)
        assert len(footers) == 1


def test_the_numbers_of_the_charts_are_the_figures(told: Content, deck: Any) -> None:
    shared = told.view
    bars, lines = _charts(deck.slides[0])
    counted = sum(v or 0 for series in bars.plots[0].series for v in series.values)
    assert counted == shared.total["actions"] == shared.by_status["count"].sum()
    average, planned, floor = (list(series.values) for series in lines.plots[0].series)
    months = month_lines.until(shared, "trend")
    assert average == pytest.approx(list(months["average"]))
    assert planned == pytest.approx(list(months["planned"]))
    assert floor == pytest.approx(list(months["floor"]))
    for slide, code in zip(list(deck.slides)[1:6], "12345", strict=True):
        own = shared.actions[shared.actions["pillar_code"] == code]
        (chart,) = _charts(slide)
        progress, plan = chart.plots[0].series
        assert list(chart.plots[0].categories) == list(own["code"])
        assert list(progress.values) == _given(own["progress"])
        dated = own["planned"].where(own["kind"] == "one_off")
        assert list(plan.values) == pytest.approx(_given(dated))


def test_lines_that_the_summary_has_no_room_for_have_a_slide_of_their_own(told: Content) -> None:
    counted = {**told.parts["trend"], "title": "Counted", "scale": Scale(40, is_percent=False)}
    deck = _opened(replace(told, parts={**told.parts, "counted": counted}))
    slide = deck.slides[1]
    assert slide.shapes.title.text == "Counted"
    (chart,) = _charts(slide)
    assert chart.value_axis.maximum_scale == 40
    assert chart.value_axis.tick_labels.number_format == "0"
    drawn = [list(series.values) for series in chart.plots[0].series]
    assert drawn == [list(series.values) for series in _charts(deck.slides[0])[1].plots[0].series]


def test_the_chart_of_each_partner_has_its_averages(told: Content, deck: Any) -> None:
    for slide, code in zip(list(deck.slides)[6:14], told.view.partner_figures["code"], strict=True):
        cells = told.view.cells[told.view.cells["partner_code"] == code]
        (chart,) = _charts(slide)
        assert list(chart.plots[0].series[0].values) == pytest.approx(_given(cells["average"]))
        assert [row[1] for row in _table(chart)[1:]] == pytest.approx(_given(cells["average"]))


def _labels(chart: Any) -> list[str]:
    """Every number beside a bar, as a program of any language shows it."""
    found = []
    for series in chart.plots[0].series:
        written = {
            label.find(_C + "idx").get("val"): "".join(t.text for t in label.iter(_A + "t"))
            for label in series._element.iter(_C + "dLbl")
        }
        whole = series.data_labels.number_format
        for place, value in enumerate(series.values):
            if value is not None:
                plain = whole.replace("0", f"{value:.0f}").replace('"', "")
                found.append(written.get(str(place), plain))
    return found


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_numbers_in_charts_are_written_as_the_language_does(language: str) -> None:
    known = made.wide(4, 6)
    deck = _opened(made.of(known, language))
    percent = made.of(known, language).words.t.percent
    bars = [chart for slide in list(deck.slides)[1:] for chart in _charts(slide)]
    said = {label for chart in bars for label in _labels(chart)}
    assert said == {percent(51.3), percent(37.3)}
    formats = {chart.value_axis.tick_labels.number_format for chart in bars}
    formats |= {_charts(deck.slides[0])[1].value_axis.tick_labels.number_format}
    assert formats == {f'0"{percent(0)[1:]}"'}


def test_a_number_without_decimals_follows_its_cell(deck: Any) -> None:
    (chart,) = _charts(deck.slides[1])
    labels = _labels(chart)
    assert "25\u00a0%" in labels
    assert not any(".0" in label or ",0" in label for label in labels)


def _given(values: Iterable[float]) -> list[float | None]:
    """What isn't there is no number, and not 0."""
    return [None if value != value else value for value in values]


def test_the_words_above_a_table_need_not_be_broken(deck: Any) -> None:
    for slide in deck.slides:
        for table in (shape.table for shape in slide.shapes if shape.has_table):
            for cell, column in zip(table.rows[0].cells, table.columns, strict=True):
                longest = max(map(len, cell.text.split()))
                room = column.width - cell.margin_left - cell.margin_right
                assert room > Pt(11) * 0.58 * longest, cell.text


def test_a_table_of_long_titles_ends_above_the_footer() -> None:
    deck = _opened(made.of(made.many()))
    shapes = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table]
    assert len(shapes) == 2  # of the pillar and of the partner
    for top, table in ((shape.top, shape.table) for shape in shapes):
        assert len(table.rows) == 10
        high = sum(max(map(_high, row.cells, table.columns)) for row in table.rows)
        assert top + high < Inches(6.95)


def _high(cell: Any, column: Any) -> int:
    """How high a cell must be for its words, by letters as wide as those of most fonts."""
    font, lines, room = ImageFont.load_default(11), 1, column.width - Inches(0.1)
    line = ""
    for word in cell.text.split():
        longer = f"{line} {word}".strip()
        if line and Pt(font.getlength(longer)) > room:
            lines, longer = lines + 1, word
        line = longer
    return lines * int(Pt(11 * 1.2)) + int(cell.margin_top + cell.margin_bottom)


def test_a_title_that_fits_is_told_as_it_was_written() -> None:
    title = "Une justice qui coopère au-delà des frontières"
    assert file_text.fitting(title, 33, 2, before=5) == title


def test_the_same_is_the_same_file(told: Content) -> None:
    assert slides(told, ReportTemplate()) == slides(told, ReportTemplate())


def test_what_people_wrote_stays_text() -> None:
    deck = _opened(made.of(made.hostile()))
    text = _words(deck)
    assert "#eval(" in text
    assert "Unseen \ufffd\u200b\ufffd, 漢字, 😀, é" in text
    names = [row[0] for slide in deck.slides for chart in _charts(slide) for row in _table(chart)]
    assert "=1+1" in names
    for slide in deck.slides:
        assert "hlinkClick" not in slide._element.xml
        for chart in _charts(slide):
            book = load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob))
            assert {cell.data_type for row in book.active.iter_rows() for cell in row} <= {
                *("s", "n", "d")
            }


def test_nobody_is_named() -> None:
    text = _words(_opened(made.of(pages.small())))
    assert "First" in text
    assert [name for name in ("Owner", "Author", "Remark") if name in text] == []


def test_a_day_without_any_action_has_slides_all_the_same() -> None:
    told = content(View(pages.small(), Filters(), date(2020, 1, 1), "nl"))
    assert _opened(told).slides[0].shapes.title.text == head.answer(told.words)
