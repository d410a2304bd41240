"""The form for a new token, and the list of tokens."""

from datetime import date, timedelta
from typing import Any

import streamlit as st

from db.links import link_writing
from db.links.link_rules import LONGEST_NAME
from db.links.stored_links import LIMITS, TOKENS, Audience, NewLink, StoredQuestion
from ui.frame.screen_view import ScreenView
from ui.kit import link_words
from ui.kit.part import part
from ui.share import link_form, link_list, link_store, new_link

OPEN = "token.open"
PLACE = "token-form"
FIELDS = ("name", "kind", *LIMITS.values(), "language", "expiry", "people")


def draw(view: ScreenView) -> None:
    """The form, or the button that opens it."""
    t = view.t
    if st.session_state.get(OPEN) != view.code:
        label = f":violet[{t('token-make')}]"  # as on every button of this kind
        st.button(label, type="primary", key="token-make", on_click=_begin, args=(view,))
        return
    with st.form("card-token-new", enter_to_submit=False):
        st.header(t("token-new"), anchor=False)
        what, how = st.columns(2, gap="medium")
        with what:
            _ask_what(view)
        with how:
            _ask_how(view)
        link_store.tell(PLACE)
        with st.container(horizontal=True, vertical_alignment="center"):
            label = f":violet[{t('token-create')}]"
            create = st.form_submit_button
            create(label, type="primary", key="token-create", on_click=_make, args=(view,))
            create(t("cancel"), type="tertiary", key="token-cancel", on_click=_leave)


def _ask_what(view: ScreenView) -> None:
    t = view.t
    st.text_input(
        t("token-name"),
        key="token-name",
        max_chars=LONGEST_NAME,
        placeholder=t("token-name-example"),
    )
    kinds = link_words.kinds(t)
    st.radio(t("token-kind"), list(kinds), format_func=kinds.__getitem__, key="token-kind")
    link_form.ask_limits(view, "token", "action")


def _ask_how(view: ScreenView) -> None:
    t, (usual, _) = view.t, link_store.lives()
    names = {**link_store.languages(t), "": t("token-language-asker")}
    st.selectbox(
        t("filter-language"), list(names), format_func=names.__getitem__, key="token-language"
    )
    st.session_state.setdefault("token-expiry", view.today + timedelta(days=usual))
    link_store.ask_last_day(view, "token-expiry")
    st.toggle(t("token-people"), key="token-people", help=t("token-people-help"))


def _begin(view: ScreenView) -> None:
    st.session_state[OPEN] = view.code
    for name, field in LIMITS.items():
        st.session_state[f"token-{field}"] = list(view.filters.kept(name))


def _make(view: ScreenView) -> None:
    """Make the token and close the form, so that a second click makes no second token."""
    if OPEN not in st.session_state:
        return
    if made := link_store.attempt(view, PLACE, link_writing.create, _asked(view)):
        new_link.keep(made)
        _leave()


def _asked(view: ScreenView) -> NewLink:
    """The token in the form; its values may be forged, and are checked when it is saved."""
    day = _field("expiry")
    shows = StoredQuestion(programme=view.code, language=_field("language"))
    audience = Audience(
        expires_at=link_store.ends(day if isinstance(day, date) else view.today),
        names_people=bool(_field("people")),
    )
    return NewLink(
        name=_field("name"),
        question=shows.limited_to({name: _field(field) or () for name, field in LIMITS.items()}),
        audience=audience,
        kind=_field("kind"),
    )


def _leave() -> None:
    link_store.forget(PLACE)
    st.session_state.pop(OPEN, None)
    for name in FIELDS:
        st.session_state.pop(f"token-{name}", None)


def _field(name: str) -> Any:
    return st.session_state.get(f"token-{name}")


KEY = "token"


@part
def tokens(view: ScreenView) -> None:
    """The section on tokens: an explanation, the form, and a card per token."""
    t, listed = view.t, link_store.listed(view, TOKENS)
    st.header(t("token-list"), anchor=False)
    st.markdown(t("token-text"))
    new_link.draw(view, TOKENS)
    if view.person.may_share():
        draw(view)
    if not listed:
        st.markdown(t("token-none"))
    link_list.cards(view, KEY, listed)
