"""How the cells of a workbook look, by what their columns hold."""

from collections.abc import Mapping
from typing import Any

from charts.palette import LIGHT

# In Excel's own notation, which each reader's Excel shows as their language writes it.
FORMATS: Mapping[str, str] = {
    "share": "0.0%",
    "percent": "0.0%",
    "points": "+0.0;-0.0;0.0",
    "number": "#,##0.##",
    "whole": "#,##0",
    "day": "yyyy-mm-dd",
}


def formats_of(book: Any) -> dict[str, Any]:
    """Kind of column to its format, and those of title, note and the heads of columns."""
    top = {"valign": "top"}
    head = {"bold": True, "text_wrap": True, "bottom": 1, "bottom_color": LIGHT.muted, **top}
    right = {"align": "right", "indent": 1}  # of what follows, which may begin at the left
    return {
        **{
            kind: book.add_format({**top, **right, "num_format": code})
            for kind, code in FORMATS.items()
        },
        "day": book.add_format({**top, "num_format": FORMATS["day"], "align": "left"}),
        "text": book.add_format({**top, "text_wrap": True}),
        "code": book.add_format({**top, "num_format": "@"}),
        "address": book.add_format(
            {**top, "text_wrap": True, "font_color": LIGHT.link, "underline": 1}
        ),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "note": book.add_format({"font_color": LIGHT.muted}),
        "head": book.add_format(head),
        "number head": book.add_format({**head, **right}),
    }
