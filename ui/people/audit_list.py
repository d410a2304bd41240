"""The audit: who signed in, was refused, was given or lost rights, shared, exported, imported."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import get_args

import streamlit as st

from data.files.csv_cells import text as csv_of
from db.access import audit
from db.access.accounts import Account
from db.access.arrivals import Refusal
from db.access.audit import Asked, Entry
from db.record.rights import Role
from ui.frame import filter_widgets, store
from ui.frame.screen_view import ScreenView
from ui.kit import buttons, listing
from ui.kit.listing import ListingColumn
from ui.kit.part import part
from ui.people import people_store

KEY = "audit"
ANYBODY = 0
COLUMNS = ("number", "at", "person", "what", "about", "reason")
# Reasons that have words; any other is shown as it stands, such as the name of a file.
WAYS = ("invited", "passkey", "openid", "proxy", "provider")
MAILED = ("mail", "other-way", "undelivered")
REASONS = (*WAYS, *MAILED, "added", "removed", *get_args(Refusal))


@part
def draw(view: ScreenView, people: Sequence[Account]) -> None:
    """The filters, the rows, twenty at a time, and the file; nothing for who may not see them."""
    if not people_store.may_see(view):
        return
    t = view.t
    st.header(t("audit-list"), anchor=False)
    st.caption(t("audit-text"))
    names = {one.id: people_store.name(view, one) for one in people}
    asked = _ask(view, names)
    total = audit.count(store.engine(), asked)
    if not total:
        st.markdown(t("audit-none"))
        return
    here = listing.shown(KEY, asked, total)
    entries = audit.entries(store.engine(), asked, here.start, listing.SIZE)
    _table(view, entries, names)
    listing.foot(view, KEY, asked, total)
    made = partial(_csv, asked)
    buttons.download(view, t("audit-csv"), KEY, "csv", buttons.CSV, made)


def _ask(view: ScreenView, names: Mapping[int, str]) -> Asked:
    t = view.t
    kinds = {what: _what(view, what) for what in get_args(audit.What)}
    left, right = st.columns(2)
    with left:
        filter_widgets.ask_many("audit-what", kinds, t("audit-what"), t("audit-all"))
    whose = {ANYBODY: t("history-everybody"), **names}
    person = right.selectbox(
        t("audit-person"), list(whose), format_func=whose.__getitem__, key="audit-person"
    )
    return Asked(tuple(st.session_state["audit-what"]), person or None)


def _table(view: ScreenView, entries: Sequence[Entry], names: Mapping[int, str]) -> None:
    t = view.t
    heads = ("audit-at", "audit-by", "audit-what", "audit-about", "audit-reason")
    columns = [
        ListingColumn(t(head), "" if at else "wide", at > 0) for at, head in enumerate(heads)
    ]
    rows = [
        [
            listing.text(view.words.moment(one.at)),
            listing.text(_name(view, names, one.person) or t("audit-nobody")),
            listing.text(_what(view, one.what)),
            listing.text(_name(view, names, one.about)),
            listing.text(_why(view, one.reason)),
        ]
        for one in entries
    ]
    listing.draw(KEY, columns, rows, t("audit-list"), view.palette, snug=True)


def _what(view: ScreenView, what: str) -> str:
    return view.t(f"audit-what-{what.replace(' ', '-')}")


def _why(view: ScreenView, reason: str) -> str:
    if reason in REASONS:
        return view.t(f"audit-reason-{reason}")
    return view.t(f"method-role-{reason}") if reason in get_args(Role) else reason


def _name(view: ScreenView, names: Mapping[int, str], number: int | None) -> str:
    if number is None:
        return ""
    return names.get(number) or view.t("audit-number", number=number)


def _csv(asked: Asked) -> bytes:
    """The rows as they are stored, with numbers of people, as `python -m people audit` has them."""
    rows = [vars(one) for one in audit.entries(store.engine(), asked)]
    lines = [{**row, "at": row["at"].isoformat(timespec="seconds")} for row in rows]
    return csv_of(COLUMNS, lines).encode()
