"""The unsaved edits, one line per cell."""

from collections.abc import Mapping
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.drafts import edits
from data.drafts.edits import EditCell
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, listing, page_links
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.update.draft_session import DraftSession

# px, so that fields and values of all lines are aligned.
FIELD, VALUE = 140, 140
# Lines per page: a browser needs seconds for the hundreds of a pasted block.
MOST, KEY = 50, "unsaved"
LONGEST = 100  # letters of a value in its narrow column
HEADINGS = (("update-field", FIELD), ("update-before", VALUE), ("update-after", VALUE))


@part
def draw(view: ScreenView, desk: DraftSession) -> None:
    """A line per edited cell: the values before and after, and a button to revert it."""
    # Read once, since a save in another thread may end meanwhile.
    t, pending = view.t, desk.pending
    cells = edits.cells(pending, view.assessed["code"])
    with st.container(gap="xsmall", key="update-lines"):
        with st.container(key="update-headings"):
            action, rest = _places()
        action.caption(t(f"column-{view.filters.level}"))
        for name, width in HEADINGS:
            rest.caption(t(name), width=width)
        for cell in cells[listing.shown(KEY, view.code, len(cells), MOST)]:
            _line(view, desk, cell, pending[cell.code].said)
    listing.foot(view, KEY, view.code, len(cells), MOST)


def done(view: ScreenView) -> set[str]:
    """The codes of the statuses that set the progress to 100."""
    statuses = view.record.statuses
    return set(statuses.loc[statuses["done"], "code"])


def _line(view: ScreenView, desk: DraftSession, cell: EditCell, said: Mapping[str, Any]) -> None:
    before, now = (
        literal(_short(cell_words.value(view, cell.column, value)))
        for value in (cell.before, cell.now)
    )
    action, rest = _places()
    notes = "".join(f"  \n:gray[:small[{note}]]" for note in _notes(view, cell, said))
    row = literal(cell_words.row(view, cell.code))
    action.markdown(page_links.action(view, cell.code, row) + notes)
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


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _places() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Containers for the action, and for field and values beside it, on a phone below it."""
    action, rest = st.columns([2, 3], vertical_alignment="center")
    return action, rest.container(horizontal=True, vertical_alignment="center")


def _revert(desk: DraftSession, cell: EditCell) -> None:
    desk.put(edits.without(desk.pending, [(cell.code, cell.column)]))


def _notes(view: ScreenView, cell: EditCell, said: Mapping[str, Any]) -> list[str]:
    """The notes on an edited cell; `said` are all edits of its action, column to value."""
    is_done = cell.column == "status" and cell.now in done(view)
    notes = [view.t("update-sets-100")] if is_done and "progress" not in said else []
    if (is_done or cell.column == "progress") and not said.get("source_url"):
        notes.append(f":material/link_off: {view.t('update-no-source')}")
    return notes
