"""The top of every page: what is looked at, the answer in one sentence, how far to trust it."""

from collections.abc import Callable

import streamlit as st

from data.filters import MANY, PARAM
from locales import Translator
from sections import scope as sections
from ui import address, downloads, known_on, links, past, share_here, store
from ui.part import part
from ui.text import literal, upright
from ui.view import View

# How much of what nobody knows is repeated.
FEW, LONGEST = 3, 60
EXAMPLE = "2024-12-31T18:00"


@part
def draw(
    view: View,
    answer: str,
    trust: str = "",
    *,
    method: bool = False,
    below: Callable[[], None] | None = None,
    ahead: bool = True,
    files: View | None = None,
) -> None:
    """The scope line, `answer` as the page's heading, `trust` below it, and what must be said.

    Both are Markdown whose user text is escaped already. `method` adds the way to the page that
    explains the figures, and `below` draws what stands under the heading before any notice.
    `ahead` says how much holds only later: not where that is listed too. `files` is the view that
    is downloaded, where the head speaks of more.
    """
    links.style()
    with st.container(horizontal=True, vertical_alignment="center", key="scope-line"):
        st.caption(literal(scope_line(view)), width="stretch")
        share_here.draw(view)
        downloads.draw(files or view)
    st.title(answer, anchor=False)
    with st.container():
        if trust:
            st.markdown(trust)
        if method:
            method_link(view)
    if below:
        below()
    if store.is_read_only():
        st.warning(view.t("read-only-band"))
    _notices(view)
    past.band(view, ahead=ahead)


def scope_line(view: View) -> str:
    """Programme, day and filters in one line of plain text, for under headings and files too."""
    return " · ".join([view.title, scope(view)])


def method_link(view: View, key: str = "method") -> None:
    """The way to the page that explains how the figures are computed."""
    links.link(view, "method", view.t("assessment-method"), key)


def scope(view: View) -> str:
    """Day and filters in plain text: "as of 31 December 2024 · pillars 3 and 4 · partner NRW"."""
    t, filters = view.t, view.filters
    when = [t("scope-as-of", day=t.day(view.day))]
    if view.known_on is not None:
        when.append(t("scope-known-on", moment=known_on.said(view.known_on, t)))
    everything = [] if filters.pillar or filters.partner or filters.owner else [t("scope-all")]
    return " · ".join([*when, *everything, *narrowed(view)])


def narrowed(view: View) -> list[str]:
    """The filters that are set, each in plain text."""
    t, filters = view.t, view.filters
    kept = {name: filters.kept(name) for name in MANY}
    owners = {name: upright(name) for name in filters.owners}
    parts = sections.narrowed(kept, {"partner": view.shorts, "owner": owners}, t)
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
    param = PARAM.get(name)
    message = param.bad if param else "notice-unknown-code"
    called = t(param.label if param else "filter-page")
    shown = ", ".join(value[:LONGEST] for value in values[:FEW]) + ("…" if values[FEW:] else "")
    return t(message, name=called, value=literal(shown), moment=EXAMPLE)
