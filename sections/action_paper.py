"""One action on one page of paper: finding, facts, line, record and evidence, without people."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from charts.action_line import planned_points, reported_points
from charts.axes import span
from data.figures import schedule
from data.record import statements, undos
from data.record.statements import PROGRESS, StatementChange
from data.view import View
from sections import evidence, one_action, values
from sections.evidence import Event
from sections.month_lines import MonthLine
from sections.timeline import Axis, years
from sections.words import Mark, SectionWords, address, is_nothing, length

LISTED = 7  # statements, and events: more don't fit beside one another on the page


@dataclass(frozen=True)
class ActionStep:
    """A statement without its author: its day, what it changed, and the sources it rests on."""

    day: str
    said: str
    events: list[Event]
    source: str


def part(view: View, code: str) -> dict[str, Any]:
    """The content of the page, by name. Raises KeyError for a code that isn't there on the day."""
    view = replace(view, names_people=False)
    found = view.assessed[view.assessed["code"] == code]
    if found.empty:
        raise KeyError(code)
    action, words = found.iloc[0], SectionWords(view, view.timezone)
    said = statements.of_action(view.record, code, view.day)
    events = view.localised(statements.events_of_action(view.record, code, view.day), "title")
    listed = said[~said["batch_id"].isin(_gone(view, code))]
    steps = [_step(view, words, row) for row in listed.head(LISTED).to_dict("records")]
    shown = events.head(LISTED).to_dict("records")
    planned, answer = schedule.plan(action), one_action.answer(view, action)
    pillar = one_action.pillar(words, action.to_dict())
    return {
        "code": code,
        "title": words.text(action),
        "answer": answer[:1].upper() + answer[1:],
        "pillar": view.t("action-of-pillar", pillar=pillar.text),
        "facts": _facts(view, words, action),
        "bar": None if is_nothing(action["progress"]) else length(action["progress"]),
        "plan": None if is_nothing(planned) else length(planned),
        "done": bool(action["progress"] == 100),
        "line": _line(view, action, said[~said["is_undone"]], events),
        "steps": steps,
        "steps-more": _more(view, len(listed) - len(steps)),
        "events": [evidence.said(event, words) for event in shown],
        "events-more": _more(view, len(events) - len(shown)),
    }


def _gone(view: View, code: str) -> set[int]:
    """The batches of which nothing about the action is left, and the undos that did that.

    On paper nothing would say so of their statements.
    """
    found = {
        number: one
        for (number, about), one in undos.undone(view.record).items()
        if about == code and one.is_all
    }
    return {*found, *(one.batch_id for one in found.values())}


def _facts(
    view: View, words: SectionWords, action: "pd.Series[Any]"
) -> list[tuple[str, Mark | str]]:
    """Label and value of each fact; status and health with their marks."""
    marks = {"status": words.status(action["status"])}
    if action["health"]:
        marks["health"] = words.health(action["health"])
    facts = one_action.shown(view, action)
    return [(fact.label, marks.get(fact.column, fact.value)) for fact in facts]


def _step(view: View, words: SectionWords, row: Mapping[str, Any]) -> ActionStep:
    moved = [change for change in row["changes"] if change.column in PROGRESS]
    said = [text for change in moved if (text := _change(words, change))]
    others = [
        words.t(f"column-{change.column}")
        for change in row["changes"]
        if change.column not in PROGRESS and change.column != "owner" and change.is_one
    ]
    known = view.record.evidence
    events = view.localised(known[known["code"].isin(row["evidence"])], "title")
    return ActionStep(
        day=words.t.short_day(row["effective_on"]),
        said=words.t("opened-start") if row["is_start"] else ", ".join([*said, *others]),
        events=[evidence.said(event, words) for event in events.to_dict("records")],
        source=address(row["source_url"]),
    )


def _change(words: SectionWords, change: StatementChange) -> str:
    before, after = (
        "" if is_nothing(value) or value == "" else values.said(change.column, value, words.t)
        for value in (change.before, change.after)
    )
    return f"{before} → {after or '–'}" if change.is_one and before else after


def _line(
    view: View, action: "pd.Series[Any]", said: pd.DataFrame, events: pd.DataFrame
) -> dict[str, Any]:
    """The content of the line, as of month_lines.part: reported, and planned if it has days."""
    t, programme = view.t, view.programme
    by_time = action["planning"] == "time" and not is_nothing(schedule.plan(action))
    start, due = (action[name].date() if by_time else None for name in ("starts_on", "due_on"))
    first, last = span([programme.starts_on, programme.ends_on, view.day, start, due])
    axis, planned = Axis(first, last), schedule.plan(action)
    reported = reported_points(said[::-1], view.day)
    steps = [
        point
        for before, after in zip([None, *reported], reported, strict=False)
        for point in ([(after[0], before[1])] if before else []) + [after]
    ]
    shown = t.percent(action["progress"])
    lines = [
        MonthLine("main", "", t("chart-action-reported", value=shown), [], _places(steps, axis)),
        MonthLine(
            "plan",
            "",
            "" if is_nothing(planned) else t("chart-trend-planned", value=t.percent(planned)),
            [],
            _places(planned_points(start, due, (first, last)), axis),
        ),
    ]
    return {
        "title": t("action-paper-line"),
        "caption": "",
        "alt": t(
            "chart-action-alt",
            day=t.day(view.day),
            progress=shown,
            planned=t.percent(planned),
            steps=int(said["progress"].notna().sum()),
            count=int(events["in_period"].sum()),
        ),
        "months": lines,
        "ticks": [(y, t.number(y)) for y in (0, 50, 100)],
        "shaded": False,
        "years": list(years(axis)),
    }


def _places(points: list[tuple[str, float]], axis: Axis) -> list[tuple[float, float]]:
    return [(axis.at(date.fromisoformat(day)), value) for day, value in points]


def _more(view: View, count: int) -> str:
    return view.t("action-paper-more", count=count) if count > 0 else ""
