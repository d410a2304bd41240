"""The headline figures, each with its change since the last reporting day."""

from dataclasses import dataclass, replace
from typing import Any

from charts.count_words import health_label, share
from data.figures.schedule import HEALTHS
from sections import headline
from sections.words import Mark, SectionWords


@dataclass(frozen=True)
class SectionTile:
    """One figure: its word, perhaps with a mark, its value, and its change with an arrow."""

    label: str
    value: str
    mark: Mark | None = None
    change: str = ""
    arrow: str = ""


def section(words: SectionWords, _: Any) -> dict[str, Any]:
    """The tiles, and what they compare with and leave out."""
    view, t, level, total = words.view, words.t, words.level, words.view.total
    has_any = total["members"] > 0
    values = {
        "done": SectionTile(t("column-completed"), share(total["done"], total["scope"], t)),
        "average": SectionTile(t("column-average"), t.percent(total["average"])),
    }
    for code in HEALTHS:
        value = t.number(total[code] if has_any else None)
        label = health_label(code, int(total[code]), t)
        values[code] = SectionTile(label, value, replace(words.health(code), word=label))
    since = t("overview-since", day=t.day(view.compared_on)) if view.compared_on and has_any else ""
    notes = [
        since,
        headline.average(total, t, level),
        headline.ongoing(total, t, level),
        headline.held(view.actions, t, level),
        headline.cancelled(total, t, level),
    ]
    return {
        "tiles": [_changed(words, name, tile) for name, tile in values.items()],
        "note": " ".join(note for note in notes if note),
    }


def _changed(words: SectionWords, name: str, tile: SectionTile) -> SectionTile:
    change = words.view.change if words.view.total["members"] else None
    said, arrow = headline.change(name, None if change is None else change[name], words.t)
    return replace(tile, change=said, arrow=arrow)
