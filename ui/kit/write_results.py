"""Results of a write as sentences: why it was refused, and whether it still stands."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from data.drafts.draft import NUMBERS
from data.record import saves, undos
from db.record.outcomes import Saved
from db.record.statement_rules import Refusal
from db.record.stored_text import LONGEST
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words
from ui.kit.markdown import literal

MOST_SENTENCES = 20
UNDONE = {
    "action": "undo-done-actions",
    "measure": "undo-done-measures",
    "both": "undo-done-both",
}


def stands(view: ScreenView, batch_id: int) -> bool:
    """Whether no part of a save is undone, or each undo was itself undone."""
    if not (view.record.batches["undoes_id"] == batch_id).any():
        return True
    moves = view.snapshot.partner_log(view.code, view.batch)
    return batch_id not in undos.undone_by(view.record, moves)


def undone(view: ScreenView, saved: Saved) -> str:
    """The sentence on an undo: how much of how many actions, measures or partners it restored."""
    changes = view.t("update-changes", count=saved.cells)
    if not saved.actions:
        return view.t("undo-done-partners", changes=changes, count=saved.partners)
    events = view.snapshot.evidence_log(view.code, view.batch)
    about = [
        frame.loc[frame["batch_id"] == saved.batch_id, "action_code"]
        for frame in (view.record.updates, events)
    ]
    level = saves.level(view.record, set(pd.concat(about)))
    return view.t(UNDONE[level], changes=changes, count=saved.actions)


def told(
    view: ScreenView, refusals: Sequence[Refusal], outage: str, *, is_undo: bool = False
) -> None:
    """An error per refusal, at most MOST_SENTENCES, and one for an outage of the database."""
    for refusal in refusals[:MOST_SENTENCES]:
        st.error(sentence(view, refusal))
    if outage:
        st.error(view.t(f"undo-outage-{outage}" if is_undo else f"update-outage-{outage}"))


def sentence(view: ScreenView, refusal: Refusal) -> str:
    """A refusal as a sentence in Markdown, with the refused value."""
    value: object = refusal.value
    if value and refusal.column in NUMBERS and refusal.reason not in ("bad-number", "read-only"):
        value = float(refusal.value)
    return view.t(
        f"refusal-{refusal.reason}",
        row=literal(cell_words.row(view, refusal.action_code)),
        column=literal(cell_words.column(view, refusal.column)),
        value=literal(cell_words.value(view, refusal.column, value)),
        limit=view.t.number(LONGEST.get(refusal.column, 0)),
    )
