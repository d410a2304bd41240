"""The band with the viewed day and the moment known on, with a way back for each clock."""

import streamlit as st

from sections import scope
from ui.frame import known_on
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import literal


def band(view: ScreenView, *, ahead: bool = True) -> None:
    """The band for a view of the past; else, with `ahead`, the number of later statements."""
    if view.is_past:
        _looking_back(view)
    elif ahead and (later := scope.later_statements(view, _code(view))):
        _ahead(view, later)


def _code(view: ScreenView) -> str | None:
    return view.asked_code if view.page == "action" else None


def missing(view: ScreenView, code: str) -> str:
    """Why an action is missing, in Markdown: it didn't exist that day, or wasn't recorded yet."""
    if view.known_on is None or code in set(view.record.updates["action_code"]):
        return view.t("opened-not-yet", code=literal(code), day=view.t.day(view.day))
    return view.t("known-missing", code=literal(code), moment=scope.known(view))


def _looking_back(view: ScreenView) -> None:
    t = view.t
    with st.container(border=True, horizontal=True, horizontal_alignment="distribute"):
        st.markdown(f":material/history: {scope.past(view)}", width="content")
        with st.container(horizontal=True, width="content", key="past-returns"):
            if view.day < view.default_day:
                back = t("past-return", day=t.day(view.default_day))
                st.button(back, type="tertiary", on_click=_look_at, args=(None,))
            if view.known_on is not None:
                st.button(
                    t("past-return-known"), type="tertiary", on_click=known_on.arrive, args=(None,)
                )


def _ahead(view: ScreenView, later: int) -> None:
    t = view.t
    with st.container(horizontal=True, horizontal_alignment="left", vertical_alignment="center"):
        st.caption(t("later-statements", count=later, day=t.day(view.day)), width="content")
        st.button(
            t("later-show", day=t.day(view.today)),
            type="tertiary",
            on_click=_look_at,
            args=(view.today,),
        )


def _look_at(day: object) -> None:
    if day is None:
        st.session_state.pop("as_of", None)
    else:
        st.session_state["as_of"] = day
