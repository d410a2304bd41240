"""The list of changes, action by action and worst first, with authors, reasons and sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pandas as pd
import streamlit as st

from data.figures.causes import CausedChange
from data.figures.news import News, counts
from sections import changes as changed
from sections.news_since import Window
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import (
    action_row,
    cell_words,
    event_list,
    listing,
    page_links,
    statement_words,
    status_marks,
)
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.kit.statement_words import Events, Statement

FEW = 2  # public events listed per action; the others are counted


@dataclass(frozen=True)
class KnownChanges:
    """Statements by sequence, batches by number, actions and public events by code."""

    statements: Mapping[int, Statement]
    batches: Mapping[int, Statement]
    actions: Mapping[str, Mapping[str, Any]]
    events: Events


def known_changes(view: ScreenView, window: Window, told: Sequence[News]) -> KnownChanges:
    """The statements, batches, actions and events of `told`; titles in the reader's language."""
    updates, batches = view.record.updates, view.record.batches
    changes = [change for one in told for change in one.changes]
    rows = updates[updates["sequence"].isin({c.sequence for c in changes})].to_dict("records")
    shown = batches[batches["id"].isin({c.batch_id for c in changes})]
    named = pd.concat([view.assessed, view.localised(window.earlier, "title")])
    named = named[named["code"].isin({c.code for c in changes} | {r["action_code"] for r in rows})]
    events = {c.after for c in changes if c.kind == "evidence"}
    events |= {code for row in rows for code in row["evidence"]}
    return KnownChanges(
        {row["sequence"]: row for row in rows},
        {row["id"]: row for row in shown.to_dict("records")},
        {row["code"]: row for row in named.drop_duplicates("code").to_dict("records")},
        statement_words.events(view, events),
    )


def change_name(view: ScreenView, known: KnownChanges, code: str) -> str:
    """Code and title in Markdown, with a badge where the title is in another language."""
    return action_row.name(known.actions[code], view.t)


def change_block(
    view: ScreenView, known: KnownChanges, one: News, changes: Sequence[CausedChange]
) -> list[str]:
    """A line of Markdown per change of one cause, then comment and sources of the cause.

    `changes` are some of those of `one`; a cause without a statement is explained in words.
    """
    lines = [_said(view, change) for change in changes]
    cause = changes[0]
    if cause.sequence is None:
        kinds = {change.kind for change in one.changes}
        why = changed.because_words(cause.reason, known.actions[one.code], kinds, view.t)
        return [*lines, f":gray[{why}]"]
    row = known.statements[cause.sequence]
    if cause.reason == "measures":
        name = change_name(view, known, row["action_code"])
        measure = page_links.action(view, row["action_code"], name)
        lines.append(view.t("changes-measure", measure=measure))
    lines.append(statement_words.comment(view, row))
    lines += statement_words.sources(view, row, known.events)
    return [line for line in lines if line]


def source(known: KnownChanges, changes: Sequence[CausedChange]) -> Statement | None:
    """The statement that caused `changes`; None for a cause without one, such as a passed day."""
    return known.statements.get(changes[0].sequence or 0)


def brought(
    view: ScreenView, known: KnownChanges, new: Sequence[CausedChange]
) -> Iterator[tuple[int, str]]:
    """(id, words of author and day) of the batches that added the listed public events of `new`."""
    t = view.t
    for number in dict.fromkeys(change.batch_id or 0 for change in new[:FEW]):
        row = known.batches[number]
        day = t.day(store.local(row["recorded_at"]))
        author = statement_words.author(view, row["author"])
        yield number, t("changes-event-by", kind=row["kind"], day=day, author=author)


def events(view: ScreenView, known: KnownChanges, new: Sequence[CausedChange]) -> list[str]:
    """Lines for the new public events, newest first: their number, FEW of them, how many more."""
    t = view.t
    lines = [f":gray[{t('changes-new-events', count=len(new))}]"]
    lines += [_dated(view, known.events[change.after]) for change in new[:FEW]]
    if (left := len(new) - FEW) > 0:
        lines.append(t("changes-events-more", count=left))
    return lines


def new_events(known: KnownChanges, one: News) -> list[CausedChange]:
    """The new public events of an action, newest first.

    Events listed with a statement that rests on them are left out.
    """
    causes = [known.statements[c.sequence] for c in one.changes if c.sequence is not None]
    told = {code for cause in causes for code in cause["evidence"]}
    return [c for c in one.changes if c.kind == "evidence" and c.after not in told][::-1]


def _dated(view: ScreenView, event: Mapping[str, Any]) -> str:
    return f"{event_list.happened(event, view.t)} {statement_words.event(view, event)}"


def _said(view: ScreenView, change: CausedChange) -> str:
    t = view.t
    if change.kind in ("added", "removed"):
        word = t("changes-added" if change.kind == "added" else "changes-removed")
        return f"**{word}**"
    column = "status" if change.kind == "cancelled" else change.kind
    before, after = (_value(view, column, value) for value in (change.before, change.after))
    field = literal(cell_words.column(view, column))
    return t("opened-stated", column=field, said=t("opened-change", before=before, after=after))


def _value(view: ScreenView, column: str, value: Any) -> str:
    t = view.t
    if column == "status":
        return status_marks.status(value, view.record.statuses, t)
    if column == "health":
        return status_marks.health(value, t)
    return literal(cell_words.value(view, column, value))


KEY = "changes"
TURNED = ("off_track", "at_risk", "better")


@part
def draw(view: ScreenView, window: Window) -> None:
    """A card per group, a row per action, twenty at a time; nothing without changes."""
    if not window.told:
        return
    t, level, scope = view.t, view.filters.level, (view.scope, window.since)
    shown = window.told[listing.shown(KEY, scope, len(window.told))]
    known = known_changes(view, window, shown)
    every = counts(window.told)
    for group, ones in groupby(shown, key=lambda one: one.group):
        with st.container(border=True, key=f"card-changes-{group}"):
            title = t(f"changes-group-{group}", count=every[group], level=level)
            st.header(title, anchor=False)
            for one in ones:
                _row(view, known, one)
    listing.foot(view, KEY, scope, len(window.told))


def _row(view: ScreenView, known: KnownChanges, one: News) -> None:
    with st.container(key=f"change-{one.code}"):
        name = change_name(view, known, one.code)
        page_links.link(view, "action", f"**{name}**", f"changes-{one.code}", code=one.code)
        with st.container(gap="xsmall"):
            for block in _blocks(one):
                st.markdown(_lines(change_block(view, known, one, block)))
                if row := source(known, block):
                    label = statement_words.by(view, row)
                    _link(view, row["batch_id"], label, f"{one.code}-{row['sequence']}")
            if new := new_events(known, one):
                st.markdown(_lines(events(view, known, new)))
                for number, label in brought(view, known, new):
                    _link(view, number, label, f"{one.code}-{number}-events")


def _link(view: ScreenView, batch_id: int, label: str, key: str) -> None:
    """A link to the batch on the page History; `label` names its author and day."""
    page_links.link(view, "history", label, f"by-{key}", batch=str(batch_id), action=None)


def _blocks(one: News) -> list[list[CausedChange]]:
    """The changes by cause; first the change of health that decides the action's group."""
    by_cause: dict[object, list[CausedChange]] = {}
    for change in one.changes:
        # An action that is done or on hold has no health: that needs no line of its own.
        silent = change.kind == "health" and not change.after and len(one.changes) > 1
        if change.kind != "evidence" and not silent:
            by_cause.setdefault((change.reason, change.sequence), []).append(change)
    blocks = list(by_cause.values())
    turned = one.group in TURNED
    return sorted(blocks, key=lambda b: not (turned and any(c.kind == "health" for c in b)))


def _lines(lines: Iterable[str]) -> str:
    """The lines as one paragraph of Markdown."""
    return "  \n".join(lines)
