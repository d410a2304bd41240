"""One's own account: name and language, sessions, shared pages and tokens, and what is stored."""

import json
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import streamlit as st

from data.files.csv_cells import text as csv_of
from db.access import account_changes, own_data
from db.access.accounts import Account
from db.access.person_facts import MOST_LETTERS
from db.links import link_owners
from locales import LANGUAGES, NAMES
from ui.frame import own_visit, store
from ui.frame.screen_view import ScreenView
from ui.kit import buttons, link_words, page_links
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.people import people_store, session_list

PLACE = "account"
JSON = "application/json"


def rights(view: ScreenView, own: Account) -> str:
    """What the reader may do, in a sentence."""
    return view.t("account-rights", rights=literal(people_store.rights(view, own)))


@part
def draw(view: ScreenView, own: Account) -> None:
    """The cards: two beside each other where there is room."""
    left, right = st.columns(2, gap="medium")
    with left:
        _who(view, own)
        _links(view, own)
    with right:
        _sessions(view, own)
        _stored(view, own)


def _who(view: ScreenView, own: Account) -> None:
    t = view.t
    with st.container(border=True, key="card-account-who"):
        st.header(t("account-who"), anchor=False)
        st.session_state.setdefault("account-name", own.name)
        st.session_state.setdefault("account-language", own.language)
        st.text_input(t("people-name"), key="account-name", max_chars=MOST_LETTERS)
        if own.email:
            st.caption(literal(own.email))
        names = {"": t("people-language-browser"), **NAMES}
        st.selectbox(
            t("filter-language"),
            ["", *LANGUAGES],
            format_func=names.__getitem__,
            key="account-language",
        )
        people_store.tell(PLACE)
        st.caption(t("account-name-help"))
        label = f":violet[{t('people-save')}]"
        st.button(label, type="primary", key="account-save", on_click=_save, args=(view, own.id))


def _save(view: ScreenView, person_id: int) -> None:
    name, language = (st.session_state.get(f"account-{each}") for each in ("name", "language"))
    saved = people_store.attempt(
        view, PLACE, account_changes.change_own, person_id, str(name or ""), str(language or "")
    )
    if saved:
        if language in LANGUAGES:
            st.session_state["lang"] = language
        people_store.say(view.t("account-saved"))


def _sessions(view: ScreenView, own: Account) -> None:
    t = view.t
    with st.container(border=True, key="card-account-sessions"):
        st.header(t("account-sessions"), anchor=False)
        session_list.draw(view, "account-sessions", own.id, t("account-out-everywhere"))
        own_visit.passkeys(view)
        own_visit.out(t)


def _links(view: ScreenView, own: Account) -> None:
    """The reader's pages and tokens that are not over, with the way to where they are changed."""
    t = view.t
    with st.container(border=True, key="card-account-links"):
        st.header(t("account-links"), anchor=False)
        found = link_owners.of_person(store.engine(), own.id, datetime.now(UTC))
        if not found:
            st.markdown(t("account-no-link"))
        for link in found:
            until = t("share-until", day=literal(t.day(people_store.day(link.audience.expires_at))))
            kind = link_words.kinds(t).get(link.kind, t("account-page"))
            st.markdown(f"**{literal(link.name)}**  \n{literal(kind)} · {until}")
        if found:
            page_links.link(view, "share", t("account-change-links"), "account-share")


def _stored(view: ScreenView, own: Account) -> None:
    t = view.t
    with st.container(border=True, key="card-account-stored"):
        st.header(t("account-stored"), anchor=False)
        st.markdown(t("account-stored-text"))
        made = partial(_rows, view, own.id)
        with st.container(horizontal=True):
            buttons.download(view, "JSON", "account", "json", JSON, partial(_json, made))
            buttons.download(view, "CSV", "account", "csv", buttons.CSV, partial(_csv, made))


def _rows(view: ScreenView, person_id: int) -> own_data.Rows:
    return own_data.of_person(store.engine(), person_id, by=view.person)


def _json(made: partial[own_data.Rows]) -> bytes:
    return json.dumps(made(), ensure_ascii=False, indent=2, default=_plain).encode()


def _csv(made: partial[own_data.Rows]) -> bytes:
    """A line per value: the table, the number of the row in it, the column, the value."""
    lines = [
        {"table": table, "row": at, "column": name, "value": _cell(value)}
        for table, rows in made().items()
        for at, row in enumerate(rows, 1)
        for name, value in row.items()
    ]
    return csv_of(("table", "row", "column", "value"), lines).encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return " ".join(value) if isinstance(value, list | tuple) else str(_plain(value))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
