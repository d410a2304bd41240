"""Rows of pillars or partners: names and figures as text beside the bars of one chart.

A name opens its page, a change the page Changes, and a mark with a count the actions behind it. A
click on the bar or on what is completed filters the page, and a second one clears the filter.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from charts import bullets
from sections.progress_rows import Compared, ProgressRow, RowKind
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import clicks, page_links, plotly_chart, status_marks, tile_row
from ui.kit.plotly_chart import Drawn

_ROWS = st.components.v2.component(
    "figure_rows",
    css=asset("figure_rows.css").read_text(encoding="utf-8"),
    js=asset("figure_rows.js").read_text(encoding="utf-8"),
)


def draw(view: ScreenView, everyone: ScreenView, kind: RowKind, told: Compared) -> None:
    """The rows and their chart: `told` compares all of `everyone`; `view` may have chosen some."""
    codes = [row.code for row in told.rows]
    chosen = view.filters.kept(kind.filter)
    shown = chart_rows(told.rows)
    rows = [_row(view, kind, row, row.code in chosen) for row in told.rows]

    def written() -> Drawn:
        return plotly_chart.drawn(bullets.bullets(shown, view.t, view.palette, chosen))

    def chart() -> None:
        figure = everyone.once(f"{kind.page}-bullets", written, view.palette, chosen)
        alt, on_click = bullets.alt(shown, view.t), partial(_clicked, kind, codes)
        plotly_chart.draw(view, figure, alt, kind.page, on_click, is_beside=True)

    beside(view, kind.page, kind.look, rows, chart, partial(_picked, kind, codes))


def beside(
    view: ScreenView,
    name: str,
    look: str,
    rows: Sequence[Mapping[str, Any]],
    chart: Callable[[], None],
    on_pick: Callable[[], None] | None = None,
) -> None:
    """`rows` of text beside the rows of `chart`, which draws a figure of as many equal rows.

    `look` is that of figure_rows.css and look.css. A row has a code, a name that is a link, and
    what figure_rows.js draws of the rest; `on_pick` makes its figures a button.
    """
    with st.container(key=f"bullets-{look}-{name}", gap=None):
        _ROWS(
            key=f"rows-{name}",
            data={
                "alt": view.t(f"page-{name}"),
                "look": look,
                "done": view.t("rows-done"),
                "colours": {"full": view.palette.completed},
                "rows": rows,
            },
            on_picked_change=on_pick or _nothing,
        )
        if rows:  # the chart is as high as they are, and without any it would never be drawn
            chart()


def _nothing() -> None:
    """Nothing is done: these rows have no button."""


def chart_rows(told: Sequence[ProgressRow]) -> pd.DataFrame:
    """The rows as charts.bullets takes them."""
    found = [(row.code, row.name.plain, row.is_in, row.average, row.planned) for row in told]
    return pd.DataFrame(found, columns=list(bullets.COLUMNS))


def _row(view: ScreenView, kind: RowKind, row: ProgressRow, is_chosen: bool) -> Mapping[str, Any]:
    t, said = view.t, kind.named(row)
    since, asked = view.compared_on, {kind.filter: (row.code,)}
    return {
        "code": row.code,
        "name": said,
        "language": row.name.language,
        "stated": row.stated,
        "way": page_links.address(view, kind.page, **asked),
        "changed": page_links.address(view, "changes", **asked),
        "why": t("rows-why", day=t.day(since)) if since else "",
        "change": _change(row),
        "boxes": kind.boxes,
        "done": row.done,
        "scope": row.scope,
        "completed": row.completed,
        "healths": [
            dict(zip(("icon", "tone"), status_marks.health_look(mark.look), strict=True))
            | {
                "count": count,
                "word": mark.word,
                "way": page_links.address(view, kind.page, **asked, health=(mark.look,)),
            }
            for mark, count in row.healths
        ],
        "chosen": is_chosen,
        "pick": t("rows-pick", name=said),
    }


def _change(row: ProgressRow) -> Mapping[str, str] | None:
    if not row.change:
        return None
    words = row.change if row.arrow else ""
    return {"icon": tile_row.ARROWS[row.arrow], "text": words, "heard": row.change}


def _picked(kind: RowKind, codes: list[str]) -> None:
    """Filter by the row whose button was pressed, or clear the filter."""
    code = st.session_state[f"rows-{kind.page}"].get("picked")
    if code in codes:
        clicks.turn(**{kind.filter: code})


def _clicked(kind: RowKind, codes: list[str]) -> None:
    """Filter by the row whose bar was clicked; a click beside the bars clears the filter."""
    match clicks.clicked(f"chart-{kind.page}"):
        case (code,) if code in codes:
            clicks.turn(**{kind.filter: code})
        case ():
            clicks.clear(kind.filter)
