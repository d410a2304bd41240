"""What one save said, a row per action: cell by cell, with why, on what ground and from when on."""

from pathlib import Path

import pandas as pd
import streamlit as st

from data import history
from ui import history_words, links, statement_words, undo
from ui.history_words import Batch
from ui.view import View

LOOK = Path(__file__).with_name("changes.css")


def style() -> None:
    """How a row stands beside its action: once per page."""
    st.html(LOOK)


def draw(
    view: View, batch: Batch, updates: pd.DataFrame, events: pd.DataFrame, *, several: bool
) -> None:
    """A row per action of `updates` and `events`; where there are `several`, each can be undone."""
    cited = [code for codes in updates["evidence"] for code in codes]
    known = statement_words.events(view, cited)
    titles = history_words.titles(view, [*updates["action_code"], *events["action_code"]])
    said: dict[str, list[list[str]]] = {}
    for one in history.said(view.record, updates):
        block = history_words.statement(view, one, known)
        said.setdefault(one.row["action_code"], []).append(block)
    shown = view.localise(events, "title").to_dict("records")
    for row in shown:
        said.setdefault(row["action_code"], []).append([history_words.event(view, row)])
    for code, blocks in said.items():
        with st.container(key=f"change-{batch['id']}-{code}"):
            label = f"**{history_words.name(code, titles, view)}**"
            links.link(view, "pillars", label, f"said-{batch['id']}-{code}", action=code)
            with st.container(gap="xsmall"):
                for block in blocks:
                    st.markdown("  \n".join(block))
                if several:
                    undo.button(view, batch, [code], whole=False)
