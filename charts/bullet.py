"""How far an action is against its planning: one bar, or a list of them on one scale."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import titles, tracks
from charts.canvas import Canvas
from charts.lines import NARROWEST, flow, width
from charts.marks import Look, health_mark, looks_by_status, mark, status_look
from charts.palette import Palette
from charts.rows import rows
from charts.text import styled
from locales import Translator

HEIGHT = 44
APART = 18
COLUMNS = ("code", "title", "progress", "planned")


def bullet(action: pd.DataFrame, t: Translator, palette: Palette) -> go.Figure:
    """The first row of `action` in 44 px: title, progress, planned (0 to 100, NaN for none)."""
    canvas = Canvas(palette, y=HEIGHT / 2)
    for row in rows(action[:1], "title", "progress", "planned"):
        tracks.draw(row["title"], row["progress"], row["planned"], canvas, t)
    margin = {"l": tracks.EDGE, "r": tracks.EDGE, "t": 0, "b": 0}
    return canvas.figure({"xaxis": tracks.X_AXIS, "margin": margin}, HEIGHT)


def bullets(
    actions: pd.DataFrame, statuses: pd.DataFrame, t: Translator, palette: Palette
) -> go.Figure:
    """Every row of `actions` in one figure, in their order: title above, words below the bar.

    `actions`: code, title, progress, planned, gap, status, health ("" for none). `statuses`:
    code, mark.
    """
    canvas = Canvas(palette)
    looks = looks_by_status(statuses, palette)
    right = width(t.percent(88.8), bold=True) + 10
    for row in rows(actions, *COLUMNS, "gap", "status", "health"):
        titles.write(canvas, row["code"], row["title"], inset=-tracks.EDGE)
        canvas.y += 14
        tracks.draw(row["title"], row["progress"], row["planned"], canvas, t)
        progress = styled(t.percent(row["progress"]), bold=True)
        canvas.write(progress, 1, side="right", shift=right)
        canvas.y += 12
        look = looks.get(row["status"]) or status_look("", palette)
        _words(row, look, canvas, t)
        canvas.y += APART
    if actions.empty:
        canvas.write(t("chart-nothing"), y=20, colour=palette.muted)
    margin = {"l": tracks.EDGE, "r": right, "t": 0, "b": 0}
    return canvas.figure({"xaxis": tracks.X_AXIS, "margin": margin}, canvas.y - APART)


def alt(actions: pd.DataFrame, t: Translator) -> str:
    """Reported and planned of each action."""
    sentences = [
        t(
            "chart-bullet-alt-row",
            action=f"{row['code']} {row['title']}",
            progress=t.percent(row["progress"]),
            planned=t.percent(row["planned"]),
        )
        for row in rows(actions, *COLUMNS)
    ]
    return t("chart-bullet-alt", rows="; ".join(sentences) or t.number(None))


def _words(row: Mapping[str, Any], look: Look, canvas: Canvas, t: Translator) -> None:
    """Status, health and gap, each where there is one, on as many lines as a phone needs."""
    palette, health = canvas.palette, row["health"]
    parts = [(mark(look.glyph, look.colour), t(f"status-{row['status']}"))]
    if health:
        parts.append((health_mark(health, palette), t(f"health-{health}")))
    if row["gap"] == row["gap"]:
        parts.append(("", t("chart-bullet-gap", gap=t.points(row["gap"]))))
    for line in flow([width(words) + 16 * bool(glyph) for glyph, words in parts], NARROWEST - 8):
        markup = "\u2003".join("".join(parts[place]) for place in line)
        canvas.write(markup, y=canvas.y + 10, shift=-tracks.EDGE)
        canvas.y += 20
