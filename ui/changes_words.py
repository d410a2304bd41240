"""What changed of one action in words: what it was and is, who or what made it so, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts import changed
from data.causes import Change
from data.news import News
from ui import action_row, cell_words, marks, opened_evidence, statement_words, store
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
        {row["id"]: row for row in shown.to_dict("records")},
        {row["code"]: row for row in named.drop_duplicates("code").to_dict("records")},
        statement_words.events(view, events),
    )


def name(view: View, known: Known, code: str) -> str:
    """Code and title, with a badge where the title is in another language."""
    return action_row.name(known.actions[code], view.t)


def block(view: View, known: Known, one: News, changes: Sequence[Change]) -> list[str]:
    """Changes of one cause, of all that is told of an action: a line of Markdown for each, why."""
    lines = [_said(view, change) for change in changes]
    cause = changes[0]
    if cause.sequence is None:
        kinds = {change.kind for change in one.changes}
        why = changed.because(cause.reason, known.actions[one.code], kinds, view.t)
        return [*lines, f":gray[{why}]"]
    row = known.statements[cause.sequence]
    if cause.reason == "measures":
        measure = name(view, known, row["action_code"])
        lines.append(view.t("changes-measure", measure=measure))
    lines.append(statement_words.comment(view, row))
    lines += statement_words.sources(view, row, known.events)
    return [line for line in lines if line]


def source(known: Known, changes: Sequence[Change]) -> Statement | None:
    """The statement behind changes of one cause; None where nobody said anything."""
    return known.statements.get(changes[0].sequence or 0)


def brought(view: View, known: Known, new: Sequence[Change]) -> Iterator[tuple[int, str]]:
    """The batches that brought the public events which are named: who recorded them, and when."""
    t = view.t
    for number in dict.fromkeys(change.batch_id or 0 for change in new[:FEW]):
        row = known.batches[number]
        day = t.day(store.local(row["recorded_at"]))
        author = statement_words.author(view, row["author"])
        yield number, t("changes-event-by", kind=row["kind"], day=day, author=author)


def events(view: View, known: Known, new: Sequence[Change]) -> list[str]:
    """The new public events, the last one first: how many, some of them, and how many more."""
    t = view.t
    lines = [f":gray[{t('changes-new-events', count=len(new))}]"]
    lines += [_dated(view, known.events[change.after]) for change in new[:FEW]]
    if (left := len(new) - FEW) > 0:
        lines.append(t("changes-events-more", count=left))
    return lines


def new_events(known: Known, one: News) -> list[Change]:
    """The public events that are new, the last one first.

    Those that stand with a statement that rests on them are not among them.
    """
    causes = [known.statements[c.sequence] for c in one.changes if c.sequence is not None]
    told = {code for cause in causes for code in cause["evidence"]}
    return [c for c in one.changes if c.kind == "evidence" and c.after not in told][::-1]


def _dated(view: View, event: Mapping[str, Any]) -> str:
    return f"{opened_evidence.happened(event, view.t)} {statement_words.event(view, event)}"


def _said(view: View, change: Change) -> str:
    t = view.t
    if change.kind in ("added", "removed"):
        word = t("changes-added" if change.kind == "added" else "changes-removed")
        return f"**{word}**"
    column = "status" if change.kind == "cancelled" else change.kind
    before, after = (_value(view, column, value) for value in (change.before, change.after))
    field = literal(cell_words.column(view, column))
    return t("opened-stated", column=field, said=t("opened-change", before=before, after=after))


def _value(view: View, column: str, value: Any) -> str:
    t = view.t
    if column == "status":
        return marks.status(value, view.record.statuses, t)
    if column == "health":
        return marks.health(value, t)
    return literal(cell_words.value(view, column, value))
