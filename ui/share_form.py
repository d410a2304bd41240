"""What a new shared page shows, to whom and until when: it begins with the filters of the view."""

import streamlit as st

from data.filters import PARAM
from db.link_rules import LONGEST_NAME
from db.shown import LIMITS
from ui import (
    day_field,
    filters,
    share_access,
    share_asked,
    share_end,
    share_state,
    share_words,
    sharing,
)
from ui.part import part
from ui.text import literal
from ui.view import View

TIMES = ("follows", "freezes")


@part
def draw(view: View) -> None:
    """The form, while somebody fills it in."""
    if not share_state.is_open() or not view.person.may_share():
        return
    share_state.remember(view)
    t = view.t
    with st.container(border=True, key="card-share-new"):
        st.header(t("share-new"), anchor=False)
        st.caption(t("share-new-caption"))
        what, how = st.columns(2, gap="medium")
        with what:
            _ask_what(view)
        with how:
            _ask_how(view)
            share_access.ask(t)
        new = share_asked.asked(view)
        st.caption(t("share-summary", what=literal(share_words.scope(view, new))))
        share_end.draw(view, new)


def _ask_what(view: View) -> None:
    t = view.t
    st.text_input(
        t("share-name"),
        key="share-name",
        max_chars=LONGEST_NAME,
        placeholder=t("share-name-example"),
    )
    for name, field in LIMITS.items():
        filters.ask_filter(view.record, t, PARAM[name], f"share-{field}")
    levels = {"action": t("level-action"), "measure": t("level-measure")}
    st.segmented_control(
        t("filter-level"),
        list(levels),
        format_func=levels.__getitem__,
        key="share-level",
        required=True,
    )
    sections = share_words.sections(t)
    st.pills(
        t("share-sections"),
        list(sections),
        format_func=sections.__getitem__,
        selection_mode="multi",
        key="share-sections",
        wrap=True,
    )


def _ask_how(view: View) -> None:
    t = view.t
    words = {"follows": t("share-follows"), "freezes": share_words.freezes(view)}
    time = st.radio(t("share-time"), TIMES, format_func=words.__getitem__, key="share-time")
    if time == "freezes":
        day_field.ask(t, t("share-day"), key="share-day", max_value=view.today)
    names = sharing.languages(t)
    st.selectbox(
        t("share-language"), list(names), format_func=names.__getitem__, key="share-language"
    )
    sharing.ask_last_day(view, "share-expiry")
    st.toggle(t("share-downloads"), key="share-downloads")
