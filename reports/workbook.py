"""The views as an Excel workbook: tables, filters and charts that stay Excel's own."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter

from locales.addresses import is_address
from reports.views.parts import Column, Table
from reports.workbook_charts import TOP, draw
from reports.workbook_formats import FORMATS, formats_of

FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_NAME, LONGEST_LINK = 31, 2000
NARROWEST, WIDEST, NAMES = 8, 44, 60  # letters; NAMES is for those that charts are over
# What is read less often than a title.
NARROWER = {
    **dict.fromkeys(("source_url", "status_source_url"), 28),
    **{"partners": 22, "owner": 16, "command": 60},
}
WRAPPED = {"scope": 90, "method": 110}
HEAD, LINE = 32, 15  # points: two lines above a table, and one in it
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}  # inches


def workbook(tables: Sequence[Table], made_at: datetime) -> bytes:
    """The file; `made_at` is a moment of what it tells, so that the same is the same file."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": made_at.replace(tzinfo=None), "title": tables[0].title})
        formats = formats_of(book)
        names = _names(tables)
        for table in tables:
            _sheet(book, names[table.name], table, formats)
    return target.getvalue()


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
            _put(page, number, at, column, row[column.name], formats)
    if not table.charts:
        page.print_area(0, 0, last, len(table.columns) - 1)
    elif table.rows:
        _lines(page, table)
        draw(book, page, name, table, round(sum(7 * width + 5 for width in widths)))


def _lines(page: Any, table: Table) -> None:
    """Rows as high as their names, so that charts below stay below whoever opens the file."""
    over = table.charts[0].over
    for number, row in enumerate(table.rows, start=TOP + 1):
        page.set_row(number, LINE * max(1, -(-len(str(row[over] or "")) // (NAMES - 5))))


def _printed(page: Any, table: Table) -> None:
    """On A4 a table may go on, while its charts stay with it on one page."""
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
    """The words stand above the numbers, which stand at the right."""
    return "number head" if column.kind in FORMATS and column.kind != "day" else "head"


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
        return max(len(column.title) / 2 + 4, 12)
    longest = max((len(str(row[column.name] or "")) for row in table.rows[:500]), default=0)
    widest = NAMES if table.charts else NARROWER.get(column.name, WIDEST)
    return min(max(longest, len(column.title), NARROWEST) + 2, widest)
