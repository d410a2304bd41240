"""The file of a programme that is there: what was changed in it, to be seen and imported."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from data.exchange import whole_edits, whole_stays, whole_tables
from db.faults import FolderError
from db.import_rows import Asked, Preview
from ui import exchange_faults, exchange_preview, exchange_saving, store
from ui.exchange_state import Bringing, Days
from ui.text import literal
from ui.view import View


def bring(
    view: View,
    bringing: Bringing,
    ask: Callable[[], tuple[Days, str]],
    preview: Callable[[Asked], Preview],
) -> None:
    """Say what comes in and what stays, and show the rows; or say where the file belongs."""
    t, found = view.t, bringing.texts
    code = whole_tables.code(found)
    try:
        whole_stays.check(found)
    except FolderError as error:
        exchange_faults.tell(t, error)
        return
    if not whole_edits.is_of_one(store.engine(), found):
        st.info(t("exchange-whole-new"))
        return
    if code != view.code:
        st.info(t("exchange-whole-other", programme=literal(code)))
        return
    st.markdown(t("exchange-whole-text"))
    days, comment = ask()
    key = ("whole", days, t.language)
    try:
        seen = bringing.look(key, partial(_asked, view, bringing, days), preview)
    except FolderError as error:
        exchange_faults.tell(t, error)
        return
    if bringing.stays:
        lines = [f"- {literal(whole_stays.sentence(t, each))}" for each in bringing.stays]
        st.warning("\n".join(lines))
    if bringing.asked and not bringing.asked.rows:
        st.info(t("exchange-whole-same"))
        return
    exchange_preview.draw(view, seen, {})
    exchange_saving.draw(view, bringing, {}, comment)


def _asked(view: View, bringing: Bringing, days: Days) -> Asked:
    edits = whole_edits.edits(store.engine(), bringing.texts, view.t.language)
    bringing.stays = edits.stays
    about = {"person": view.person, "today": view.today, **days._asdict()}
    return edits.asked(**about, language=view.t.language, name=bringing.name)
