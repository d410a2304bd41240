"""Links from one page to another that keep the view."""

import streamlit as st

from ui.assets import asset
from ui.frame import address_bar
from ui.frame.screen_view import ScreenView

LOOK = asset("look.css")


def style() -> None:
    """Load the style sheet for the looks that the theme can't set, once per page."""
    st.html(LOOK)


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
