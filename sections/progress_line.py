"""The line of one action: its progress over the programme, its plan, and its public events."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts import action_line as chart
from charts.axes import iso
from charts.palette import Palette
from data.figures import schedule
from data.view import View
from locales.direction import upright

HIGH, WRITTEN = 170, 4  # px of a line with comments, and the most of these


@dataclass(frozen=True, eq=False)
class ActionLine:
    """What the line is drawn from: `said`, statements without those undone, and public events.

    Both are newest first. With `is_high` the chart has room for the comments of its last steps,
    which are written on it.
    """

    view: View
    action: "pd.Series[Any]"
    said: pd.DataFrame
    events: pd.DataFrame
    is_high: bool

    @property
    def alt(self) -> str:
        """The description of the chart."""
        planned = schedule.plan(self.action)
        said = self.said[::-1]
        return chart.alt(said, self.events, self.view.t, planned=planned, as_of=self.view.day)

    def figure(self, palette: Palette) -> Any:
        """The chart."""
        view, action, programme = self.view, self.action, self.view.programme
        by_time = action["planning"] == "time" and pd.notna(schedule.plan(action))
        start, due = (action[name].date() if by_time else None for name in ("starts_on", "due_on"))
        return chart.action_line(
            self.said[::-1],
            self.events,
            view.t,
            palette,
            planned_from=start,
            planned_to=due,
            starts_on=programme.starts_on,
            ends_on=programme.ends_on,
            as_of=view.day,
            said=_comments(view, self.said) if self.is_high else (),
            plot=HIGH if self.is_high else chart.PLOT,
        )


def line(
    view: View,
    action: "pd.Series[Any]",
    said: pd.DataFrame,
    events: pd.DataFrame,
    *,
    is_high: bool = False,
) -> ActionLine:
    """The line of `action`; of `said` what was undone, and of `events` what is outside the
    programme's period, is left out.
    """
    return ActionLine(view, action, said[~said["is_undone"]], events[events["in_period"]], is_high)


def _comments(view: View, said: pd.DataFrame) -> list[tuple[str, float, str]]:
    """Day, progress and comment of the last steps of the line that have one, the oldest first."""
    rows = view.localised(said, "comment").to_dict("records")
    found = [
        (iso(row["effective_on"]), row["progress"], _comment(view, row) or row["save_comment"])
        for row in rows
        if any(change.column == "progress" and change.is_one for change in row["changes"])
    ]
    t = view.t
    told = [
        (day, value, t("action-said", progress=t.percent(value), comment=upright(comment)))
        for day, value, comment in found
        if comment and value == value
    ]
    return told[:WRITTEN][::-1]


def _comment(view: View, row: Mapping[str, Any]) -> str:
    """The comment, after [LANGUAGE] where it isn't in the reader's: what is long is cut off."""
    language = row["comment_language"]
    is_own = language in ("", view.t.language)
    return str(row["comment"] if is_own else f"[{language.upper()}] {row['comment']}")
