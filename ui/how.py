"""How figures were computed: each formula with its numbers, and the actions that enter it."""

import pandas as pd
import streamlit as st

from data import completion, counted
from ui import cards, formulas, head
from ui.text import plain
from ui.view import View

# More rows than anyone adds up by hand; the files have them all.
LISTED = 100
COUNTED = {
    "both": "how-counted-both",
    "completion": "how-counted-completion",
    "average": "how-counted-average",
    "neither": "how-counted-neither",
    "out_of_scope": "how-counted-out-of-scope",
}


def explain(view: View, actions: pd.DataFrame, *topics: str) -> None:
    """Say how the figures over `actions` (assessed, of one level) come about, then list them.

    `topics` are keys of ui.formulas.TOPICS, in the order to be said.
    """
    figures = completion.total(actions)
    said = (formulas.TOPICS[topic](view, actions, figures) for topic in topics)
    st.markdown("\n".join(f"- {sentence}" for sentence in said))
    key = "-".join(topics)
    _list(view, key, actions, with_health="health" in topics)
    head.method_link(view, f"method-{key}")


def table(view: View, actions: pd.DataFrame, *, with_health: bool) -> pd.DataFrame:
    """The actions in finished words: what each brings in, and what it counts for."""
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


def _list(view: View, key: str, actions: pd.DataFrame, *, with_health: bool) -> None:
    t, level = view.t, view.filters.level
    shown = table(view, actions.head(LISTED), with_health=with_health)
    cards.table(view, f"how-{key}", shown, t("how-list", count=len(actions), level=level))
    if left := len(actions) - len(shown):
        st.caption(t("how-list-cut", count=left, level=level))
