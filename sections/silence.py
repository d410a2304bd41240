"""Actions without a recent report, per owner and pillar: for the page Freshness."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts.count_words import share
from data.figures import freshness
from data.record import origins
from data.view import View
from locales import Translator
from sections import scope
from sections.tiles import Destination, SectionTile
from sections.words import Text

# How the figures of a group look in a list (ui.kit.listing).
LOOKS = ("end whole", "end whole", "end")
COUNTED = ("stale", "never")  # of SILENCES, in the order of the figures
GROUPS = {
    "owner": ("owner", "freshness-per-owner", "column-owner"),
    "pillar": ("pillar_code", "freshness-per-pillar", "column-pillar_code"),
}


@dataclass(frozen=True)
class SilentGroup:
    """The open actions of an owner or a pillar: its name, and its figures in words.

    `opens` is where the name leads, and then each figure; None for one that counts no action.
    """

    name: Text
    figures: Sequence[str]
    opens: Sequence[Destination | None]


@dataclass(frozen=True)
class SilentGroups:
    """A table of groups: its title, the headings, and a row per group."""

    title: str
    heads: Sequence[str]
    rows: Sequence[SilentGroup]


def answer(view: View, waiting: pd.DataFrame, days: int) -> str:
    """The number of actions of `waiting` without a report for more than `days`, in one sentence."""
    t, level = view.t, view.filters.level
    if not view.has_begun:
        return scope.nothing(view)
    if view.actions.empty:
        return t("overview-answer-nothing", level=level)
    if waiting.empty:
        return t("freshness-answer-closed", level=level)
    stale = int(waiting["is_stale"].sum())
    return t("freshness-answer", count=stale, all=len(waiting), days=t.number(days), level=level)


def trust(view: View, days: int) -> str:
    """The sentence on the day up to which silence is counted, and on its limit."""
    t = view.t
    return t("freshness-trust", day=scope.when(view), days=t.number(days), level=view.filters.level)


def tiles(waiting: pd.DataFrame, t: Translator) -> list[SectionTile]:
    """The numbers of actions long silent and never reported, and the longest silence.

    A count opens the actions that it counts, the silence its action.
    """
    count = len(waiting)
    stale, never = (
        Destination("freshness", {"silence": each}) if len(freshness.among(waiting, each)) else None
        for each in COUNTED
    )
    silent = Destination("action", {"code": waiting["code"].iloc[0]}) if count else None
    longest = t.duration(int(waiting["silent_days"].max())) if count else t.number(None)
    return [
        SectionTile(
            t("freshness-stale"), share(int(waiting["is_stale"].sum()), count, t), opens=stale
        ),
        SectionTile(
            t("freshness-never"), share(int(waiting["is_never"].sum()), count, t), opens=never
        ),
        SectionTile(t("freshness-longest"), longest, opens=silent),
    ]


def groups(view: View, waiting: pd.DataFrame, name: str) -> SilentGroups:
    """The groups of `waiting` by owner or pillar."""
    t, (column, title, lead) = view.t, GROUPS[name]
    names = _pillars(view) if name == "pillar" else _owners(view, waiting)
    heads = ("freshness-stale", "freshness-never", "freshness-longest")
    rows = [
        SilentGroup(names[str(code)], _figures(row, t), _opens(name, str(code), row))
        for code, row in freshness.by(waiting, column).iterrows()
    ]
    return SilentGroups(t(title), [t(lead), *map(t, heads)], rows)


def _opens(name: str, code: str, row: "pd.Series[Any]") -> Sequence[Destination | None]:
    """The open actions of a group, and those that each figure counts.

    "No owner" is a choice of its own beside the silent ones, so that its figures lead nowhere.
    """
    if not code:
        return [Destination("freshness", {"silence": "unowned"}), None, None, None]
    of_it = {name: (code,), "silence": None}
    counted = [
        Destination("freshness", {**of_it, "silence": each}) if row[each] else None
        for each in COUNTED
    ]
    return [Destination("freshness", of_it), *counted, None]


def _figures(row: "pd.Series[Any]", t: Translator) -> Sequence[str]:
    return (
        share(int(row["stale"]), int(row["open"]), t),
        t.number(int(row["never"])),
        t.duration(int(row["longest"])),
    )


def _owners(view: View, waiting: pd.DataFrame) -> Mapping[str, Text]:
    t, owners = view.t, waiting["owner"].unique()
    return {owner: Text(origins.person(t, owner) or t("freshness-nobody")) for owner in owners}


def _pillars(view: View) -> Mapping[str, Text]:
    pillars = view.localised(view.record.pillars, "title")
    rows = zip(pillars["code"], pillars["title"], pillars["title_language"], strict=True)
    own = view.language
    return {
        code: Text(f"{code} {title}", "" if language == own else language)
        for code, title, language in rows
    }
