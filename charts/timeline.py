"""What is when: a bar per action and measure, its due day, and public events as dots."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import timeline_rows
from charts.axes import iso, span
from charts.canvas import Canvas
from charts.dots import Dot, dot, links, markers
from charts.marks import Look, looks_by_status, status_look
from charts.palette import Palette
from charts.rows import rows
from charts.timeline_rows import EDGE
from charts.years import now, years
from locales import Translator

HEAD = 46  # px: the day, and the years
COLUMNS = ("code", "level", "title", "status", "in_scope", "kind", "starts_on", "due_on")
EVENTS = ("action_code", "happened_on", "date_precision", "title", "source_url")


def timeline(
    items: pd.DataFrame,
    evidence: pd.DataFrame,
    statuses: pd.DataFrame,
    t: Translator,
    palette: Palette,
    *,
    as_of: date,
    starts_on: date,
    ends_on: date,
) -> go.Figure:
    """A row per item, in the order given, measures set in under their action.

    `items`: code, level, title, status, in_scope, kind, starts_on, due_on (NaT for none).
    `evidence`: action_code, happened_on, date_precision, title, source_url; a dot on its action's
    bar. `statuses`: code, mark. The axis is the programme's, or longer if something needs it. What
    dots and ticks are is not said here: several of these stand under one another.
    """
    canvas = Canvas(palette, y=HEAD)
    days = [*_ends(items, "starts_on", "due_on"), *_ends(evidence, "happened_on")]
    axis = span([starts_on, ends_on, as_of, *days])
    dots = _rows(items, _events(evidence), looks_by_status(statuses, palette), axis, canvas, t)
    if items.empty:
        canvas.write(t("chart-nothing"), y=HEAD + 20, colour=palette.muted)
        canvas.y += 40
    years(axis, HEAD, canvas)
    now(as_of, axis, canvas, t)
    canvas.data.append(markers(dots, palette))
    canvas.notes += links(dots)
    xaxis = {"type": "date", "range": [iso(day) for day in axis], "visible": False}
    return canvas.figure({"xaxis": xaxis, "margin": {"l": EDGE, "r": EDGE, "t": 0, "b": 0}})


def alt(items: pd.DataFrame, evidence: pd.DataFrame, t: Translator, *, as_of: date) -> str:
    """How many items there are, how many of them were due by the day, and how many events."""
    due = items["due_on"].notna() & (items["due_on"] <= pd.Timestamp(as_of))
    return t(
        "chart-timeline-alt",
        items=len(items),
        day=t.day(as_of),
        due=int(due.sum()),
        events=len(evidence),
    )


def _rows(
    items: pd.DataFrame,
    events: Mapping[str, list[dict[str, Any]]],
    looks: Mapping[str, Look],
    axis: tuple[date, date],
    canvas: Canvas,
    t: Translator,
) -> list[Dot]:
    """The rows where the canvas is, then down past them; the dots that belong on their bars."""
    found: list[Dot] = []
    for item in rows(items, *COLUMNS):
        look = looks.get(item["status"]) or status_look("", canvas.palette)
        middle = timeline_rows.draw(item, look, axis, canvas, t)
        found += [dot(event, middle, t) for event in events.get(item["code"], [])]
    return found


def _events(evidence: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    events: dict[str, list[dict[str, Any]]] = {}
    for event in rows(evidence, *EVENTS):
        events.setdefault(event["action_code"], []).append(event)
    return events


def _ends(frame: pd.DataFrame, *columns: str) -> list[Any]:
    """First and last of the days in these columns: enough to know how far they reach."""
    return [end for column in columns for end in (frame[column].min(), frame[column].max())]
