"""The numbers of a chart on a slide, and the workbook that opens where they are edited."""

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import NamedTuple

from xlsxwriter import Workbook

from charts.marks import Look

Categories = Sequence[str | date]


class Series(NamedTuple):
    """A row of numbers, None where there is nothing, and how it looks."""

    name: str
    values: Sequence[float | None]
    look: Look


def workbook(categories: Categories, series: Sequence[Series]) -> bytes:
    """The table behind a chart, where text is text: no formula, no link, no moment of making."""
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
