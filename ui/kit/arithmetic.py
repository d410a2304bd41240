"""How figures were computed: each formula with its numbers, and the actions that enter it."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from data.figures import completion, counted
from data.figures.completion import Figures
from sections import sums
from ui.frame.screen_view import ScreenView
from ui.kit import cards, page_links, scope_words
from ui.kit.markdown import plain

# (view, actions, their row of figures) to one or more items of a Markdown list.
Formula = Callable[[ScreenView, pd.DataFrame, Figures], str]


def _completion(view: ScreenView, _: pd.DataFrame, figures: Figures) -> str:
    return sums.completion(figures, view.t, view.filters.level)


def _average(view: ScreenView, actions: pd.DataFrame, figures: Figures) -> str:
    return sums.average(figures, counted.sums(actions), view.t, view.filters.level)


def _floor(view: ScreenView, actions: pd.DataFrame, figures: Figures) -> str:
    return sums.floor(figures, counted.sums(actions), view.t)


def _health(view: ScreenView, *_: object) -> str:
    t, method = view.t, view.method
    off, risk = (t.number(-method[f"{name}_gap"], 1) for name in ("off_track", "at_risk"))
    rules = [
        t("how-health-on_track", risk=risk),
        t("how-health-at_risk", risk=risk, off=off),
        t("how-health-off_track", off=off, days=t.number(method["off_track_days"])),
        t("how-health-not_assessed", least=t.percent(method["least_planned"])),
    ]
    return "\n- ".join(rules)


def _partners(view: ScreenView, actions: pd.DataFrame, _: Figures) -> str:
    memberships, named = completion.memberships(actions)
    return sums.partners(memberships, named, view.t, view.filters.level)


# The topics with numbers in their formula; any other topic T is the message how-T.
TOPICS: Mapping[str, Formula] = {
    "completion": _completion,
    "average": _average,
    "floor": _floor,
    "health": _health,
    "partners": _partners,
}


# The most rows of the table; the files have all.
LISTED = 100
COUNTED = {
    "both": "how-counted-both",
    "completion": "how-counted-completion",
    "average": "how-counted-average",
    "neither": "how-counted-neither",
    "out_of_scope": "how-counted-out-of-scope",
}


def explain(view: ScreenView, actions: pd.DataFrame, *topics: str) -> None:
    """Draw the formulas of figures, a table of `actions`, and a link to the page Method.

    `actions` are assessed and of one level; the table has at most LISTED rows. Each of `topics` is
    a key of TOPICS or the end of a message id, how-...; health adds the columns gap and health to
    the table.
    """
    figures, t, level = completion.total(actions), view.t, view.filters.level
    said = [
        TOPICS[topic](view, actions, figures) if topic in TOPICS else t(f"how-{topic}", level=level)
        for topic in topics
    ]
    st.markdown("\n".join(f"- {sentence}" for sentence in said))
    key = "-".join(topics)
    _list(view, key, actions, with_health="health" in topics)
    scope_words.method_link(view, f"method-{key}")


def table(view: ScreenView, actions: pd.DataFrame, *, with_health: bool) -> pd.DataFrame:
    """The actions as words: status, weight, progress, and the figures that each counts for."""
    t = view.t
    rows = counted.counted(actions)
    named = "column-measure" if view.filters.level == "measure" else "column-action"
    columns = {
        named: rows["code"] + " " + plain(rows, "title", t),
        "column-status": rows["status"].map(lambda code: t(f"status-{code}")),
        "column-weight": rows["weight"].map(lambda weight: t.number(weight, 2)),
        "column-progress": rows["progress"].map(t.percent),
    }
    if with_health:
        columns |= {
            "column-gap": rows["gap"].map(t.points),
            "column-health": rows["health"].map(
                lambda code: t(f"health-{code}") if code else t.number(None)
            ),
        }
    columns["how-counted"] = rows["counted"].map(lambda place: t(COUNTED[place]))
    return pd.DataFrame({t(name): column.astype(object) for name, column in columns.items()})


def _list(view: ScreenView, key: str, actions: pd.DataFrame, *, with_health: bool) -> None:
    t, level = view.t, view.filters.level
    listed = actions.head(LISTED)
    shown = table(view, listed, with_health=with_health)
    alt = t("how-list", count=len(actions), level=level)
    ways = page_links.actions(view, counted.counted(listed)["code"])
    cards.text_table(view, f"how-{key}", shown, alt, ways)
    if left := len(actions) - len(shown):
        st.caption(t("how-list-cut", count=left, level=level))
