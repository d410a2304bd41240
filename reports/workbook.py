"""The views as an Excel workbook: tables, filters and charts that stay Excel's own."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from charts.palette import LIGHT
from locales.addresses import is_address
from reports.views.parts import Chart, Column, Table

# In Excel's own notation, which each reader's Excel shows as their language writes it.
FORMATS: Mapping[str, str] = {
    "share": "0.0%",
    "percent": "0.0%",
    "points": "+0.0;-0.0;0.0",
    "number": "#,##0.##",
    "whole": "#,##0",
    "day": "yyyy-mm-dd",
}
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_NAME, LONGEST_LINK = 31, 2000
NARROWEST, WIDEST = 8, 44
# What is read less often than a title.
NARROWER = {
    **dict.fromkeys(("pillar_code", "partners"), 22),
    **dict.fromkeys(("source_url", "status_source_url"), 28),
    **{"owner": 16, "command": 60},
}
WRAPPED = {"scope": 90, "method": 110}
HEIGHT, WIDTH, ROW = 380, 760, 20  # pixels
HEAD = 32  # points: two lines
MONTHS = {
    "date_axis": True,
    "num_format": "mmm yyyy",
    "major_unit": 6,
    "major_unit_type": "months",
}
TOP = 2  # rows above a table: its name, and what has to be known


def workbook(tables: Sequence[Table], made_at: datetime) -> bytes:
    """The file; `made_at` is a moment of what it tells, so that the same is the same file."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": made_at.replace(tzinfo=None), "title": tables[0].title})
        formats = _formats(book)
        names = _names(tables)
        for table in tables:
            _sheet(book, names[table.name], table, formats)
    return target.getvalue()


def _formats(book: Any) -> dict[str, Any]:
    top = {"valign": "top"}
    formats = {kind: book.add_format({**top, "num_format": code}) for kind, code in FORMATS.items()}
    return {
        **formats,
        "day": book.add_format({**top, "num_format": FORMATS["day"], "align": "left"}),
        "text": book.add_format({**top, "text_wrap": True}),
        "code": book.add_format({**top, "num_format": "@"}),
        "address": book.add_format({**top, "font_color": LIGHT.link, "underline": 1}),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "note": book.add_format({"font_color": LIGHT.muted}),
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
    }


def _names(tables: Sequence[Table]) -> dict[str, str]:
    """What each sheet is called: as its table, but for what a sheet can't be called."""
    names: dict[str, str] = {}
    for table in tables:
        name = table.title.translate(FORBIDDEN).strip(" '")[:LONGEST_NAME] or table.name
        taken = {each.casefold() for each in names.values()}
        names[table.name] = table.name if name.casefold() in taken else name
    return names


def _sheet(book: Any, name: str, table: Table, formats: Mapping[str, Any]) -> None:
    page = book.add_worksheet(name)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(TOP)
    page.freeze_panes(TOP + 1, 2 if len(table.columns) > 3 else 0)
    page.set_row(TOP, HEAD)
    page.write_string(0, 0, table.title, formats["title"])
    page.write_string(1, 0, table.note, formats["note"])
    last = TOP + max(len(table.rows), 1)
    page.add_table(TOP, 0, last, len(table.columns) - 1, _table(table, formats))
    for at, column in enumerate(table.columns):
        page.set_column(at, at, _width(table, column), None)
        for number, row in enumerate(table.rows, start=TOP + 1):
            _put(page, number, at, column, row[column.name], formats)
    below, right = last + 2, len(table.columns) - 1
    if not table.charts:
        page.print_area(0, 0, last, right)
    for chart in table.charts if table.rows else ():
        _draw(book, page, name, table, chart, below)
        below += _height(table, chart) // ROW + 2


def _table(table: Table, formats: Mapping[str, Any]) -> dict[str, Any]:
    titles: list[str] = []
    for column in table.columns:
        taken = {title.casefold() for title in titles}
        titles.append(
            f"{column.title} ({column.name})" if column.title.casefold() in taken else column.title
        )
    return {
        "name": f"table_{table.name}",
        "style": "Table Style Light 1",
        "columns": [{"header": title, "header_format": formats["head"]} for title in titles],
    }


def _put(
    page: Any, row: int, at: int, column: Column, value: Any, formats: Mapping[str, Any]
) -> None:
    form = formats[column.kind]
    if value is None:
        page.write_blank(row, at, None, form)
    elif column.kind == "day":
        page.write_datetime(row, at, value, form)
    elif column.kind == "percent":
        page.write_number(row, at, value / 100, form)
    elif column.kind in FORMATS:
        page.write_number(row, at, value, form)
    elif column.kind == "address" and is_address(value) and len(value) <= LONGEST_LINK:
        page.write_url(row, at, value, form, string=value)
    else:
        page.write_string(
            row, at, str(value)[:32767], formats["text"] if column.kind == "address" else form
        )


def _width(table: Table, column: Column) -> float:
    if table.name in WRAPPED:
        return WRAPPED[table.name] if column is table.columns[-1] else 28
    if column.kind not in ("text", "address", "code"):
        return max(len(column.title) / 2 + 3, 11)
    longest = max((len(str(row[column.name] or "")) for row in table.rows[:500]), default=0)
    widest = 110 if table.charts else NARROWER.get(column.name, WIDEST)
    return min(max(longest, len(column.title), NARROWEST) + 2, widest)


def _draw(book: Any, page: Any, name: str, table: Table, chart: Chart, below: int) -> None:
    """A chart whose numbers are the cells of the table: it follows when they are changed."""
    kinds: Mapping[str, dict[str, str]] = {
        "bars": {"type": "bar"},
        "stacked": {"type": "bar", "subtype": "stacked"},
        "lines": {"type": "line"},
    }
    drawn = book.add_chart(kinds[chart.shape])
    places = {column.name: at for at, column in enumerate(table.columns)}
    first, last = TOP + 1, TOP + len(table.rows)
    over = [name, first, places[chart.over], last, places[chart.over]]
    for each in chart.series:
        at, colour = places[each], {"color": chart.colours[each]}
        look = {"line": {**colour, "width": 2}} if chart.shape == "lines" else {"fill": colour}
        cells = {"name": [name, TOP, at], "values": [name, first, at, last, at]}
        drawn.add_series({**cells, "categories": over, **look})
    drawn.set_title({"name": chart.title, "name_font": {"size": 12}, "overlay": False})
    drawn.set_legend({"position": "bottom"})
    _axes(drawn, chart)
    drawn.set_size({"width": WIDTH, "height": _height(table, chart)})
    page.insert_chart(below, 1, drawn, {"description": chart.title, "object_position": 1})


def _axes(drawn: Any, chart: Chart) -> None:
    """Percentages from 0 to 100; what stands first in the table stands first in the chart."""
    line = {"major_gridlines": {"visible": True, "line": {"color": LIGHT.hairline}}}
    values: dict[str, object] = {"num_format": "0%", "min": 0, "max": 1, **line}
    if chart.shape == "stacked":
        values = {"num_format": "0", **line}
    if chart.shape == "lines":
        drawn.set_x_axis(MONTHS)
        drawn.set_y_axis(values)
    else:
        drawn.set_y_axis({"reverse": True, "crossing": "max", **line})
        drawn.set_x_axis(values)


def _height(table: Table, chart: Chart) -> int:
    return HEIGHT if chart.shape == "lines" else max(HEIGHT, 80 + 30 * len(table.rows))
