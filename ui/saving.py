"""What will be saved, cell by cell, and the save itself: everything or nothing."""

import logging
from datetime import date

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data import edits
from data.edits import Cell
from data.filters import FIRST_DAY, LAST_DAY
from db.commands import ConflictError, RefusedError
from ui import cell_words, outcomes, store
from ui.desk import Desk, Outcome, SavedNote
from ui.text import literal
from ui.view import View

log = logging.getLogger(__name__)

# In pixels, so that fields and values of all lines stand below each other.
FIELD, VALUE = 110, 140
HEADINGS = (("update-field", FIELD), ("update-before", VALUE), ("update-after", VALUE))


def card(view: View, desk: Desk) -> None:
    """A line per changed cell with its own way back; day and comment; save or discard."""
    if not desk.pending:
        return
    t = view.t
    with st.container(border=True, key="update-what"):
        st.header(t("update-what"), anchor=False)
        st.caption(t("update-what-caption"))
        _lines(view, desk)
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
    """Save all that is pending; what came of it stands in the desk's outcome."""
    desk.asked = (effective_on, comment)
    wanted = edits.changes(desk.pending, effective_on)
    levels = view.assessed.set_index("code")["level"]
    note = SavedNote(
        desk.count, len(wanted), frozenset(levels.reindex(list(desk.pending)).dropna())
    )
    try:
        store.save(view.code, wanted, comment, view.t.language)
    except RefusedError as refused:
        desk.outcome = Outcome(refusals=refused.refusals)
        log.warning("%s was refused: %r", view.person.name, str(refused)[:500])
    except ConflictError as conflict:
        desk.outcome = Outcome(collisions=conflict.collisions)
    except store.UnavailableError as unavailable:
        desk.outcome = Outcome(outage=unavailable.reason)
        log.warning("a save was not taken: %s", unavailable.__cause__)
    else:
        desk.put({}, Outcome(saved=note))
        desk.saves += 1


def _lines(view: View, desk: Desk) -> None:
    t = view.t
    with st.container(gap="xsmall"):
        action, rest = _places()
        action.caption(t(f"column-{view.filters.level}"))
        for name, width in HEADINGS:
            rest.caption(t(name), width=width)
        for cell in edits.cells(desk.pending, view.assessed["code"]):
            _line(view, desk, cell)


def _line(view: View, desk: Desk, cell: Cell) -> None:
    before, now = (
        literal(cell_words.value(view, cell.column, value)) for value in (cell.before, cell.now)
    )
    action, rest = _places()
    notes = "".join(f"  \n:gray[:small[{note}]]" for note in _notes(view, desk, cell))
    action.markdown(literal(cell_words.row(view, cell.code)) + notes)
    rest.markdown(literal(cell_words.column(view, cell.column)), width=FIELD)
    rest.markdown(f":gray[~~{before}~~]", width=VALUE)
    rest.markdown(f"**{now}**", width=VALUE)
    rest.button(
        view.t("update-revert"),
        type="tertiary",
        key=f"update-revert-{cell.code}-{cell.column}",
        on_click=_revert,
        args=(desk, cell),
    )


def _places() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where an action stands, and its field and values beside it; on a phone below it."""
    action, rest = st.columns([2, 3], vertical_alignment="center")
    return action, rest.container(horizontal=True, vertical_alignment="center")


def _revert(desk: Desk, cell: Cell) -> None:
    desk.put(edits.without(desk.pending, [(cell.code, cell.column)]))


def _notes(view: View, desk: Desk, cell: Cell) -> list[str]:
    statuses = view.record.statuses
    done = cell.column == "status" and cell.now in set(statuses.loc[statuses["done"], "code"])
    said = desk.pending[cell.code].said
    notes = [view.t("update-sets-100")] if done and "progress" not in said else []
    if (done or cell.column == "progress") and not said.get("source_url"):
        notes.append(f":material/link_off: {view.t('update-no-source')}")
    return notes


def _ask(view: View, desk: Desk) -> tuple[date, str]:
    t, statuses = view.t, view.record.statuses
    needing = [t(f"status-{code}") for code in statuses.loc[statuses["needs_comment"], "code"]]
    label = t("update-comment", statuses=t.list(needing)) if needing else t("update-comment-plain")
    key = f"{view.code}-{desk.saves}"
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
