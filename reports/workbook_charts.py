"""Excel's own charts of a table: side by side below it, or beside it where it goes on for long."""

from typing import Any

from charts.palette import LIGHT
from reports.views.parts import Chart, Table

TOP = 2  # rows above a table: its name, and what has to be known
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
    """A chart whose numbers are the cells of the table: it follows when they are changed."""
    made = book.add_chart(KINDS[chart.shape])
    places = {column.name: at for at, column in enumerate(table.columns)}
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
    _axes(made, chart)
    return made


def _axes(made: Any, chart: Chart) -> None:
    """Percentages from 0 to 100; what stands first in the table stands first in the chart."""
    values: dict[str, object] = {"num_format": "0%", "min": 0, "max": 1, "major_unit": 0.25}
    if chart.shape == "stacked":
        values = {"num_format": "0"}
    if chart.shape == "lines":
        made.set_x_axis(MONTHS)
        made.set_y_axis({**values, **GRID})
    else:
        made.set_y_axis({"reverse": True, "crossing": "max"})
        made.set_x_axis({**values, **GRID})
