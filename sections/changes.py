"""What changed since the last reporting day, worst first, and where that can be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from charts import changed
from data.sharing_news import Item, Told
from locales.addresses import is_address
from sections import events
from sections.events import Event
from sections.words import Mark, Text, Words, is_nothing


@dataclass(frozen=True)
class Line:
    """One thing that is otherwise: its name, and what it was and is, as words or as marks."""

    name: str
    before: Mark | str = ""
    after: Mark | str = ""


@dataclass(frozen=True)
class Changed:
    """An action that changed: each line, why where nobody said so, and where to read it."""

    code: str
    title: Text
    lines: list[Line]
    because: str
    sources: list[str]
    events: list[Event]
    more: str


def part(words: Words, _: Any) -> dict[str, Any] | None:
    """What changed, by what it comes to; None where there is no day to compare with."""
    told, t = words.shared.told, words.t
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


def answer(told: Told, words: Words) -> str:
    """What changed, in one sentence: how many actions came to what."""
    since = words.t.day(told.since)
    return changed.answer(told.counts, told.events, since, words.t, words.level)


def _caption(told: Told, words: Words) -> str:
    return words.t("changes-events", count=told.events) if told.events and told.changed else ""


def _changed(item: Item, words: Words) -> Changed:
    t = words.t
    new = sum(change.kind == "evidence" for change in item.news.changes)
    left = new - len(item.events)
    return Changed(
        code=item.action["code"],
        title=words.text(item.action),
        lines=list(_lines(item, words)),
        because=_because(item, words),
        sources=[url for url in item.sources if is_address(url)],
        events=[events.said(event, words) for event in item.events],
        more=t("changes-events-more", count=left) if left > 0 else "",
    )


def _lines(item: Item, words: Words) -> Iterator[Line]:
    t, changes = words.t, [c for c in item.news.changes if c.kind != "evidence"]
    for change in changes:
        # That what is done or on hold is no longer assessed goes without saying.
        if change.kind == "health" and not change.after and len(changes) > 1:
            continue
        if change.kind in ("added", "removed"):
            yield Line(t("changes-added" if change.kind == "added" else "changes-removed"))
            continue
        kind = "status" if change.kind == "cancelled" else change.kind
        before, after = (_value(kind, value, words) for value in (change.before, change.after))
        yield Line(t(f"column-{kind}"), before, after)


def _value(kind: str, value: Any, words: Words) -> Mark | str:
    t = words.t
    if kind == "partners":
        return words.partners(tuple(value or ())) or t.number(None)
    if is_nothing(value) or value == "":
        return t.number(None)
    if kind == "status":
        return words.status(value)
    if kind == "health":
        return words.health(value)
    if kind in ("kind", "planning"):
        return t(f"{kind}-{value}")
    if kind in ("starts_on", "due_on"):
        return t.day(value)
    if kind == "progress":
        return t.percent(value)
    return t.number(value, 2) if kind == "weight" else str(value)


def _because(item: Item, words: Words) -> str:
    """What made a health what it is where nobody said anything."""
    changes = item.news.changes
    turned = [c for c in changes if c.kind == "health" and c.sequence is None]
    if not turned:
        return ""
    return changed.because(turned[0].reason, item.action, {c.kind for c in changes}, words.t)
