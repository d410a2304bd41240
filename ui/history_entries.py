"""The saves, the newest first, each with what it said and what can be done with it."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from data import history
from db.undo_cells import Part
from ui import history_partners, history_rows, history_words, links, paging, statement_words
from ui.history import Log
from ui.history_rows import Sheet
from ui.history_words import Batch
from ui.part import part
from ui.text import literal
from ui.view import View

KEY = "history"
LONG = 5  # actions of one save that are listed without being asked for


@part
def draw(view: View, log: Log) -> None:
    """A card per save, twenty at a time; words are made for what is shown alone."""
    history_rows.style()
    page = log.batches.iloc[paging.shown(KEY, log.scope, len(log.batches))]
    updates, events = (
        frame[frame["batch_id"].isin(page["id"])] for frame in (view.record.updates, log.events)
    )
    every = pd.concat([frame[["batch_id", "action_code"]] for frame in (updates, events)])
    codes = _by_batch(history.about(every, log.codes))
    visible = {number: _visible(view, number, of_it) for number, of_it in codes.items()}
    said, happened = (_of(frame, visible) for frame in (updates, events))
    sheet = history_rows.sheet(view, said, happened, updates, log)
    whole = _by_batch(every)
    for batch in page.to_dict("records"):
        number = batch["id"]
        with st.container(border=True, key=f"card-save-{number}"):
            _head(view, batch, sheet)
            moves = log.moves[log.moves["batch_id"] == number]
            about = Part(tuple(whole.get(number, ())), tuple(moves["code"]))
            counted = {**batch, "about": len(about.actions) + len(about.partners)}
            _rows(view, counted, codes.get(number, []), sheet)
            if batch["partners"]:
                history_partners.draw(view, counted, moves, sheet)
            if left := batch["all"] - batch["updates"] - batch["events"]:
                st.caption(view.t("history-left", count=left))
            _foot(view, batch, about, sheet)
    paging.foot(view, KEY, log.scope, len(log.batches))


def _by_batch(rows: pd.DataFrame) -> dict[int, list[str]]:
    """Batch to the actions that it speaks of, in that order."""
    pairs = zip(rows["batch_id"], rows["action_code"], strict=True)
    found: dict[int, dict[str, None]] = {}
    for number, code in pairs:
        found.setdefault(int(number), {})[code] = None
    return {number: list(codes) for number, codes in found.items()}


def _visible(view: View, number: int, codes: Sequence[str]) -> Sequence[str]:
    """The actions of a save that are shown: none of a long one that is folded, else a page."""
    if _is_long(view, codes) and not st.session_state.get(f"rows-{number}"):
        return []
    return codes[paging.shown(f"save-{number}", _scope(view), len(codes))]


def _of(frame: pd.DataFrame, visible: Mapping[int, Sequence[str]]) -> pd.DataFrame:
    pairs = zip(frame["batch_id"], frame["action_code"], strict=True)
    shown = [code in visible.get(int(number), ()) for number, code in pairs]
    return frame[pd.Series(shown, index=frame.index, dtype="bool")]


def _is_long(view: View, codes: Sequence[str]) -> bool:
    return len(codes) > LONG and not view.entry


def _scope(view: View) -> object:
    return view.filters, view.opened, view.batch


def _head(view: View, batch: Batch, sheet: Sheet) -> None:
    with st.container(gap="xsmall"):
        st.header(history_words.title(view, batch), anchor=False)
        author = statement_words.author(view, batch["author"])
        # As it is, Markdown would take a German day for the beginning of a numbered list.
        moment = literal(history_words.when(view, batch["recorded_at"]))
        st.caption(f"{moment} · {author}")
        if batch["comment"]:
            st.markdown(_comment(view, batch))
        _relations(view, batch, sheet)


def _comment(view: View, batch: Batch) -> str:
    """What was said of the whole; of a load that is where it came from: a file or a programme."""
    said = literal(batch["comment"])
    return view.t("history-loaded-from", file=said) if batch["kind"] == "load" else said


def _rows(view: View, batch: Batch, codes: Sequence[str], sheet: Sheet) -> None:
    """What it said; a long one only when it is opened, and then page by page."""
    if not _is_long(view, codes):
        _page(view, batch, codes, sheet)
        return
    label = view.t("history-show", count=len(codes))
    opened = st.expander(label, key=f"rows-{batch['id']}", on_change="rerun")
    if opened.open:
        with opened:
            _page(view, batch, codes, sheet)


def _page(view: View, batch: Batch, codes: Sequence[str], sheet: Sheet) -> None:
    key, scope = f"save-{batch['id']}", _scope(view)
    history_rows.draw(view, batch, codes[paging.shown(key, scope, len(codes))], sheet)
    paging.foot(view, key, scope, len(codes))


def _relations(view: View, batch: Batch, sheet: Sheet) -> None:
    """What a save took back, and what took it back."""
    undoes = batch["undoes_id"]
    pairs = [] if pd.isna(undoes) else [("history-undoes", int(undoes))]
    pairs += [("history-undone", number) for number in sheet.undone_by.get(batch["id"], ())]
    for message, number in pairs:
        if number in sheet.moments:
            label = view.t(message, moment=history_words.when(view, sheet.moments[number]))
            key = f"{message}-{batch['id']}-{number}"
            links.link(view, "history", label, key, batch=str(number), action=None)


def _foot(view: View, batch: Batch, about: Part, sheet: Sheet) -> None:
    """Ways to it alone, to the figures just before and after it, and to take it back."""
    t, number, moment = view.t, str(batch["id"]), batch["recorded_at"]
    before, after = history_words.just_before(moment), history_words.exactly(moment)
    figures = [(t("history-figures-before"), before), (t("history-figures-after"), after)]
    with st.container(horizontal=True, vertical_alignment="center", key=f"foot-save-{number}"):
        if not view.entry:
            links.link(view, "history", t("history-open"), f"save-{number}", batch=number)
        for label, known_on in figures:
            known = {"known_on": known_on, "as_of": view.day, "action": None}
            links.link(view, "overview", label, f"{known_on}-{number}", **known)
        sheet.offer_undo(view, batch, about, whole=True)
