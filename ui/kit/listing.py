"""Lists to read, on a phone too, page by page: each row stacks there, and every value keeps its
heading.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import streamlit as st

from charts.palette import Palette
from locales.addresses import is_address
from ui.assets import asset
from ui.frame.screen_view import ScreenView
from ui.kit.markdown import upright

# What stands in one cell: text and, where there is one, its mark, bar, address, note and language.
Cell = Mapping[str, object]

_TABLE = st.components.v2.component(
    "listing",
    css=asset("listing.css").read_text(encoding="utf-8"),
    js=asset("listing.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class ListingColumn:
    """A heading and how the cells below it look: classes of listing.css.

    `end` sets numbers at the right, `whole` never breaks, `wide` is what the row is about, and
    `alone` gives it a line of its own where rows stack. `named` repeats the heading there, for
    values that don't say what they are.
    """

    label: str
    look: str = ""
    named: bool = False


def draw(
    key: str,
    columns: Sequence[ListingColumn],
    rows: Sequence[Sequence[Cell]],
    alt: str,
    colours: Palette,
    *,
    snug: bool = False,
) -> None:
    """The table, `alt` its name for screen readers. `key` tells it from the others of the page.

    A `snug` one stacks only where its words don't fit beside one another.
    """
    _TABLE(
        key=f"listing-{key}",
        data={
            "columns": [asdict(column) for column in columns],
            "rows": [[dict(cell) for cell in row] for row in rows],
            "alt": alt,
            "snug": snug,
            "colours": {
                "full": colours.in_progress,
                "empty": colours.hairline,
                "silent": colours.not_reported,
            },
        },
    )


def text(words: str, *, note: str = "", language: str = "") -> Cell:
    """Text, with a quieter line below it; `language` where it isn't the reader's."""
    badge = language.upper()
    return {"text": upright(words), "note": upright(note), "language": language, "badge": badge}


def link(words: str, address: str, *, note: str = "", language: str = "") -> Cell:
    """Text that opens `address` beside the page, if it is one of the web."""
    said = text(words, note=note, language=language)
    return {**said, "address": address} if is_address(address) else said


def marked(words: str, icon: str, tone: str, *, struck: bool = False) -> Cell:
    """Words after their mark; `icon` and `tone` as in ui.kit.status_marks."""
    return {"text": words, "icon": icon, "tone": tone, "struck": struck}


def bar(words: str, value: float) -> Cell:
    """A per cent with its bar; a missing `value` has an empty one."""
    return {"text": words, "bar": value if value == value else None}


SIZE = 20
# What the list was of when its page was chosen, and the first row on that page.
State = tuple[object, int]


def shown(key: str, scope: object, total: int, size: int = SIZE) -> slice:
    """The rows to show of `total`; a list of another `scope` begins at its first row again."""
    chosen: State = st.session_state.get(_name(key), (scope, 0))
    start = chosen[1] if chosen[0] == scope and 0 <= chosen[1] < total else 0
    return slice(start, min(start + size, total))


def foot(view: ScreenView, key: str, scope: object, total: int, size: int = SIZE) -> None:
    """The pager: the first and last row shown, the total, and buttons for the pages before and
    after.

    Nothing is drawn where all rows stand on one page.
    """
    if total <= size:
        return
    t, here = view.t, shown(key, scope, total, size)
    with st.container(horizontal=True, vertical_alignment="center", key=f"foot-{key}"):
        _turn(key, t("paging-back"), scope, here.start - size, off=here.start == 0)
        rows = {"first": t.number(here.start + 1), "last": t.number(here.stop)}
        st.markdown(t("paging-rows", **rows, total=t.number(total)), width="content")
        _turn(key, t("paging-on"), scope, here.start + size, off=here.stop == total)


def _turn(key: str, label: str, scope: object, start: int, *, off: bool) -> None:
    state: State = (scope, max(start, 0))
    st.button(label, key=f"turn-{key}-{off}-{label}", disabled=off, on_click=_go, args=(key, state))


def _go(key: str, state: State) -> None:
    st.session_state[_name(key)] = state


def _name(key: str) -> str:
    return f"paging-{key}"
