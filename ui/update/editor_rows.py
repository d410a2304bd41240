"""The rows of a long table: found by code or title, a page at a time.

What is typed in one page is kept while another one is shown: a desk keeps edits by code.
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
    """The actions or measures that pass the filters and have what is searched in code or title."""
    actions = view.actions
    text = _searched(view)
    if not text:
        return actions
    columns = [actions[column].str.lower() for column in ("code", "title")]
    code, title = (column.str.contains(text, regex=False) for column in columns)
    return actions[code | title]


def shown(view: ScreenView) -> pd.DataFrame:
    """Those of them that stand on the page that is looked at."""
    every = found(view)
    return every[listing.shown(KEY, _scope(view), len(every), MOST)]


def scope(view: ScreenView) -> object:
    """What the page is of; rows stay where they are as long as that is the same."""
    start = listing.shown(KEY, _scope(view), len(found(view)), MOST).start
    return view.filters, view.day, _searched(view), start


@part
def search(view: ScreenView) -> None:
    """The field above a table that has more than one page, and that nothing was found."""
    if len(view.actions) <= MOST:
        return
    t = view.t
    st.text_input(t("update-search"), key=SEARCH, persist_state="session", width=400)
    if found(view).empty:
        st.markdown(t("update-search-none", text=literal(_searched(view))))


@part
def foot(view: ScreenView) -> None:
    """The way to the other pages."""
    listing.foot(view, KEY, _scope(view), len(found(view)), MOST)


def _scope(view: ScreenView) -> object:
    return view.scope, _searched(view)


def _searched(view: ScreenView) -> str:
    """What is searched, in small letters; nothing in a table that is short enough without."""
    text = str(st.session_state.get(SEARCH) or "").strip().lower()
    return text if len(view.actions) > MOST else ""
