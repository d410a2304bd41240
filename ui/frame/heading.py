"""The top of every page: the scope, the answer in one sentence, the coverage, and notices."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from data.filters import PARAM
from locales import Translator
from sections.view_tables import PAGES
from ui.frame import address_bar, live, past_band, store
from ui.frame.screen_view import ScreenView
from ui.kit import filter_marks, page_links, scope_words
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import share_button


def download_button(view: ScreenView) -> None:
    """The button for downloads; nothing on a page without a table of the programme."""
    if view.page not in PAGES:
        return
    content = partial(_files, view)
    live.popover(view.t("download-view"), "download-here", content, icon=":material/download:")


def _files(view: ScreenView) -> None:
    # Imported late: readers of a page shouldn't wait for the modules that write files.
    from ui.frame import download_files

    download_files.draw(view)


# Unknown values of the address repeated in a notice, and the letters of each.
FEW, LONGEST = 3, 60
EXAMPLE = "2024-12-31T18:00"


@part
def draw(
    view: ScreenView,
    answer: str,
    trust: str = "",
    *,
    method: bool = False,
    below: Callable[[], None] | None = None,
    ahead: bool = True,
    about: Callable[[], None] | None = None,
) -> None:
    """The scope with its filters, `answer` as the page's heading, `trust` below it, and notices.

    `answer` and `trust` are Markdown whose user text is escaped. `method` adds the link to the page
    Method, and `below` draws the content between the heading and the notices. `ahead` adds the
    number of statements that hold only after the viewed day. `about` draws what is said of the
    page's figures, behind a question mark.
    """
    page_links.style()
    with st.container(horizontal=True, vertical_alignment="center", key="scope-line"):
        with st.container(horizontal=True, vertical_alignment="center", key="scope-words"):
            st.caption(literal(scope_words.scope_line(view)), width="content")
            filter_marks.draw(view, "top")
        share_button.draw(view)
        download_button(view)
        if about:
            live.popover(view.t("about-figures"), "about", about, icon=":material/help:")
    st.title(answer, anchor=False)
    with st.container():
        if trust:
            st.markdown(trust)
        if method:
            scope_words.method_link(view)
    if below:
        below()
    if store.is_read_only():
        st.warning(view.t("read-only-band"))
    _notices(view)
    past_band.band(view, ahead=ahead)


@part
def of_people(view: ScreenView, answer: str, trust: str = "") -> None:
    """`answer` as the heading of a page that is about no part of the programme, and notices."""
    page_links.style()
    st.title(answer, anchor=False)
    with st.container():
        if trust:
            st.markdown(trust)
    _notices(view)


def _notices(view: ScreenView) -> None:
    """A warning with a line per parameter of the address that had unknown values."""
    t = view.t
    values: dict[str, list[str]] = {}
    for dropped in address_bar.dropped():
        values.setdefault(dropped.name, []).append(dropped.value)
    if lines := [_notice(t, name, found) for name, found in values.items()]:
        st.warning("\n\n".join(lines))


def _notice(t: Translator, name: str, values: list[str]) -> str:
    param = PARAM.get(name)
    message = param.bad if param else "notice-unknown-code"
    called = t(param.label if param else "filter-page")
    shown = ", ".join(value[:LONGEST] for value in values[:FEW]) + ("…" if values[FEW:] else "")
    return t(message, name=called, value=literal(shown), moment=EXAMPLE)
