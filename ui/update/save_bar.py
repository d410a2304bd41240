"""The bar at the bottom of the window: what is unsaved, its save, and the undo of the last save."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

import streamlit as st

from data.drafts import edits
from data.drafts.edits import EditCell
from data.filters import FIRST_DAY, LAST_DAY
from data.record import undos
from db.record import column_values
from db.record.coercion import refusal
from db.record.people import LONGEST_NAME
from db.record.stored_text import LONGEST, letters
from ui.assets import asset
from ui.frame import store, visitor
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words, day_field, page_links, statement_words, write_results
from ui.kit.markdown import literal
from ui.update import draft_saving, draft_session, editor_rows, unsaved_lines
from ui.update.draft_session import (
    AddedNote,
    DraftSession,
    Note,
    Outcome,
    UndoneNote,
)

REVIEW, WHO = "update.review", "update-who"
BY_LEVEL = {
    "unsaved": {"action": "update-unsaved-actions", "measure": "update-unsaved-measures"},
    "saved": {"action": "update-saved-actions", "measure": "update-saved-measures"},
}
BOTH = {"unsaved": "update-unsaved-both", "saved": "update-saved-both"}


def tell(view: ScreenView) -> bool:
    """Draw the bar of a save, an addition or an undo that was just made, first of all on the page.

    Return whether it was drawn; unsaved edits and refusals are left to `draw`.
    """
    desk = draft_session.of(view.code)
    note = desk.untold
    if note is None or view.is_past:
        return False
    desk.take_in()
    if desk.pending or desk.outcome != Outcome() or not write_results.stands(view, note.batch_id):
        return False
    with st.bottom:
        with _row():
            _done(view, desk, note)
        # Up to here the browser draws the page by itself (public/assets/whole_runs.js).
        st.container(key="update-told")
    return True


def draw(
    view: ScreenView,
    desk: DraftSession,
    onward: Callable[[], None] | None = None,
    *,
    saved: Callable[[], None] | None = None,
    is_told: bool = False,
) -> None:
    """What is unsaved, with buttons; else what was discarded, why an undo failed, or the last save.

    It stands below everything else, and stays in the window while the page is scrolled. `onward`
    is called after a save, as its button says then; `saved` is, too, without a word. `is_told` is
    what `tell` returned.
    """
    st.html(asset("update.css"))
    if is_told and desk.pending:  # a save in another thread has left edits since
        st.rerun()
    if is_told:
        desk.told = desk.last
    elif desk.pending:
        with st.bottom, st.container(key="save-bar"):
            _unsaved(view, desk, onward, saved)
    elif gone := desk.outcome.discarded:
        with st.bottom, _row():
            count = sum(len(draft.said) for draft in gone.values())
            st.info(view.t("update-discarded", count=count))
            label = view.t("update-bring-back")
            st.button(label, key="update-bring-back", on_click=desk.put, args=(gone,))
    elif desk.outcome.refusals or desk.outcome.outage:
        with st.bottom, st.container(key="save-bar"):
            write_results.told(view, desk.outcome.refusals, desk.outcome.outage, is_undo=True)
            _last(view, desk, "update-last")
    else:
        with st.bottom:
            _last(view, desk)


def tell_refused(view: ScreenView, desk: DraftSession) -> None:
    """Why a save or an undo was refused, to somebody who may change nothing any more."""
    if desk.outcome.refusals and not view.is_past:
        with st.bottom, st.container(key="save-bar"):
            write_results.told(view, desk.outcome.refusals, "")


def _last(view: ScreenView, desk: DraftSession, key: str = "save-bar") -> None:
    """The last save, addition or undo, where it still stands."""
    if (note := desk.last) and write_results.stands(view, note.batch_id):
        desk.told = note
        with _row(key):
            _done(view, desk, note)


def _row(key: str = "save-bar") -> st.delta_generator.DeltaGenerator:
    return st.container(key=key, horizontal=True, vertical_alignment="center")


def _unsaved(
    view: ScreenView,
    desk: DraftSession,
    onward: Callable[[], None] | None,
    saved: Callable[[], None] | None,
) -> None:
    t = view.t
    is_open = bool(st.session_state.get(REVIEW))
    troubles = desk.outcome.refusals or desk.outcome.outage
    day, comment = _keys(view, desk)
    unfit = [] if troubles else _unfit(view, desk)
    if is_open or troubles or unfit:
        with st.container(key="update-what"):
            with st.container():  # what comes and goes here moves no field below it
                write_results.told(view, desk.outcome.refusals, desk.outcome.outage)
                for each in unfit[: write_results.MOST_SENTENCES]:
                    st.error(each)
            if is_open:
                unsaved_lines.draw(view, desk)
                _ask(view, day, comment, is_refused=bool(desk.outcome.refusals))
    with st.container(horizontal=True, vertical_alignment="center", key="update-row"):
        changes = t("update-changes", count=desk.count)
        message = _message("unsaved", draft_saving.levels(view, desk.pending))
        with st.container(gap=None, width="content"):
            st.markdown(f"**{t(message, changes=changes, count=len(desk.pending))}**")
            st.caption(_effective(view, desk, day))
            _unseen(view, desk)
        note = desk.untold  # of a save during which one typed on
        if note and write_results.stands(view, note.batch_id):
            st.caption(_said(view, note), width="content")
        if store.is_nameless():
            st.text_input(
                t("update-who"),
                placeholder=t("update-who"),
                label_visibility="collapsed",
                key=WHO,
                max_chars=LONGEST_NAME,
                on_change=_named,
                width=220,
            )
        st.button(
            t("update-review-close" if is_open else "update-review"),
            key="update-review",
            on_click=_turn,
        )
        st.button(t("update-discard"), on_click=_discard, args=(desk,), key="update-discard")
        st.button(
            f":violet[{t('update-save-next' if onward else 'update-save')}]",
            key="update-save",
            on_click=_save,
            args=(view, desk, day, comment, onward or saved),
            type="primary",
        )


def _unfit(view: ScreenView, desk: DraftSession) -> list[str]:
    """A sentence for each unsaved value that can't be saved, as soon as it is typed."""
    found = (_fault(view, cell) for cell in edits.cells(desk.pending, view.assessed["code"]))
    return [said for said in found if said]


def _fault(view: ScreenView, cell: EditCell) -> str:
    t, name = view.t, cell.column
    if name in LONGEST and (count := letters(name, cell.now or "")) > LONGEST[name]:
        return t(
            "update-too-long",
            row=literal(cell_words.row(view, cell.code)),
            column=literal(cell_words.column(view, name)),
            letters=t.number(count),
            limit=t.number(LONGEST[name]),
        )
    reason = column_values.fault(name, cell.now)
    return (
        write_results.sentence(view, refusal(cell.code, reason, name, cell.now)) if reason else ""
    )


def _unseen(view: ScreenView, desk: DraftSession) -> None:
    """The number of edits on rows that the page doesn't show, and the button that shows them."""
    count = sum(len(draft.said) for code, draft in desk.pending.items() if code not in desk.rows)
    if view.page == "update" and count:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(view.t("update-unseen", count=count), width="content")
            st.button(
                view.t("update-unseen-show"),
                type="tertiary",
                key="update-unseen",
                on_click=editor_rows.show_alone,
                args=(view, list(desk.pending)),
            )


def _done(view: ScreenView, desk: DraftSession, note: Note) -> None:
    """The sentence on the last save, addition or undo; undo in one click, where nothing that it
    stated was changed since.
    """
    st.success(_said(view, note))
    if isinstance(note, UndoneNote):
        _about(view, note)
        return
    if codes := undos.overtaken(view.record, note.batch_id) or desk.outcome.overtaken:
        st.markdown(view.t("update-overtaken", count=len(codes), codes=_links(view, codes)))
        _entry(view, note)
        return
    _about(view, note)
    label = view.t("update-undo")
    st.button(label, key="update-undo", on_click=draft_saving.undo, args=(view, desk, note))


def _about(view: ScreenView, note: Note) -> None:
    """Links to the actions of a save or an undo; of many, to its entry in History."""
    if [*note.codes] == [view.asked_code] or isinstance(note, AddedNote):
        return
    if note.codes:
        st.markdown(_links(view, sorted(note.codes)), width="content")
    else:
        _entry(view, note)


def _links(view: ScreenView, codes: Iterable[str]) -> str:
    return view.t.list([page_links.action(view, code, literal(code)) for code in codes])


def _entry(view: ScreenView, note: Note) -> None:
    entry = page_links.address(view, "history", batch=str(note.batch_id))
    st.markdown(page_links.way(view.t("page-history"), entry), width="content")


def _said(view: ScreenView, note: Note) -> str:
    t = view.t
    if isinstance(note, AddedNote):
        return t(f"adding-{note.kind}-done", row=literal(note.row))
    if isinstance(note, UndoneNote):
        return write_results.undone(view, note.saved)
    changes = t("update-changes", count=note.changes)
    return t(_message("saved", note.levels), changes=changes, count=note.actions)


def _message(what: str, levels: Collection[str]) -> str:
    return BY_LEVEL[what][next(iter(levels))] if len(levels) == 1 else BOTH[what]


def _save(
    view: ScreenView,
    desk: DraftSession,
    day: str,
    comment: str,
    then: Callable[[], None] | None,
) -> None:
    """Save with the last values typed: of the fields with the keys `day` and `comment`, and of the
    table.
    """
    _named()
    desk.take_in()
    before = len(desk.batches)
    said = str(st.session_state.get(comment) or "")
    if desk.is_answered:
        draft_saving.save(view, desk, _chosen(view, day), said)
    is_saved = len(desk.batches) > before
    if is_saved or desk.outcome.refusals:  # a reason stands beside what it is about
        st.session_state[REVIEW] = not is_saved
    if then and is_saved:
        then()


def _chosen(view: ScreenView, day: str) -> date:
    """The day of the save: that of the field with the key `day`, once one was chosen."""
    chosen = st.session_state.get(day)
    return chosen if isinstance(chosen, date) else view.default_day


def _effective(view: ScreenView, desk: DraftSession, day: str) -> str:
    """The days from which the unsaved edits will hold, in words."""
    chosen = _chosen(view, day)
    days = {each.effective_on for each in edits.changes(desk.pending, chosen)}
    found = sorted(days or {chosen})  # a save in another thread may end meanwhile
    first, last = view.t.day(found[0]), view.t.day(found[-1])
    return view.t("update-effective", count=len(found), first=first, last=last)


def _keys(view: ScreenView, desk: DraftSession) -> tuple[str, str]:
    """The keys of the fields for day and comment of the save."""
    turn = f"{view.code}-{len(desk.batches)}"
    return f"update-day-{turn}", f"update-comment-{turn}"


def _ask(view: ScreenView, day: str, comment: str, *, is_refused: bool) -> None:
    """Draw the fields for day and comment of the save; with `is_refused` the reason is there."""
    t, statuses = view.t, view.record.statuses
    needing = [t(f"status-{code}") for code in statuses.loc[statuses["needs_comment"], "code"]]
    label = t("update-comment", statuses=t.list(needing)) if needing else t("update-comment-plain")
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
    count = letters("comment", str(st.session_state.get(comment) or ""))
    if count > LONGEST["comment"] and not is_refused:
        numbers = {"letters": t.number(count), "limit": t.number(LONGEST["comment"])}
        right.error(t("update-comment-too-long", **numbers))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(t("update-once"), width="content")
        # A name that was typed counts until people sign in, and stays in the browser.
        if view.person.number is None and visitor.name():
            author = statement_words.author(view, store.person().name)
            st.caption(t("update-who-known", author=author), width="content")
            st.button(
                t("update-who-change"), type="tertiary", key="update-unname", on_click=_unnamed
            )


def _named() -> None:
    """Take the name that was typed, if the bar has asked for one."""
    if store.is_nameless() and (typed := st.session_state.get(WHO)):
        visitor.call(str(typed))


def _unnamed() -> None:
    visitor.call("")


def _turn() -> None:
    st.session_state[REVIEW] = not st.session_state.get(REVIEW)


def _discard(desk: DraftSession) -> None:
    desk.put({}, Outcome(discarded=desk.pending))
    editor_rows.show_all()
