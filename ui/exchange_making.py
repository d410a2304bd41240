"""Making a programme: on a click, all of it or nothing, and what became of it."""

import logging
from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from data.exchange.structure import UnfitStructureError
from db.engine import Engine
from db.faults import FolderError
from db.loading import Loaded
from db.people import NotAllowedError
from db.progress import Progress
from db.whole.writing import ThereAlreadyError
from locales import Translator
from locales.calendar import LAST_DAY
from ui import exchange_faults, store
from ui.exchange_progress import Shown
from ui.outcomes import OUTAGES
from ui.store import UnavailableError
from ui.text import literal

MADE = "exchange-new.made"
log = logging.getLogger(__name__)


class Made(NamedTuple):
    """A programme that is there now; `source` is what it was made of, `moved` whether anything
    came in, `different` how many cells are otherwise in a file that told of it before.
    """

    source: object
    code: str
    moved: bool = True
    different: int = 0


def last(source: object) -> Made | None:
    """What was made of `source`, if that was the last that was made."""
    made: Made | None = st.session_state.get(MADE)
    return made if made and made.source == source else None


def make(
    t: Translator, source: object, code: str, write: Callable[[Engine, Progress], object]
) -> None:
    """Do it; a programme that is there now is in the sidebar after the next run."""
    try:
        with Shown(t("new-making")) as progress, store.writing() as engine:
            done = write(engine, progress)
    except FolderError as error:
        exchange_faults.tell(t, error)
    except ThereAlreadyError:
        st.error(t("new-there", programme=literal(code)))
    except UnfitStructureError:
        st.error(t("new-bad-day", last=str(LAST_DAY.year)))
    except NotAllowedError as error:
        log.warning("%s", error)
        st.error(t("new-admin"))
    except UnavailableError as error:
        st.error(t(OUTAGES[error.reason]))
    else:
        st.session_state[MADE] = _made(source, code, done)
        st.rerun()


def _made(source: object, code: str, done: object) -> Made:
    if isinstance(done, Loaded):
        return Made(source, code, bool(done.added), len(done.differences))
    return Made(source, code, done is not None)
