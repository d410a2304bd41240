"""Who does what: a cell per pillar and partner that have actions together.

The usual form fits every width: titles stand above their rows, and the partners' names turn upright
in the browser where columns get narrow. With `beside` titles stand at the left, from 760 px on.
"""

from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.canvas import Canvas
from charts.counts import share
from charts.heat import colour_scale, key
from charts.lines import width
from charts.matrix_rows import Above, Beside
from charts.palette import Palette
from charts.rows import rows
from charts.template import Spec
from charts.text import literal, styled
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
) -> go.Figure:
    """A row per pillar and one for all, a column per partner; `selected` ones have an outline.

    `cells`: pillar_code ("" in the row of all), partner_code, done, scope, average, reported,
    actions; a pair without a row is blank. `pillars`: code, title. `partners`: code, short.
    `memberships`: pillar code, or "" for all, to (memberships, actions with a partner).
    """
    canvas = Canvas(palette)
    found = _cells(cells)
    columns = rows(partners, "code", "short")
    form = Beside(right=_heading(memberships, t)) if beside else Above()
    members = {
        code: t(form.memberships, memberships=many, count=actions)
        for code, (many, actions) in (memberships or {}).items()
    }
    heat = canvas.trace("average", lambda: _heat(len(columns), palette))
    for line in [*rows(pillars, "code", "title"), {"code": "", "title": t("chart-matrix-all")}]:
        if not line["code"]:
            canvas.y += 4
            canvas.rule(canvas.y - form.apart / 2 - 2, palette.axis, left=form.left, right=form.right)
        tall = form.label(line, members.get(line["code"], ""), canvas)
        here = [found.get((line["code"], column["code"])) for column in columns]
        _fill(heat, line, columns, here, tall, canvas, t)
        for place, (column, cell) in enumerate(zip(columns, here, strict=True)):
            if cell:
                _cell(cell, place, column["code"] in selected, tall, canvas, t)
        canvas.y += tall + form.apart
    if beside:
        _over(t("column-pillar_code"), 0, "left", 16 - form.left, canvas)
        _over(t("column-memberships") if members else "", 1, "right", form.right, canvas)
    canvas.y += 6
    key(t("chart-matrix-key"), canvas, form.left)
    upright = max([width(column["short"], bold=True) + 12 for column in columns], default=0)
    layout = {
        "xaxis": _header(columns, found, selected, beside, palette, t),
        "margin": {"l": form.left, "r": form.right, "t": HEADER + 18 * beside, "b": 0},
    }
    return canvas.figure(layout, above=max(HEADER + 18 * beside, 0 if beside else upright))


def alt(
    cells: pd.DataFrame, pillars: pd.DataFrame, partners: pd.DataFrame, t: Translator
) -> str:
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


def _heat(columns: int, palette: Palette) -> Spec:
    return {
        "type": "heatmap",
        "x": list(range(columns)),
        "zmin": 0,
        "zmax": 100,
        "xgap": 3,
        "showscale": False,
        "colorscale": colour_scale(palette),
        "hoverinfo": "text",
        "hoverongaps": False,
        **{name: [] for name in ("y", "z", "hovertext")},
    }


def _fill(
    heat: Spec, line: Row, columns: list[Row], here: list[Row | None], tall: float, canvas: Canvas, t: Translator
) -> None:
    """A row of shades where the canvas is, and an empty one between it and the row before."""
    if heat["z"]:
        heat["z"].append([None] * len(columns))
        heat["hovertext"].append([""] * len(columns))
    heat["y"] += [canvas.y, canvas.y + tall]
    known = [cell if cell and cell["average"] == cell["average"] else None for cell in here]
    heat["z"].append([cell and cell["average"] for cell in known])
    title = literal(line["title"])
    heat["hovertext"].append(
        [
            f"{title}<br>{literal(column['short'])}: {_figures(cell, t)}" if cell else ""
            for column, cell in zip(columns, known, strict=True)
        ]
    )


def _figures(cell: Row, t: Translator) -> str:
    return t(
        "chart-matrix-cell",
        done=share(cell["done"], cell["scope"], t),
        average=t.percent(cell["average"]),
        reported=share(cell["reported"], cell["actions"], t),
    )


def _cell(cell: Row, place: int, selected: bool, tall: float, canvas: Canvas, t: Translator) -> None:
    """n/N large, average small; a dashed outline where nobody reported, a firm one if selected."""
    palette = canvas.palette
    silent = cell["average"] != cell["average"]
    done = styled(share(cell["done"], cell["scope"], t), bold=True)
    small = styled(t.percent(cell["average"]), size=12)
    ink = palette.text if silent else palette.heat_ink
    middle = canvas.y + tall / 2
    canvas.write(f"{done}<br>{small}", place, middle, colour=ink, side="center", on="x")
    edges = (place - 0.47, place + 0.47, canvas.y + 1, canvas.y + tall - 1)
    if silent:
        canvas.box(*edges, line=palette.not_reported, dash="4px,3px")
    if selected:
        canvas.box(*edges, line=palette.link, thick=2, above=True)


def _header(
    columns: list[Row],
    found: Mapping[tuple[str, str], Row],
    selected: Collection[str],
    beside: bool,
    palette: Palette,
    t: Translator,
) -> Spec:
    """Names and numbers of actions; where titles stand beside, names break to stay level."""
    names = []
    for column in columns:
        total = found.get(("", column["code"]), {"actions": 0})
        colour = palette.link if column["code"] in selected else ""
        short = column["short"].split(" ") if beside else [column["short"]]
        name = "<br>".join(styled(literal(word), bold=True, colour=colour) for word in short)
        words = t("count-actions", count=int(total["actions"]))
        count = styled(words, colour=palette.muted, size=12)
        names.append(f"{name}<br>{count}")
    return {
        "range": [-0.5, max(len(columns), 1) - 0.5],
        "side": "top",
        "tickvals": list(range(len(columns))),
        "ticktext": names,
        "automargin": True,
        "ticks": "",
        "autotickangles": [0, -90],
        "ticklabeloverflow": "allow",
    }
