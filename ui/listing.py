"""A table to read, on a phone too: there each row stacks, and every value keeps its heading.

Streamlit's own tables scroll sideways on a phone. This one is built in the browser out of plain
text, so what people wrote needs no escaping here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import streamlit as st

from charts.palette import Palette
from locales.addresses import is_address
from ui.text import upright

# What stands in one cell: text and, where there is one, its mark, bar, address, note and language.
Cell = Mapping[str, object]

_HERE = Path(__file__).parent
_TABLE = st.components.v2.component(
    "listing",
    css=(_HERE / "listing.css").read_text(encoding="utf-8"),
    js=(_HERE / "listing.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True)
class Column:
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
    columns: Sequence[Column],
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
    """Words after their mark; `icon` and `tone` as in ui.marks."""
    return {"text": words, "icon": icon, "tone": tone, "struck": struck}


def bar(words: str, value: float) -> Cell:
    """A per cent with its bar; a missing `value` has an empty one."""
    return {"text": words, "bar": value if value == value else None}
