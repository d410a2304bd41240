"""Rows of pillars or partners: names and figures as text beside the bars of one chart.

A name opens its page and a change the page Changes; a click on the bar or on the figures filters
the page, and a second one clears the filter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from charts import bullets
from charts.figure_template import locale_config
from sections.progress_rows import Compared, ProgressRow
from ui.assets import asset
from ui.frame import address_bar
from ui.frame.screen_view import ScreenView
from ui.kit import status_marks
from ui.kit.markdown import upright

MOST = 20  # one-off actions of a row that are boxes; more are a bar
ARROWS = {"up": "arrow_upward", "down": "arrow_downward", "": ""}

_ROWS = st.components.v2.component(
    "figure_rows",
    css=asset("figure_rows.css").read_text(encoding="utf-8"),
    js=asset("figure_rows.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class RowKind:
    """The rows of a filter: its name, the page that a row opens, and the look of figure_rows.css.

    `boxes` is whether actions are drawn as boxes: a row beside its name has no room for them.
    """

    filter: str
    page: str
    look: str
    boxes: bool


PILLARS = RowKind("pillar", "pillars", "stacked", boxes=True)
PARTNERS = RowKind("partner", "partners", "beside", boxes=False)


def draw(view: ScreenView, kind: RowKind, told: Compared) -> None:
    """The rows and their chart: `told` compares all, of which `view` may be filtered by some."""
    codes = [row.code for row in told.rows]
    chosen = view.filters.kept(kind.filter)
    shown = chart_rows(told.rows)
    with st.container(key=f"bullets-{kind.look}-{kind.page}", gap=None):
        said = _ROWS(
            key=f"rows-{kind.page}",
            data={
                "alt": told.section.lead,
                "look": kind.look,
                "done": view.t("rows-done"),
                "colours": {"full": view.palette.completed},
                "rows": [_row(view, kind, row, row.code in chosen) for row in told.rows],
            },
            on_picked_change=partial(_picked, kind, codes),
            on_opened_change=_nothing,
            on_explained_change=_nothing,
        )
        st.plotly_chart(
            bullets.bullets(shown, view.t, view.palette, chosen),
            theme=None,
            config=locale_config(view.t.language),
            alt=bullets.alt(shown, view.t),
            key=f"chart-{kind.page}",
            on_select=partial(_clicked, kind, codes),
            selection_mode="points",
        )
    _go(view, kind, codes, kind.page, said.opened)
    _go(view, kind, codes, "changes", said.explained)


def chart_rows(told: Sequence[ProgressRow]) -> pd.DataFrame:
    """The rows as charts.bullets takes them."""
    found = [(row.code, row.name.plain, row.average, row.planned) for row in told]
    return pd.DataFrame(found, columns=list(bullets.COLUMNS))


def _row(view: ScreenView, kind: RowKind, row: ProgressRow, is_chosen: bool) -> Mapping[str, Any]:
    t, name = view.t, upright(row.name.text)
    said = f"{row.code} {name}" if kind is PILLARS else name
    since = view.compared_on
    return {
        "code": row.code,
        "name": said,
        "language": row.name.language,
        "stated": row.stated,
        "open": _address(view, kind, row.code, kind.page),
        "changed": _address(view, kind, row.code, "changes"),
        "why": t("rows-why", day=t.day(since)) if since else "",
        "change": _change(row),
        "boxes": MOST if kind.boxes else 0,
        "done": row.done,
        "scope": row.scope,
        "completed": row.completed,
        "healths": [
            dict(zip(("icon", "tone"), status_marks.health_look(mark.look), strict=True))
            | {"count": count, "word": mark.word}
            for mark, count in row.healths
        ],
        "chosen": is_chosen,
        "pick": t("rows-pick", name=said),
    }


def _change(row: ProgressRow) -> Mapping[str, str] | None:
    if not row.change:
        return None
    words = row.change if row.arrow else ""
    return {"icon": ARROWS[row.arrow], "text": words, "heard": row.change}


def _address(view: ScreenView, kind: RowKind, code: str, page: str) -> str:
    """The address of `page` for one row; that of the page within the app, without a host."""
    return f"{page}?{urlencode(_query(view, kind, code), doseq=True)}"


def _query(view: ScreenView, kind: RowKind, code: str) -> Mapping[str, str | list[str]]:
    return address_bar.link(view.question(**{kind.filter: (code,)}))


def _go(view: ScreenView, kind: RowKind, codes: list[str], page: str, code: object) -> None:
    """Open `page` for the row `code`, which the browser sent; nothing for any other value."""
    if code in codes:
        st.switch_page(f"pages/{page}.py", query_params=_query(view, kind, str(code)))


def _nothing() -> None:
    """Do nothing: the run after a callback reads the value itself."""


def _picked(kind: RowKind, codes: list[str]) -> None:
    """Filter by the row whose button was pressed."""
    _turn(kind, codes, st.session_state[f"rows-{kind.page}"].get("picked"))


def _clicked(kind: RowKind, codes: list[str]) -> None:
    """Filter by the row whose bar was clicked; a click that selects nothing clears the filter."""
    _turn(kind, codes, _clicked_code(st.session_state[f"chart-{kind.page}"], codes))


def _clicked_code(state: Mapping[str, Any], codes: list[str]) -> str | None:
    """The code at the first selected point; None without one, or for what is no row."""
    points = state["selection"].get("points")
    first = points[0] if isinstance(points, list) and points else None
    y = first.get("y") if isinstance(first, Mapping) else None
    if not isinstance(y, int | float) or not 0 <= y < len(codes):
        return None
    return codes[int(y)]


def _turn(kind: RowKind, codes: list[str], code: object) -> None:
    """Filter by `code`, or clear the filter where that is its only value."""
    if code is not None and code not in codes:
        return
    is_only = st.session_state.get(kind.filter) == [code]
    st.session_state[kind.filter] = [] if code is None or is_only else [code]
    st.session_state.pop("action", None)
