"""The page of the record's history: which saves are asked for, and what it answers."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypedDict

import pandas as pd
import streamlit as st

from data.filters import LEVELS, Filters, narrow
from data.record import saves
from data.record.load import Record
from data.record.saves import WantedSaves
from ui.frame import past_band, store
from ui.frame.screen_view import ScreenView
from ui.history import save_words
from ui.kit import statement_words

# Names of widgets, and of parameters in data.filters.PARAMS.
AUTHOR, FIRST, LAST = "author", "recorded_from", "recorded_until"
EVERYBODY = ""


class AskedOf(TypedDict):
    """Who saved, and the days from and until which it was recorded; None asks for all."""

    author: str | None
    recorded_from: date | None
    recorded_until: date | None


def asked_of(record: Record) -> AskedOf:
    """What is asked for; somebody who saved nothing in `record` is forgotten."""
    author = st.session_state.get(AUTHOR)
    if author and author not in authors(record):
        author = st.session_state[AUTHOR] = EVERYBODY
    first, last = (st.session_state.get(name) for name in (FIRST, LAST))
    return {"author": author or None, "recorded_from": first, "recorded_until": last}


def authors(record: Record) -> list[str]:
    """Everybody who ever saved anything in it."""
    return sorted(set(record.batches["author"]))


@dataclass(frozen=True)
class Log:
    """The saves that are asked for (data.record.saves.batches), and all public events they speak
    of.

    `moves` is what they made of partners (data.record.saves). `codes` are the actions and measures
    that the filters keep; None: all there ever were. `scope` is what was asked for: a list of
    something else begins at its first row again.
    """

    batches: pd.DataFrame
    events: pd.DataFrame
    moves: pd.DataFrame
    codes: frozenset[str] | None
    scope: object


def log(view: ScreenView) -> Log:
    """What the filters of the sidebar and of the page ask for; a save that is looked up, alone."""
    events = view.snapshot.evidence_log(view.code, view.batch)
    moves = view.snapshot.partner_log(view.code, view.batch)
    if view.entry:
        everything = saves.batches(view.record, events, WantedSaves(store.timezone()), moves)
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
    return Log(saves.batches(view.record, events, wanted, moves), events, moves, codes, scope)


def said(view: ScreenView, log: Log) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The statements, public events and partners of these saves, as far as they are asked for."""
    numbers = log.batches["id"]
    updates, events = (
        saves.about(frame[frame["batch_id"].isin(numbers)], log.codes)
        for frame in (view.record.updates, log.events)
    )
    moves = log.moves[log.moves["batch_id"].isin(numbers)]
    return updates, events, moves if log.codes is None else moves.iloc[:0]


def narrowed(view: ScreenView) -> str:
    """Whose saves of which days the fields of the page ask for, in plain text; "" for all."""
    if view.entry:
        return ""
    t, asked = view.t, asked_of(view.record)
    author, first, last = asked["author"], asked["recorded_from"], asked["recorded_until"]
    named = {
        "column-author": statement_words.person(view, author) if author else "",
        "history-from": t.day(first) if first else "",
        "history-to": t.day(last) if last else "",
    }
    return " · ".join(t("views-pair", what=t(of), said=said) for of, said in named.items() if said)


def answer(view: ScreenView, log: Log) -> str:
    """How many saves there are and when the last one was, in one sentence."""
    t = view.t
    if log.batches.empty:
        nobody = view.record.batches.empty
        return past_band.nothing(view) if nobody else t("history-answer-none")
    last = log.batches.iloc[0]
    by = statement_words.author(view, last["author"])
    moment = save_words.when(view, last["recorded_at"])
    if view.entry:
        return t("history-answer-one", moment=moment, author=by)
    return t("history-answer", count=len(log.batches), moment=moment, author=by)


def trust(view: ScreenView, log: Log) -> str:
    """What the saves are about, and that none is ever overwritten."""
    if log.batches.empty:
        return ""
    sums = log.batches[["updates", "events"]].sum()
    told = view.t("history-trust", count=int(sums["updates"]), events=int(sums["events"]))
    return f"{told} {view.t('history-counts')}"


def _codes(view: ScreenView) -> frozenset[str] | None:
    """The actions and measures that are asked for; None for all there ever were.

    A save may speak of both, so the level leaves something out only when measures are asked for.
    """
    filters = view.filters
    if view.opened:
        return frozenset({view.opened})
    if filters == Filters(me=filters.me):
        return None
    levels = ("measure",) if filters.level == "measure" else LEVELS
    kept = [narrow(view.assessed, replace(filters, level=level))["code"] for level in levels]
    return frozenset(pd.concat(kept))
