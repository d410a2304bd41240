"""The editable table of actions or measures, or a table to read where editing is off."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from data.drafts import draft, edit_table
from sections import updating
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit import page_links
from ui.kit.cell_words import column
from ui.kit.markdown import plain
from ui.kit.part import part
from ui.update import draft_session as desks
from ui.update import (
    editor_columns,
    editor_form,
    editor_rows,
    new_entries,
    pasted_block,
    phone_cards,
    saved_elsewhere,
)
from ui.update.draft_session import DraftSession, Now
from ui.update.editor_columns import columns
from ui.update.editor_form import SWITCH

_REST = st.components.v2.component("at_rest", js=asset("at_rest.js").read_text(encoding="utf-8"))


def ask_idle(revision: int, then: Callable[[], None]) -> None:
    """Call `then` once the page is idle, before the next run; `revision` is the one to follow."""
    _REST(data=revision, key="at_rest", height=0, on_rested_change=then)


_KEYS = st.components.v2.component(
    "grid_keys", js=asset("grid_keys.js").read_text(encoding="utf-8")
)


_CODES = st.components.v2.component(
    "grid_codes", js=asset("grid_codes.js").read_text(encoding="utf-8")
)


_SORT = st.components.v2.component(
    "grid_sort", js=asset("grid_sort.js").read_text(encoding="utf-8")
)


def listen_sort(view: ScreenView) -> None:
    """Have a click on a heading of the table sort its rows, here rather than in the browser."""
    names = {label: name for name, label in editor_columns.labels(view).items()}

    def taken() -> None:
        said = st.session_state["grid_sort"].get("asked")
        asked = said if isinstance(said, Mapping) else {}
        name = names.get(str(asked.get("title")))
        if name and asked.get("way") in editor_rows.WAYS:
            editor_rows.sort(name, asked["way"])

    _SORT(data=[*names], key="grid_sort", height=0, on_asked_change=taken)


def guard_keys(view: ScreenView) -> None:
    """Have the table process letters, and keys that close a cell, in the order of typing.

    On a code, Enter and a double click open the page of the action.
    """
    _KEYS(key="grid_keys", height=0)
    way = page_links.address(view, "action", code="CODE").replace("code=CODE", "code={code}")
    heading = columns(view)["code"]["label"]
    _CODES(key="grid_codes", data={"way": way, "heading": heading}, height=0)


FIXED = ("changed", "code", "title", "planned", "last_update_on")
# px of the header and of a line: Streamlit wraps text in rows above 64 px.
HEADER, LINE = 38, 18
BORDERS = 2  # px
MOST_HIGH = 700  # px of a table to read
PENCIL = "✎"


def open_desk(view: ScreenView) -> DraftSession:
    """The visit's unsaved edits, with the newest ones, and the rows to show.

    While edits are unsaved or the page is in use, the rows stay as read, whatever others save. So
    an edit is always of the value shown, and a later change by others is a conflict.
    """
    desk = desks.of(view.code)
    if not may_edit(view):
        return desk
    desk.take_in()
    saved_elsewhere.watch(view, desk)
    if view.is_arrival and not desk.pending:
        editor_rows.show_all()
    if phone_cards.is_narrow():
        editor_rows.forget_order()
    passing = list(editor_rows.shown(view)["code"])
    wanted = view.assessed["code"].isin({*passing, *desk.rows, *desk.pending})
    rows = editor_rows.in_order(view, view.assessed[wanted])
    is_all = len(passing) == len(editor_rows.found(view))
    is_sorted = editor_rows.is_sorted()
    now = Now(draft.read(rows), passing, view.revision, is_sorted=is_sorted, is_all=is_all)
    desk.follow(now, editor_rows.scope(view), is_there=SWITCH in st.session_state)
    desk.lay(view.t.language)
    return desk


def may_edit(view: ScreenView) -> bool:
    """Whether the view isn't of the past and the person may report on any of its actions."""
    return updating.may_report(view, view.person, is_past=view.is_past)


@part
def draw(view: ScreenView, desk: DraftSession) -> None:
    """The search field, the rows, and the pager; no rows where none was found.

    The rows are an editable table or the form where the visitor may edit, else a table to read.
    """
    _tools(view, desk)
    if not may_edit(view):
        if not editor_rows.found(view).empty:
            _read(view)
    elif desk.rows:
        _change(view, desk)
    editor_rows.foot(view)
    # Below the table, which mustn't move under an open cell.
    if may_edit(view):
        saved_elsewhere.tell(view, desk)


def _tools(view: ScreenView, desk: DraftSession) -> None:
    """What stands above the table: search and filter, its columns, the form, and a new action."""
    is_editable = may_edit(view)
    with st.container(horizontal=True, vertical_alignment="bottom", key="update-tools"):
        if not phone_cards.is_narrow():
            editor_rows.search(view)
        if is_editable and desk.rows:
            is_table = not (phone_cards.is_narrow() or editor_form.is_shown())
            if is_table and editor_columns.may_change(view):
                editor_columns.choose(view)
            is_card = phone_cards.is_narrow() and not editor_form.is_shown()
            editor_form.switch(view, phone_cards.current(list(desk.table.rows)) if is_card else "")
        if editor_columns.may_change(view):
            new_entries.switch(view)
    editor_rows.say_alone(view)
    editor_rows.none_found(view)
    if editor_columns.may_change(view):
        new_entries.new_action(view, desk)


@part
def _change(view: ScreenView, desk: DraftSession) -> None:
    if editor_form.is_shown():
        editor_form.draw(view, desk)
    elif phone_cards.is_narrow():
        phone_cards.draw(view, desk)
    else:
        _edit(view, desk)
    phone_cards.listen()
    if desk.revision != view.revision and not desk.pending:
        ask_idle(view.revision, desk.rest)


def _edit(view: ScreenView, desk: DraftSession) -> None:
    shown = _frame(view, edit_table.drawn(desk.table.rows, desk.pending, view.t, desk.table.typed))
    changed = {
        code: ", ".join(column(view, name) for name in draft.said)
        for code, draft in desk.pending.items()
    }
    elsewhere = f"{saved_elsewhere.MARK} {view.t('update-elsewhere-mark')}"
    marks = dict.fromkeys(saved_elsewhere.codes(view, desk), elsewhere)
    for code, names in changed.items():
        mark = f"{saved_elsewhere.MARK} " if code in marks else ""
        marks[code] = f"{mark}{PENCIL} {names}"
    said = [marks.get(code, "") for code in shown.index]
    shown = shown.assign(changed=pd.Series(said, index=shown.index, dtype="str"))
    is_small = phone_cards.is_small()
    order = editor_columns.shown(view, is_small=is_small)
    row, height = _heights(shown, updating.SMALL_LETTERS if is_small else updating.LETTERS)
    # As high as its rows, and at most as the window (update.css).
    with st.container(height=height, border=False, key="update-table"):
        st.data_editor(
            _tinted(shown[list(editor_columns.ORDER)], list(changed), view.palette.tint),
            key=desk.table.key,
            on_change=desk.take_in,
            hide_index=True,
            disabled=list(FIXED),
            column_config=editor_columns.fitted(view, is_small=is_small),
            column_order=order,
            row_height=row,
            height="stretch",
            placeholder="",
            alt=view.t(updating.NAMES[view.filters.level]),
        )
    guard_keys(view)
    listen_sort(view)
    pasted_block.listen(view, desk, shown[order])


def _read(view: ScreenView) -> None:
    shown = _frame(view, edit_table.drawn(draft.read(editor_rows.shown(view)), {}, view.t))
    row, height = _heights(shown)
    with st.container(border=False, key="update-table-read"):
        st.dataframe(
            shown[list(updating.READING)],
            hide_index=True,
            column_config=columns(view),
            row_height=row,
            height=min(height, MOST_HIGH),
            placeholder="",
            alt=view.t(updating.NAMES[view.filters.level]),
        )
    listen_sort(view)


def _frame(view: ScreenView, rows: pd.DataFrame) -> pd.DataFrame:
    # An action removed meanwhile stays, with its code alone, until the rows are read again.
    known = view.assessed.set_index("code").reindex(rows.index)
    known = known.fillna({"title": "", "title_language": view.t.language})
    last = [view.t.short_day(day) if day == day else "" for day in known["last_update_on"]]
    return rows.assign(
        code=rows.index,
        title=plain(known, "title", view.t),
        planned=["" if each != each else view.t.percent(each, 0) for each in known["planned"]],
        last_update_on=[said or view.t("word-never") for said in last],
    )


def _tinted(shown: pd.DataFrame, codes: list[str], tint: str) -> Styler:
    """The fixed cells of changed rows on a tint; Streamlit ignores colours of editable cells.

    It is a Styler even without changes, since Streamlit takes a plain frame for another table. It
    has one page of rows, since pandas styles at most 262,144 cells.
    """
    where = ([code for code in codes if code in shown.index], list(FIXED))
    return shown.style.map(lambda _: f"background-color: {tint}", subset=where)


def _heights(shown: pd.DataFrame, letters: int = updating.LETTERS) -> tuple[int, int]:
    """The heights of a row and of the table in px: rows of lines for the longest title."""
    row = updating.lines(shown["title"], letters) * LINE + 12
    return row, HEADER + row * len(shown) + BORDERS


def answer(view: ScreenView, desk: DraftSession) -> str:
    """The number of unsaved edits, else the sentence on what can be edited or read: the heading."""
    if desk.count:
        return view.t("update-answer-unsaved", count=desk.count)
    messages = updating.TO_CHANGE if may_edit(view) else updating.TO_READ
    if phone_cards.is_narrow() and may_edit(view) and not editor_form.is_shown():
        messages = updating.BY_CARDS
    return updating.answer(view, messages, len(editor_rows.found(view)))


def hint(view: ScreenView, desk: DraftSession) -> str:
    """The hint on the table or the form; "" where it doesn't apply."""
    if may_edit(view):
        if phone_cards.is_narrow():
            return ""
        if editor_form.is_shown():
            return "" if view.actions.empty else view.t("update-hint-form")
        return updating.hint(view)
    return view.t("update-hint-kept") if desk.count else ""
