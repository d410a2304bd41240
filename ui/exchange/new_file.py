"""A file that a programme is made of: read and checked as it comes, written on a click."""

import logging
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import streamlit as st

from data.files import programme_template, whole_edits, whole_file, whole_tables
from db.commands.progress import Progress
from db.engine.database import Engine
from db.imports.loading import Loaded
from db.imports.text_tables import Texts
from db.problems import ProblemsError
from db.record.people import NotAllowedError
from locales import Translator
from ui.exchange import brought_file, import_state
from ui.exchange.import_state import ProgressShown
from ui.frame import store
from ui.frame.store import UnavailableError
from ui.kit import file_field
from ui.kit.buttons import XLSX
from ui.kit.markdown import literal
from ui.kit.part import part

MADE = "exchange-new.made"
log = logging.getLogger(__name__)


class MadeProgramme(NamedTuple):
    """A programme that was made or completed; `source` identifies the file or draft.

    `moved` is whether anything was added, `different` the number of cells in which file and
    database disagree.
    """

    source: object
    code: str
    moved: bool = True
    different: int = 0


def last(source: object) -> MadeProgramme | None:
    """The programme made last, if it was made of `source`; else None."""
    made: MadeProgramme | None = st.session_state.get(MADE)
    return made if made and made.source == source else None


def make(
    t: Translator,
    source: object,
    code: str,
    write: Callable[[Engine, Progress], object],
    then: Callable[[], None] = lambda: None,
) -> None:
    """Make the programme `code` by `write`, call `then`, and run anew, with it in the sidebar.

    After a failure only its sentence is drawn. `source` is as in MadeProgramme.
    """
    try:
        with ProgressShown(t("new-making")) as progress, store.writing() as engine:
            done = write(engine, progress)
    except ProblemsError as error:
        brought_file.tell(t, error)
    except NotAllowedError as error:
        log.warning("%s", error)
        st.error(t("new-admin"))
    except UnavailableError as error:
        st.error(t(f"update-outage-{error.reason}"))
    else:
        st.session_state[MADE] = _made(source, code, done)
        then()
        st.rerun()


def _made(source: object, code: str, done: object) -> MadeProgramme:
    if isinstance(done, Loaded):
        return MadeProgramme(source, code, bool(done.added), len(done.differences))
    return MadeProgramme(source, code, done is not None)


KEY = "exchange-new"
NO_PROGRAMME = ""  # what is brought here is of none that is there


def give_template(t: Translator) -> None:
    """The button for the workbook to fill in."""
    st.download_button(
        t("new-template"),
        partial(programme_template.written, t),
        file_name=f"programme-template_{t.language}.xlsx",
        mime=XLSX,
        key="export-template-xlsx",
        icon=":material/download:",
        on_click="ignore",
    )


@part
def ask(t: Translator, told: Callable[[MadeProgramme], None]) -> None:
    """The field for a filled-in template or an exported programme; `told` draws what was made."""
    st.subheader(t("new-file"), anchor=False)
    file = file_field.ask_file(t, t("new-file"), KEY)
    st.caption(t("new-file-text"))
    if file is None:
        return
    if made := last(file.file_id):
        told(made)
        return
    bringing = import_state.of(NO_PROGRAMME)
    bringing.read((file.file_id,), file.name, partial(_sound, t, file.name, file.getvalue()))
    if bringing.error:
        brought_file.tell(t, bringing.error)
    else:
        _offer(t, file.file_id, bringing.texts, file.name)


def _sound(t: Translator, name: str, data: bytes) -> Texts:
    """The tables in a file. Raises ProblemsError with all that keeps it from being used."""
    with st.spinner(t("exchange-reading")):
        found = whole_file.texts(data, name)
        if not whole_edits.is_of_one(store.engine(), found):
            whole_file.check(store.engine(), found)
        return found


def _offer(t: Translator, source: str, found: Texts, name: str) -> None:
    """Show what is in the file, and make the programme of it on a click."""
    code = whole_tables.code(found)
    st.markdown(t("new-found", programme=literal(code), parts=counted(t, found)))
    is_there = code in [each.code for each in store.snapshot(store.revision()).programmes()]
    if is_there:
        st.info(t("new-there", programme=literal(code)))
        if whole_tables.has_record(found):
            return
        st.caption(t("new-more-text"))
    label = t("new-more" if is_there else "new-do")
    if st.button(f":violet[{label}]", type="primary", key="exchange-new-do"):
        write = partial(_write, found=found, name=name)
        make(t, source, code, write)


def _write(engine: Engine, progress: Progress, *, found: Texts, name: str) -> object:
    return whole_file.bring_in(engine, store.person(), found, name, progress=progress)


def counted(t: Translator, found: Texts) -> str:
    """The tables in `found` with their numbers of rows, in words."""
    words = {
        "pillars": t("page-pillars"),
        "partners": t("page-partners"),
        "actions": t("level-action"),
        "measures": t("level-measure"),
    }
    there = ((word, len(found[name])) for name, word in words.items() if name in found)
    return ", ".join(f"{word} {t.number(count)}" for word, count in there)
