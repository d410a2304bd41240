"""The smallest frames that a chart takes, and what a figure shows as text."""

import html
import re
from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts import (
    action_line,
    bullets,
    partner_matrix,
    pillar_bars,
    timeline_bars,
    trend_lines,
)
from charts.palette import Palette, palette
from locales import Translator, translator

NAN = float("nan")
T = translator("en")
LIGHT = palette(False)
FIRST, LAST = date(2021, 1, 1), date(2024, 12, 31)

# Everything that plotly could take for its own: tags, links, entities, formulas, templates.
HOSTILE = '<b>x</b> <a href="javascript:alert(1)">y</a> <br> & &lt; $x^2$ %{x} \u202eabc'

STATUSES = pd.DataFrame(
    {
        "code": [
            "not_reported",
            "not_started",
            "in_progress",
            "completed",
            "on_hold",
            "cancelled",
        ],
        "mark": ["question", "ring", "arrow", "check", "pause", "cross"],
    }
)


def figures(code: str, **given: Any) -> dict[str, Any]:
    """A row of figures of a pillar or partner."""
    row = {"code": code, "title": f"Title {code}", "short": f"Short {code}", "done": 1, "scope": 4}
    row |= {"average": 50.0, "reported": 3, "actions": 5, "floor": 30.0, "planned": 60.0}
    row |= {"on_track": 1, "at_risk": 1, "off_track": 1, "not_assessed": 0}
    return row | given


def by_status(*rows: tuple[str, str, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["code", "status", "count"])


def actions(*given: dict[str, Any]) -> pd.DataFrame:
    """Actions in progress over the whole programme, but for what is given."""
    usual = {
        "level": "action",
        "title": "A title",
        "status": "in_progress",
        "in_scope": True,
        "done": False,
        "kind": "one_off",
        "starts_on": pd.Timestamp(FIRST),
        "due_on": pd.Timestamp(LAST),
        "progress": 50.0,
        "planned": 60.0,
        "gap": -10.0,
        "health": "on_track",
    }
    rows = [usual | {"code": f"1.{place}"} | row for place, row in enumerate(given, 1)]
    return pd.DataFrame(rows, columns=["code", *usual])


def months(*rows: tuple[str, float, float, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["day", "average", "floor", "planned"])
    return frame.assign(day=pd.to_datetime(frame["day"]))


def evidence(*given: dict[str, Any]) -> pd.DataFrame:
    usual = {
        "action_code": "1.1",
        "happened_on": pd.Timestamp("2022-05-04"),
        "date_precision": "day",
        "title": "A meeting",
        "source_url": "https://example.org/a",
    }
    frame = pd.DataFrame([usual | row for row in given], columns=list(usual))
    return frame.assign(happened_on=pd.to_datetime(frame["happened_on"]))


def steps(*rows: tuple[str, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["effective_on", "progress"])
    return frame.assign(effective_on=pd.to_datetime(frame["effective_on"]))


def cells(*rows: tuple[str, str, int, int, float, int]) -> pd.DataFrame:
    columns = ["pillar_code", "partner_code", "done", "scope", "average", "actions"]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.assign(reported=frame["actions"])


def every_figure(
    title: str = "A title", t: Translator = T, palette: Palette = LIGHT
) -> dict[str, go.Figure]:
    """One of each chart, with the same text in all its places."""
    row = pd.DataFrame([figures("1", title=title, short=title)])
    items = actions({"title": title}, {"title": title, "level": "measure", "due_on": pd.NaT})
    events = evidence({"title": title})
    counts = by_status(("1", "in_progress", 3), ("1", "on_hold", 2), ("1", "not_reported", 1))
    days: dict[str, Any] = {"starts_on": FIRST, "ends_on": LAST}
    planned: dict[str, Any] = {"planned_from": FIRST, "planned_to": LAST}
    pairs = cells(("1", "1", 0, 2, 50.0, 2), ("", "1", 0, 2, NAN, 2))
    steps_taken = steps(("2022-01-01", 25.0))
    as_of = date(2023, 1, 1)
    line = months(("2021-01-31", 20.0, 10.0, 5.0), ("2021-02-28", 20.0, 10.0, 30.0))
    return {
        "pillar_bars": pillar_bars.pillar_bars(counts, row, STATUSES, t, palette),
        "bullets": bullets.bullets(row.assign(name=title, is_in=True), t, palette),
        "trend": trend_lines.trend_lines(line, t, palette, FIRST, LAST, date(2021, 2, 28)),
        "matrix": partner_matrix.partner_matrix(pairs, row, row, t, palette, ["1"], {"1": (2, 2)}),
        "action_line": action_line.action_line(
            steps_taken, events, t, palette, as_of=as_of, **planned, **days
        ),
        "timeline": timeline_bars.timeline_bars(
            items, events, STATUSES, t, palette, as_of=as_of, **days
        ),
    }


def texts(figure: go.Figure) -> list[str]:
    """The annotations as plotly shows them: without tags, entities decoded."""
    return [shown(note.text) for note in figure.layout.annotations]


def shown(markup: str) -> str:
    """What is left of plotly's markup on the screen."""
    return html.unescape(re.sub(r"<[^<>]*>", "", markup.replace("<br>", " ")))


def trace(figure: go.Figure, name: str) -> Any:
    """The trace of that name."""
    (found,) = (each for each in figure.data if each.name == name)
    return found
