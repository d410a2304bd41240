"""The short form of one action, in place on its page: the fields of an update, and its owner."""

import streamlit as st

from data.drafts import draft
from ui.frame.screen_view import ScreenView
from ui.kit.part import part
from ui.update import draft_session as desks
from ui.update import editor, editor_columns
from ui.update.draft_session import DraftSession, Now
from ui.update.form_fields import Fields, shown

# The code of the action whose form is open; another action's page opens without it.
OPEN = "action.form"
BESIDE, WIDE = ("owner", "due_on"), ("comment", "source_url")


def open_desk(view: ScreenView) -> DraftSession:
    """The visit's unsaved edits, with the action of the page as the row to edit."""
    desk, code = desks.of(view.code), view.asked_code
    desk.take_in()
    if not may_edit(view):
        return desk
    wanted = view.assessed["code"].isin({code, *desk.pending})
    now = Now(draft.read(view.assessed[wanted]), [str(code)], view.revision)
    desk.follow(now, ("action", code), is_there=is_open(view))
    desk.lay(view.t.language)
    return desk


def may_edit(view: ScreenView) -> bool:
    """Whether the view isn't of the past and the person may report on the action of the page."""
    action = view.asked_action
    if view.is_past or action is None:
        return False
    return view.person.may_report(action["pillar_code"], action["partners"])


def is_open(view: ScreenView) -> bool:
    """Whether the form of the page's action is open."""
    return may_edit(view) and st.session_state.get(OPEN) == view.asked_code


def button(view: ScreenView) -> None:
    """The button that opens the form, or closes it; what was typed stays unsaved, not lost."""
    if may_edit(view):
        opened = is_open(view)
        label = view.t("action-form-close" if opened else "action-form", level=_level(view))
        st.button(
            label if opened else f":violet[{label}]",
            type="secondary" if opened else "primary",
            key="action-form-turn",
            on_click=_turn,
            args=(view.asked_code,),
        )


@part
def draw(view: ScreenView, desk: DraftSession) -> None:
    """The fields, each with its value or its unsaved edit; nothing while the form is closed."""
    if not is_open(view):
        return
    code = str(view.asked_code)
    fields = Fields(view, desk, code, shown(view, desk, code))
    with st.container(border=True, key="card-action-form"):
        st.header(view.t("action-form", level=_level(view)), anchor=False)
        fields.ask("status", st.container())
        fields.ask_progress(st.container())
        if editor_columns.may_change(view):
            places = st.columns(2)
            for place, column in zip(places, BESIDE, strict=True):
                fields.ask(column, place)
        for column in WIDE:
            fields.ask(column, st.container())
    if desk.revision != view.revision and not desk.pending:
        editor.ask_idle(view.revision, desk.rest)


def _level(view: ScreenView) -> str:
    action = view.asked_action
    return "action" if action is None else str(action["level"])


def _turn(code: str | None) -> None:
    if st.session_state.get(OPEN) == code:
        del st.session_state[OPEN]
    else:
        st.session_state[OPEN] = code


def close(desk: DraftSession) -> None:
    """Close the form after a save, so that what it changed is seen; not over what is unsaved."""
    if not desk.pending:
        st.session_state.pop(OPEN, None)
