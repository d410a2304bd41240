"""What a new shared page shows, to whom and until when: it begins with the filters of the view."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from data import days
from db.link_rules import LONGEST_NAME
from db.links import NewLink
from db.shown import SECTIONS, Shown
from ui import filters, share_access, share_end, share_state, share_words, sharing, store
from ui.text import literal
from ui.view import View

TIMES = ("follows", "freezes")


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
            name = st.text_input(
                t("share-name"),
                key="share-name",
                max_chars=LONGEST_NAME,
                placeholder=t("share-name-example"),
            )
            shown = _ask_scope(view)
        with how:
            frozen = _ask_time(view)
            names = sharing.languages(t)
            shown["language"] = st.selectbox(
                t("share-language"),
                list(names),
                format_func=names.__getitem__,
                key="share-language",
            )
            expiry = _ask_expiry(view)
            shown["has_downloads"] = st.toggle(t("share-downloads"), key="share-downloads")
            password, origins = share_access.ask(t)
        shows = Shown(programme=view.code, **shown, **frozen)
        new = NewLink(name, shows, sharing.ends(expiry), password, origins)
        st.caption(t("share-summary", what=literal(share_words.scope(view, new))))
        share_end.draw(view, new)


def _ask_scope(view: View) -> dict[str, Any]:
    t = view.t
    filters.ask_places(view.record, t, "share-pillars", "share-partners")
    levels = {"action": t("level-action"), "measure": t("level-measure")}
    level = st.segmented_control(
        t("filter-level"),
        list(levels),
        format_func=levels.__getitem__,
        key="share-level",
        required=True,
    )
    sections = share_words.sections(t)
    asked = st.pills(
        t("share-sections"),
        list(sections),
        format_func=sections.__getitem__,
        selection_mode="multi",
        key="share-sections",
        wrap=True,
    )
    return {
        "pillars": tuple(st.session_state["share-pillars"]),
        "partners": tuple(st.session_state["share-partners"]),
        "level": level,
        "sections": tuple(name for name in SECTIONS if name in (asked or ())),
    }


def _ask_time(view: View) -> dict[str, Any]:
    """Nothing for a page that follows, else its day and the last batch that it knows."""
    t = view.t
    words = {"follows": t("share-follows"), "freezes": share_words.freezes(view)}
    time = st.radio(t("share-time"), TIMES, format_func=words.__getitem__, key="share-time")
    if time != "freezes":
        return {}
    day = st.date_input(t("share-day"), key="share-day", format="DD/MM/YYYY", max_value=view.today)
    batch = store.batch_known_on(days.END) if view.batch is None else view.batch
    return {"as_of": day if isinstance(day, date) else view.day, "batch": batch}


def _ask_expiry(view: View) -> date:
    usual, most = sharing.lives()
    day = st.date_input(
        view.t("share-expiry"),
        min_value=view.today,
        max_value=view.today + timedelta(days=most),
        key="share-expiry",
        format="DD/MM/YYYY",
        help=view.t("share-expiry-help", count=most),
    )
    return day if isinstance(day, date) else view.today + timedelta(days=usual)
