"""An address with a button that copies it and says which of the two kinds of link it is."""

from pathlib import Path

import streamlit as st

from locales import Translator

_HERE = Path(__file__).parent
_COPYING = st.components.v2.component(
    "copying",
    css=(_HERE / "copying.css").read_text(encoding="utf-8"),
    js=(_HERE / "copying.js").read_text(encoding="utf-8"),
)


def draw(key: str, address: str, label: str, t: Translator, *, strong: bool = False) -> None:
    """`address` as text, and the button; `label` says what is copied. A `strong` one stands out."""
    _COPYING(
        key=f"copying-{key}",
        data={
            "address": address,
            "label": label,
            "strong": strong,
            "done": t("share-copy-done"),
            "failed": t("share-copy-failed"),
        },
    )
