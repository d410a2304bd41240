"""Blocks pasted into the table: read cell by cell, with a reason for each unread cell."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from data.drafts import pasted
from data.drafts.pasted import Pasted, PastedPlace
from data.files import typed_values
from data.files.folding import folded
from data.record import origins
from locales import LANGUAGES, translator
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import write_results
from ui.kit.part import part
from ui.update.draft_session import DraftSession, Outcome
from ui.update.editor_columns import columns

KEY = "grid_paste"

_PASTE = st.components.v2.component(KEY, js=asset("grid_paste.js").read_text(encoding="utf-8"))


def listen(view: ScreenView, desk: DraftSession, shown: pd.DataFrame) -> None:
    """Turn blocks pasted into the table into edits; `shown` has its columns and texts."""

    def taken() -> None:
        said = st.session_state[KEY].get("pasted")
        if isinstance(said, Mapping):
            _take(view, desk, shown, said)

    _PASTE(key=KEY, height=0, on_pasted_change=taken)


@part
def tell(view: ScreenView, desk: DraftSession) -> None:
    """The sentence on the last paste."""
    if desk.outcome.is_out_of_order:
        st.warning(view.t("paste-out-of-order"))
    if desk.outcome.pasted:
        _told(view, desk.outcome.pasted)


def _told(view: ScreenView, block: Pasted) -> None:
    """The number of cells read, and each unread cell with its reason; nothing if all were read."""
    t, skipped = view.t, block.skipped
    if not skipped and not block.beside:
        return
    lines = [t("paste-taken", count=len(block.edits))]
    lines += [
        f"- {write_results.sentence(view, refusal)}"
        for refusal in skipped[: write_results.MOST_SENTENCES]
    ]
    if more := len(skipped) - write_results.MOST_SENTENCES:
        lines += [f"- {t('paste-more', count=more)}"] if more > 0 else []
    if block.beside:
        lines.append(f"- {t('paste-beside', count=block.beside)}")
    st.warning("\n".join([lines[0], "", *lines[1:]]))


def _take(
    view: ScreenView, desk: DraftSession, shown: pd.DataFrame, said: Mapping[str, Any]
) -> None:
    """Add the edits of a pasted block; an invalid message of the browser adds none."""
    desk.take_in()
    place = _place(view, shown, said)
    if place is None:
        desk.outcome = Outcome(is_out_of_order=True)
        return
    done = pasted.paste(pasted.cells(str(said.get("text"))), place, _readers(view))
    desk.edit(done.edits, desk.table.rows)
    desk.outcome = Outcome(pasted=done)


def _place(view: ScreenView, shown: pd.DataFrame, said: Mapping[str, Any]) -> PastedPlace | None:
    """The place of the block; None where columns were moved, or rows sorted, in the browser."""
    row, column, headings = (said.get(name) for name in ("row", "column", "headings"))
    order = list(shown.columns)
    labels = {str(at): columns(view)[name]["label"] for at, name in enumerate(order)}
    is_known = isinstance(headings, Mapping) and dict(headings).items() <= labels.items()
    if not is_known or not isinstance(row, int) or not isinstance(column, int):
        return None
    texts = shown.fillna("").astype(str).to_dict("index")
    return PastedPlace(max(row, 0), order[max(column, 0) :], texts)


def _readers(view: ScreenView) -> dict[str, Callable[[str], Any]]:
    """Column to the function that reads its texts: words in any language, numbers in the view's."""
    return {
        "status": partial(typed_values.status, words=_statuses(view)),
        "progress": partial(typed_values.number, language=view.t.language),
        "due_on": typed_values.day,
        "effective_on": typed_values.day,
        "partners": partial(typed_values.partners, words=_partners(view)),
        "owner": partial(origins.read_person, view.t),
        "comment": str,
        "source_url": str,
    }


def _statuses(view: ScreenView) -> dict[str, str]:
    codes = list(view.record.statuses["code"])
    said = {
        folded(translator(language)(f"status-{code}")): code
        for language in LANGUAGES
        for code in codes
    }
    return {**said, **{folded(code): code for code in codes}}


def _partners(view: ScreenView) -> dict[str, str]:
    partners = view.record.partners
    names = [name for name in partners.columns if name.startswith(("name_", "short_", "code"))]
    return {
        folded(str(said)): code
        for name in names
        for said, code in zip(partners[name], partners["code"], strict=True)
        if said
    }
