"""The form for a new shared page: its scope, audience and end."""

import streamlit as st

from data.filters import PARAM
from db.links import link_writing
from db.links.link_rules import LONGEST_NAME
from db.links.stored_links import LIMITS, NewLink
from locales.direction import upright
from ui.frame import filter_widgets
from ui.frame.screen_view import ScreenView
from ui.kit import day_field, link_words
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import link_addresses, link_draft, link_store, new_link

DRAFT = "share.draft"
PLACE = "form"


def end(view: ScreenView, new: NewLink) -> None:
    """The buttons of the form, and the link to the preview of the page `new`."""
    t = view.t
    # Callbacks, since a run that is cut off by the next one would lose the click.
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            f":violet[{t('share-create')}]",
            type="primary",
            key="share-create",
            on_click=_make,
            args=(view,),
        )
        st.button(t("share-preview"), key="share-preview", on_click=_look, args=(view,))
        st.button(t("cancel"), type="tertiary", key="share-cancel", on_click=_leave)
    _preview(view, new)
    link_store.tell(PLACE)


def _make(view: ScreenView) -> None:
    """Make the page and close the form, so that a second click makes no second page."""
    if not link_draft.is_open():
        return
    made = link_store.attempt(view, PLACE, link_writing.create, link_draft.asked(view))
    if made:
        new_link.keep(made)
        _leave()


def _look(view: ScreenView) -> None:
    new = link_draft.asked(view)
    made = link_store.attempt(view, PLACE, link_writing.draft, new)
    if made:
        st.session_state[DRAFT] = (new, link_addresses.address(made.token))


def _leave() -> None:
    st.session_state.pop(DRAFT, None)
    link_store.forget(PLACE)
    link_draft.end()


def _preview(view: ScreenView, new: NewLink) -> None:
    """The link to the preview; nothing where the form was changed since it was made."""
    asked, address = st.session_state.get(DRAFT, (None, ""))
    if asked != new:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.link_button(view.t("share-preview-open"), address, icon=":material/open_in_new:")
        st.caption(view.t("share-preview-until"), width="content")


TIMES = ("follows", "freezes")


@part
def draw(view: ScreenView) -> None:
    """The form, while it is open and the visitor may share."""
    if not link_draft.is_open() or not view.person.may_share():
        return
    link_draft.remember(view)
    t = view.t
    with st.container(border=True, key="card-share-new"):
        st.header(t("share-new"), anchor=False)
        st.caption(t("share-new-caption"))
        what, how = st.columns(2, gap="medium")
        with what:
            _ask_what(view)
        with how:
            _ask_how(view)
            link_draft.ask(t)
        new = link_draft.asked(view)
        st.caption(t("share-summary", what=literal(link_words.scope(view, new))))
        end(view, new)


def ask_limits(view: ScreenView, place: str, level: str) -> None:
    """Draw the filters that a link can carry, two beside each other; actions of `level` alone."""
    t, fields = view.t, list(LIMITS.items())
    for two in (fields[first : first + 2] for first in range(0, len(fields), 2)):
        for column, (name, field) in zip(st.columns(2), two, strict=False):
            param, key = PARAM[name], f"{place}-{field}"
            with column:
                if name == "action":
                    words, every = _actions(view, level), t(f"filter-all-{param.plural}")
                    filter_widgets.ask_many(key, words, t(param.label), every)
                else:
                    filter_widgets.ask_filter(view.record, t, param, key)


def _actions(view: ScreenView, level: str) -> dict[str, str]:
    """Code to code and title of the actions of a level on the day."""
    shown = view.assessed[view.assessed["level"] == level]
    return {
        c: upright(f"{c} {title}") for c, title in zip(shown["code"], shown["title"], strict=True)
    }


def _ask_what(view: ScreenView) -> None:
    t = view.t
    st.text_input(
        t("share-name"),
        key="share-name",
        max_chars=LONGEST_NAME,
        placeholder=t("share-name-example"),
    )
    ask_limits(view, "share", st.session_state["share-level"])
    levels = {"action": t("level-action"), "measure": t("level-measure")}
    st.segmented_control(
        t("filter-level"),
        list(levels),
        format_func=levels.__getitem__,
        key="share-level",
        required=True,
    )
    sections = link_words.sections(t)
    st.pills(
        t("share-sections"),
        list(sections),
        format_func=sections.__getitem__,
        selection_mode="multi",
        key="share-sections",
        wrap=True,
    )


def _ask_how(view: ScreenView) -> None:
    t = view.t
    words = {"follows": t("share-follows"), "freezes": link_words.freezes(view)}
    time = st.radio(t("share-time"), TIMES, format_func=words.__getitem__, key="share-time")
    if time == "freezes":
        day_field.ask(t, t("share-day"), key="share-day", max_value=view.today)
    names = link_store.languages(t)
    st.selectbox(
        t("share-language"), list(names), format_func=names.__getitem__, key="share-language"
    )
    link_store.ask_last_day(view, "share-expiry")
    st.toggle(t("share-downloads"), key="share-downloads")
