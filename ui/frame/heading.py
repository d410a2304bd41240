"""The top of every page: what is looked at, the answer in one sentence, how far to trust it."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from data.filters import PARAM
from locales import Translator
from ui.frame import address_bar, live, past_band, store
from ui.frame.screen_view import ScreenView
from ui.kit import page_links, scope_words
from ui.kit.markdown import literal
from ui.kit.part import part
from ui.share import share_button

PAGES = (
    *("overview", "pillars", "partners", "timeline", "changes", "freshness"),
    *("update", "history"),
)


def download_button(view: ScreenView) -> None:
    """The button; none on a page that shows no table of the programme."""
    if view.page not in PAGES:
        return
    content = partial(_files, view)
    live.popover(view.t("download-view"), "download-here", content, icon=":material/download:")


def _files(view: ScreenView) -> None:
    # Who just reads needn't wait until all that writes files is loaded.
    from ui.frame import download_files

    download_files.draw(view)


# How much of what nobody knows is repeated.
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
    files: ScreenView | None = None,
) -> None:
    """The scope line, `answer` as the page's heading, `trust` below it, and what must be said.

    Both are Markdown whose user text is escaped already. `method` adds the way to the page that
    explains the figures, and `below` draws what stands under the heading before any notice.
    `ahead` says how much holds only later: not where that is listed too. `files` is the view that
    is downloaded, where the head speaks of more.
    """
    page_links.style()
    with st.container(horizontal=True, vertical_alignment="center", key="scope-line"):
        st.caption(literal(scope_words.scope_line(view)), width="stretch")
        share_button.draw(view)
        download_button(files or view)
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


def _notices(view: ScreenView) -> None:
    """What of the address was left out, a line per parameter, however much there was."""
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
