"""The address and the filters: the one follows the other, codes only."""

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from data.filters import MANY, Asked, Dropped, Filters, from_query, to_query

WRITTEN = "address.written"
DROPPED = "address.dropped"


def arrive(known: Mapping[str, Sequence[str]], today: date) -> None:
    """Set the filters to what the address asks for, when it isn't what we wrote there ourselves.

    That is once per visit, and again when the visitor goes back. Nothing in it: nothing changes.
    """
    query = _query()
    if not query or query == st.session_state.get(WRITTEN):
        return
    asked, dropped = from_query(query, known)
    if asked.as_of and asked.as_of > today:
        dropped.append(Dropped("as_of", asked.as_of.isoformat()))
        asked = Asked(asked.filters, asked.programme, None, None, asked.lang)
    for name in MANY:
        st.session_state[name] = list(getattr(asked.filters, name))
    st.session_state["level"] = asked.filters.level
    for name in ("programme", "lang", "as_of"):
        if value := getattr(asked, name):
            st.session_state[name] = value
        elif name == "as_of":
            st.session_state.pop(name, None)
    st.session_state[DROPPED] = dropped
    st.session_state[WRITTEN] = None


def follow(asked: Asked) -> None:
    """Write the filters into the address; what the last one couldn't say is forgotten then."""
    query = {
        name: [value] if isinstance(value, str) else value
        for name, value in to_query(asked).items()
    }
    before = st.session_state.get(WRITTEN)
    if before is not None and before != query:
        st.session_state[DROPPED] = []
    st.session_state[WRITTEN] = query
    if _query() != query:
        st.query_params.from_dict(query)


def dropped() -> list[Dropped]:
    """What of the address nobody knew."""
    return list(st.session_state.get(DROPPED, []))


def link(asked: Asked) -> dict[str, str | list[str]]:
    """The query parameters of a link within the app that keeps the view."""
    return to_query(asked)


def chosen() -> Filters:
    """The filters as their widgets stand."""
    many = {name: tuple(st.session_state.get(name) or ()) for name in MANY}
    return Filters(**many, level=st.session_state.get("level") or "action")


def _query() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
