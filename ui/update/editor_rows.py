"""The rows of the editor: searched by code or title, sorted, one page at a time.

Edits of other pages are kept, since a DraftSession stores them by code. The order is chosen here,
since the table itself sorts the texts of its page alone, and moves a row as soon as it is edited.
"""

from collections.abc import Collection
from typing import Literal

import numpy as np
import pandas as pd
import streamlit as st

from sections.updating import MOST
from ui.frame.screen_view import ScreenView
from ui.kit import listing
from ui.kit.markdown import literal
from ui.kit.part import part

KEY, SEARCH = "update", "update-search"
SHOW, ALL, URGENT = "update-show", "all", "urgent"
SORT, BY_CODE = "update-sort", "code"
# The codes of the rows that are shown alone, after the filters and the search that were set then.
ALONE = "update.alone"
SORTED = (
    *(BY_CODE, "title", "status", "progress", "due_on", "last_update_on"),
    *("owner", "planned"),
)
# The column by which rows are sorted, and whether from the greatest value to the least.
ORDER = "update.order"
WAYS = UP, DOWN, NEXT = "up", "down", "next"
ARROWS = {False: "↑", True: "↓"}


def found(view: ScreenView) -> pd.DataFrame:
    """The rows of the view with the searched text in code or title: all, or the urgent ones."""
    return in_order(view, _matching(view))


def _matching(view: ScreenView) -> pd.DataFrame:
    if codes := alone(view):
        return view.assessed[view.assessed["code"].isin(codes)]
    actions = view.actions
    if _is_urgent():
        urgent = view.worst_first["code"]
        actions = actions[actions["code"].isin(urgent)]
    text = _searched()
    if not text:
        return actions
    columns = [actions[column].str.lower() for column in ("code", "title")]
    code, title = (column.str.contains(text, regex=False) for column in columns)
    return actions[code | title]


def show_alone(view: ScreenView, codes: Collection[str]) -> None:
    """Show the rows of `codes` alone, until filters, search or the choice of rows change."""
    st.session_state[ALONE] = _asked(view), tuple(codes)


def alone(view: ScreenView) -> tuple[str, ...]:
    """The codes of the rows that are shown alone; () where all are that are asked for."""
    asked, codes = st.session_state.get(ALONE, (None, ()))
    return codes if asked == _asked(view) else ()


def show_all() -> None:
    """Show no rows alone any more."""
    st.session_state.pop(ALONE, None)


def in_order(view: ScreenView, actions: pd.DataFrame) -> pd.DataFrame:
    """`actions` in the chosen order; what isn't known comes last."""
    if not is_sorted():
        return actions
    name, falls = order()
    places = view.once("update-order", lambda: _places(view, name, falls=falls), name, falls)
    return actions.iloc[np.argsort(places[actions["code"]].to_numpy(), kind="stable")]


def order() -> tuple[str, bool]:
    """The column of SORTED by which rows are sorted, and whether from the greatest value down."""
    found: tuple[str, bool] = st.session_state.get(ORDER, (BY_CODE, False))
    return found


def is_sorted() -> bool:
    """Whether another order than that of the codes is chosen."""
    return order() != (BY_CODE, False)


def sort(name: str, way: str) -> None:
    """Sort by `name` UP or DOWN; NEXT is up at first, then down, then by codes again."""
    steps = [(name, False), (name, True), (BY_CODE, False)]
    if way == NEXT:
        now = steps.index(order()) if order() in steps[:2] else -1
        st.session_state[ORDER] = steps[now + 1]
    else:
        st.session_state[ORDER] = steps[way == DOWN]


def forget_order() -> None:
    """Return to the order of the codes, where the choice isn't drawn."""
    st.session_state.pop(ORDER, None)


def _places(view: ScreenView, name: str, *, falls: bool = False) -> "pd.Series[int]":
    """Code to place: statuses in their order, texts without regard to case and accents."""
    actions = view.assessed
    by = actions[name]
    if name == "title":
        by = _plain(by)
    elif name == "status":
        by = by.map({code: place for place, code in enumerate(view.statuses["code"])})
    elif name == "owner":
        by = _plain(by.replace("", None))
    if name == BY_CODE:  # codes are in their order, which isn't that of their letters
        by = pd.Series(range(len(actions)), index=actions.index)
    order = by.sort_values(kind="stable", na_position="last", ascending=not falls).index
    return pd.Series(range(len(order)), index=pd.Index(actions["code"].loc[order]))


def _plain(texts: "pd.Series[str]") -> "pd.Series[str]":
    """Texts in lower case and without accents."""
    plain = texts.str.casefold().str.normalize("NFKD")
    return plain.str.replace("[\u0300-\u036f]", "", regex=True)


def shown(view: ScreenView) -> pd.DataFrame:
    """The rows of `found` on the current page."""
    every = found(view)
    return every[listing.shown(KEY, _scope(view), len(every), MOST)]


def scope(view: ScreenView) -> object:
    """A key of filters, day, search and page: rows keep their places while it is equal."""
    start = listing.shown(KEY, _scope(view), len(found(view)), MOST).start
    return view.filters, view.day, _searched(), _is_urgent(), order(), start, alone(view)


def search(view: ScreenView) -> None:
    """The search field, and the choice between all rows and those that need attention."""
    t = view.t
    st.text_input(t("update-search"), key=SEARCH, persist_state="session", width=260)
    words = {ALL: t("update-show-all"), URGENT: t("views-attention")}
    st.segmented_control(
        t("update-show"),
        list(words),
        format_func=words.__getitem__,
        default=ALL,
        required=True,
        key=SHOW,
        persist_state="session",
    )
    if len(view.actions) > MOST:
        ask_order(view, width=200)


def ask_order(view: ScreenView, width: int | Literal["stretch"] = "stretch") -> None:
    """The list of orders: each column up and down."""
    t, (name, falls) = view.t, order()
    ways = {f"{name} {WAYS[falls]}": (name, falls) for name in SORTED for falls in ARROWS}
    st.session_state[SORT] = f"{name} {WAYS[falls]}"
    st.selectbox(
        t("update-sort"),
        [*ways],
        format_func=lambda way: f"{ARROWS[ways[way][1]]} {t(f'column-{ways[way][0]}')}",
        key=SORT,
        on_change=_chosen,
        width=width,
    )


def _chosen() -> None:
    """Take the order that was chosen from the list; what it hasn't changes nothing."""
    name, _, way = str(st.session_state.get(SORT)).partition(" ")
    if name in SORTED and way in (UP, DOWN):
        sort(name, way)


def say_alone(view: ScreenView) -> None:
    """Draw the sentence above rows that are shown alone, and the button that ends it."""
    if alone(view):
        with st.container(horizontal=True, vertical_alignment="center", key="update-alone"):
            st.caption(view.t("update-alone"), width="content")
            label = view.t("update-alone-end")
            st.button(label, type="tertiary", key="update-alone-end", on_click=show_all)


@part
def none_found(view: ScreenView) -> None:
    """A sentence where nothing is found."""
    if found(view).empty and not view.actions.empty:
        text = _searched()
        message = "update-search-none" if text else "update-show-none"
        st.markdown(view.t(message, text=literal(text)))


@part
def foot(view: ScreenView) -> None:
    """The pager of the rows."""
    listing.foot(view, KEY, _scope(view), len(found(view)), MOST)


def _scope(view: ScreenView) -> object:
    return view.scope, _searched(), _is_urgent(), order(), alone(view)


def _asked(view: ScreenView) -> object:
    return view.scope, _searched(), _is_urgent()


def _searched() -> str:
    """The searched text in lower case."""
    return str(st.session_state.get(SEARCH) or "").strip().lower()


def _is_urgent() -> bool:
    return st.session_state.get(SHOW) == URGENT
