"""The address and the filters, each updated from the other; the address has codes only."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from data import arrival
from data.filters import LEVELS, MANY, ME, PARAMS, Filters, Question
from data.questions import Dropped, from_query, to_query
from ui.frame import every_click, known_on

WRITTEN = "address.written"
EVER_WRITTEN = "address.ever_written"
SHOWN, PAGE = "address.shown", "address.page"
DROPPED = "address.dropped"
ARRIVED, ARRIVALS = "address.arrived", "address.arrivals"
NAMES = tuple(param.name for param in PARAMS)
# The parameters of one page alone, such as the opened action: absent from the address means closed.
ON_A_PAGE = tuple(param.name for param in PARAMS if param.is_of_page)


def arrive(
    known: Callable[[], Mapping[str, Sequence[str]]],
    ends: Mapping[str | None, date],
    today: date,
) -> None:
    """Set the filters from the address, unless `follow` wrote this address.

    So they are set at the start of a visit, and when the visitor goes back. An empty query leaves
    the filters. `known` returns parameter to valid codes; `ends` is programme code to last day,
    with the default programme's under None.
    """
    query = _query()
    if not query:
        _leave()
    if not query or query == st.session_state.get(WRITTEN) or _is_late(query):
        every_click.navigation_done()
        return
    asked, dropped = from_query(query, known(), partial(_is_possible, ends, today))
    # The parameter page holds the name of an unknown page.
    dropped += [Dropped("page", name) for name in query.get("page", ())]
    for name in MANY:
        st.session_state[name] = list(asked.value(name))
    st.session_state["level"] = asked.filters.level
    known_on.arrive(asked.known_on)
    for name in ("programme", "lang", "as_of", *ON_A_PAGE):
        if value := asked.value(name):
            st.session_state[name] = value
        elif name in ("as_of", *ON_A_PAGE):
            st.session_state.pop(name, None)
    st.session_state[ARRIVED] = asked.action
    st.session_state[ARRIVALS] = arrivals() + 1
    st.session_state[DROPPED] = dropped
    st.session_state[WRITTEN] = None
    every_click.navigation_done()


def keep() -> None:
    """Have the next run read the address again: Streamlit forgets filters that weren't drawn."""
    st.session_state[WRITTEN] = None
    st.session_state[SHOWN] = None  # no filter counts as touched


def follow(asked: Question) -> None:
    """Write the filters into the address; a change clears the values dropped from the last one."""
    query = {
        name: [value] if isinstance(value, str) else value
        for name, value in to_query(asked).items()
    }
    before = st.session_state.get(WRITTEN)
    if before is not None and before != query:
        st.session_state[DROPPED] = []
    st.session_state[WRITTEN] = query
    ours = [known for known in st.session_state.get(EVER_WRITTEN, []) if known != query]
    st.session_state[EVER_WRITTEN] = [*ours, query][-50:]
    st.session_state[SHOWN], st.session_state[PAGE] = _touched(), _page()
    # A click that is older than the address written last brings an address that no longer shows.
    if _query() != query or before not in (None, query):
        st.query_params.from_dict(query)


def dropped() -> list[Dropped]:
    """The unknown parameters and values of the address."""
    return list(st.session_state.get(DROPPED, []))


def link(asked: Question) -> dict[str, str | list[str]]:
    """The query parameters of a link within the app that keeps the view."""
    return to_query(asked)


def opened() -> str | None:
    """The code of the opened action or measure; None without one."""
    code: str | None = st.session_state.get("action")
    return code


def asked_code() -> str | None:
    """The code of the page of an action, as in the address; the programme may lack it."""
    code: str | None = st.session_state.get("code")
    return code


def since() -> date | None:
    """The earlier of the two days that are compared; None: the last reporting day."""
    day: date | None = st.session_state.get("since")
    return day


def silence() -> str | None:
    """Which open actions the page Freshness lists (data.filters.SILENCES); None for all."""
    chosen: str | None = st.session_state.get("silence")
    return chosen


def batch() -> str | None:
    """The id, as text, of the batch shown alone on the page History; None without one."""
    number: str | None = st.session_state.get("batch")
    return number


def arrived_at(code: str) -> bool:
    """Whether the visitor has just followed a link to the action `code`; True once."""
    return code == opened() and st.session_state.pop(ARRIVED, None) == code


def arrivals() -> int:
    """How often the visitor has followed a link, or gone back, in this visit."""
    return int(st.session_state.get(ARRIVALS, 0))


def turn(code: str) -> None:
    """Open the action `code`, or close it if it is open; a callback of buttons."""
    if opened() == code:
        del st.session_state["action"]
    else:
        st.session_state["action"] = code


def chosen(me: str) -> Filters:
    """The filters of the widgets; `me` is the reader's name, "" without one."""
    many = {name: tuple(st.session_state.get(name) or ()) for name in MANY}
    level = st.session_state.get("level")
    # The name matters to ME alone: else what is computed is the same for all readers.
    own = me if ME in many["owner"] else ""
    return Filters(**many, level=level if level in LEVELS else "action", me=own)


def _is_possible(
    ends: Mapping[str | None, date], today: date, name: str, value: Any, asked: Question
) -> bool:
    """Whether a day or moment isn't in the future; `since` must be before the viewed day."""
    if name == "known_on":
        return known_on.moments().is_possible(value, today)
    programme = asked.programme or st.session_state.get("programme")
    return arrival.is_possible_day(ends, today, name, value, asked.asking(programme=programme))


def _is_late(query: dict[str, list[str]]) -> bool:
    """Whether the browser sent an older address since it did not have the newest one yet.

    A second click can be faster than the new address after the first one, and so can a script of
    the page. A visitor who goes back, or follows a link, sends an older address and nothing else.
    """
    if every_click.is_navigation() or query not in st.session_state.get(EVER_WRITTEN, []):
        return False
    # Where nothing was written since the last arrival, its run was left, and the address holds.
    is_older = st.session_state.get(WRITTEN) is not None and st.session_state.get(PAGE) == _page()
    return _is_touched() or (is_older and every_click.has_input())


def _leave() -> None:
    """Close what was opened on the page before: the menu opens pages without a query."""
    if not _is_touched():
        for name in ("action", "code", "batch", "silence"):
            st.session_state.pop(name, None)


def _is_touched() -> bool:
    """Whether the visitor changed a filter since the address was written."""
    return st.session_state.get(SHOWN) not in (None, _touched())


def _touched() -> dict[str, str]:
    # As text, since the list of a widget changes in place; an empty field counts as absent.
    return {name: str(st.session_state.get(name) or "") for name in NAMES}


def _page() -> str:
    """The page of this run, as Streamlit names it."""
    run = get_script_run_ctx()
    return run.page_script_hash if run else ""


def _query() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}
