"""Who does what: a cell per pillar and partner that have actions together.

It fits every width: titles stand above their rows, and the partners' names turn upright in the
browser where columns get narrow.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import matrix_cells, titles
from charts.canvas import Canvas
from charts.counts import share
from charts.heat import key
from charts.lines import width
from charts.matrix_cells import CELL
from charts.palette import Palette
from charts.rows import rows
from charts.text import literal
from locales import Translator

HEADER = 44  # px for two lines across; upright ones need more
APART = 14  # px from one row to the title of the next
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
    level: str = "action",
) -> go.Figure:
    """A row per pillar and one for all, a column per partner; `selected` ones have an outline.

    `cells`: pillar_code ("" in the row of all), partner_code, done, scope, average, reported,
    actions; a pair without a row is blank. `pillars`: code, title. `partners`: code, short.
    `memberships`: pillar code, or "" for all, to (memberships, actions with a partner). `level`
    says whether these are actions or measures.
    """
    canvas = Canvas(palette)
    found, columns = _cells(cells), rows(partners, "code", "short")
    members = _members(memberships or {}, level, t)
    for line in [*rows(pillars, "code", "title"), {"code": "", "title": t("chart-matrix-all")}]:
        if not line["code"]:
            _rule(canvas)
        titles.write(canvas, line["code"], line["title"], aside=members.get(line["code"], ""))
        canvas.y += 4
        here = [found.get((line["code"], column["code"])) for column in columns]
        _row(line, columns, here, selected, canvas, t)
    canvas.y += 6
    key(t("chart-matrix-key"), canvas)
    totals = [found.get(("", column["code"])) for column in columns]
    names = [
        matrix_cells.name(column["short"], column["code"] in selected, total, level, palette, t)
        for column, total in zip(columns, totals, strict=True)
    ]
    upright = max([width(column["short"], bold=True) + 12 for column in columns], default=0)
    margin = {"l": 0, "r": 0, "t": HEADER, "b": 0}
    layout = {"xaxis": matrix_cells.header(names), "margin": margin}
    return canvas.figure(layout, above=max(HEADER, upright))


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


def _cells(cells: pd.DataFrame) -> dict[tuple[str, str], Row]:
    columns = ("pillar_code", "partner_code", "done", "scope", "average", "reported", "actions")
    return {
        (cell["pillar_code"], cell["partner_code"]): cell
        for cell in rows(cells, *columns)
        if cell["actions"]
    }


def _members(
    memberships: Mapping[str, tuple[int, int]], level: str, t: Translator
) -> dict[str, str]:
    """Pillar code to its memberships in words."""
    return {
        code: t("chart-matrix-memberships", memberships=many, count=actions, level=level)
        for code, (many, actions) in memberships.items()
    }


def _rule(canvas: Canvas) -> None:
    """The line between the last pillar and the row of all."""
    canvas.y += 4
    canvas.rule(canvas.y - APART / 2 - 2, canvas.palette.axis)


def _row(
    line: Row,
    columns: Sequence[Row],
    cells: Sequence[Row | None],
    selected: Collection[str],
    canvas: Canvas,
    t: Translator,
) -> None:
    """The cells of one row where the canvas is, then down to the next title."""
    pairs = list(zip(columns, cells, strict=True))
    matrix_cells.fill(cells, [_hover(line, *pair, t) for pair in pairs], canvas)
    for place, (column, cell) in enumerate(pairs):
        if cell:
            matrix_cells.draw(cell, place, column["code"] in selected, canvas, t)
    canvas.y += CELL + APART


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
    partner = t("word-label", name=literal(column["short"]))
    return f"{literal(line['title'])}<br>{partner} {figures}"
