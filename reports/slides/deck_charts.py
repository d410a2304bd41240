"""Native charts that can be edited: stacked bars, bars against a plan, and lines over time."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.enum.dml import MSO_LINE
from pptx.slide import Slide
from pptx.util import Pt
from xlsxwriter import Workbook

from charts.palette import LIGHT
from charts.status_looks import StatusLook
from reports.file_text import one_line
from reports.slides.deck import colour, painted
from reports.slides.deck_text import TextBox, described

Categories = Sequence[str | date]


class Series(NamedTuple):
    """The values of a series, None where one is missing, and its look."""

    name: str
    values: Sequence[float | None]
    look: StatusLook


def workbook(categories: Categories, series: Sequence[Series]) -> bytes:
    """The workbook behind a chart: texts are no formulas or links, and its date is fixed."""
    held = BytesIO()
    with Workbook(held, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2000, 1, 1)})  # noqa: DTZ001 - xlsxwriter's
        sheet, day = book.add_worksheet("Sheet1"), book.add_format({"num_format": "yyyy-mm-dd"})
        for row, category in enumerate(categories, start=1):
            if isinstance(category, date):
                sheet.write_datetime(row, 0, datetime(*category.timetuple()[:3]), day)  # noqa: DTZ001
            else:
                sheet.write_string(row, 0, category)
        for column, each in enumerate(series, start=1):
            sheet.write_string(0, column, each.name)
            for row, value in enumerate(each.values, start=1):
                if value is not None:
                    sheet.write_number(row, column, value)
    return held.getvalue()


# Writes a value of 0 to 100 in the language of the slides.
Percent = Callable[[float], str]


def stacked(
    slide: Slide, place: TextBox, categories: Sequence[str], series: Sequence[Series], alt: str
) -> None:
    """Add a bar per category in their order, its parts one after another, each with its number."""
    chart = _chart(slide, place, XL_CHART_TYPE.BAR_STACKED, categories, series, alt)
    plot = _bars(chart, overlap=100, gap=45)
    plot.has_data_labels = True
    plot.data_labels.show_value = True
    plot.data_labels.font.size = Pt(11)
    chart.value_axis.visible = False
    for drawn, own in zip(plot.series, series, strict=True):
        painted(drawn.format, own.look)
        drawn.data_labels.show_value = True
        drawn.data_labels.font.size = Pt(11)
        drawn.data_labels.font.color.rgb = colour(own.look.ink)


def against_plan(
    slide: Slide,
    place: TextBox,
    categories: Sequence[str],
    series: Sequence[Series],
    alt: str,
    percent: Percent,
) -> None:
    """Add bars from 0 to 100, those of each series beside one another, each with its number."""
    chart = _chart(slide, place, XL_CHART_TYPE.BAR_CLUSTERED, categories, series, alt)
    plot = _bars(chart, overlap=0, gap=60)
    _scaled(chart.value_axis, 100, _whole(percent))
    plot.has_data_labels = True
    plot.data_labels.font.size = Pt(10)
    for drawn, own in zip(plot.series, series, strict=True):
        painted(drawn.format, own.look)
        _labelled(drawn, own, percent)


def lines(
    slide: Slide,
    place: TextBox,
    days: Sequence[date],
    series: Sequence[Series],
    alt: str,
    top: float = 100,
    percent: Percent | None = None,
) -> None:
    """Add lines from 0 to `top` over days; in per cent with `percent`, else as numbers."""
    chart = _chart(slide, place, XL_CHART_TYPE.LINE, days, series, alt)
    _scaled(chart.value_axis, top, _whole(percent) if percent else "0")
    chart.category_axis.tick_labels.number_format = "yyyy"
    chart.category_axis.tick_labels.number_format_is_linked = False
    chart.category_axis.tick_labels.font.size = Pt(11)
    _yearly(chart.category_axis)
    for drawn, own in zip(chart.plots[0].series, series, strict=True):
        drawn.smooth = False
        drawn.format.line.color.rgb = colour(own.look.colour)
        drawn.format.line.width = Pt(2.5 if own.look.dash == "solid" else 1.5)
        if own.look.dash != "solid":
            drawn.format.line.dash_style = MSO_LINE.DASH
        drawn.marker.style = XL_MARKER_STYLE.NONE


def _chart(
    slide: Slide,
    place: TextBox,
    kind: XL_CHART_TYPE,
    categories: Categories,
    series: Sequence[Series],
    alt: str,
) -> Any:
    categories = [each if isinstance(each, date) else one_line(each) for each in categories]
    given = CategoryChartData(number_format="General")
    given.categories = categories
    for each in series:
        given.add_series(each.name, each.values)
    frame = slide.shapes.add_chart(kind, *place.emu(), given)
    described(frame, alt)
    chart: Any = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(workbook(categories, series))
    chart.font.size = Pt(11)
    chart.font.color.rgb = colour(LIGHT.text)
    chart.has_title = False
    chart.has_legend = len(series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
    return chart


def _bars(chart: Any, overlap: int, gap: int) -> Any:
    plot = chart.plots[0]
    plot.overlap, plot.gap_width, plot.vary_by_categories = overlap, gap, False
    axis = chart.category_axis
    axis.reverse_order = True
    axis.format.line.color.rgb = colour(LIGHT.axis)
    axis.has_major_gridlines = False
    axis.tick_labels.font.size = Pt(11)
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.tick_label_position = XL_TICK_LABEL_POSITION.HIGH  # below, as bars go down
    return plot


def _labelled(drawn: Any, own: Series, percent: Percent) -> None:
    """Label a series with its numbers in the language of the slides, in any program.

    A program writes decimals by its own settings, so a number with decimals is a fixed text; all
    others follow their cells.
    """
    drawn.data_labels.show_value = True
    drawn.data_labels.number_format = _whole(percent)
    drawn.data_labels.number_format_is_linked = False
    drawn.data_labels.font.size = Pt(10)
    for place, value in enumerate(own.values):
        if value is not None and percent(value) != f"{value:.0f}{_sign(percent)}":
            frame = drawn.points[place].data_label.text_frame
            frame.text = percent(value)
            frame.paragraphs[0].runs[0].font.size = Pt(10)


def _scaled(axis: Any, top: float, number_format: str) -> None:
    """Set `axis` from 0 to `top`, with its grid and without a line."""
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, top, top / 2
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = colour(LIGHT.hairline)
    axis.format.line.fill.background()
    axis.tick_labels.number_format = number_format
    axis.tick_labels.number_format_is_linked = False
    axis.tick_labels.font.size = Pt(10)


def _whole(percent: Percent) -> str:
    """The number format of a per cent without decimals."""
    return f'0"{_sign(percent)}"'


def _sign(percent: Percent) -> str:
    """The text after a number that makes it a per cent in the language."""
    return percent(0).removeprefix("0")


def _yearly(axis: Any) -> None:
    """Set one label a year, with months between."""
    element = axis._element
    units = (("baseTimeUnit", "months"), ("majorUnit", "1"), ("majorTimeUnit", "years"))
    for name, value in units:
        for old in element.findall(f"{{{element.nsmap['c']}}}{name}"):
            element.remove(old)
        made = element.makeelement(f"{{{element.nsmap['c']}}}{name}", {"val": value})
        element.append(made)
