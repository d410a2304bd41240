"""Lists page by page; on a phone the cells of a row are stacked, with their headings."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import streamlit as st

from charts.palette import Palette
from locales.addresses import is_address
from locales.direction import upright
from ui.assets import asset
from ui.frame.screen_view import ScreenView

# The content of a cell: text and, optionally, mark, bar, address or way, note and language.
Cell = Mapping[str, object]

_TABLE = st.components.v2.component(
    "listing",
    css=asset("listing.css").read_text(encoding="utf-8"),
    js=asset("listing.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class ListingColumn:
    """A heading and how the cells below it look: classes of listing.css.

    `end` aligns right, `whole` doesn't break, `wide` is for the name of the row, and `alone` gives
    the cell a line of its own where rows are stacked. `named` repeats the heading there, for values
    that are unclear without it.
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
    """The table; `alt` is its name for screen readers, and `key` is unique on the page.

    A `snug` table is stacked only where its texts don't fit side by side.
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
    """A cell of text, with `note` below it; `language` is its language if not the reader's."""
    badge = language.upper()
    return {"text": upright(words), "note": upright(note), "language": language, "badge": badge}


def link(words: str, address: str, *, note: str = "", language: str = "") -> Cell:
    """A cell of text that opens `address` in a new tab; plain text for any but a web address."""
    said = text(words, note=note, language=language)
    return {**said, "address": address} if is_address(address) else said


def way(words: str, address: str, *, note: str = "", language: str = "") -> Cell:
    """A cell of text that opens a page of the dashboard in place (ui.kit.page_links.address)."""
    return {**text(words, note=note, language=language), "way": address}


def marked(words: str, icon: str, tone: str, *, struck: bool = False) -> Cell:
    """A cell of words after their mark; `icon` and `tone` as in ui.kit.status_marks."""
    return {"text": words, "icon": icon, "tone": tone, "struck": struck}


def bar(words: str, value: float) -> Cell:
    """A cell of `words` with a bar of `value`, 0 to 100; an empty bar where it is NaN."""
    return {"text": words, "bar": value if value == value else None}


SIZE = 20
# The scope of the list when its page was chosen, and the first row of the page.
State = tuple[object, int]


def shown(key: str, scope: object, total: int, size: int = SIZE) -> slice:
    """The rows of the current page, of `total`; for a new `scope` the first page."""
    chosen: State = st.session_state.get(_name(key), (scope, 0))
    start = chosen[1] if chosen[0] == scope and 0 <= chosen[1] < total else 0
    return slice(start, min(start + size, total))


def foot(view: ScreenView, key: str, scope: object, total: int, size: int = SIZE) -> None:
    """The pager: first and last row shown, total, and buttons for the pages before and after.

    Nothing is drawn where `total` is at most `size`.
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
