"""The headline figures, each with its change since the last reporting day."""

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from charts.count_words import health_label, share
from data.figures.schedule import HEALTHS
from sections import headline
from sections.headline import Arrow
from sections.words import Mark, SectionWords


@dataclass(frozen=True)
class SectionTile:
    """One figure: its label, perhaps with a mark, its value, and its change with an arrow.

    `counts` is whether there is any action behind it.
    """

    label: str
    value: str
    mark: Mark | None = None
    change: str = ""
    arrow: Arrow = ""
    counts: bool = True


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The tiles, and the note below them."""
    change = words.view.change if words.view.total["members"] else None
    return {"tiles": [*tiles(words, change).values()], "note": note(words)}


def tiles(words: SectionWords, change: "pd.Series[float] | None") -> dict[str, SectionTile]:
    """The tiles by name of their figure; `change` is from data.figures.comparison.total."""
    t, total = words.t, words.view.total
    values = {
        "done": SectionTile(
            t("column-completed"),
            share(total["done"], total["scope"], t),
            counts=bool(total["done"]),
        ),
        "average": SectionTile(
            t("column-average"), t.percent(total["average"]), counts=bool(total["reported"])
        ),
    }
    for code in HEALTHS:
        value = t.number(total[code] if total["members"] else None)
        label = health_label(code, int(total[code]), t)
        mark, has_any = replace(words.health(code), word=label), bool(total[code])
        values[code] = SectionTile(label, value, mark, counts=has_any)
    return {name: _changed(words, name, tile, change) for name, tile in values.items()}


def note(words: SectionWords) -> str:
    """The note: day compared with, coverage and floor, and the actions that no tile counts."""
    view, t, level, total = words.view, words.t, words.level, words.view.total
    has_change = view.compared_on and total["members"]
    sentences = [
        t("overview-since", day=t.day(view.compared_on)) if has_change else "",
        headline.average(total, t, level),
        headline.ongoing(total, t, level),
        headline.held(view.actions, t, level),
        headline.cancelled(total, t, level),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _changed(
    words: SectionWords, name: str, tile: SectionTile, change: "pd.Series[float] | None"
) -> SectionTile:
    said, arrow = headline.change(name, None if change is None else change[name], words.t)
    return replace(tile, change=said, arrow=arrow)
