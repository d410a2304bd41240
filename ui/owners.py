"""The filter by owner: a name as it was written, or "mine", which is everybody's own."""

import streamlit as st

from data.filters import ME, PARAM
from data.load import Record
from db.people import LOCAL
from locales import Translator
from ui import store
from ui.filters import ask_many
from ui.text import upright


def me() -> str:
    """The reader's name; "" for one who has none."""
    name = store.person().name
    return "" if name == LOCAL.name else name


def codes(record: Record) -> list[str]:
    """What an address may hold: every owner there ever was, and ME for a reader with a name."""
    names = [name for name in PARAM["owner"].values(record) if name != ME]
    return [*([ME] if names and me() else []), *names]


def ask(record: Record, t: Translator) -> None:
    """Whose actions; nothing is drawn where none has an owner."""
    words = {name: upright(name) for name in codes(record)}
    if not words:
        st.session_state["owner"] = []
        return
    if ME in words:
        words[ME] = t("filter-mine", name=upright(me()))
    ask_many("owner", words, t("column-owner"), t("filter-all-owners"))
