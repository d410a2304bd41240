"""The changes since the last reporting date, worst first, with their sources."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import pandas as pd

from data.figures import comparison, news
from data.figures.causes import CausedChange
from data.record import origins
from data.sharing.link_content import LinkContent
from data.sharing.shared_news import SharedItem, SharedNews
from data.view import View
from locales import Translator
from locales.addresses import is_address
from sections import evidence, history, values
from sections.evidence import Event
from sections.tables import Column, Table, cell
from sections.words import Mark, SectionWords, Text

# The groups that the answer names, the most important first. Beyond MOST groups, the rest is
# counted together.
NAMED = (
    *("completed", "off_track", "at_risk", "cancelled", "removed", "better", "added", "moved"),
    "planned",
)
MOST = 4
# The columns that change the planned progress.
PLAN = ("starts_on", "due_on", "kind", "planning")


def answer_words(
    counts: Mapping[str, int], events: int, since: str, t: Translator, level: str
) -> str:
    """The changes since a day, in words: `counts`, number of actions by group (data.figures.news).

    Without a changed action, the number of new `events`, or that there is no change.
    """
    if said := _said(counts, t, level):
        return t("changes-answer", since=since, said=t.list(said))
    if events:
        return t("changes-answer-evidence", since=since, count=events, level=level)
    return t("changes-answer-none", since=since)


def because_words(
    reason: str, action: Mapping[str, Any], kinds: Collection[str], t: Translator
) -> str:
    """The cause of a change of health without a statement: time or thresholds.

    `action` as on the later day: due_on, overdue_days, gap, planned, progress. `kinds` are its
    other changes: where the plan is one, the sentence says so.
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


@dataclass(frozen=True)
class ChangeLine:
    """One change: the name of its column, and the values before and after, as words or marks."""

    name: str
    before: Mark | str = ""
    after: Mark | str = ""


@dataclass(frozen=True)
class Changed:
    """A changed action: its lines, addresses of sources, and listed new events.

    `because` is the cause of a health that changed without a statement, `more` how many events
    aren't listed; "" without.
    """

    code: str
    title: Text
    lines: list[ChangeLine]
    because: str
    sources: list[str]
    events: list[Event]
    more: str


def section(words: SectionWords, _: Any) -> dict[str, Any] | None:
    """The changes by group, of the content of a link alone; None without an earlier day."""
    view, t = words.view, words.t
    told = view.news if isinstance(view, LinkContent) else None
    if told is None:
        return None
    return {
        "title": answer(told, words),
        "caption": _caption(told, words),
        "groups": [
            (
                t(f"changes-group-{group}", count=told.counts.get(group, 0), level=words.level),
                [_changed(item, words) for item in items],
            )
            for group, items in groupby(told.items, key=lambda item: item.news.group)
        ],
        "left": told.changed - len(told.items),
    }


def answer(told: SharedNews, words: SectionWords) -> str:
    """The changes in one sentence: the numbers of actions by group."""
    since = words.t.day(told.since)
    return answer_words(told.counts, told.events, since, words.t, words.level)


def _caption(told: SharedNews, words: SectionWords) -> str:
    return words.t("changes-events", count=told.events) if told.events and told.changed else ""


def _changed(item: SharedItem, words: SectionWords) -> Changed:
    t = words.t
    new = sum(change.kind == "evidence" for change in item.news.changes)
    left = new - len(item.events)
    return Changed(
        code=item.action["code"],
        title=words.text(item.action),
        lines=list(_lines(item, words)),
        because=_because(item, words),
        sources=[url for url in item.sources if is_address(url)],
        events=[evidence.said(event, words) for event in item.events],
        more=t("changes-events-more", count=left) if left > 0 else "",
    )


def _lines(item: SharedItem, words: SectionWords) -> Iterator[ChangeLine]:
    t, changes = words.t, [c for c in item.news.changes if c.kind != "evidence"]
    for change in changes:
        # An action that is done or on hold has no health: the line would repeat its status.
        if change.kind == "health" and not change.after and len(changes) > 1:
            continue
        if change.kind in ("added", "removed"):
            yield ChangeLine(t("changes-added" if change.kind == "added" else "changes-removed"))
            continue
        kind = "status" if change.kind == "cancelled" else change.kind
        before, after = (_value(kind, value, words) for value in (change.before, change.after))
        yield ChangeLine(t(f"column-{kind}"), before, after)


def _value(kind: str, value: Any, words: SectionWords) -> Mark | str:
    if kind in ("status", "health") and value:
        return words.status(value) if kind == "status" else words.health(value)
    return values.said(kind, value, words.t, words.partners)


def _because(item: SharedItem, words: SectionWords) -> str:
    """The cause of a health that changed without a statement; empty without such a change."""
    changes = item.news.changes
    turned = [c for c in changes if c.kind == "health" and c.sequence is None]
    if not turned:
        return ""
    return because_words(turned[0].reason, item.action, {c.kind for c in changes}, words.t)


Row = Mapping[str, Any]

EXISTENCE = {"added": "changes-added", "removed": "changes-removed"}


def table(view: View) -> Table:
    """One row per change: action, values before and after, effective day, author, and source.

    No rows where View.since is None.
    """
    t, since = view.t, view.since
    columns = [
        *history.moved_words(view),
        Column.of(view, "author"),
        Column.of(view, "comment"),
        Column.of(view, "source_url", "address"),
    ]
    told = [] if since is None else _told(view, since)
    note = "" if since is None else t("views-since", day=t.day(since))
    rows, coded = ([pair[at] for pair in told] for at in (0, 1))
    return Table("changes", t("page-changes"), columns, rows, note=note, coded=coded)


def _told(view: View, since: date) -> list[tuple[Row, Row]]:
    record = view.record
    earlier = view.assessed_on(since)
    before = view.localised(earlier, "title")
    compared = pd.concat([view.actions, comparison.then(earlier, view.filters, view.actions)])
    titles = {
        **dict(zip(before["code"], before["title"], strict=True)),
        **dict(zip(view.assessed["code"], view.assessed["title"], strict=True)),
    }
    changes = view.frames.changes(record, since, view.day)
    found = list(news.about(changes, compared, record.evidence, view.filters))
    rests_on = record.updates["sequence"].isin({one.sequence or 0 for one in found})
    said = {row["sequence"]: row for row in record.updates[rests_on].to_dict("records")}
    return [_row(view, one, titles, said.get(one.sequence or 0)) for one in found]


def _row(
    view: View, change: CausedChange, titles: Mapping[str, str], said: Mapping[str, Any] | None
) -> tuple[Row, Row]:
    """The row of a change twice: in words, and in codes."""
    kind = "status" if change.kind == "cancelled" else change.kind
    is_event = kind == "evidence"
    both = {
        "code": change.code,
        "title": titles.get(change.code),
        "effective_on": cell(said["effective_on"]) if said else None,
        "comment": history.comment(view, said) if said else None,
        "source_url": (said["source_url"] or None) if said else None,
    }
    author = said["author"] if said else None
    told = {
        **both,
        "what": view.t(EXISTENCE.get(kind) or f"column-{kind}"),
        "before": history.value(view, kind, change.before),
        "after": history.happened_words(view, change.after)
        if is_event
        else history.value(view, kind, change.after),
        "author": author and origins.author(view.t, author),
    }
    raw = {"what": kind, "before": cell(change.before), "after": cell(change.after)}
    return told, {**both, **raw, "author": author}
