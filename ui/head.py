"""The top of every page: what is looked at, the answer in one sentence, how far to trust it."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from locales import Translator
from ui import address, links
from ui.text import literal
from ui.view import View

PARAMETERS = {
    "lang": "filter-language",
    "programme": "filter-programme",
    "as_of": "filter-as-of",
    "known_on": "filter-known-on",
    "pillar": "filter-pillar",
    "partner": "filter-partner",
    "status": "filter-status",
    "level": "filter-level",
    "action": "filter-action",
    "page": "filter-page",
}
# How much of what nobody knows is repeated.
FEW, LONGEST = 3, 60


def draw(
    view: View,
    answer: str,
    trust: str = "",
    *,
    method: bool = False,
    below: Callable[[], None] | None = None,
) -> None:
    """The scope line, `answer` as the page's heading, `trust` below it, and what must be said.

    Both are Markdown whose user text is escaped already. `method` adds the way to the page that
    explains the figures, and `below` draws what stands under the heading before any notice.
    """
    links.style()
    st.caption(literal(scope_line(view)))
    st.title(answer, anchor=False)
    if trust:
        st.markdown(trust)
    if method:
        method_link(view)
    if below:
        below()
    _notices(view)
    if view.is_past:
        _band(view, "past-band", "past-return")
    elif later := _later_statements(view):
        _band_ahead(view, later)


def scope_line(view: View) -> str:
    """Programme, day and filters in one line of plain text, for under headings and files too."""
    return " · ".join([view.title, scope(view)])


def method_link(view: View, key: str = "method") -> None:
    """The way to the page that explains how the figures are computed."""
    links.link(view, "method", view.t("assessment-method"), key)


def scope(view: View) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    t, filters = view.t, view.filters
    everything = [] if filters.pillar or filters.partner else [t("scope-all")]
    return " · ".join([t("scope-as-of", day=t.day(view.day)), *everything, *narrowed(view)])


def narrowed(view: View) -> list[str]:
    """The filters that are set, each in plain text."""
    t, filters = view.t, view.filters
    parts = []
    if filters.pillar:
        count = len(filters.pillar)
        parts.append(t("scope-pillars", count=count, pillars=t.list(sorted(filters.pillar))))
    if filters.partner:
        shorts = view.partners.set_index("code").loc[list(filters.partner), "short"]
        parts.append(t("scope-partners", count=len(shorts), partners=t.list(list(shorts))))
    if filters.status:
        words = [t(f"status-{code}") for code in filters.status]
        parts.append(t("scope-statuses", count=len(words), statuses=t.list(words)))
    if filters.level == "measure":
        parts.append(t("scope-measures"))
    return parts


def _notices(view: View) -> None:
    """What of the address was left out, a line per parameter, however much there was."""
    t = view.t
    values: dict[str, list[str]] = {}
    for dropped in address.dropped():
        values.setdefault(dropped.name, []).append(dropped.value)
    if lines := [_notice(t, name, found) for name, found in values.items()]:
        st.warning("\n\n".join(lines))


def _notice(t: Translator, name: str, values: list[str]) -> str:
    message = "notice-bad-day" if name == "as_of" else "notice-unknown-code"
    shown = ", ".join(value[:LONGEST] for value in values[:FEW]) + ("…" if values[FEW:] else "")
    return t(message, name=t(PARAMETERS[name]), value=literal(shown))


def _band(view: View, said: str, back: str) -> None:
    t = view.t
    with st.container(border=True, horizontal=True, horizontal_alignment="distribute"):
        st.markdown(f":material/history: {t(said, day=t.day(view.day))}", width="content")
        st.button(
            t(back, day=t.day(view.default_day)), type="tertiary", on_click=_look_at, args=(None,)
        )


def _band_ahead(view: View, later: int) -> None:
    t = view.t
    with st.container(horizontal=True, horizontal_alignment="left", vertical_alignment="center"):
        st.caption(t("later-statements", count=later, day=t.day(view.day)), width="content")
        st.button(
            t("later-show", day=t.day(view.today)),
            type="tertiary",
            on_click=_look_at,
            args=(view.today,),
        )


def _later_statements(view: View) -> int:
    """How many statements hold only from after the day that is looked at."""
    return int((view.record.updates["effective_on"] > pd.Timestamp(view.day)).sum())


def _look_at(day: object) -> None:
    if day is None:
        st.session_state.pop("as_of", None)
    else:
        st.session_state["as_of"] = day
