"""The top of every page: what is looked at, the answer in one sentence, how far to trust it."""

from collections.abc import Callable

import streamlit as st

from charts.scope import places
from locales import Translator
from ui import address, downloads, known_on, links, past, share_here, store
from ui.part import part
from ui.text import literal, upright
from ui.view import View

PARAMETERS = {
    "lang": "filter-language",
    "programme": "filter-programme",
    "as_of": "filter-as-of",
    "known_on": "filter-known-on",
    "pillar": "filter-pillar",
    "partner": "filter-partner",
    "status": "filter-status",
    "owner": "column-owner",
    "level": "filter-level",
    "action": "filter-action",
    "since": "filter-since",
    "batch": "filter-batch",
    "author": "column-author",
    "recorded_from": "history-from",
    "recorded_until": "history-to",
    "page": "filter-page",
}
# How much of what nobody knows is repeated.
FEW, LONGEST = 3, 60
EXAMPLE = "2024-12-31T18:00"
NOTICES = {
    **dict.fromkeys(("as_of", "recorded_from", "recorded_until"), "notice-bad-day"),
    "since": "notice-bad-since",
    "known_on": "notice-bad-moment",
}


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
    parts = places(filters.pillar, [view.shorts[code] for code in filters.partner], t)
    if filters.status:
        words = [t(f"status-{code}") for code in filters.status]
        parts.append(t("scope-statuses", count=len(words), statuses=t.list(words)))
    if filters.owner:
        owners = [upright(name) for name in sorted(filters.owners)]
        parts.append(t("scope-owners", count=len(owners), owners=t.list(owners)))
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
    message = NOTICES.get(name, "notice-unknown-code")
    shown = ", ".join(value[:LONGEST] for value in values[:FEW]) + ("…" if values[FEW:] else "")
    return t(message, name=t(PARAMETERS[name]), value=literal(shown), moment=EXAMPLE)
