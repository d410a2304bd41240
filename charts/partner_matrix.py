"""The matrix of participation: a cell per pillar and partner that have actions together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import canvas as titles
from charts.bars import NOTHING
from charts.canvas import Canvas
from charts.chart_text import literal, styled, way, width
from charts.count_words import share
from charts.figure_template import Spec
from charts.frame_rows import rows
from charts.palette import Palette, heat_place
from locales import Translator

STEP = 20  # px of one shade in the key


def shade(average: float, palette: Palette) -> str:
    """The colour of an average, 0 to 100; NOTHING for NaN."""
    found = heat_place(average)
    return NOTHING if found is None else palette.heat[found]


def key(words: str, canvas: Canvas) -> None:
    """Add the shades from low to high, with `words` beside them."""
    for place, colour in enumerate(canvas.palette.heat):
        start = place * (STEP + 1)
        canvas.box(start, start + STEP, canvas.y + 4, canvas.y + 16, fill=colour, anchor=0)
    after = len(canvas.palette.heat) * (STEP + 1) + 8
    canvas.write(words, 0, canvas.y + 10, colour=canvas.palette.muted, shift=after)
    canvas.y += 20


Ways = Mapping[tuple[str, str], str]
CELL = 46  # px from the upper to the lower edge of a row
GAP = 3  # px between two cells of a row
MatrixRow = dict[str, Any]


def draw(
    cell: MatrixRow,
    place: int,
    selected: bool,
    canvas: Canvas,
    t: Translator,
    address: str,
    words: str,
) -> None:
    """Add the text of a cell, completion large and average small, and its outline.

    The completion is a link to `address`, which screen readers read with `words`; text without one.

    The outline is dashed where there is no average, solid if `selected`.
    """
    palette = canvas.palette
    silent = cell["average"] != cell["average"]
    done = styled(share(cell["done"], cell["scope"], t), bold=True)
    small = styled(t.percent(cell["average"]), size=12)
    ink = palette.text if silent else palette.heat_ink
    middle = canvas.y + CELL / 2
    linked = way(address, done, ink, words)
    canvas.write(f"{linked}<br>{small}", place, middle, colour=ink, side="center", on="x")
    edges = (place - 0.47, place + 0.47, canvas.y + 1, canvas.y + CELL - 1)
    if silent:
        canvas.box(*edges, line=palette.not_reported, dash="4px,3px")
    if selected:
        canvas.box(*edges, line=palette.link, thick=2, above=True)


def fill(cell: MatrixRow, codes: tuple[str, str], place: int, hover: str, canvas: Canvas) -> None:
    """Add the bar of a cell: its shade by the average, and what is under the pointer.

    It takes clicks, also where it has no shade. Bars are what plotly's basic bundle can draw.
    """
    bars = canvas.trace("cells", _bars)
    colour = shade(cell["average"], canvas.palette)
    bars["marker"]["color"].append(colour)
    # The line is the gap to the neighbours; half of it lies within the bar.
    bars["marker"]["line"]["width"].append(0 if colour == NOTHING else GAP)
    bars["marker"]["line"]["color"] = canvas.palette.background
    for name, value in (
        ("x", place),
        ("y", CELL + GAP),
        ("base", canvas.y - GAP / 2),
        ("customdata", [*codes]),
        ("hovertext", hover),
    ):
        bars[name].append(value)


def _bars() -> Spec:
    rows: Spec = {name: [] for name in ("x", "y", "base", "customdata", "hovertext")}
    marker: Spec = {"color": [], "line": {"width": []}}
    return {"type": "bar", "width": 1, "marker": marker, "hoverinfo": "text", **rows}


def header(names: Sequence[str]) -> Spec:
    """The axis with `names` over their columns, lying where there is room, else upright."""
    return {
        "range": [-0.5, max(len(names), 1) - 0.5],
        "side": "top",
        "tickvals": list(range(len(names))),
        "ticktext": list(names),
        "automargin": True,
        "ticks": "",
        "autotickangles": [0, -90],
        "ticklabeloverflow": "allow",
    }


def name(
    short: str,
    selected: bool,
    total: MatrixRow | None,
    level: str,
    palette: Palette,
    t: Translator,
    there: str = "",
) -> str:
    """A partner's name, and below it the number of its actions or measures, as markup.

    The number links the address `there`, if it is given.
    """
    message = "count-measures" if level == "measure" else "count-actions"
    words = t(message, count=int(total["actions"]) if total else 0)
    shown = styled(literal(short), bold=True, colour=palette.link if selected else "")
    small = styled(words, colour=palette.muted, size=12)
    return f"{shown}<br>{way(there, small, palette.muted, short)}"


HEADER = 44  # px for two lines across; upright ones need more
APART = 14  # px from one row to the title of the next
Row = dict[str, Any]


def partner_matrix(
    cells: pd.DataFrame,
    pillars: pd.DataFrame,
    partners: pd.DataFrame,
    t: Translator,
    palette: Palette,
    selected: Collection[str] = (),
    memberships: Mapping[str, tuple[int, int]] | None = None,
    *,
    level: str = "action",
    pillar: str = "",
    ways: Ways | None = None,
) -> go.Figure:
    """A row per pillar and one for all, a column per partner; `selected` ones have an outline.

    With `pillar`, the code of one, the outline is of its cell alone. `ways` is pillar and partner
    ("" for all) to the address of their actions.

    `cells`: pillar_code ("" in the row of all), partner_code, done, scope, average, reported,
    actions; a pair without a row is blank. `pillars`: code, title. `partners`: code, short.
    `memberships`: pillar code, or "" for all, to (memberships, actions with a partner). `level` is
    action or measure.
    """
    canvas = Canvas(palette)
    found, columns = _cells(cells), rows(partners, "code", "short")
    members = _members(memberships or {}, level, t)
    for line in [*rows(pillars, "code", "title"), {"code": "", "title": t("chart-matrix-all")}]:
        if not line["code"]:
            _rule(canvas)
        aside, there = members.get(line["code"], ""), (ways or {}).get((line["code"], ""), "")
        titles.write_title(canvas, line["code"], line["title"], aside=aside, aside_way=there)
        canvas.y += 4
        here = [found.get((line["code"], column["code"])) for column in columns]
        outlined = selected if pillar in ("", line["code"]) else ()
        _row(line, columns, here, outlined, canvas, t, ways or {})
    canvas.y += 6
    key(t("chart-matrix-key"), canvas)
    totals = [found.get(("", column["code"])) for column in columns]
    names = [
        name(
            column["short"],
            column["code"] in selected,
            total,
            level,
            palette,
            t,
            (ways or {}).get(("", column["code"]), ""),
        )
        for column, total in zip(columns, totals, strict=True)
    ]
    upright = max([width(column["short"], bold=True) + 12 for column in columns], default=0)
    margin = {"l": 0, "r": 0, "t": HEADER, "b": 0}
    layout = {"xaxis": header(names), "margin": margin}
    return canvas.figure(layout, above=max(HEADER, upright))


def alt(cells: pd.DataFrame, pillars: pd.DataFrame, partners: pd.DataFrame, t: Translator) -> str:
    """Per partner its pillars, and its completion and average over all of them."""
    found = _cells(cells)
    codes = {
        partner: [pillar for pillar in pillars["code"] if (pillar, partner) in found]
        for partner in partners["code"]
    }
    sentences = [
        t(
            "chart-matrix-alt-row",
            partner=partner["short"],
            count=len(codes[partner["code"]]),
            pillars=t.list(codes[partner["code"]]),
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
    ways: Ways,
) -> None:
    """Add the cells of a row at the canvas's `y`, and move it to the next title."""
    for place, (column, cell) in enumerate(zip(columns, cells, strict=True)):
        if cell:
            codes = line["code"], column["code"]
            words = f"{line['title']}, {column['short']}"
            is_selected = column["code"] in selected
            fill(cell, codes, place, _hover(line, column, cell, t), canvas)
            draw(cell, place, is_selected, canvas, t, ways.get(codes, ""), words)
    canvas.y += CELL + APART


def _hover(line: Row, column: Row, cell: Row, t: Translator) -> str:
    """Pillar, partner and figures."""
    figures = t(
        "chart-matrix-cell",
        done=share(cell["done"], cell["scope"], t),
        average=t.percent(cell["average"]),
        reported=share(cell["reported"], cell["actions"], t),
    )
    partner = t("word-label", name=literal(column["short"]))
    return f"{literal(line['title'])}<br>{partner} {figures}"
