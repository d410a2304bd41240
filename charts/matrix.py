"""Who does what: a cell per pillar and partner that have actions together.

The usual form fits every width: titles stand above their rows, and the partners' names turn upright
in the browser where columns get narrow. With `beside` titles stand at the left, from 760 px on.
"""

from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import matrix_cells
from charts.canvas import Canvas
from charts.counts import share
from charts.heat import key
from charts.lines import width
from charts.matrix_rows import Above, Beside
from charts.palette import Palette
from charts.rows import rows
from charts.text import literal
from locales import Translator

HEADER = 44  # px for two lines across; upright ones need more
Row = dict[str, Any]


def matrix(
    cells: pd.DataFrame,
    pillars: pd.DataFrame,
    partners: pd.DataFrame,
    t: Translator,
    palette: Palette,
    selected: Collection[str] = (),
    memberships: Mapping[str, tuple[int, int]] | None = None,
    *,
    beside: bool = False,
    level: str = "action",
) -> go.Figure:
    """A row per pillar and one for all, a column per partner; `selected` ones have an outline.

    `cells`: pillar_code ("" in the row of all), partner_code, done, scope, average, reported,
    actions; a pair without a row is blank. `pillars`: code, title. `partners`: code, short.
    `memberships`: pillar code, or "" for all, to (memberships, actions with a partner). `level`
    says whether these are actions or measures.
    """
    canvas = Canvas(palette)
    found = _cells(cells)
    columns = rows(partners, "code", "short")
    form = Beside(right=_heading(memberships, t)) if beside else Above()
    members = {
        code: t(form.memberships, memberships=many, count=actions, level=level)
        for code, (many, actions) in (memberships or {}).items()
    }
    heat = canvas.trace("average", lambda: matrix_cells.heat(len(columns), palette))
    for line in [*rows(pillars, "code", "title"), {"code": "", "title": t("chart-matrix-all")}]:
        if not line["code"]:
            canvas.y += 4
            canvas.rule(
                canvas.y - form.apart / 2 - 2, palette.axis, left=form.left, right=form.right
            )
        tall = form.label(line, members.get(line["code"], ""), canvas)
        here = [found.get((line["code"], column["code"])) for column in columns]
        hovers = [_hover(line, *pair, t) for pair in zip(columns, here, strict=True)]
        matrix_cells.fill(heat, here, hovers, tall, canvas)
        for place, (column, cell) in enumerate(zip(columns, here, strict=True)):
            if cell:
                matrix_cells.draw(cell, place, column["code"] in selected, tall, canvas, t)
        canvas.y += tall + form.apart
    if beside:
        _over(t("column-pillar_code"), 0, "left", 16 - form.left, canvas)
        _over(t("column-memberships") if members else "", 1, "right", form.right, canvas)
    canvas.y += 6
    key(t("chart-matrix-key"), canvas, form.left)
    names = [
        "<br>".join(
            [
                matrix_cells.name(column["short"], column["code"] in selected, beside, palette),
                matrix_cells.count(found.get(("", column["code"])), level, palette, t),
            ]
        )
        for column in columns
    ]
    upright = max([width(column["short"], bold=True) + 12 for column in columns], default=0)
    layout = {
        "xaxis": matrix_cells.header(names),
        "margin": {"l": form.left, "r": form.right, "t": HEADER + 18 * beside, "b": 0},
    }
    return canvas.figure(layout, above=max(HEADER + 18 * beside, 0 if beside else upright))


def alt(cells: pd.DataFrame, pillars: pd.DataFrame, partners: pd.DataFrame, t: Translator) -> str:
    """Which partners take part in which pillars, with what is completed and the average of all."""
    found = _cells(cells)
    sentences = [
        t(
            "chart-matrix-alt-row",
            partner=partner["short"],
            pillars=t.list([code for code in pillars["code"] if (code, partner["code"]) in found]),
            done=share(total["done"], total["scope"], t),
            average=t.percent(total["average"]),
        )
        for partner in rows(partners, "code", "short")
        if (total := found.get(("", partner["code"])))
    ]
    return t("chart-matrix-alt", rows="; ".join(sentences) or t.number(None))


def _over(words: str, x: int, side: str, shift: float, canvas: Canvas) -> None:
    """A heading over a column of text."""
    canvas.write(words, x, 1, colour=canvas.palette.muted, side=side, valign="bottom", shift=shift)
    if words:
        canvas.notes[-1] |= {"yref": "paper", "yshift": 5}


def _heading(memberships: Mapping[str, tuple[int, int]] | None, t: Translator) -> float:
    """px for the column of memberships."""
    return width(t("column-memberships")) + 10 if memberships else 0


def _cells(cells: pd.DataFrame) -> dict[tuple[str, str], Row]:
    columns = ("pillar_code", "partner_code", "done", "scope", "average", "reported", "actions")
    return {
        (cell["pillar_code"], cell["partner_code"]): cell
        for cell in rows(cells, *columns)
        if cell["actions"]
    }


def _hover(line: Row, column: Row, cell: Row | None, t: Translator) -> str:
    """Pillar, partner and figures; nothing where there is no cell."""
    if cell is None:
        return ""
    figures = t(
        "chart-matrix-cell",
        done=share(cell["done"], cell["scope"], t),
        average=t.percent(cell["average"]),
        reported=share(cell["reported"], cell["actions"], t),
    )
    return f"{literal(line['title'])}<br>{literal(column['short'])}: {figures}"
