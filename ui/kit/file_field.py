"""A field for one file in the reader's language: Streamlit's texts are English and hide reasons.

A file that is too large never leaves the browser, so only the browser can say so.
"""

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.files import file_limits
from db.problems import sentence
from locales import Translator
from ui.assets import asset

LOOK = asset("file_field.css")
_WORDS = st.components.v2.component(
    "file_field", js=asset("file_field.js").read_text(encoding="utf-8")
)


def ask_file(t: Translator, label: str, key: str) -> UploadedFile | None:
    """Draw the field with `label`; return the file in it, None without one."""
    look = LOOK.read_text(encoding="utf-8").replace("WORDS", t("exchange-choose"))
    st.html(f"<style>{look.replace('KEY', key)}</style>")
    file = st.file_uploader(label, key=key, label_visibility="collapsed")
    words = {
        "large": " ".join(sentence(t, each) for each in file_limits.TOO_LARGE),
        "room": t("exchange-no-room"),
        "failed": t("exchange-not-sent"),
        "choose": t("exchange-choose"),
        "remove": t("exchange-remove", file="NAME"),
    }
    _WORDS(key=f"{key}-words", data={"field": key, "language": t.language, **words}, height=0)
    return file
