"""The headline figures, each with its change since the last reporting day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from charts.count_words import health_label, share
from data.figures.schedule import HEALTHS
from sections import headline
from sections.headline import Arrow
from sections.words import Mark, SectionWords


@dataclass(frozen=True)
class Destination:
    """A page of the dashboard, and the parameters that are `asked` of it beside those of a view."""

    page: str
    asked: Mapping[str, Any]


@dataclass(frozen=True)
class SectionTile:
    """One figure: its label, perhaps with a mark, its value, and its change with an arrow.

    `opens` is where the actions that it counts are listed; None where it counts none, and where
    they are those of the page itself.
    """

    label: str
    value: str
    mark: Mark | None = None
    change: str = ""
    arrow: Arrow = ""
    opens: Destination | None = None


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The tiles, and the note below them."""
    change = words.view.change if words.view.total["members"] else None
    return {"tiles": [*tiles(words, change).values()], "note": note(words)}


def tiles(words: SectionWords, change: "pd.Series[float] | None") -> dict[str, SectionTile]:
    """The tiles by name of their figure; `change` is from data.figures.comparison.total."""
    t, total = words.t, words.view.total
    reported = Destination("pillars", {}) if total["reported"] else None
    values = {
        "done": SectionTile(
            t("column-completed"), share(total["done"], total["scope"], t), opens=completed(words)
        ),
        "average": SectionTile(t("column-average"), t.percent(total["average"]), opens=reported),
        **{code: of_health(words, code) for code in HEALTHS},
    }
    return {name: _changed(words, name, tile, change) for name, tile in values.items()}


def completed(words: SectionWords) -> Destination | None:
    """Where the completed actions are listed; None without any."""
    statuses = words.view.statuses
    done = tuple(statuses.loc[statuses["done"], "code"])
    return Destination("pillars", {"status": done}) if words.view.total["done"] else None


def of_health(words: SectionWords, code: str) -> SectionTile:
    """The tile of a health: the number of its actions."""
    t, total = words.t, words.view.total
    label = health_label(code, int(total[code]), t)
    count = total[code] if total["members"] else None
    return SectionTile(
        label,
        t.number(count),
        replace(words.health(code), word=label),
        opens=Destination("pillars", {"health": (code,)}) if count else None,
    )


def note(words: SectionWords) -> str:
    """The note: day compared with, coverage and floor, and the actions that no tile counts."""
    view, t, level, total = words.view, words.t, words.level, words.view.total
    has_change = view.compared_on and total["members"]
    sentences = [
        t("overview-since", day=t.day(view.compared_on)) if has_change else "",
        headline.average(total, t, level),
        headline.ongoing(total, t, level),
        headline.left_out(view.actions, total, t, level),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _changed(
    words: SectionWords, name: str, tile: SectionTile, change: "pd.Series[float] | None"
) -> SectionTile:
    said, arrow = headline.change(name, None if change is None else change[name], words.t)
    return replace(tile, change=said, arrow=arrow)
