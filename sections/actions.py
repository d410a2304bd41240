"""The actions by pillar: status, health, progress against plan, sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.rows import rows
from data import findings, own
from sections import events
from sections.words import Mark, Text, Words, address, is_nothing, length

LATE = ("off_track", "at_risk")
COLUMNS = (
    *("code", "title", "title_language", "kind", "status", "health", "progress", "planned"),
    *("due_on", "last_update_on", "partners", "source_url", "in_scope", "parent_code"),
)


@dataclass(frozen=True)
class Row:
    """An action as it is listed, in finished words; its bar, "plan" too, in per cent or None."""

    code: str
    title: Text
    partners: str
    status: Mark
    counts: bool
    health: Mark | None
    kind: str
    bar: int | None
    plan: int | None
    is_done: bool
    progress: str
    planned: str
    last: str
    source: str
    events: tuple[events.Event, ...]
    more: int


@dataclass(frozen=True)
class Listed:
    """The actions of one pillar: those that are listed, and how many more there are."""

    rows: list[Row]
    count: int
    left: int


def part(words: Words, frame: Any) -> dict[str, Any] | None:
    """The actions in a part of their own; None where they stand in that of the pillars."""
    if "pillars" in words.shared.shows.sections:
        return None
    finding = findings.rows(words.shared.actions)
    return {
        "title": findings.say(finding, words.t, words.level),
        "pillars": [
            (pillar["code"], words.text(pillar), found)
            for pillar in rows(words.shared.pillars, "code", "title", "title_language")
            if (found := listed(words)[pillar["code"]]).count
        ],
        "has_downloads": frame.has_downloads,
    }


def listed(words: Words) -> Mapping[str, Listed]:
    """Pillar code to its actions."""
    actions = words.shared.actions
    by_pillar = dict(list(actions.groupby("pillar_code", sort=False)))
    return {
        code: _listed(by_pillar.get(code, actions.iloc[:0]), words)
        for code in words.shared.pillars["code"]
    }


def _listed(actions: pd.DataFrame, words: Words) -> Listed:
    shown = chosen(actions, words.most.few, words.most.listed)
    known = events.by_action(words, set(shown["code"]))
    found = [_row(action, known.get(action["code"], []), words) for action in rows(shown, *COLUMNS)]
    return Listed(found, len(actions), len(actions) - len(shown))


def chosen(actions: pd.DataFrame, few: int, listed: int) -> pd.DataFrame:
    """The actions of a pillar that are listed; of many, those furthest behind their plan."""
    if len(actions) <= few:
        return actions
    places = actions["health"].map({health: place for place, health in enumerate(LATE)})
    order = pd.DataFrame({"place": places, "gap": actions["gap"]})
    return actions.loc[order.sort_values(["place", "gap"], kind="stable").index[:listed]]


def _row(action: Mapping[str, Any], known: Sequence[Mapping[str, Any]], words: Words) -> Row:
    """`known` are its public events, of which not all may be named."""
    t, health, nothing = words.t, action["health"], is_nothing(action["progress"])
    planned = own.plan(action)
    is_dated = not is_nothing(planned)
    last = action["last_update_on"]
    return Row(
        code=action["code"],
        title=words.text(action),
        partners=words.partners(action["partners"]),
        status=words.status(action["status"]),
        counts=bool(action["in_scope"]),
        health=words.health(health) if health else None,
        kind=t(f"kind-{action['kind']}") if action["kind"] == "continuous" else t.number(None),
        bar=None if nothing else length(action["progress"]),
        plan=length(planned) if is_dated and not nothing else None,
        is_done=action["progress"] == 100,
        progress=t.percent(action["progress"]),
        planned=t.percent(planned) if is_dated else "",
        last=t("word-never") if is_nothing(last) else events.day(words.language, last),
        source=address(action["source_url"]),
        events=tuple(events.said(event, words) for event in known[: words.most.events]),
        more=max(0, len(known) - words.most.events),
    )
