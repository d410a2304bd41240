"""The answer of the page about freshness, and its tiles."""

import pandas as pd

from charts.counts import share
from data import freshness
from ui import cards, past, store
from ui.cards import Tile
from ui.part import part
from ui.view import View


def waiting(view: View) -> pd.DataFrame:
    """The open actions that the filters keep (data.freshness.waiting)."""
    return freshness.waiting(view.actions, store.stale_after_days())


def answer(view: View, waiting: pd.DataFrame) -> str:
    """Of how many nothing was heard for long: the heading."""
    t, level = view.t, view.filters.level
    if view.assessed.empty:
        return past.nothing(view)
    if view.actions.empty:
        return t("overview-answer-nothing", level=level)
    if waiting.empty:
        return t("freshness-answer-closed", level=level)
    return t(
        "freshness-answer",
        count=int(waiting["is_stale"].sum()),
        all=len(waiting),
        days=t.number(store.stale_after_days()),
        level=level,
    )


def explained(view: View) -> str:
    """From which day silence is counted, and where its length is set."""
    return view.t(
        "freshness-trust",
        day=past.moment(view),
        days=view.t.number(store.stale_after_days()),
        level=view.filters.level,
    )


@part
def tiles(view: View, waiting: pd.DataFrame) -> None:
    """How many are silent for long, how many always were, and the longest silence."""
    t, count = view.t, len(waiting)
    longest = int(waiting["silent_days"].max()) if count else None
    cards.tiles(
        [
            Tile(t("freshness-stale"), share(int(waiting["is_stale"].sum()), count, t)),
            Tile(t("freshness-never"), share(int(waiting["is_never"].sum()), count, t)),
            Tile(
                t("freshness-longest"), t.number(None) if longest is None else t.duration(longest)
            ),
        ]
    )
