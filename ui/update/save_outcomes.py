"""The outcome of the last save in sentences, unless it was undone."""

from collections.abc import Sequence

import streamlit as st

from data.drafts.draft import NUMBERS
from data.drafts.pasted import Pasted
from data.record import saves
from db.record.statement_rules import Refusal
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.update.draft_session import DraftSession, Outcome


def stands(view: ScreenView, batch_id: int) -> bool:
    """Whether no part of a save is undone, or each undo was itself undone."""
    if not (view.record.batches["undoes_id"] == batch_id).any():
        return True
    moves = view.snapshot.partner_log(view.code, view.batch)
    return batch_id not in saves.undone_by(view.record, moves)


MOST_SENTENCES = 20


@part
def pasted(view: ScreenView, desk: DraftSession) -> None:
    """The sentence on the last paste."""
    if desk.outcome.is_out_of_order:
        st.warning(view.t("paste-out-of-order"))
    if desk.outcome.pasted:
        _pasted(view, desk.outcome.pasted)


def _pasted(view: ScreenView, pasted: Pasted) -> None:
    """The number of cells read, and each unread cell with its reason; nothing if all were read."""
    t, skipped = view.t, pasted.skipped
    if not skipped and not pasted.beside:
        return
    lines = [t("paste-taken", count=len(pasted.edits))]
    lines += [f"- {sentence(view, refusal)}" for refusal in skipped[:MOST_SENTENCES]]
    if more := len(skipped) - MOST_SENTENCES:
        lines += [f"- {t('paste-more', count=more)}"] if more > 0 else []
    if pasted.beside:
        lines.append(f"- {t('paste-beside', count=pasted.beside)}")
    st.warning("\n".join([lines[0], "", *lines[1:]]))


def troubles(view: ScreenView, outcome: Outcome) -> None:
    """The reasons why the outcome saved nothing, as `told` shows them."""
    told(view, outcome.refusals, outcome.outage)


def told(view: ScreenView, refusals: Sequence[Refusal], outage: str) -> None:
    """An error per refusal, at most MOST_SENTENCES, and one for an outage of the database."""
    for refusal in refusals[:MOST_SENTENCES]:
        st.error(sentence(view, refusal))
    if outage:
        st.error(view.t(store.OUTAGES[outage]))


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
    )
