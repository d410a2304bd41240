"""Scripts of an open page: its language, scrolling, keyboard focus, and updates after saves."""

from collections.abc import Callable

import streamlit as st

from ui.assets import asset

# Streamlit fixes <html lang> to "en"; screen readers would read Dutch with an English voice.
_LANGUAGE = st.components.v2.component(
    "page_language",
    js="export default function (c) { document.documentElement.lang = c.data; }",
)

# A link can open an action far down a page.
_SIGHT = st.components.v2.component(
    "into_sight",
    # In braces: Streamlit would call a returned value as a clean-up function.
    js="export default (c) => { c.parentElement.host.scrollIntoView({ block: 'center' }); }",
)

# Streamlit puts the content of a popover at the end of the page, which the keyboard reaches last.
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
    """Set the language of the page in the browser."""
    _LANGUAGE(data=language, key="page_language", height=0)


def look_here(key: str) -> None:
    """Scroll the page here, once: when this is first drawn."""
    _SIGHT(key=key, height=0)


def within_reach(key: str) -> None:
    """Move the keyboard focus, once, into the popover that was just opened."""
    _REACH(key=key, height=0)


def follow(shown: int) -> None:
    """Show saves of others within two seconds: the browser compares the revision every second."""
    _FOLLOW(data=shown, key="follow", height=0, on_moved_change=_run_again)


def _run_again() -> None:
    """Do nothing: the run after a callback reads the revision itself."""


def popover(label: str, key: str, content: Callable[[], None], *, icon: str | None = None) -> None:
    """The button of a popover; `content` draws in it once it is open; `key` is unique."""
    opened = st.popover(label, type="tertiary", icon=icon, key=key, on_change="rerun")
    if opened.open:
        with opened:
            content()
            within_reach(f"within-{key}")
