"""The overview's answer: one sentence that says where the programme stands."""

from collections.abc import Mapping
from typing import Any

from data import completion
from ui import past
from ui.view import View

# A row of data.completion over the filtered actions.
Figures = Mapping[str, Any]


def figures(view: View) -> Figures:
    """The figures over everything that the filters keep."""
    return completion.overall(view.actions).to_dict("records")[0]  # type: ignore[no-any-return]


def answer(view: View, figures: Figures) -> str:
    """Where the programme, or what the filters keep of it, stands."""
    t, level = view.t, view.filters.level
    scope, done, count = figures["scope"], figures["done"], figures["actions"]
    average = t.percent(figures["average"])
    whole = _whole(view, figures)
    if not count:
        return _empty(view, figures)
    if not figures["reported"]:
        late = figures["off_track"]
        return t("overview-answer-silent", count=count, off=late, level=level)
    if not scope:
        return t("overview-answer-continuous", count=count, average=average, level=level)
    if done == scope:
        return t("overview-answer-done", count=scope, average=average, level=level, whole=whole)
    return t(
        "overview-answer",
        done=done,
        count=scope,
        reported=figures["reported"],
        all=figures["actions"],
        average=average,
        off=figures["off_track"],
        level=level,
        whole=whole,
    )


def _whole(view: View, figures: Figures) -> str:
    """What the average is said to be of: where few reported, of these alone."""
    if figures["reported"] * 2 < figures["actions"]:
        return "few"
    chosen = view.filters
    return "some" if chosen.pillar or chosen.partner or chosen.status else "all"


def _empty(view: View, figures: Figures) -> str:
    t, level = view.t, view.filters.level
    if figures["members"]:
        return t("overview-answer-out-of-scope", count=figures["members"], level=level)
    if view.assessed.empty:
        return past.nothing(view)
    return t("overview-answer-nothing", level=level)
