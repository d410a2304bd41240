"""The card of the unsaved edits, and their save as a whole."""

import logging
from collections.abc import Callable, Collection, Sequence
from datetime import date

import streamlit as st

from data.drafts import edits
from data.filters import FIRST_DAY, LAST_DAY
from db.record.saving import ChangeRequest, ConflictError, RefusedError, Saved
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import day_field
from ui.kit.part import part
from ui.update import save_outcomes, unsaved_lines
from ui.update.draft_session import DraftSession, Outcome, SavedNote

log = logging.getLogger(__name__)

Write = Callable[[Sequence[ChangeRequest]], Saved]


def send(
    desk: DraftSession,
    write: Write,
    effective_on: date,
    levels: Collection[str],
    done: Collection[str],
) -> None:
    """Save all pending edits by `write`; the result is in `desk.outcome`.

    `levels` are of the edited actions, `done` are the statuses that set the progress to 100. The
    caller holds `desk.saving`, so that a second click during a save finds nothing left to save.
    """
    sent = desk.sending()
    wanted = edits.changes(sent, effective_on, desk.batches)
    try:
        batch_id = write(wanted).batch_id
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
        log.warning("%s was refused: %r", store.person().name, str(refused)[:500])
    except ConflictError as conflict:
        desk.outcome = Outcome(collisions=conflict.collisions)
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("a save was not taken: %s", unavailable.__cause__)
    else:
        note = SavedNote(batch_id, len(edits.cells(sent)), len(wanted), frozenset(levels))
        desk.saved(sent, batch_id, note, done)


@part
def card(view: ScreenView, desk: DraftSession) -> None:
    """A line per edited cell, day and comment, save and discard; nothing without edits."""
    if not desk.pending:
        return
    t = view.t
    with st.container(border=True, key="update-what"):
        st.header(t("update-what"), anchor=False)
        st.caption(t("update-what-caption"))
        unsaved_lines.draw(view, desk)
        keys = _ask(view, desk)
        save_outcomes.troubles(view, desk.outcome)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                f":violet[{t('update-save', count=desk.count)}]",
                type="primary",
                key="update-save",
                on_click=_click,
                args=(view, desk, *keys, desk.attempts),
            )
            st.button(t("update-discard"), on_click=_discard, args=(desk,), key="update-discard")
            st.caption(t("update-once"), width="content")


def save(
    view: ScreenView,
    desk: DraftSession,
    effective_on: date,
    comment: str,
    attempt: int | None = None,
) -> None:
    """Save all pending edits; the result is in `desk.outcome`.

    With `attempt`, the count of saves when the button was drawn, only if none was tried since: the
    second click of a double click must not save edits made while the first save was waiting.
    """

    def write(wanted: Sequence[ChangeRequest]) -> Saved:
        return store.save(view.code, wanted, comment, view.t.language)

    with desk.saving:
        if desk.pending and attempt in (None, desk.attempts):
            desk.asked = (effective_on, comment)
            levels = view.assessed.set_index("code")["level"].reindex(list(desk.pending))
            done = unsaved_lines.done(view)
            send(desk, write, effective_on, set(levels.dropna()), done)


def _click(view: ScreenView, desk: DraftSession, day: str, comment: str, attempt: int) -> None:
    """Save in a callback, since a run that is cut off by the next one would lose the click.

    The last values typed are read here: from the fields with the keys `day` and `comment`, and from
    the table.
    """
    desk.take_in()
    chosen = st.session_state.get(day)
    effective_on = chosen if isinstance(chosen, date) else view.default_day
    save(view, desk, effective_on, str(st.session_state.get(comment) or ""), attempt)


def _ask(view: ScreenView, desk: DraftSession) -> tuple[str, str]:
    """Draw the fields for day and comment of the save; return their keys."""
    t, statuses = view.t, view.record.statuses
    needing = [t(f"status-{code}") for code in statuses.loc[statuses["needs_comment"], "code"]]
    label = t("update-comment", statuses=t.list(needing)) if needing else t("update-comment-plain")
    turn = f"{view.code}-{len(desk.batches)}"
    day, comment = f"update-day-{turn}", f"update-comment-{turn}"
    left, right = st.columns([1, 3])
    day_field.ask(
        t,
        t("column-effective_on"),
        place=left,
        first=view.default_day,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=day,
        persist_state="session",
    )
    right.text_input(
        label,
        placeholder=t("update-comment-example"),
        key=comment,
        persist_state="session",
    )
    return day, comment


def _discard(desk: DraftSession) -> None:
    desk.put({}, Outcome(discarded=desk.pending))
