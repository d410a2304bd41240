"""What the file means by its progress, where all of it lies between 0 and 1: whoever knows says."""

import streamlit as st

from data.exchange import scale
from data.exchange.scale import SCALES, Scale
from data.exchange.sheet import Sheet
from data.exchange.words import Words
from ui.exchange_columns import Understood
from ui.text import literal
from ui.view import View


def ask(view: View, sheet: Sheet, understood: Understood, words: Words, name: str) -> Scale | None:
    """How progress is written; None until somebody has said it."""
    heading = scale.in_doubt(sheet, understood.matches, words)
    if not heading:
        return "percent"
    t = view.t
    said: dict[Scale, str] = {
        "parts": t("exchange-scale-parts"),
        "percent": t("exchange-scale-percent"),
    }
    return st.radio(
        t("exchange-scale", column=literal(heading)),
        SCALES,
        index=None,
        format_func=said.__getitem__,
        key=f"exchange-scale-{name}-{sheet.name}-{understood.table}",
    )
