"""What changed in the scope of a shared link since a day, without saying who said so."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from data import between, changes, evidence, moments, sharing_counts
from data import news as newses
from data.different import among, of_each
from data.filters import Filters
from data.load import Record
from data.news import News
from data.sharing_scope import localised
from data.tellable import named, only, tellable

# What is told of an action that changed: its name, and the numbers that time turned.
TOLD = ("code", "title", "title_language", "progress", "planned", "gap", "due_on", "overdue_days")
MANY = 400  # actions; of more of them only the worst FEWER are told of one by one
FEWER, MOST = 15, 40
FEW = 3  # public events that are named of one action


@dataclass(frozen=True)
class Item:
    """One action that changed: its title then or now, what changed, and where that can be read."""

    news: News
    action: Mapping[str, Any]
    sources: tuple[str, ...]
    events: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Told:
    """What changed since the end of `since`: how many actions came to what, and some in detail.

    `actions` is how many there were on either day, `events` how many public events are new.
    """

    since: date
    counts: Mapping[str, int]
    items: tuple[Item, ...]
    changed: int
    actions: int
    events: int


def told(
    record: Record,
    earlier: pd.DataFrame,
    later: pd.DataFrame,
    actions: pd.DataFrame,
    chosen: Filters,
    language: str,
    partners: set[str],
    days: tuple[date, date],
) -> Told:
    """What changed of `actions` (in scope) and of what was in scope and is gone.

    `earlier` and `later` are all actions on these two `days`; `partners` may be named.
    """
    since, day = days
    before = changes.then(earlier, chosen, actions)
    gone = before[~among(before["code"], later["code"])]
    shown = pd.concat([actions, gone])
    known = evidence.shown(moments.events(record, day), actions, chosen)
    everything = len({*actions["code"], *before["code"]})
    came_to: Mapping[str, int] | None = None
    news_of = known[~known["code"].isin(moments.events(record, since)["code"])]
    news_of = news_of[among(news_of["action_code"], shown["code"])]
    if len(shown) > MANY:
        old, new = (frame[among(frame["code"], shown["code"])] for frame in (earlier, later))
        groups = _groups(old, new, set(news_of["action_code"]), language, partners)
        came_to = sharing_counts.counts(groups)
        few = groups[groups != ""].index[:FEWER]
        shown = shown[shown["code"].isin(few)]
        known = known[known["action_code"].isin(few)]
    codes = set(shown["code"])
    found = between.between(*only(record, earlier, later, codes), since, day)
    kept = tellable(found, codes, set(known["code"]), partners, language)
    listed = newses.news(kept, later, record.statuses)
    counts = newses.counts(listed)
    if came_to is not None:
        counts = sharing_counts.at_least(came_to, counts)
    items = tuple(_items(listed[:MOST], record, shown, known, language))
    return Told(since, counts, items, sum(counts.values()), everything, len(news_of))


def _groups(
    earlier: pd.DataFrame,
    later: pd.DataFrame,
    in_the_news: set[str],
    language: str,
    partners: set[str],
) -> "pd.Series[str]":
    """What each of very many actions came to, as far as it may be told."""
    old, new = (
        frame.assign(partners=of_each(frame["partners"], lambda p: named(p, partners)))
        for frame in (earlier, later)
    )
    plans = (*sharing_counts.PLANS, "partners", f"title_{language}")
    return sharing_counts.groups(old, new, plans, in_the_news)


def _items(
    listed: Sequence[News],
    record: Record,
    shown: pd.DataFrame,
    known: pd.DataFrame,
    language: str,
) -> Iterator[Item]:
    codes = [one.code for one in listed]
    titled = localised(shown[shown["code"].isin(codes)], record, language, "title")
    actions = {row["code"]: row for row in titled[list(TOLD)].to_dict("records")}
    shown_events = localised(known[known["action_code"].isin(codes)], record, language, "title")
    events = {row["code"]: row for row in shown_events.to_dict("records")}
    said = {change.sequence for one in listed for change in one.changes}
    rows = record.updates[record.updates["sequence"].isin(said - {None})]
    addresses = rows.set_index("sequence")["source_url"].to_dict()
    for one in listed:
        urls = [addresses.get(change.sequence, "") for change in one.changes]
        new = [events[c.after] for c in one.changes if c.kind == "evidence"][::-1][:FEW]
        sources = tuple(dict.fromkeys(url for url in urls if url))
        yield Item(one, actions[one.code], sources, tuple(new))
