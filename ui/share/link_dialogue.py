"""The dialogue before a link is ended, changed or copied; closing it changes nothing."""

from collections.abc import Callable
from datetime import timedelta

import streamlit as st

from db.links import link_writing
from db.links.link_rules import LONGEST_NAME
from db.links.stored_links import Created, Link
from ui.frame.screen_view import ScreenView
from ui.kit import day_field, link_words
from ui.kit.markdown import literal
from ui.share import link_draft, link_store, new_link

ASKED = "share.asked"
PLACE = "dialogue"


def begin(verb: str, link: Link) -> None:
    """Have the next run open a dialogue: `verb` is extend, rotate, duplicate or revoke."""
    st.session_state[ASKED] = (verb, link)


def ask(view: ScreenView) -> None:
    """Open the dialogue that `begin` has set, if any."""
    if ASKED not in st.session_state:
        return
    verb, link = st.session_state[ASKED]
    t, name, is_page = view.t, literal(link.name), link.kind == "page"
    titles: dict[str, str] = {
        "extend": t("share-ask-extend", name=name),
        "rotate": t("share-ask-rotate" if is_page else "token-ask-rotate", name=name),
        "duplicate": t("share-ask-duplicate", name=name),
        "revoke": t("share-ask-revoke", name=name),
    }
    drawn: dict[str, Callable[[ScreenView, Link], None]] = {
        "extend": _extend,
        "rotate": _rotate,
        "duplicate": _duplicate,
        "revoke": _revoke,
    }
    st.dialog(titles[verb], width="medium", on_dismiss=_leave)(drawn[verb])(view, link)


def _extend(view: ScreenView, link: Link) -> None:
    t, (usual, most) = view.t, link_store.lives()
    last = view.today + timedelta(days=most)
    later = max(link_store.last_day(link), view.today) + timedelta(days=usual)
    day = day_field.ask(
        t,
        t("share-expiry"),
        first=min(later, last),
        min_value=view.today,
        max_value=last,
        help=t("share-expiry-help", count=most),
        key=f"share-extend-day-{link.id}",
    )
    if _confirmed(view, t("share-extend")) and day:
        _done(
            link_store.attempt(
                view, PLACE, link_writing.extend, link.id, link_store.ends(day), **_as_seen(link)
            )
        )


def _rotate(view: ScreenView, link: Link) -> None:
    t, is_page = view.t, link.kind == "page"
    st.markdown(t("share-ask-rotate-text") if is_page else t("token-ask-rotate-text"))
    if _confirmed(view, t("share-rotate") if is_page else t("token-rotate")):
        _done(link_store.attempt(view, PLACE, link_writing.rotate, link.id, **_as_seen(link)))


def _duplicate(view: ScreenView, link: Link) -> None:
    t = view.t
    st.markdown(t("share-ask-duplicate-text", count=link_store.lives()[0]))
    name = st.text_input(
        t("share-copy-name"),
        value=link.name,
        max_chars=LONGEST_NAME,
        key=f"share-copy-name-{link.id}",
    )
    freezes = not link.question.is_frozen and _freezes(view, link)
    if _confirmed(view, t("share-duplicate")):
        frozen = (view.day, link_draft.batch(view)) if freezes else None
        _done(
            link_store.attempt(
                view, PLACE, link_writing.duplicate, link.id, name=name, frozen=frozen
            )
        )


def _freezes(view: ScreenView, link: Link) -> bool:
    """Draw the choice whether a copy follows the record or is frozen; True for frozen."""
    words = {"follows": view.t("share-follows"), "freezes": link_words.freezes(view)}
    label, key = view.t("share-time"), f"share-copy-time-{link.id}"
    return st.radio(label, list(words), format_func=words.__getitem__, key=key) == "freezes"


def _revoke(view: ScreenView, link: Link) -> None:
    is_page = link.kind == "page"
    st.markdown(view.t("share-ask-revoke-text" if is_page else "token-ask-revoke-text"))
    if _confirmed(view, view.t("share-revoke")):
        _done(link_store.attempt(view, PLACE, link_writing.revoke, link.id))


def _as_seen(link: Link) -> dict[str, int]:
    """The version of the link as shown, so that a later change by a colleague isn't overwritten."""
    return {"version": link.version}


def _confirmed(view: ScreenView, label: str) -> bool:
    with st.container(horizontal=True):
        # As on every button of this kind.
        clicked = st.button(f":violet[{label}]", type="primary", key="share-confirm")
        if st.button(view.t("cancel"), key="share-leave"):
            _leave()
            st.rerun()
    return clicked


def _done(answer: object) -> None:
    """Close the dialogue after a success; a new link is shown once. A None shows the refusal."""
    if answer is None:
        link_store.tell(PLACE)
        return
    if isinstance(answer, Created):
        new_link.keep(answer, place=st.session_state[ASKED][1].id)
    _leave()
    st.rerun()


def _leave() -> None:
    link_store.forget(PLACE)
    st.session_state.pop(ASKED, None)
