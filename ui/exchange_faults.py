"""What is wrong with a file of a whole programme, in the reader's language, row by row."""

import streamlit as st

from db.faults import FolderError, sentences
from locales import Translator
from ui.text import literal


def tell(t: Translator, error: FolderError) -> None:
    """The first faults, each with its sheet, row, column and reason."""
    lines = [f"- {literal(line)}" for line in sentences(t, error.faults)]
    st.error("\n".join([t("new-refused"), "", *lines]))
