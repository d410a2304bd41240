"""Scripts of an open page: language, theme, scrolling, keyboard focus, and updates after saves."""

from collections.abc import Callable, Collection
from typing import Literal

import streamlit as st

from db.record.people import Person
from ui.assets import asset
from ui.frame.screen_view import ScreenView

# Streamlit fixes <html lang> to "en" and has words of its own in English; screen readers would read
# Dutch with an English voice.
_WORDS = st.components.v2.component(
    "reader_words", js=asset("reader_words.js").read_text(encoding="utf-8")
)
# Streamlit's words to their message: alone, and before a name of ours.
ALONE = {
    "Skip to main content": "shared-skip",
    "Sidebar": "browser-sidebar",
    "App pages": "browser-pages",
    "Expand sidebar": "browser-expand",
    "Collapse sidebar": "browser-collapse",
    "No results": "browser-no-results",
    "Choose an option": "browser-choose",
    "Choose options": "browser-choose",
    "Open": "row-open",
    "Close": "row-close",
    "Dismiss": "row-close",
    "Clear all": "browser-clear-all",
    "Clear value": "browser-clear",
    "Clear entry": "browser-clear",
    "Clear date": "browser-clear",
    "Select all": "browser-select-all",
    "Selected values": "browser-selected",
    "Selectbox options": "browser-options",
    "Multiselect options": "browser-options",
    "Choose date": "browser-choose-date",
    "day": "browser-day",
    "month": "browser-month",
    "year": "browser-year",
    "dd": "browser-dd",
    "mm": "browser-mm",
    "yyyy": "browser-yyyy",
    "Empty": "browser-empty",
    "Use arrow keys to navigate dates. Enter to select. Escape to close.": "browser-calendar",
    "Show/hide columns": "browser-columns",
    "Download as CSV": "browser-csv",
    "Search": "browser-search",
    "Type to search": "browser-search",
    "Close Search": "browser-close-search",
    "Next Result": "browser-next-result",
    "Previous Result": "browser-previous-result",
    "Fullscreen": "browser-fullscreen",
    "Close fullscreen": "browser-close-fullscreen",
    "Dataframe column menu": "browser-column-menu",
    "Sort ascending": "browser-ascending",
    "Sort descending": "browser-descending",
    "Format": "browser-format",
    "Statistics": "browser-statistics",
    "Autosize": "browser-autosize",
    "Pin column": "browser-pin",
    "Unpin column": "browser-unpin",
    "Hide column": "browser-hide",
    "Show password": "browser-show-password",
    "Hide password": "browser-hide-password",
    "Increment": "browser-more",
    "Decrement": "browser-less",
    "Press Enter to apply": "browser-enter",
    "Press Enter to submit form": "browser-enter",
    "Press Ctrl+Enter to apply": "browser-control-enter",
    "Press ⌘+Enter to apply": "browser-command-enter",
    "Running...": "browser-running",
    "Notifications": "browser-notices",
}
# How Streamlit refuses a day, and the message for it.
OUTSIDE = {
    "on or before": "browser-day-latest",
    "on or after": "browser-day-earliest",
    "between": "browser-day-between",
}
BEFORE = {"Help for ": "browser-help", "Remove ": "browser-remove"}
# Where a word of ALONE stands before a name of ours, and where the two stand in a message.
NAME, PAIR = "{name}", ("{word}", "{name}")
TOLD, BY_ITSELF = "live.told", "live.by_itself"

# A link can open an action far down a page.
_SIGHT = st.components.v2.component(
    "into_sight",
    # In braces: Streamlit would call a returned value as a clean-up function.
    js="export default (c) => { c.parentElement.host.scrollIntoView({ block: c.data }); }",
)

# Streamlit puts the content of a popover at the end of the page, which the keyboard reaches last.
_REACH = st.components.v2.component(
    "within_reach",
    js="""export default (c) => {
  const opened = c.parentElement.host.closest("[data-testid=stPopoverBody]")
  if (!opened || opened.contains(document.activeElement)) return
  opened.tabIndex = -1
  opened.style.outline = "none"
  opened.focus({ preventScroll: true })
  // Near the edge of the window Streamlit leaves it a few lines.
  const isShort = opened.clientHeight < Math.min(opened.scrollHeight, innerHeight / 2)
  const button = document.querySelector('[data-testid=stPopoverButton][aria-expanded="true"]')
  if (isShort) button?.scrollIntoView({ block: "start" })
}""",
)

_IN_PLACE = st.components.v2.component(
    "in_place", js=asset("in_place.js").read_text(encoding="utf-8")
)

_DAYS = st.components.v2.component("day_keys", js=asset("day_keys.js").read_text(encoding="utf-8"))

_THEME = st.components.v2.component("theme", js=asset("theme.js").read_text(encoding="utf-8"))

_FOLLOW = st.components.v2.component("follow", js=asset("live.js").read_text(encoding="utf-8"))


def speak(view: ScreenView) -> None:
    """Set the language of the page and of Streamlit's words, and say what a changed filter left."""
    t = view.t
    number, said = _told(view)
    what, name = PAIR
    data = {
        "language": t.language,
        "alone": {english: t(key) for english, key in ALONE.items()},
        "before": {english: t(key, name=NAME) for english, key in BEFORE.items()},
        "pairs": {": ": t("feed-line", what=what, value=name), ", ": f"{what}, {name}"},
        "selected": t("browser-selected-date", name=NAME),
        "none": t("browser-no-such-day", name=NAME),
        "partial": t("browser-part-of-day", name=NAME),
        "unread": t("browser-unread-day", name=NAME),
        "outside": {
            english: t(message, first="{first}", last="{last}")
            for english, message in OUTSIDE.items()
        },
        "number": number,
        "said": said,
    }
    _WORDS(data=data, key="reader_words", height=0)


def _told(view: ScreenView) -> tuple[int, str]:
    """How often a filter changed in this visit, and the sentence of the last time."""
    asked = view.code, view.filters, view.day, view.known_on
    before, number, said = st.session_state.get(TOLD, (asked, 0, ""))
    if asked != before:
        shown = len(view.actions)
        said = view.t(f"browser-shown-{view.filters.level}s", count=shown)
        number += 1
    st.session_state[TOLD] = asked, number, said
    return number, said


def open_in_place(pages: Collection[str]) -> None:
    """Have links to `pages`, wherever they stand, open without a new visit."""
    _IN_PLACE(data=list(pages), key="in_place", height=0)


def take_days() -> None:
    """Have a typed day count once it is whole, not only when its field is left."""
    _DAYS(key="day_keys", height=0)


def repaint(view: ScreenView) -> None:
    """Have the page run anew when the reader changes to the other theme, which charts follow."""
    _THEME(data=view.palette.background, key="theme", height=0, on_changed_change=_nothing)


def _nothing() -> None:
    """Nothing is done: the run that follows reads the theme."""


def look_here(key: str, *, block: Literal["center", "start"] = "center") -> None:
    """Scroll the page here, once: when this is first drawn; `block` is where it will stand."""
    _SIGHT(data=block, key=key, height=0)


def within_reach(key: str) -> None:
    """Move the keyboard focus, once, into the popover that was just opened."""
    _REACH(key=key, height=0)


def follow(shown: int, person: Person, *, is_own: bool = True) -> None:
    """Show saves of others at once: the browser hears of another revision than `shown`.

    It also asks whether `person` is still the one who is signed in; it is the page's own one, who
    opened it, where it `is_own`.
    """
    number = "" if person.number is None else str(person.number)
    data = {"revision": shown, "person": number, "isOwn": is_own}
    _FOLLOW(data=data, key="follow", height=0, on_moved_change=_run_again)


def _run_again() -> None:
    """Note that nobody did anything: the run after it reads the revision itself."""
    st.session_state[BY_ITSELF] = True


def ran_by_itself() -> bool:
    """Whether this run was begun by a save of somebody else, and not by who looks at the page."""
    return bool(st.session_state.pop(BY_ITSELF, False))


def popover(label: str, key: str, content: Callable[[], None], *, icon: str | None = None) -> None:
    """The button of a popover; `content` draws in it once it is open; `key` is unique."""
    opened = st.popover(label, type="tertiary", icon=icon, key=key, on_change="rerun")
    if opened.open:
        with opened:
            content()
            within_reach(f"within-{key}")
