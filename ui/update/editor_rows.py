"""The rows of the editor: searched by code or title, one page at a time.

Edits of other pages are kept, since a DraftSession stores them by code.
"""

import pandas as pd
import streamlit as st

from ui.frame.screen_view import ScreenView
from ui.kit import listing
from ui.kit.markdown import literal
from ui.kit.part import part

KEY, SEARCH = "update", "update-search"
MOST = 100


def found(view: ScreenView) -> pd.DataFrame:
    """The actions or measures of the view with the searched text in code or title."""
    actions = view.actions
    text = _searched(view)
    if not text:
        return actions
    columns = [actions[column].str.lower() for column in ("code", "title")]
    code, title = (column.str.contains(text, regex=False) for column in columns)
    return actions[code | title]


def shown(view: ScreenView) -> pd.DataFrame:
    """The rows of `found` on the current page."""
    every = found(view)
    return every[listing.shown(KEY, _scope(view), len(every), MOST)]


def scope(view: ScreenView) -> object:
    """A key of filters, day, search and page; rows keep their places while it is equal."""
    start = listing.shown(KEY, _scope(view), len(found(view)), MOST).start
    return view.filters, view.day, _searched(view), start


@part
def search(view: ScreenView) -> None:
    """The search field, for more than MOST rows; and a sentence where nothing is found."""
    if len(view.actions) <= MOST:
        return
    t = view.t
    st.text_input(t("update-search"), key=SEARCH, persist_state="session", width=400)
    if found(view).empty:
        st.markdown(t("update-search-none", text=literal(_searched(view))))


@part
def foot(view: ScreenView) -> None:
    """The pager of the rows."""
    listing.foot(view, KEY, _scope(view), len(found(view)), MOST)


def _scope(view: ScreenView) -> object:
    return view.scope, _searched(view)


def _searched(view: ScreenView) -> str:
    """The searched text in lower case; "" for at most MOST rows, which have no field."""
    text = str(st.session_state.get(SEARCH) or "").strip().lower()
    return text if len(view.actions) > MOST else ""
