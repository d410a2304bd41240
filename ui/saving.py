"""What will be saved, cell by cell, and the save itself: everything or nothing."""

import logging
from datetime import date

import streamlit as st

from data import edits
from data.drafts import Pending
from data.filters import FIRST_DAY, LAST_DAY
from db.commands import ConflictError, RefusedError
from ui import outcomes, store, unsaved_lines
from ui.desk import Desk
from ui.outcome import Outcome, SavedNote
from ui.view import View

log = logging.getLogger(__name__)


def card(view: View, desk: Desk) -> None:
    """A line per changed cell with its own way back; day and comment; save or discard."""
    if not desk.pending:
        return
    t = view.t
    with st.container(border=True, key="update-what"):
        st.header(t("update-what"), anchor=False)
        st.caption(t("update-what-caption"))
        unsaved_lines.draw(view, desk)
        effective_on, comment = _ask(view, desk)
        outcomes.troubles(view, desk)
        with st.container(horizontal=True, vertical_alignment="center"):
            label = t("update-save", count=desk.count)
            if st.button(f":violet[{label}]", type="primary", key="update-save"):
                save(view, desk, effective_on, comment)
                st.rerun()
            st.button(t("update-discard"), on_click=_discard, args=(desk,), key="update-discard")
            st.caption(t("update-once"), width="content")


def save(view: View, desk: Desk, effective_on: date, comment: str) -> None:
    """Save all that is pending; what came of it stands in the desk's outcome.

    A second click while the first one's save is on its way finds nothing left to save.
    """
    with desk.saving:
        if desk.pending:
            desk.asked = (effective_on, comment)
            _save(view, desk, desk.pending, effective_on, comment)


def _save(view: View, desk: Desk, sent: Pending, effective_on: date, comment: str) -> None:
    wanted = edits.changes(sent, effective_on, desk.batches)
    levels = view.assessed.set_index("code")["level"].reindex(list(sent)).dropna()
    note = SavedNote(len(edits.cells(sent)), len(wanted), frozenset(levels))
    try:
        done = store.save(view.code, wanted, comment, view.t.language)
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
        log.warning("%s was refused: %r", view.person.name, str(refused)[:500])
    except ConflictError as conflict:
        desk.outcome = Outcome(collisions=conflict.collisions)
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("a save was not taken: %s", unavailable.__cause__)
    else:
        desk.saved(sent, done.batch_id, note, unsaved_lines.done(view))


def _ask(view: View, desk: Desk) -> tuple[date, str]:
    t, statuses = view.t, view.record.statuses
    needing = [t(f"status-{code}") for code in statuses.loc[statuses["needs_comment"], "code"]]
    label = t("update-comment", statuses=t.list(needing)) if needing else t("update-comment-plain")
    key = f"{view.code}-{len(desk.batches)}"
    left, right = st.columns([1, 3])
    day = left.date_input(
        t("column-effective_on"),
        value=view.default_day,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="DD/MM/YYYY",
        key=f"update-day-{key}",
        persist_state="session",
    )
    comment = right.text_input(
        label,
        placeholder=t("update-comment-example"),
        key=f"update-comment-{key}",
        persist_state="session",
    )
    return day if isinstance(day, date) else view.default_day, comment


def _discard(desk: Desk) -> None:
    desk.put({}, Outcome(discarded=desk.pending))
