"""The card that takes a file: what is in it, or why it can't be read."""

import streamlit as st

from data.exchange import files, unread
from data.exchange.unread import UnreadFileError
from ui.text import literal
from ui.view import View


def card(view: View) -> None:
    """Choose a file, and see what is understood of it."""
    t = view.t
    with st.container(border=True, key="card-exchange-import"):
        st.header(t("exchange-import"), anchor=False)
        st.markdown(t("exchange-import-text", limit=unread.BYTES // unread.MEGABYTE))
        file = st.file_uploader(t("exchange-file"), key="exchange-file")
        if file is not None:
            _read(view, file.name, file.getvalue())


def _read(view: View, name: str, data: bytes) -> None:
    t = view.t
    try:
        found = files.sheets(name, data)
    except UnreadFileError as error:
        places = {k: literal(v) if isinstance(v, str) else v for k, v in error.places.items()}
        st.error(t(f"file-{error.reason}", **places))
        return
    for sheet in found:
        columns = literal(t.list(list(sheet.headings)))
        st.markdown(t("exchange-read", count=len(sheet.lines), columns=columns))
