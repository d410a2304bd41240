"""The actions that need attention, worst first, and the open ones by days without a report."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.frame_rows import rows
from data import findings
from data.figures import schedule
from data.findings import Finding
from data.view import View
from locales import Translator
from sections.tables import Column, Table, table_rows
from sections.words import Mark, SectionWords, Text

# What is read of a row of data.figures.freshness.worst_first.
COLUMNS = (
    *("code", "parent_code", "level", "title", "title_language", "status", "health", "reason"),
    *("progress", "planned", "gap", "due_on", "overdue_days"),
    *("silent_days", "last_update_on", "first_on"),
)
SILENCE = 31  # days without a report from which the row states their number
WORST = 10  # rows listed first
# px of a row of worst_rows.css, and of the button to the rest of the list below them.
ROW, REST = 46, 50


@dataclass(frozen=True)
class AttentionRow:
    """An action that needs attention: its mark, and the reason in a few words."""

    code: str
    title: Text
    mark: Mark
    why: str


@dataclass(frozen=True)
class WorstRows:
    """The finding on the actions that need attention, a caption, and the first of their rows."""

    title: str
    caption: str
    rows: list[AttentionRow]
    count: int


def worst(words: SectionWords, view: View) -> WorstRows:
    """The WORST actions of `view`, whose words are `words`."""
    t, count, first = words.t, len(view.worst_first), worst_rows(words, view)
    return WorstRows(
        title=findings.say(finding(view), t, words.level),
        caption=t("overview-attention-caption", count=count, shown=len(first)),
        rows=first,
        count=count,
    )


def worst_rows(words: SectionWords, view: View) -> list[AttentionRow]:
    """The rows of the WORST actions of `view`, whose words are `words`."""
    return [
        AttentionRow(row["code"], words.text(row), _mark(row, words), short(row, words.t))
        for row in rows(view.worst_first.head(WORST), *COLUMNS)
    ]


def finding(view: View) -> Finding:
    """The finding on the actions that need attention."""
    return view.once(
        "attention-finding", lambda: findings.attention(view.worst_first, len(view.actions))
    )


def room(view: View) -> int:
    """The px that the list of `worst_rows` takes on a screen."""
    count = len(view.worst_first)
    return ROW * min(count, WORST) + (REST if count > WORST else 0)


def is_by_status(row: Mapping[str, Any]) -> bool:
    """Whether the mark of a row is that of its status: it is silent, or has no health."""
    return row["reason"] == "silent" or not row["health"]


def short(row: Mapping[str, Any], t: Translator) -> str:
    """The reason for attention in a few words."""
    silent = row["silent_days"]
    why = "never" if pd.isna(row["last_update_on"]) else "silent" if silent >= SILENCE else "other"
    late, silence = t.duration(row["overdue_days"]), t.duration(0 if pd.isna(silent) else silent)
    return t(
        "overview-attention-short",
        why="overdue" if row["reason"] == "overdue" else why,
        progress=t.percent(row["progress"]),
        late=late,
        silence=silence,
    )


def _mark(row: Mapping[str, Any], words: SectionWords) -> Mark:
    return words.status(row["status"]) if is_by_status(row) else words.health(row["health"])


def table(view: View) -> Table:
    """The table of data.figures.freshness.worst_first."""
    t, worst = view.t, schedule.told(view.worst_first)
    worst = worst.assign(overdue_days=worst["overdue_days"].where(worst["overdue_days"] > 0))
    shown = worst.assign(
        status=[t(f"status-{code}") for code in worst["status"]],
        health=[t(f"health-{health}") if health else "" for health in worst["health"]],
    )
    columns = [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "parent_code", "action"),
        Column.of(view, "status"),
        Column.of(view, "health", word="views-health"),
        Column.of(view, "progress", "percent"),
        Column.of(view, "planned", "percent"),
        Column.of(view, "gap", "points"),
        Column.of(view, "due_on", "day"),
        Column.of(view, "overdue_days", "whole", "views-overdue_days"),
        Column.of(view, "last_update_on", "day"),
        Column.of(view, "silent_days", "whole", "views-silent_days"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(worst, columns)
    return Table("attention", t("views-attention"), columns, in_words, coded=in_codes)


def silence_table(view: View, waiting: pd.DataFrame) -> Table:
    """The table of `waiting` (data.figures.freshness.waiting), the longest silent first."""
    t = view.t
    shown = waiting.assign(
        status=[t(f"status-{code}") for code in waiting["status"]],
        is_stale=[t("word-yes" if each else "word-no") for each in waiting["is_stale"]],
    )
    columns = [
        Column.of(view, "code", "action"),
        Column.of(view, "title"),
        Column.of(view, "owner"),
        Column.of(view, "status"),
        Column.of(view, "last_update_on", "day"),
        Column.of(view, "silent_days", "whole", "views-silent_days"),
        Column.of(view, "is_stale", word="freshness-stale"),
    ]
    in_words, in_codes = table_rows(shown, columns), table_rows(waiting, columns)
    return Table("silence", t("page-freshness"), columns, in_words, coded=in_codes)
