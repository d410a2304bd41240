"""What an open page does in the browser: says its language, finds its place, follows saves."""

from collections.abc import Callable

import streamlit as st

from ui.assets import asset

# Streamlit fixes <html lang> to "en"; screen readers would read Dutch with an English voice.
_LANGUAGE = st.components.v2.component(
    "page_language",
    js="export default function (c) { document.documentElement.lang = c.data; }",
)

# A link can open what stands far down a page.
_SIGHT = st.components.v2.component(
    "into_sight",
    # In braces: what it gives back, a promise, would be taken for a way to clean up.
    js="export default (c) => { c.parentElement.host.scrollIntoView({ block: 'center' }); }",
)

# Streamlit puts what a button opens at the end of the page, which the keyboard reaches last.
_REACH = st.components.v2.component(
    "within_reach",
    js="""export default (c) => {
  const opened = c.parentElement.host.closest("[data-testid=stPopoverBody]")
  if (!opened || opened.contains(document.activeElement)) return
  opened.tabIndex = -1
  opened.style.outline = "none"
  opened.focus()
}""",
)

_FOLLOW = st.components.v2.component("follow", js=asset("live.js").read_text(encoding="utf-8"))


def speak(language: str) -> None:
    """Tell the browser which language the page is in."""
    _LANGUAGE(data=language, key="page_language", height=0)


def look_here(key: str) -> None:
    """Bring this place of the page into sight, once: when it is first drawn."""
    _SIGHT(key=key, height=0)


def within_reach(key: str) -> None:
    """Have the keyboard go on, once, in what a button has just opened."""
    _REACH(key=key, height=0)


def follow(shown: int) -> None:
    """Show what somebody saved within two seconds: the browser compares one number every second."""
    _FOLLOW(data=shown, key="follow", height=0, on_moved_change=_run_again)


def _run_again() -> None:
    """Nothing more: the run that follows reads the revision itself."""


def popover(label: str, key: str, content: Callable[[], None], *, icon: str | None = None) -> None:
    """The button; `content` draws what it opens, `key` tells it from the others."""
    opened = st.popover(label, type="tertiary", icon=icon, key=key, on_change="rerun")
    if opened.open:
        with opened:
            content()
            within_reach(f"within-{key}")
