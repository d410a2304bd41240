"""The tables as an Excel workbook, with native tables, filters and charts."""

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from charts.palette import LIGHT
from locales.addresses import is_address
from sections.tables import Chart, Column, Table

TOP = 2  # rows above a table: its title and its note
HEIGHT, GAP, LEAST = 380, 20, 560  # pixels
LINES_WIDTH = 760
MOVES, STAYS = 2, 3  # what Excel does with a chart when rows above or beside it are filtered
KINDS: dict[str, dict[str, str]] = {
    "bars": {"type": "bar"},
    "stacked": {"type": "bar", "subtype": "stacked"},
    "lines": {"type": "line"},
}
GRID = {"major_gridlines": {"visible": True, "line": {"color": LIGHT.hairline}}}
MONTHS = {
    "date_axis": True,
    "num_format": "mmm yyyy",
    "major_unit": 6,
    "major_unit_type": "months",
}


def draw(book: Any, page: Any, name: str, table: Table, width: int) -> None:
    """Put the charts of `table`, which is `width` pixels wide, on its sheet."""
    wide = max(LEAST, (width - GAP) // 2)
    for number, chart in enumerate(table.charts):
        made = _chart(book, name, table, chart)
        about = {"description": chart.title}
        if chart.shape == "lines":
            made.set_size({"width": LINES_WIDTH, "height": HEIGHT})
            beside = {**about, "object_position": STAYS}
            page.insert_chart(TOP, len(table.columns) + 1, made, beside)
        else:
            high = max(HEIGHT, 80 + 30 * len(table.rows))
            made.set_size({"width": wide, "height": high})
            below = {**about, "object_position": MOVES, "x_offset": number * (wide + GAP)}
            page.insert_chart(TOP + len(table.rows) + 2, 0, made, below)


def _chart(book: Any, name: str, table: Table, chart: Chart) -> Any:
    """A chart whose numbers are cells of the table, so that it changes with them."""
    made = book.add_chart(KINDS[chart.shape])
    places = {column.name: at for at, column in enumerate(table.columns)}
    kinds = {column.name: column.kind for column in table.columns}
    first, last = TOP + 1, TOP + len(table.rows)
    over = [name, first, places[chart.over], last, places[chart.over]]
    for each in chart.series:
        at, colour = places[each], {"color": chart.colours[each]}
        look: dict[str, Any] = {"fill": colour, "border": {"color": LIGHT.muted}, "gap": 60}
        if chart.shape == "lines":
            look = {"line": {**colour, "width": 2}}
        cells = {"name": [name, TOP, at], "values": [name, first, at, last, at]}
        made.add_series({**cells, "categories": over, **look})
    made.set_title({"name": chart.title, "name_font": {"size": 12}, "overlay": False})
    made.set_legend({"position": "bottom"})
    _axes(made, chart, is_counted=kinds[chart.series[0]] == "whole")
    return made


def _axes(made: Any, chart: Chart, *, is_counted: bool) -> None:
    """Set the axes: percentages from 0 to 100, or counts; bars are in the order of the table."""
    values: dict[str, object] = {"num_format": "0%", "min": 0, "max": 1, "major_unit": 0.25}
    if is_counted:
        values = {"num_format": "0"}
    if chart.shape == "lines":
        made.set_x_axis(MONTHS)
        made.set_y_axis({**values, **GRID})
    else:
        made.set_y_axis({"reverse": True, "crossing": "max"})
        made.set_x_axis({**values, **GRID})


# In Excel's own notation, which each reader's Excel shows as their language writes it.
FORMATS: Mapping[str, str] = {
    "share": "0.0%",
    "percent": "0.0%",
    "points": "+0.0;-0.0;0.0",
    "number": "#,##0.##",
    "whole": "#,##0",
    "day": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm",
}
DATED = ("day", "moment")


def formats_of(book: Any) -> dict[str, Any]:
    """Kind of column to its format, with formats for title, note and heads of columns."""
    top = {"valign": "top"}
    head = {"bold": True, "text_wrap": True, "bottom": 1, "bottom_color": LIGHT.muted, **top}
    right = {"align": "right", "indent": 1}  # space to the next column
    return {
        **{
            kind: book.add_format({**top, **right, "num_format": code})
            for kind, code in FORMATS.items()
        },
        **{
            kind: book.add_format({**top, "num_format": FORMATS[kind], "align": "left"})
            for kind in DATED
        },
        "text": book.add_format({**top, "text_wrap": True}),
        **{kind: book.add_format({**top, "num_format": "@"}) for kind in ("code", "action")},
        "way": book.add_format(
            {**top, "num_format": "@", "font_color": LIGHT.link, "underline": 1}
        ),
        "address": book.add_format(
            {**top, "text_wrap": True, "font_color": LIGHT.link, "underline": 1}
        ),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "note": book.add_format({"font_color": LIGHT.muted}),
        "head": book.add_format(head),
        "number head": book.add_format({**head, **right}),
    }


FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_NAME, LONGEST_LINK = 31, 2000
NARROWEST, WIDEST, NAMES = 8, 44, 60  # characters; NAMES is for the categories of charts
# Columns that are read less often than a title.
NARROWER = {
    **dict.fromkeys(("source_url", "status_source_url"), 28),
    **{"partners": 22, "owner": 16, "command": 60},
}
WRAPPED = {"scope": 90, "method": 110}
HEAD, LINE = 32, 15  # points: two lines above a table, and one in it
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}  # inches


# The most rows with links: a sheet can hold 65,530 links, and three columns may have some.
LINKED = 20_000
# The code of an action to the address of its page, "" for a code without one.
Ways = Callable[[str], str]


def workbook(tables: Sequence[Table], made_at: datetime, ways: Ways = lambda _: "") -> bytes:
    """The bytes of the file, dated `made_at`, a moment of its content: equal for equal content.

    Codes of actions are links to what `ways` returns.
    """
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": made_at.replace(tzinfo=None), "title": tables[0].title})
        formats = formats_of(book)
        names = _names(tables)
        for table in tables:
            _sheet(book, names[table.name], table, formats, ways)
    return target.getvalue()


def _names(tables: Sequence[Table]) -> dict[str, str]:
    """Name of a table to that of its sheet: its title within Excel's rules, else its name."""
    names: dict[str, str] = {}
    for table in tables:
        name = table.title.translate(FORBIDDEN).strip(" '")[:LONGEST_NAME] or table.name
        taken = {each.casefold() for each in names.values()}
        names[table.name] = table.name if name.casefold() in taken else name
    return names


def _sheet(book: Any, name: str, table: Table, formats: Mapping[str, Any], ways: Ways) -> None:
    page = book.add_worksheet(name)
    _printed(page, table)
    page.freeze_panes(TOP + 1, 2 if len(table.columns) > 3 else 0)
    page.set_row(TOP, HEAD)
    page.write_string(0, 0, table.title, formats["title"])
    page.write_string(1, 0, table.note, formats["note"])
    last = TOP + max(len(table.rows), 1)
    page.add_table(TOP, 0, last, len(table.columns) - 1, _table(table, formats))
    widths = [_width(table, column) for column in table.columns]
    for at, column in enumerate(table.columns):
        page.set_column(at, at, widths[at], None)
        for number, row in enumerate(table.rows, start=TOP + 1):
            there = _way(column, row[column.name], number, ways)
            _put(page, number, at, column, row[column.name], formats, there)
    if not table.charts:
        page.print_area(0, 0, last, len(table.columns) - 1)
    elif table.rows:
        _lines(page, table)
        draw(book, page, name, table, round(sum(7 * width + 5 for width in widths)))


def _lines(page: Any, table: Table) -> None:
    """Set rows as high as their names, so that charts below them don't move in any program."""
    over = table.charts[0].over
    for number, row in enumerate(table.rows, start=TOP + 1):
        page.set_row(number, LINE * max(1, -(-len(str(row[over] or "")) // (NAMES - 5))))


def _printed(page: Any, table: Table) -> None:
    """Set up A4: a table may go on over pages; with charts it is on one page."""
    page.set_landscape()
    page.set_paper(9)  # A4
    page.set_margins(**MARGINS)
    page.set_footer("&L&A&R&P / &N")
    page.fit_to_pages(1, 1 if table.charts else 0)
    page.repeat_rows(TOP)


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
        "columns": [
            {"header": title, "header_format": formats[_head(column)]}
            for title, column in zip(titles, table.columns, strict=True)
        ],
    }


def _head(column: Column) -> str:
    """The format of a column's head, which is at the right above numbers."""
    return "number head" if column.kind in FORMATS and column.kind not in DATED else "head"


def _way(column: Column, value: Any, row: int, ways: Ways) -> str:
    """The address that a cell opens; "" for none, and where Excel would take no more."""
    if column.kind == "action" and value and row <= LINKED:
        there = ways(str(value))
    else:
        there = str(value or "") if column.kind == "address" else ""
    return there if is_address(there) and len(there) <= LONGEST_LINK else ""


def _put(
    page: Any,
    row: int,
    at: int,
    column: Column,
    value: Any,
    formats: Mapping[str, Any],
    there: str,
) -> None:
    form = formats[column.kind]
    if value is None:
        page.write_blank(row, at, None, form)
    elif column.kind in DATED:
        page.write_datetime(row, at, value, form)
    elif column.kind == "percent":
        page.write_number(row, at, value / 100, form)
    elif column.kind in FORMATS:
        page.write_number(row, at, value, form)
    elif there:
        linked = formats["way"] if column.kind == "action" else form
        page.write_url(row, at, there, linked, string=str(value))
    else:
        page.write_string(
            row, at, str(value)[:32767], formats["text"] if column.kind == "address" else form
        )


def _width(table: Table, column: Column) -> float:
    if table.name in WRAPPED:
        return WRAPPED[table.name] if column is table.columns[-1] else 28
    if column.kind not in ("text", "address", "code", "action"):
        return max(len(column.title) / 2 + 4, 12)
    longest = max((len(str(row[column.name] or "")) for row in table.rows[:500]), default=0)
    widest = NAMES if table.charts else NARROWER.get(column.name, WIDEST)
    return min(max(longest, len(column.title), NARROWEST) + 2, widest)
