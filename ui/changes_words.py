"""What changed of one action in words: what it was and is, who or what made it so, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.causes import Change
from data.news import News
from ui import action_row, cell_words, marks, opened_evidence, statement_words
from ui.changes import Window
from ui.statement_words import Events, Statement
from ui.text import literal
from ui.view import View

FEW = 2  # public events that are named of one action


@dataclass(frozen=True)
class Known:
    """Statements by sequence, batches by number, actions and public events by code."""

    statements: Mapping[int, Statement]
    batches: Mapping[int, Statement]
    actions: Mapping[str, Mapping[str, Any]]
    events: Events


def known(view: View, window: Window, told: Sequence[News]) -> Known:
    """What is known about the actions in `told`; titles in the reader's language."""
    updates, batches = view.record.updates, view.record.batches
    changes = [change for one in told for change in one.changes]
    rows = updates[updates["sequence"].isin({c.sequence for c in changes})].to_dict("records")
    shown = batches[batches["id"].isin({c.batch_id for c in changes})]
    named = pd.concat([view.assessed, view.localise(window.earlier, "title")])
    named = named[named["code"].isin({c.code for c in changes} | {r["action_code"] for r in rows})]
    events = {c.after for c in changes if c.kind == "evidence"}
    events |= {code for row in rows for code in row["evidence"]}
    return Known(
        {row["sequence"]: row for row in rows},
        {row["id"]: {**row, "batch_kind": row["kind"]} for row in shown.to_dict("records")},
        {row["code"]: row for row in named.drop_duplicates("code").to_dict("records")},
        statement_words.events(view, events),
    )


def name(view: View, known: Known, code: str) -> str:
    """Code and title, with a badge where the title is in another language."""
    return action_row.name(known.actions[code], view.t)


def block(view: View, known: Known, changes: Sequence[Change]) -> list[str]:
    """Changes of one cause: a line of Markdown for each, and then what caused them."""
    lines = [_said(view, change) for change in changes]
    cause = changes[0]
    if cause.sequence is None:
        return [*lines, f":gray[{_because(view, known, cause)}]"]
    row = known.statements[cause.sequence]
    if cause.reason == "measures":
        measure = name(view, known, row["action_code"])
        lines.append(view.t("changes-measure", measure=measure))
    lines.append(statement_words.comment(view, row))
    lines += statement_words.sources(view, row, known.events)
    lines.append(_small(statement_words.by(view, row)))
    return [line for line in lines if line]


def events(view: View, known: Known, one: News) -> list[str]:
    """The new public events, the last one first: how many, some of them, and who recorded them.

    Those that stand with a statement that rests on them are not told again.
    """
    t = view.t
    causes = [known.statements[c.sequence] for c in one.changes if c.sequence is not None]
    told = {code for cause in causes for code in cause["evidence"]}
    new = [c for c in one.changes if c.kind == "evidence" and c.after not in told][::-1]
    if not new:
        return []
    lines = [f":gray[{t('changes-new-events', count=len(new))}]"]
    lines += [_dated(view, known.events[change.after]) for change in new[:FEW]]
    if (left := len(new) - FEW) > 0:
        lines.append(t("changes-events-more", count=left))
    batches = dict.fromkeys(change.batch_id for change in new[:FEW])
    said = [statement_words.recorded(view, known.batches[number or 0]) for number in batches]
    return [*lines, *map(_small, said)]


def _dated(view: View, event: Mapping[str, Any]) -> str:
    return f"{opened_evidence.happened(event, view.t)} {statement_words.event(view, event)}"


def _small(text: str) -> str:
    return f":small[:gray[{text}]]"


def _said(view: View, change: Change) -> str:
    t = view.t
    if change.kind in ("added", "removed"):
        word = t("changes-added" if change.kind == "added" else "changes-removed")
        return f"**{word}**"
    column = "status" if change.kind == "cancelled" else change.kind
    before, after = (_value(view, column, value) for value in (change.before, change.after))
    field = literal(cell_words.column(view, column))
    return t("opened-stated", column=field, said=t("opened-change", before=before, after=after))


def _because(view: View, known: Known, change: Change) -> str:
    """What made a health what it is where nobody said anything."""
    t = view.t
    if change.reason == "thresholds":
        return t("changes-thresholds")
    action = known.actions[change.code]
    if action["overdue_days"]:
        return t("changes-time-due", due=t.day(action["due_on"]))
    if pd.isna(action["gap"]):
        return t("changes-time")
    shown = {part: t.percent(action[part]) for part in ("planned", "progress")}
    return t("changes-time-plan", **shown)


def _value(view: View, column: str, value: Any) -> str:
    t = view.t
    if column == "status":
        return marks.status(value, view.record.statuses, t)
    if column == "health":
        return marks.health(value, t)
    if column in ("kind", "planning"):
        return t(f"{column}-{value}")
    return literal(cell_words.value(view, column, None if value != value else value))
