"""Links from one page to another that keep the view."""

from collections.abc import Callable, Collection, Iterable, Mapping
from urllib.parse import quote, urlencode

import streamlit as st

import settings
from data.questions import action_address
from ui.assets import asset
from ui.frame import address_bar
from ui.frame.screen_view import ScreenView

LOOK, DARK = asset("look.css"), asset("dark.css")


def style() -> None:
    """Load the style sheet for the looks that the theme can't set, once per page."""
    st.html(LOOK)
    if st.context.theme.type == "dark":
        st.html(DARK)


def link(view: ScreenView, page: str, label: str, key: str, **asked: object) -> None:
    """A link to `page` (a name) with this view, with the parameters in `asked` changed.

    `label` is Markdown whose user text is escaped; `key` is unique on the page.
    """
    with st.container(key=f"link-{key}"):
        st.page_link(
            f"pages/{page}.py",
            label=label,
            icon="",
            query_params=address_bar.link(view.question(**asked)),
        )


def address(view: ScreenView, page: str, **asked: object) -> str:
    """The address of `page` with this view, with the parameters in `asked` changed.

    The browser opens it in place (ui.frame.live.open_in_place), wherever the link stands.
    """
    query = address_bar.link(view.question(**{"action": None, **asked}))
    return f"/{page}?{urlencode(query, doseq=True, quote_via=quote)}"


def actions(view: ScreenView, codes: Iterable[str]) -> list[str]:
    """The addresses of the pages of actions or measures."""
    return [address(view, "action", code=code) for code in codes]


def go(view: ScreenView, page: str, **asked: object) -> None:
    """Open `page` as its `address` does: for a click that is no link."""
    query = address_bar.link(view.question(**{"action": None, **asked}))
    st.switch_page(f"pages/{page}.py", query_params=query)


def action(view: ScreenView, code: str, words: str) -> str:
    """A Markdown link to the page of an action or measure; `words` are Markdown, escaped."""
    return way(words, address(view, "action", code=code))


def ways(view: ScreenView, codes: Collection[str]) -> Callable[[str], str]:
    """From a code to the whole address of its page, for files; "" for one that isn't in `codes`.

    Without a PUBLIC_URL it is "" for all: what is on this machine opens nowhere else.
    """
    chosen, question = settings.current(), view.question()
    known = codes if chosen.is_public else ()
    return lambda code: action_address(chosen.public_url, question, code) if code in known else ""


def way(words: str, address: str) -> str:
    """A Markdown link with `words`, which are Markdown, to an `address` of this module."""
    return f"[{words}](<{address.replace('&', '&amp;')}>)"


def contents(sections: Mapping[str, str]) -> None:
    """A link to each section of a page, anchor to words, which are Markdown."""
    with st.container(horizontal=True, gap="small", key="contents"):
        for anchor, words in sections.items():
            st.markdown(f"[{words}](#{anchor})", width="content")
