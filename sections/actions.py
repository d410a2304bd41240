"""The actions by pillar: status, health, progress against plan, sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.frame_rows import rows
from data import findings
from data.figures import schedule
from data.record import moments, public_events
from data.sharing.shared_scope import sources
from data.view import View
from sections import evidence
from sections.tables import Column, Table, table_rows
from sections.words import Mark, SectionWords, Text, address, is_nothing, length

LATE = ("off_track", "at_risk")
COLUMNS = (
    *("code", "title", "title_language", "kind", "status", "health", "progress", "planned"),
    *("due_on", "last_update_on", "partners", "source_url", "in_scope", "parent_code"),
)


@dataclass(frozen=True)
class ActionRow:
    """A listed action in finished words; `bar` and `plan` are lengths in per cent, or None.

    `counts` is whether it is in scope; `more` is the number of its events that aren't listed.
    """

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
    events: tuple[evidence.Event, ...]
    more: int


@dataclass(frozen=True)
class ListedActions:
    """The listed actions of a pillar, the number of all (`count`), and of the others (`left`)."""

    rows: list[ActionRow]
    count: int
    left: int


def section(words: SectionWords, frame: Any) -> dict[str, Any] | None:
    """The part actions; None where the part pillars is shown, which has them."""
    if "pillars" in words.shows:
        return None
    view = words.view
    finding = view.once("rows-finding", lambda: findings.rows(view.actions))
    said = findings.say(finding, words.t, words.level)
    return {
        "title": words.t("action-facts") if words.view.filters.only else said,
        "pillars": [
            (pillar["code"], words.text(pillar), found)
            for pillar in rows(words.view.pillar_figures, "code", "title", "title_language")
            if (found := listed(words)[pillar["code"]]).count
        ],
        "has_downloads": frame.has_downloads,
    }


def listed(words: SectionWords) -> Mapping[str, ListedActions]:
    """Pillar code to its listed actions, also for a pillar without any."""
    actions = words.view.actions
    by_pillar = dict(list(actions.groupby("pillar_code", sort=False)))
    return {
        code: _listed(by_pillar.get(code, actions.iloc[:0]), words)
        for code in words.view.pillar_figures["code"]
    }


def _listed(actions: pd.DataFrame, words: SectionWords) -> ListedActions:
    shown = chosen(actions, words.most.few, words.most.listed)
    known = evidence.by_action(words, set(shown["code"]))
    found = [_row(action, known.get(action["code"], []), words) for action in rows(shown, *COLUMNS)]
    return ListedActions(found, len(actions), len(actions) - len(shown))


def chosen(actions: pd.DataFrame, few: int, listed: int) -> pd.DataFrame:
    """`actions` if at most `few`, else the `listed` furthest behind their plan, worst first."""
    if len(actions) <= few:
        return actions
    places = actions["health"].map({health: place for place, health in enumerate(LATE)})
    order = pd.DataFrame({"place": places, "gap": actions["gap"]})
    return actions.loc[order.sort_values(["place", "gap"], kind="stable").index[:listed]]


def _row(
    action: Mapping[str, Any], known: Sequence[Mapping[str, Any]], words: SectionWords
) -> ActionRow:
    """`action` in finished words; of its events `known`, at most `words.most.events` are listed."""
    t, health, nothing = words.t, action["health"], is_nothing(action["progress"])
    planned = schedule.plan(action)
    is_dated = not is_nothing(planned)
    last = action["last_update_on"]
    return ActionRow(
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
        last=t("word-never") if is_nothing(last) else evidence.day(words.language, last),
        source=address(action["source_url"]),
        events=tuple(evidence.said(event, words) for event in known[: words.most.events]),
        more=max(0, len(known) - words.most.events),
    )


def table(view: View) -> Table:
    """The table of the view's actions, in the programme's order."""
    return _listed_names(view, view.actions)


def of_partner(view: View, code: str) -> Table:
    """The table of a partner's actions; evidence counts only events that name the partner."""
    actions = view.actions[view.actions["partners"].map(lambda codes: code in codes).astype(bool)]
    events = public_events.of_partner(moments.events(view.record, view.day), code)
    counts = public_events.per_action(events)["count"].reindex(actions["code"], fill_value=0)
    return _listed_names(view, actions.assign(evidence=counts.to_numpy()))


def _listed_names(view: View, actions: pd.DataFrame) -> Table:
    t, level = view.t, view.filters.level
    titles = dict(zip(view.pillars["code"], view.pillars["title"], strict=True))
    coded = schedule.told(actions).assign(
        shown_title=actions["title"],
        status_source_url=sources(view.record, actions["code"], view.day),
    )
    said = coded.assign(
        pillar_code=[titles.get(code, code) for code in actions["pillar_code"]],
        partners=[view.named(codes) for codes in actions["partners"]],
        kind=[t(f"kind-{kind}") for kind in actions["kind"]],
        status=[t(f"status-{code}") for code in actions["status"]],
        health=[t(f"health-{health}") if health else "" for health in actions["health"]],
    )
    columns = _columns(view, level)
    in_words, in_codes = table_rows(said, columns), table_rows(coded, columns)
    return Table("actions", t(f"level-{level}"), columns, in_words, coded=in_codes)


def _columns(view: View, level: str) -> list[Column]:
    """The columns; computed ones have other names than the columns of statements.

    shown_title is in one language, perhaps another than the reader's.
    """
    parent = [Column.of(view, "parent_code", "action")] if level == "measure" else []
    return [
        Column.of(view, "code", "action"),
        Column.of(view, "shown_title", word="column-title"),
        *parent,
        Column.of(view, "pillar_code"),
        Column.of(view, "partners"),
        Column.of(view, "kind"),
        Column.of(view, "status"),
        Column.of(view, "progress", "percent"),
        Column.of(view, "planned", "percent"),
        Column.of(view, "gap", "points"),
        Column.of(view, "health", word="views-health"),
        Column.of(view, "starts_on", "day"),
        Column.of(view, "due_on", "day"),
        Column.of(view, "weight", "number"),
        Column.of(view, "owner"),
        Column.of(view, "last_update_on", "day"),
        *[Column.of(view, "evidence", "whole")] * (level == "action"),
        Column.of(view, "status_source_url", "address", "views-source"),
    ]
