"""The card that takes a file: what it is, what is understood of it, what becomes of its rows."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from data.exchange import days_in, matching, rows, saying, words
from data.exchange.fields import FIELDS
from data.exchange.sheet import Sheet
from data.filters import FIRST_DAY, LAST_DAY
from db import importing
from db.import_rows import Asked, Preview, Wanted
from ui import (
    day_field,
    exchange_columns,
    exchange_preview,
    exchange_saving,
    exchange_scale,
    exchange_source,
    exchange_whole,
    store,
)
from ui.exchange_columns import Understood
from ui.exchange_progress import Shown
from ui.exchange_state import Bringing, Days
from ui.part import part
from ui.text import literal
from ui.view import View


@part
def card(view: View) -> None:
    """Bring a file, see what would become of it, and import it."""
    t = view.t
    with st.container(border=True, key="card-exchange-import"):
        st.header(t("exchange-import"), anchor=False)
        if view.is_past:
            st.caption(t("exchange-past"))
        elif not view.person.may_import():
            st.caption(t("exchange-viewer"))
        else:
            st.markdown(t("exchange-import-text"))
            with st.container():
                bringing = exchange_source.ask(view)
            exchange_saving.saved(view, bringing)
            if bringing.sheets:
                _bring(view, bringing)
            elif bringing.texts:
                exchange_whole.bring(view, bringing, partial(_ask, view), partial(_preview, view))


def _bring(view: View, bringing: Bringing) -> None:
    sheet = exchange_source.sheet(view, bringing)
    with st.container():
        understood = exchange_columns.ask(view, sheet, bringing.name)
    known = words.words(store.snapshot(store.revision()).record(view.code), view.t.language)
    with st.container():
        scale = exchange_scale.ask(view, sheet, understood, known, bringing.name)
    days, comment = _ask(view)
    if scale is None:
        return
    matches, table = understood.matches, understood.table
    key = (sheet.name, table, tuple(matches.items()), scale, days, view.t.language)
    read = partial(rows.rows, sheet, matches, table, known, scale)
    ask = partial(_asked, view, bringing, sheet, understood, days, read)
    preview = bringing.look(key, ask, partial(_preview, view))
    if text := saying.either_way(view.t, days_in.either_way(sheet, matches, FIELDS[table])):
        st.caption(literal(text))
    exchange_preview.draw(view, preview, understood.matches)
    exchange_saving.draw(view, bringing, understood.matches, comment)


def _ask(view: View) -> tuple[Days, str]:
    """The days that hold for rows without one, and what is said of the whole."""
    t = view.t
    left, middle, right = st.columns([1, 1, 2])
    day = day_field.ask(
        t,
        t("exchange-day"),
        place=left,
        first=view.default_day,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=f"exchange-day-{view.code}",
    )
    begins = view.record.programme.starts_on
    since = None
    if begins <= view.today:
        since = day_field.ask(
            t,
            t("exchange-since"),
            place=middle,
            first=view.default_day,
            min_value=begins,
            max_value=view.today,
            help=t("exchange-since-help"),
            key=f"exchange-since-{view.code}",
        )
    comment = right.text_input(t("update-comment-plain"), key="exchange-comment")
    return Days(day or view.default_day, since), comment or ""


def _asked(
    view: View,
    bringing: Bringing,
    sheet: Sheet,
    understood: Understood,
    days: Days,
    read: Callable[[], Sequence[Wanted]],
) -> Asked:
    return Asked(
        person=view.person,
        programme_code=view.code,
        table=understood.table,
        rows=read(),
        effective_on=days.effective_on,
        today=view.today,
        since=days.since,
        language=view.t.language,
        name=bringing.name,
        headings=matching.key(sheet.headings),
        chosen=understood.chosen,
    )


def _preview(view: View, asked: Asked) -> Preview:
    with Shown(view.t("exchange-looking")) as progress:
        return importing.preview(store.engine(), asked, progress)
