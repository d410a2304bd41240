"""The bars of statuses by pillar on a screen: a click or a link in them leads to their actions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from charts import pillar_bars
from charts.frame_rows import rows
from charts.palette import Palette
from data.figures import completion
from data.filters import Filters
from data.view import View
from sections.words import SectionWords

Pair = tuple[str, str]  # the code of a pillar, and a status


@dataclass(frozen=True, eq=False)
class StatusBars:
    """What the bars are drawn from: rows of pillars and statuses, and the counts of both.

    `counts` has the columns code (of the pillar), status and count.
    """

    words: SectionWords
    pillars: pd.DataFrame
    statuses: pd.DataFrame
    counts: pd.DataFrame

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """The parts of the bars."""
        return [*zip(self.counts["code"], self.counts["status"], strict=True)]

    @property
    def alt(self) -> str:
        """The description of the chart."""
        return pillar_bars.alt(self.counts, self.pillars, self.statuses, self.words.t)

    def figure(self, palette: Palette, filters: Filters, address: Callable[..., str]) -> Any:
        """The chart; the part that `filters` have chosen has an outline.

        `address` is that of a page with this view, with parameters changed.
        """
        ways: Mapping[Pair, str] = {
            pair: address("pillars", pillar=pair[:1], status=pair[1:]) for pair in self.pairs
        }
        chosen = [pair for pair in ways if (pair[:1], pair[1:]) == (filters.pillar, filters.status)]
        return pillar_bars.pillar_bars(
            self.counts,
            self.pillars,
            self.statuses,
            self.words.t,
            palette,
            self.words.level,
            ways,
            chosen,
        )


def bars(words: SectionWords, view: View) -> StatusBars:
    """The bars of a view that is not filtered by pillar or status."""
    order = view.statuses.set_index("code", drop=False).loc[words.furthest]
    titles = [words.text(row).plain for row in rows(view.pillars, "title", "title_language")]
    counts = completion.status_counts(view.actions, [*view.pillars["code"]], words.furthest)
    return StatusBars(words, view.pillar_figures.assign(title=titles), order, counts)
