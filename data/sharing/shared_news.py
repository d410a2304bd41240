"""The changes within a shared link since a day, without their authors."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from data.distinct_values import among, of_each
from data.figures import comparison
from data.figures import news as newses
from data.figures.causes import named, only, tellable
from data.figures.news import GROUPS, LATE, News
from data.record import moments, public_events
from data.record.load import Record
from data.sharing.shared_scope import in_language
from data.view import View

WORD_OF = (
    *("removed", "cancelled", "completed", "off_track", "at_risk", "better", "added", "moved"),
    *("planned", "evidence"),
)
MOVES = ("status", "progress", "health")
# The columns of a plan that are shown, besides title and partners.
PLANS = ("kind", "starts_on", "due_on", "weight", "planning")


def groups(
    before: pd.DataFrame,
    after: pd.DataFrame,
    plans: Collection[str] = PLANS,
    shown: Collection[str] = (),
) -> "pd.Series[str]":
    """Code of every action of either day to its group of data.figures.news, worst first.

    The group is "" for an unchanged action. A plan is the columns `plans` alone; `shown` are the
    actions with new public events.
    """
    codes = pd.Index([*after["code"], *before["code"]]).unique()
    old, new = (frame.set_index("code").reindex(codes) for frame in (before, after))
    was, now = old["status"].notna(), new["status"].notna()
    worse, better = _lateness(new["health"]), _lateness(old["health"])
    moved = now & was & ~_same(old, new, MOVES)
    holds = [
        was & ~now,
        # An action that was added and cancelled between the days is cancelled, not added.
        now & new["in_scope"].eq(False) & ~old["in_scope"].eq(False),
        new["done"].eq(True) & ~old["done"].eq(True),
        now & (worse > better) & new["health"].eq(LATE[0]),
        now & (worse > better) & new["health"].eq(LATE[1]),
        now & (worse < better) & new["health"].isin(["on_track", "at_risk"]),
        now & ~was,
        moved,
        now & was & ~_same(old, new, plans),
        pd.Series(codes.isin(list(shown)), codes),
    ]
    found = pd.Series(np.select([one.to_numpy(bool) for one in holds], WORD_OF, ""), codes)
    places = found.map({group: place for place, group in enumerate(GROUPS)})
    order = pd.DataFrame({"place": places, "gap": new["gap"].astype(float)})
    return found.loc[order.sort_values(["place", "gap"], kind="stable").index]


def group_counts(groups: "pd.Series[str]") -> Mapping[str, int]:
    """Group to the number of actions in it, in the order of GROUPS."""
    found = groups.value_counts()
    return {group: int(found[group]) for group in GROUPS if group in found}


def at_least(counts: Mapping[str, int], told: Mapping[str, int]) -> dict[str, int]:
    """`counts`, each at least the number in `told`, which are listed one by one; without zeros."""
    most = {group: max(counts.get(group, 0), told.get(group, 0)) for group in GROUPS}
    return {group: count for group, count in most.items() if count}


def _lateness(health: pd.Series) -> pd.Series:
    return health.map({LATE[0]: 2, LATE[1]: 1}).fillna(0)


def _sorted(codes: Any) -> Any:
    return tuple(sorted(codes)) if isinstance(codes, tuple) else None


def _same(old: pd.DataFrame, new: pd.DataFrame, columns: Collection[str]) -> pd.Series:
    """Whether the `columns` of each row are equal: missing values are, partners in any order."""
    same = pd.Series(True, old.index)
    for column in columns:
        if column == "partners":
            one, other = (of_each(frame[column], _sorted) for frame in (old, new))
            same &= one == other
        else:
            same &= (old[column] == new[column]) | (old[column].isna() & new[column].isna())
    return same


# The columns shown of a changed action: its title, and figures that change with time.
TOLD = ("code", "title", "title_language", "progress", "planned", "gap", "due_on", "overdue_days")
MANY = 400  # actions; of more of them only the worst FEWER are listed
FEWER, MOST = 15, 40
FEW = 3  # public events that are named of one action


@dataclass(frozen=True)
class SharedItem:
    """One changed action: its row (the earlier one if gone), changes, sources and new events."""

    news: News
    action: Mapping[str, Any]
    sources: tuple[str, ...]
    events: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class SharedNews:
    """The changes since the end of `since`: number of actions by group, and at most MOST `items`.
    `changed` is the number of changed actions, `actions` the number of actions on either day,
    `events` the number of new public events.
    """

    since: date
    counts: Mapping[str, int]
    items: tuple[SharedItem, ...]
    changed: int
    actions: int
    events: int


def news_of(view: View) -> SharedNews | None:
    """The changes of the view's actions since View.since, also of those that are gone.

    None without an earlier day, or where the programme has no actions. The partners that may be
    named are those of the filter and of the view's actions.
    """
    since, day = view.since, view.day
    if since is None or not view.has_begun:
        return None
    record, chosen, language = view.record, view.filters, view.language
    earlier, later, actions = view.assessed_on(since), view.assessed, view.actions
    partners = {*chosen.partner, *actions["partners"].explode().dropna()}
    before = comparison.then(earlier, chosen, actions)
    gone = before[~among(before["code"], later["code"])]
    shown = pd.concat([actions, gone])
    known = public_events.shown(moments.events(record, day), actions, chosen)
    everything = len({*actions["code"], *before["code"]})
    came_to: Mapping[str, int] | None = None
    new_events = known[~known["code"].isin(moments.events(record, since)["code"])]
    new_events = new_events[among(new_events["action_code"], shown["code"])]
    if len(shown) > MANY:
        old, new = (frame[among(frame["code"], shown["code"])] for frame in (earlier, later))
        groups = _groups(old, new, set(new_events["action_code"]), language, partners)
        came_to = group_counts(groups)
        few = groups[groups != ""].index[:FEWER]
        shown = shown[shown["code"].isin(few)]
        known = known[known["action_code"].isin(few)]
    codes = set(shown["code"])
    found = comparison.between(*only(record, earlier, later, codes), since, day)
    kept = tellable(found, codes, set(known["code"]), partners, language)
    listed = newses.news(kept, later, record.statuses)
    counts = newses.counts(listed)
    if came_to is not None:
        counts = at_least(came_to, counts)
    items = tuple(_items(listed[:MOST], record, shown, known, language))
    return SharedNews(since, counts, items, sum(counts.values()), everything, len(new_events))


def _groups(
    earlier: pd.DataFrame,
    later: pd.DataFrame,
    in_the_news: set[str],
    language: str,
    partners: set[str],
) -> "pd.Series[str]":
    """`groups` of very many actions, with the title in `language` and `partners` alone."""
    old, new = (
        frame.assign(partners=of_each(frame["partners"], lambda p: named(p, partners)))
        for frame in (earlier, later)
    )
    plans = (*PLANS, "partners", f"title_{language}")
    return groups(old, new, plans, in_the_news)


def _items(
    listed: Sequence[News],
    record: Record,
    shown: pd.DataFrame,
    known: pd.DataFrame,
    language: str,
) -> Iterator[SharedItem]:
    codes = [one.code for one in listed]
    titled = in_language(shown[shown["code"].isin(codes)], record, language, "title")
    actions = {row["code"]: row for row in titled[list(TOLD)].to_dict("records")}
    shown_events = in_language(known[known["action_code"].isin(codes)], record, language, "title")
    events = {row["code"]: row for row in shown_events.to_dict("records")}
    said = {change.sequence for one in listed for change in one.changes}
    rows = record.updates[record.updates["sequence"].isin(said - {None})]
    addresses = rows.set_index("sequence")["source_url"].to_dict()
    for one in listed:
        urls = [addresses.get(change.sequence, "") for change in one.changes]
        new = [events[c.after] for c in one.changes if c.kind == "evidence"][::-1][:FEW]
        sources = tuple(dict.fromkeys(url for url in urls if url))
        yield SharedItem(one, actions[one.code], sources, tuple(new))
