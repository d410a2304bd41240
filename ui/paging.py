"""Long lists page by page: which rows stand on this one, and the way to the others."""

import streamlit as st

from ui.view import View

SIZE = 20
# What the list was of when its page was chosen, and the first row on that page.
State = tuple[object, int]


def shown(key: str, scope: object, total: int, size: int = SIZE) -> slice:
    """The rows to show of `total`; a list of another `scope` begins at its first row again."""
    chosen: State = st.session_state.get(_name(key), (scope, 0))
    start = chosen[1] if chosen[0] == scope and 0 <= chosen[1] < total else 0
    return slice(start, min(start + size, total))


def foot(view: View, key: str, scope: object, total: int, size: int = SIZE) -> None:
    """Where the reader is in the list, and the pages before and after; nothing for a short one."""
    if total <= size:
        return
    t, here = view.t, shown(key, scope, total, size)
    with st.container(horizontal=True, vertical_alignment="center", key=f"foot-{key}"):
        _turn(key, t("paging-back"), scope, here.start - size, off=here.start == 0)
        rows = {"first": t.number(here.start + 1), "last": t.number(here.stop)}
        st.markdown(t("paging-rows", **rows, total=t.number(total)), width="content")
        _turn(key, t("paging-on"), scope, here.start + size, off=here.stop == total)


def _turn(key: str, label: str, scope: object, start: int, *, off: bool) -> None:
    state: State = (scope, max(start, 0))
    st.button(label, key=f"turn-{key}-{off}-{label}", disabled=off, on_click=_go, args=(key, state))


def _go(key: str, state: State) -> None:
    st.session_state[_name(key)] = state


def _name(key: str) -> str:
    return f"paging-{key}"
