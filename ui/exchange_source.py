"""Where rows come from: a file, or a range that was copied out of a spreadsheet."""

from collections.abc import Sequence
from hashlib import sha256

import streamlit as st

from data import pasting
from data.exchange import matching, saying, table_in, unread, whole
from data.exchange.sheet import Sheet
from data.exchange.whole_tables import Texts
from db.faults import FolderError
from locales import Translator
from ui import exchange_faults, exchange_state, file_field
from ui.exchange_state import Bringing
from ui.text import literal
from ui.view import View

PASTED = "exchange-pasted"


def ask(view: View) -> Bringing:
    """Draw the fields; return what was brought: nothing yet, tables, or an error that is told."""
    t, bringing = view.t, exchange_state.of(view.code)
    ways = {"file": t("exchange-file"), "paste": t("exchange-paste")}
    way = st.segmented_control(
        t("exchange-way"),
        list(ways),
        format_func=ways.__getitem__,
        default="file",
        key="exchange-way",
        label_visibility="collapsed",
        required=True,
        persist_state="session",
    )
    if way == "file":
        file = file_field.ask(t, t("exchange-file"), "exchange-upload")
        st.caption(t("exchange-file-text", limit=unread.BYTES // unread.MEGABYTE))
        if file is None:
            bringing.read((), "", list)
        else:
            data, name = file.getvalue(), file.name
            bringing.read(_key(name, data), name, lambda: _contents(t, name, data))
    else:
        label = t("exchange-paste")
        text = st.text_area(label, key=PASTED, height=160, persist_state="session")
        st.caption(t("exchange-paste-text"))
        bringing.read(_key("", text.encode()), t("exchange-paste"), lambda: _pasted(text))
    if isinstance(bringing.error, FolderError):
        exchange_faults.tell(t, bringing.error)
    elif bringing.error:
        st.error(literal(saying.unread(t, bringing.error)))
    return bringing


def sheet(view: View, bringing: Bringing) -> Sheet:
    """The one that is meant, of several in a workbook."""
    if len(bringing.sheets) == 1:
        return bringing.sheets[0]
    names = [each.name for each in bringing.sheets]
    first = matching.likeliest(bringing.sheets, view.t.language)
    chosen = st.selectbox(view.t("exchange-sheet"), names, index=first, key="exchange-sheet")
    st.caption(view.t("exchange-sheet-text", count=len(names)))
    return bringing.sheets[names.index(chosen) if chosen in names else first]


def _contents(t: Translator, name: str, data: bytes) -> Sequence[Sheet] | Texts:
    with st.spinner(t("exchange-reading")):
        return whole.contents(name, data)


def _pasted(text: str) -> list[Sheet]:
    if len(text) > pasting.LONGEST:
        raise unread.UnreadFileError("too-long-paste", limit=pasting.LONGEST)
    return [table_in.read(text)] if text.strip() else []


def _key(name: str, data: bytes) -> exchange_state.Key:
    return (name, sha256(data).hexdigest()) if data else ()
