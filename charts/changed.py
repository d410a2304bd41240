"""What changed between two days in sentences: for every page that says so."""

from collections.abc import Collection, Mapping
from typing import Any

from locales import Translator

# What the answer names, the most important first. Of more than so many the rest is counted.
NAMED = (
    *("completed", "off_track", "at_risk", "cancelled", "removed", "better", "added", "moved"),
    "planned",
)
MOST = 4
# What moves the plan that a progress is set against.
PLAN = ("starts_on", "due_on", "kind", "planning")


def answer(counts: Mapping[str, int], events: int, since: str, t: Translator, level: str) -> str:
    """How many actions came to what since a day, by the groups of data.news."""
    if said := _said(counts, t, level):
        return t("changes-answer", since=since, said=t.list(said))
    if events:
        return t("changes-answer-evidence", since=since, count=events, level=level)
    return t("changes-answer-none", since=since)


def because(reason: str, action: Mapping[str, Any], kinds: Collection[str], t: Translator) -> str:
    """What made a health what it is where nobody said anything.

    `action` as on the later day: due_on, overdue_days, gap, planned, progress. `kinds` are the
    columns in which it changed as well: by a new plan it came to the same.
    """
    if reason == "thresholds":
        return t("changes-thresholds")
    plan = "moved" if any(kind in PLAN for kind in kinds) else "same"
    if action["overdue_days"]:
        return t("changes-time-due", due=t.day(action["due_on"]), plan=plan)
    if action["gap"] is None or action["gap"] != action["gap"]:
        return t("changes-time", plan=plan)
    shown = {name: t.percent(action[name]) for name in ("planned", "progress")}
    return t("changes-time-plan", **shown, plan=plan)


def _said(counts: Mapping[str, int], t: Translator, level: str) -> list[str]:
    groups = [group for group in NAMED if group in counts]
    shown = groups if len(groups) <= MOST else groups[: MOST - 1]
    whats = [level, *["rest"] * len(shown)]
    said = [
        t(f"changes-said-{group}", count=counts[group], what=what)
        for group, what in zip(shown, whats, strict=False)
    ]
    left = sum(counts[group] for group in groups[len(shown) :])
    return [*said, t("changes-said-otherwise", count=left)] if left else said
