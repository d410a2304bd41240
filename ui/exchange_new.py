"""The card for a new programme: a workbook to fill in, a file to bring, or a copy of this one."""

import logging
from collections.abc import Callable
from functools import partial

import streamlit as st

from data.exchange import saying, structure, template, whole
from data.exchange.structure import UnfitStructureError
from data.exchange.unread import UnreadFileError
from data.exchange.whole_tables import Texts
from data.filters import FIRST_DAY, LAST_DAY
from db.engine import Engine
from db.folder import FolderError
from db.folder_codes import may_be_code
from db.people import NotAllowedError, Person
from db.whole.writing import ThereAlreadyError
from ui import exchange_faults, store
from ui.exchange_files import XLSX, download
from ui.exchange_source import LOOK
from ui.outcomes import OUTAGES
from ui.store import UnavailableError
from ui.text import literal
from ui.view import View

MADE = "exchange-new.made"
log = logging.getLogger(__name__)


def card(view: View) -> None:
    """Three ways to a new programme; only who manages programmes has them."""
    t = view.t
    with st.container(border=True, key="card-exchange-new"):
        st.header(t("new-card"), anchor=False)
        if view.is_past:
            st.caption(t("exchange-past"))
            return
        st.markdown(t("new-text"))
        download(view, t("new-template"), "template", "xlsx", XLSX, partial(template.written, t))
        if not view.person.may_manage():
            st.caption(t("new-admin"))
            return
        if code := st.session_state.pop(MADE, None):
            st.success(t("new-made", programme=literal(code)))
        _file(view)
        _copy(view)


def _file(view: View) -> None:
    """A template that was filled in, or a programme that was exported elsewhere."""
    t = view.t
    st.subheader(t("new-file"), anchor=False)
    look = LOOK.read_text(encoding="utf-8").replace("WORDS", t("exchange-choose"))
    st.html(f"<style>{look.replace('exchange-upload', 'exchange-new')}</style>")
    file = st.file_uploader(t("new-file"), key="exchange-new", label_visibility="collapsed")
    st.caption(t("new-file-text"))
    if file is None:
        return
    found = _read(view, file.name, file.getvalue())
    if found is None:
        return
    code = _code(found)
    st.markdown(t("new-found", programme=literal(code), parts=_counted(view, found)))
    if st.button(t("new-do"), type="primary", key="exchange-new-do"):
        bring = partial(whole.bring_in, found=found, name=file.name)
        _made(view, code, lambda: bring(*_by()))


def _copy(view: View) -> None:
    """The next programme, with the structure of the one that is looked at."""
    t = view.t
    st.subheader(t("new-copy"), anchor=False)
    st.markdown(t("new-copy-text", programme=literal(view.title)))
    last = view.record.programme.ends_on
    left, right = st.columns(2)
    code = left.text_input(t("new-code"), key="exchange-new-code", max_chars=60).strip()
    first = right.date_input(
        t("new-first-day"),
        value=last.replace(year=last.year + 1, month=1, day=1),
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="DD/MM/YYYY",
        key="exchange-new-day",
    )
    if code and not may_be_code(code):
        st.error(t("new-bad-code"))
    elif st.button(t("new-copy-do"), key="exchange-new-copy", disabled=not code) and first:
        _made(view, code, lambda: _copied(view, code, first))


def _copied(view: View, code: str, first: object) -> object:
    engine, person = _by()
    found = structure.of(engine, view.code, code, first)  # type: ignore[arg-type]
    return whole.begin(engine, person, found, code)


def _by() -> tuple[Engine, Person]:
    return store.engine(), store.person()


def _read(view: View, name: str, data: bytes) -> Texts | None:
    try:
        return whole.texts(data, name)
    except UnreadFileError as error:
        st.error(literal(saying.unread(view.t, error)))
    except FolderError as error:
        exchange_faults.tell(view, error)
    return None


def _made(view: View, code: str, make: Callable[[], object]) -> None:
    """Do it; a programme that is there now is in the sidebar after the next run."""
    t = view.t
    try:
        with store.writing():
            make()
    except FolderError as error:
        exchange_faults.tell(view, error)
    except ThereAlreadyError:
        st.error(t("new-there", programme=literal(code)))
    except UnfitStructureError:
        st.error(t("new-bad-day"))
    except NotAllowedError as error:
        log.warning("%s", error)
        st.error(t("new-admin"))
    except UnavailableError as error:
        st.error(t(OUTAGES[error.reason]))
    else:
        st.session_state[MADE] = code
        st.rerun()


def _code(found: Texts) -> str:
    rows = found.get("programme", ())
    return rows[0][1].get("code", "") if rows else ""


def _counted(view: View, found: Texts) -> str:
    t = view.t
    words = {
        "pillars": t("page-pillars"),
        "partners": t("page-partners"),
        "actions": t("level-action"),
        "measures": t("level-measure"),
    }
    return ", ".join(f"{word} {t.number(len(found.get(name, ())))}" for name, word in words.items())
