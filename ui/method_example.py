"""The worked example of the Method page: computed while you look, by the code of all figures."""

import pandas as pd
import streamlit as st

from charts.counts import share
from data import completion, worked_example
from ui import cards
from ui.part import part
from ui.view import View


@part
def draw(view: View) -> None:
    """Five actions of three partners, and the figures that follow from them."""
    t = view.t
    names = _partners(view)
    actions = worked_example.actions(view.record.statuses, list(names))
    st.header(t("method-example"), anchor=False)
    st.markdown(t("method-example-intro"))
    cards.table(view, "example-actions", _actions(view, actions, names), t("method-example-given"))
    figures = pd.concat(
        [completion.overall(actions), completion.by(actions, "partners", list(names))],
        ignore_index=True,
    ).assign(name=[t("filter-programme"), *names.values()])
    st.markdown(t("method-example-result"))
    cards.table(view, "example-figures", _figures(view, figures), t("method-example-result"))
    memberships, named = completion.memberships(actions)
    st.caption(t("method-example-note", memberships=memberships, count=named))


def _partners(view: View) -> dict[str, str]:
    """Three partners, code to short name: the programme's first, letters where it has fewer."""
    own = dict(view.partners.head(3)[["code", "short"]].itertuples(index=False, name=None))
    letters = {letter: letter for letter in "XYZ"[len(own) :]}
    return own | letters


def _actions(view: View, actions: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    t = view.t
    return pd.DataFrame(
        {
            t("column-action"): actions["code"],
            t("column-status"): [t(f"status-{code}") for code in actions["status"]],
            t("column-progress"): [t.percent(progress) for progress in actions["progress"]],
            t("column-partners"): [
                t.list([names[code] for code in codes]) for codes in actions["partners"]
            ],
        }
    )


def _figures(view: View, figures: pd.DataFrame) -> pd.DataFrame:
    t, rows = view.t, figures.to_dict("records")
    return pd.DataFrame(
        {
            t("method-example-row"): [row["name"] for row in rows],
            t("column-completed"): [share(row["done"], row["scope"], t) for row in rows],
            t("column-average"): [t.percent(row["average"]) for row in rows],
            t("column-reported"): [share(row["reported"], row["actions"], t) for row in rows],
            t("column-floor"): [t.percent(row["floor"]) for row in rows],
        }
    )
