"""The fields for a file or a pasted range, and the sentences on what is wrong with it."""

from collections.abc import Sequence
from hashlib import sha256

import streamlit as st

from data.drafts import pasted
from data.files import file_limits, matching, text_table, whole_file
from data.files.file_sheet import FileSheet
from db.imports.text_tables import Texts
from db.problems import ProblemsError, problem, sentences
from locales import Translator
from ui.exchange import import_state
from ui.exchange.import_state import Bringing
from ui.frame.screen_view import ScreenView
from ui.kit import file_field
from ui.kit.markdown import literal


def tell(t: Translator, error: ProblemsError) -> None:
    """An error with the first problems, each with its reason and, if it has one, its place."""
    lines = [literal(line) for line in sentences(t, error.problems)]
    if any(each.sheet for each in error.problems):
        lines = [t("new-refused"), "", *(f"- {line}" for line in lines)]
    st.error("\n".join(lines))


PASTED = "exchange-pasted"


def ask(view: ScreenView) -> Bringing:
    """Draw the fields; return what was brought: nothing yet, tables, or an error that is shown."""
    t, bringing = view.t, import_state.of(view.code)
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
        file = file_field.ask_file(t, t("exchange-file"), "exchange-upload")
        st.caption(t("exchange-file-text", limit=file_limits.PAGE.bytes // file_limits.MEGABYTE))
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
    if bringing.error:
        tell(t, bringing.error)
    return bringing


def source_sheet(view: ScreenView, bringing: Bringing) -> FileSheet:
    """The sheet to import; where there are several, a field is drawn to choose it."""
    if len(bringing.sheets) == 1:
        return bringing.sheets[0]
    names = [each.name for each in bringing.sheets]
    first = matching.likeliest(bringing.sheets, view.t.language)
    chosen = st.selectbox(view.t("exchange-sheet"), names, index=first, key="exchange-sheet")
    st.caption(view.t("exchange-sheet-text", count=len(names)))
    return bringing.sheets[names.index(chosen) if chosen in names else first]


def _contents(t: Translator, name: str, data: bytes) -> Sequence[FileSheet] | Texts:
    with st.spinner(t("exchange-reading")):
        return whole_file.contents(name, data)


def _pasted(text: str) -> list[FileSheet]:
    if len(text) > pasted.LONGEST:
        raise ProblemsError(problem("too-long-paste", limit=pasted.LONGEST))
    return [text_table.read(text)] if text.strip() else []


def _key(name: str, data: bytes) -> import_state.Key:
    return (name, sha256(data).hexdigest()) if data else ()
