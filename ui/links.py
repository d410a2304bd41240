"""Links from one page to another that keep the view; long titles wrap."""

from pathlib import Path

import streamlit as st

from ui import address
from ui.view import View

LOOK = Path(__file__).with_name("look.css")


def style() -> None:
    """What the theme has no word for: once per page."""
    st.html(LOOK)


def link(view: View, page: str, label: str, key: str, **asked: object) -> None:
    """A link to `page` (a name) with this view, but for what `asked` changes (see View.asked).

    `label` is Markdown whose user text is escaped; `key` tells this link from the others.
    """
    with st.container(key=f"link-{key}"):
        st.page_link(
            f"pages/{page}.py",
            label=label,
            icon="",
            query_params=address.link(view.question(**asked)),
        )
