"""A file that a programme is made of: read and checked as it comes, written on a click."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import streamlit as st

from data.exchange import saying, template, whole, whole_edits, whole_tables
from data.exchange.unread import UnreadFileError
from data.exchange.whole_tables import Texts
from db.engine import Engine
from db.faults import FolderError
from db.progress import Progress
from locales import Translator
from ui import exchange_faults, exchange_making, file_field, store
from ui.download_button import XLSX
from ui.exchange_making import Made
from ui.part import part
from ui.text import literal

KEY, LOOKED = "exchange-new", "exchange-new.looked"


class Looked(NamedTuple):
    """What is in the file called `source`, or what keeps it from being used."""

    source: str
    found: Texts
    error: UnreadFileError | FolderError | None = None


def give_template(t: Translator) -> None:
    """The button for the workbook to fill in."""
    st.download_button(
        t("new-template"),
        partial(template.written, t),
        file_name=f"programme-template_{t.language}.xlsx",
        mime=XLSX,
        key="export-template-xlsx",
        icon=":material/download:",
        on_click="ignore",
    )


@part
def ask(t: Translator, told: Callable[[Made], None]) -> None:
    """Take a template that was filled in, or a programme that was exported elsewhere."""
    st.subheader(t("new-file"), anchor=False)
    file = file_field.ask(t, t("new-file"), KEY)
    st.caption(t("new-file-text"))
    if file is None:
        return
    if made := exchange_making.last(file.file_id):
        told(made)
        return
    looked = st.session_state.get(LOOKED)
    if looked is None or looked.source != file.file_id:
        with st.spinner(t("exchange-reading")):
            looked = _look(file.file_id, file.name, file.getvalue())
        st.session_state[LOOKED] = looked
    if isinstance(looked.error, FolderError):
        exchange_faults.tell(t, looked.error)
    elif looked.error:
        st.error(literal(saying.unread(t, looked.error)))
    else:
        _offer(t, looked, file.name)


def _look(source: str, name: str, data: bytes) -> Looked:
    try:
        found = whole.texts(data, name)
        if not whole_edits.is_of_one(store.engine(), found):
            whole.check(store.engine(), found)
    except (UnreadFileError, FolderError) as error:
        return Looked(source, {}, error)
    return Looked(source, found)


def _offer(t: Translator, looked: Looked, name: str) -> None:
    """Say what is in the file, and make the programme of it on a click."""
    code = whole_tables.code(looked.found)
    st.markdown(t("new-found", programme=literal(code), parts=_counted(t, looked.found)))
    is_there = code in [each.code for each in store.snapshot(store.revision()).programmes()]
    if is_there:
        st.info(t("new-there", programme=literal(code)))
        if whole_tables.has_record(list(looked.found)):
            return
        st.caption(t("new-more-text"))
    label = t("new-more" if is_there else "new-do")
    if st.button(f":violet[{label}]", type="primary", key="exchange-new-do"):
        write = partial(_write, found=looked.found, name=name)
        exchange_making.make(t, looked.source, code, write)


def _write(engine: Engine, progress: Progress, *, found: Texts, name: str) -> object:
    return whole.bring_in(engine, store.person(), found, name, progress=progress)


def _counted(t: Translator, found: Texts) -> str:
    words = {
        "pillars": t("page-pillars"),
        "partners": t("page-partners"),
        "actions": t("level-action"),
        "measures": t("level-measure"),
    }
    return ", ".join(f"{word} {t.number(len(found.get(name, ())))}" for name, word in words.items())
