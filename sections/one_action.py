"""One action or measure: its finding, its facts and its next measure, in finished words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from data.figures import grounds, schedule
from data.sharing.link_content import LinkContent
from data.view import View
from locales import translator
from sections import values
from sections.tiles import Destination
from sections.words import SectionWords, Text

# A row of data.view.View.assessed.
Action = Mapping[str, Any]


@dataclass(frozen=True)
class ActionFact:
    """A fact of an action: its column, its label, its value in plain text, and what it `opens`."""

    column: str
    label: str
    value: str
    opens: Destination | None = None


def answer(view: View, action: pd.Series) -> str:
    """The finding on an action, by the rule of its health: plain text that can follow its name."""
    return found(view, action, grounds.latest_measure(action, view.assessed))


def found(view: View | LinkContent, action: pd.Series, late: int) -> str:
    """The finding of `answer`; `late` is of data.figures.grounds.latest_measure."""
    t = translator(view.language)
    gap, is_reported = action["gap"], action["progress"] == action["progress"]
    return t(
        f"action-answer-{grounds.ground(action, late, view.method)}",
        state="silent" if not is_reported else "behind" if gap < 0 else "even",
        progress=t.percent(action["progress"]),
        planned=t.percent(schedule.plan(action)),
        points=t.number(abs(gap), 1),
        late=t("duration-days", count=late),
        start=t.day(action["starts_on"]),
        due=t.day(action["due_on"]),
        status=t(f"status-{action['status']}"),
        level=action["level"],
    )


def facts(view: View, action: Action) -> list[ActionFact]:
    """The facts of an action, in the order of the page; owners only where people may be named."""
    t = view.t
    found = [
        ("status", t(f"status-{action['status']}")),
        ("health", t(f"health-{action['health']}") if action["health"] else kind(view, action)),
        ("progress", progress(view, action)),
        *[("owner", owner(view, action) or t("action-no-owner"))] * view.names_people,
        ("span", t("action-span", start=t.day(action["starts_on"]), due=t.day(action["due_on"]))),
        ("partners", values.said("partners", action["partners"], t, view.listed)),
        ("last_update_on", last(view, action)),
    ]
    return [ActionFact(name, t(LABELS.get(name, f"column-{name}")), said) for name, said in found]


def shown(view: View, action: Action) -> list[ActionFact]:
    """The facts of an action on its page: of an action, with its next measure."""
    named = action["owner"]
    owned = Destination("pillars", {"owner": (named,)}) if named else None
    found = [
        replace(fact, opens=owned) if fact.column == "owner" else fact
        for fact in facts(view, action)
    ]
    if action["level"] != "action":
        return found
    measure = next_measure(view, action["code"])
    opens = None if measure is None else Destination("action", {"code": measure["code"]})
    label = view.t("action-label-next")
    return [*found, ActionFact("next", label, next_words(view, measure), opens)]


def line_title(view: View) -> str:
    """The title of the chart of an action's progress."""
    programme = view.programme
    years = f"{programme.starts_on.year}-{programme.ends_on.year}"
    return view.t("opened-progress", years=years)


@dataclass(frozen=True)
class Neighbours:
    """The codes of the actions before and after one, "" for none, and its place in words."""

    before: str
    after: str
    place: str


def neighbours(view: View, action: Action) -> Neighbours | None:
    """The neighbours of an action under the filters, worst first; None for one outside these."""
    t, order = view.t, view.ranked
    if action["code"] not in order:
        return None
    place = order.index(action["code"])
    where = t("action-place", place=t.number(place + 1), count=len(order), level=action["level"])
    return Neighbours(
        before=order[place - 1] if place else "",
        after=order[place + 1] if place + 1 < len(order) else "",
        place=where,
    )


def pillar(words: SectionWords, action: Action) -> Text:
    """The pillar of an action: its code, and its title on the day."""
    view, code = words.view, action["pillar_code"]
    titled = view.localised(view.record.pillars, "title") if isinstance(view, View) else None
    found = [] if titled is None else titled[titled["code"] == code].to_dict("records")
    if not found:
        return Text(code)
    title = words.text(found[0])
    return Text(f"{code} {title.text}", title.language)


LABELS = {"span": "action-label-span"}


def owner(view: View, action: Action) -> str:
    """The owner of an action in plain text; "" without one."""
    return values.said("owner", action["owner"], view.t) if action["owner"] else ""


def kind(view: View, action: Action) -> str:
    """The word for a continuous action, which has no health, or a dash."""
    is_one_off = action["kind"] == "one_off"
    return view.t.number(None) if is_one_off else view.t(f"kind-{action['kind']}")


def progress(view: View, action: Action) -> str:
    """Reported and planned progress, with the gap where the action has a health."""
    t, planned = view.t, schedule.plan(action)
    said = t.percent(action["progress"])
    if planned == planned:
        said = t("action-progress", progress=said, planned=t.percent(planned))
    gap = schedule.gap(action)
    return said if gap != gap else f"{said} ({t('row-points', points=t.points(gap))})"


def last(view: View, action: Action) -> str:
    """The day of the last update, or that there was none."""
    day = action["last_update_on"]
    return view.t("word-never") if pd.isna(day) else view.t.day(day)


def next_measure(view: View, code: str) -> Action | None:
    """The open measure of an action with the earliest due day; None without one."""
    assessed = view.assessed
    own = assessed[(assessed["parent_code"] == code) & assessed["in_scope"] & ~assessed["done"]]
    rows = own.sort_values("due_on", kind="stable", na_position="last").to_dict("records")
    return rows[0] if rows else None


def next_words(view: View, measure: Action | None) -> str:
    """Code, title and due day of a measure in plain text; for None that there is none."""
    t = view.t
    if measure is None:
        return t("action-no-measure")
    name = f"{measure['code']} {measure['title']}"
    if pd.isna(measure["due_on"]):
        return name
    due = t.day(measure["due_on"])
    if late := measure["overdue_days"]:
        return t("action-next-late", measure=name, due=due, late=t.duration(late))
    return t("action-next", measure=name, due=due)
