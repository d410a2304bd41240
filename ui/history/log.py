"""The page History: the saves under its filters, and its answer."""

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

import pandas as pd
import streamlit as st

from data import arrival
from data.record import saves
from data.record.load import Record
from data.record.saves import WantedSaves
from sections import log_heads
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.history import save_words
from ui.kit import statement_words
from ui.kit.markdown import literal

# Names of widgets, and of parameters in data.filters.PARAMS.
AUTHOR, FIRST, LAST = "author", "recorded_from", "recorded_until"
EVERYBODY = ""


class AskedOf(TypedDict):
    """The filters of the page: author, and first and last day of recording; None for all."""

    author: str | None
    recorded_from: date | None
    recorded_until: date | None


def asked_of(record: Record) -> AskedOf:
    """The filters of the page; an author without a save in `record` is reset to all."""
    author = st.session_state.get(AUTHOR)
    if author and author not in arrival.authors(record):
        author = st.session_state[AUTHOR] = EVERYBODY
    first, last = (st.session_state.get(name) for name in (FIRST, LAST))
    return {"author": author or None, "recorded_from": first, "recorded_until": last}


@dataclass(frozen=True)
class Log:
    """The saves under the filters (data.record.saves.batches), and their content.

    `events` are the public events of all saves, and `moves` the changes of partners
    (data.record.partner_moves). `codes` are the actions and measures under the filters; None for
    all of the record. `scope` is a key of the filters: for a new one the list returns to its first
    page.
    """

    batches: pd.DataFrame
    events: pd.DataFrame
    moves: pd.DataFrame
    codes: frozenset[str] | None
    scope: object


def log(view: ScreenView) -> Log:
    """The saves under the filters of the sidebar and the page; only the save `entry`, if set."""
    events = view.snapshot.evidence_log(view.code, view.batch)
    moves = view.snapshot.partner_log(view.code, view.batch)
    if view.entry:
        everything = _batches(view, events, WantedSaves(store.timezone()), moves)
        alone = everything[everything["id"] == int(view.entry)]
        return Log(alone, events, moves, None, view.entry)
    codes, asked = _codes(view), asked_of(view.record)
    wanted = WantedSaves(
        timezone=store.timezone(),
        author=asked["author"] or "",
        first=asked["recorded_from"],
        last=asked["recorded_until"],
        codes=codes,
    )
    scope = (view.code, view.filters, view.opened, view.batch, asked)
    return Log(_batches(view, events, wanted, moves), events, moves, codes, scope)


def _batches(
    view: ScreenView, events: pd.DataFrame, wanted: WantedSaves, moves: pd.DataFrame
) -> pd.DataFrame:
    def make() -> pd.DataFrame:
        return saves.batches(view.record, events, wanted, moves)

    return view.snapshot.of_record("saves", view.record, wanted, make)


def said(view: ScreenView, log: Log) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The statements, public events and changes of partners of the saves, under the filters."""
    numbers = log.batches["id"]
    updates, events = (
        saves.about(frame[frame["batch_id"].isin(numbers)], log.codes)
        for frame in (view.record.updates, log.events)
    )
    moves = log.moves[log.moves["batch_id"].isin(numbers)]
    return updates, events, moves if log.codes is None else moves.iloc[:0]


def narrowed(view: ScreenView) -> str:
    """The filters by author and days in plain text; "" for all saves, and for a single one."""
    if view.entry:
        return ""
    t, asked = view.t, asked_of(view.record)
    author, first, last = asked["author"], asked["recorded_from"], asked["recorded_until"]
    named = {
        "column-author": log_heads.author(view, author) if author else "",
        "history-from": t.day(first) if first else "",
        "history-to": t.day(last) if last else "",
    }
    return " · ".join(t("views-pair", what=t(of), said=said) for of, said in named.items() if said)


def answer(view: ScreenView, log: Log) -> str:
    """The number of saves, and moment and author of the last one, in one sentence: the heading.

    With one action chosen it is who changed it last, when, and what.
    """
    t = view.t
    if log.batches.empty or not (view.entry or view.opened):
        return log_heads.answer(view.words, view, log.batches, literal)
    last = log.batches.iloc[0]
    by = statement_words.author(view, last["author"])
    moment = save_words.when(view, last["recorded_at"])
    if view.entry:
        return t("history-answer-one", moment=moment, author=by)
    what, code = _what(view, int(last["id"]), str(view.opened)), literal(view.opened)
    return t("history-answer-action", code=code, moment=moment, author=by, what=what)


def _what(view: ScreenView, batch_id: int, code: str) -> str:
    """What the batch changed of the action, in a few words."""
    updates = view.record.updates
    of_it = updates[(updates["batch_id"] == batch_id) & (updates["action_code"] == code)]
    cells = save_words.brief(view, saves.said(view.record, of_it))
    return view.t.list(cells or [literal(view.t("column-evidence"))])


def trust(view: ScreenView, log: Log) -> str:
    """The numbers of statements and public events in the saves; "" without saves."""
    return log_heads.trust(view, log.batches)


def _codes(view: ScreenView) -> frozenset[str] | None:
    """The codes of the opened action, or of those under the filters; None for all."""
    return frozenset({view.opened}) if view.opened else log_heads.codes(view)
