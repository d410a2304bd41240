"""The saves, the newest first, each with what it said and what can be done with it."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from data import history
from ui import history_rows, history_words, links, paging, statement_words, undo
from ui.history import Log
from ui.history_words import Batch
from ui.text import literal
from ui.view import View

KEY = "history"
LONG = 10  # actions of one save that are listed without being asked for


def draw(view: View, log: Log) -> None:
    """A card per save, twenty at a time."""
    history_rows.style()
    scope = (view.code, view.filters, view.opened, view.entry, view.batch)
    page = paging.shown(KEY, scope, len(log.batches))
    for batch in log.batches.iloc[page].to_dict("records"):
        with st.container(border=True, key=f"card-save-{batch['id']}"):
            _entry(view, log, batch)
    paging.foot(view, KEY, scope, len(log.batches))


def _entry(view: View, log: Log, batch: Batch) -> None:
    with st.container(gap="xsmall"):
        st.header(history_words.title(view, batch), anchor=False)
        author = statement_words.author(view, batch["author"])
        # As it is, Markdown would take a German day for the beginning of a numbered list.
        moment = literal(history_words.when(view, batch["recorded_at"]))
        st.caption(f"{moment} · {author}")
        if batch["comment"] and batch["kind"] != "load":  # that of a load is the folder's name
            st.markdown(literal(batch["comment"]))
        _relations(view, batch)
    updates, events = (
        history.about(frame[frame["batch_id"] == batch["id"]], log.codes)
        for frame in (view.record.updates, log.events)
    )
    _rows(view, batch, updates, events)
    if left := batch["all"] - batch["updates"] - batch["events"]:
        st.caption(view.t("history-left", count=left))
    _foot(view, log, batch)


def _rows(view: View, batch: Batch, updates: pd.DataFrame, events: pd.DataFrame) -> None:
    """What it said; a long one only when it is opened, and then page by page."""
    codes = list(dict.fromkeys([*updates["action_code"], *events["action_code"]]))
    if len(codes) > LONG and not view.entry:
        label = view.t("history-show", count=len(codes))
        opened = st.expander(label, key=f"rows-{batch['id']}", on_change="rerun")
        if not opened.open:
            return
        with opened:
            _page(view, batch, codes, updates, events)
    else:
        _page(view, batch, codes, updates, events)


def _page(
    view: View, batch: Batch, codes: Sequence[str], updates: pd.DataFrame, events: pd.DataFrame
) -> None:
    key, scope = f"save-{batch['id']}", (view.filters, view.opened, view.batch)
    shown = codes[paging.shown(key, scope, len(codes))]
    several = batch["all"] > 1 and len(codes) > 1
    history_rows.draw(
        view, batch, history.about(updates, shown), history.about(events, shown), several=several
    )
    paging.foot(view, key, scope, len(codes))


def _relations(view: View, batch: Batch) -> None:
    """What a save took back, and what took it back."""
    of = view.record.batches.set_index("id")["recorded_at"]
    undoes = batch["undoes_id"]
    pairs = [] if pd.isna(undoes) else [("history-undoes", int(undoes))]
    pairs += [("history-undone", number) for number in history.undone_by(view.record, batch["id"])]
    for message, number in pairs:
        if number in of.index:
            label = view.t(message, moment=history_words.when(view, of[number]))
            key = f"{message}-{batch['id']}-{number}"
            links.link(view, "history", label, key, batch=str(number), action=None)


def _foot(view: View, log: Log, batch: Batch) -> None:
    """Ways to it alone, to the figures just before and after it, and to take it back."""
    t, number, moment = view.t, str(batch["id"]), batch["recorded_at"]
    with st.container(horizontal=True, vertical_alignment="center", key=f"foot-save-{number}"):
        if not view.entry:
            links.link(view, "history", t("history-open"), f"save-{number}", batch=number)
        for name, at in (
            ("before", history_words.just_before(moment)),
            ("after", history_words.exactly(moment)),
        ):
            label = t("history-figures-before" if name == "before" else "history-figures-after")
            known = {"known_on": at, "as_of": view.day, "action": None}
            links.link(view, "overview", label, f"{name}-{number}", **known)
        frames = view.record.updates, log.events
        codes = {c for f in frames for c in f.loc[f["batch_id"] == batch["id"], "action_code"]}
        undo.button(view, batch, codes, whole=True)
