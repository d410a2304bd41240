"""The card for a new programme: a workbook to fill in, a file to bring, or a copy of this one."""

from datetime import date
from functools import partial

import streamlit as st

from data.files import structure, whole_file
from data.filters import FIRST_DAY, LAST_DAY, Filters
from data.record import load
from db.commands.progress import Progress
from db.engine.database import Engine
from db.record.codes import has_blank, may_be_code
from ui.exchange import new_file
from ui.exchange.new_file import MadeProgramme
from ui.frame import store
from ui.frame.screen_view import ScreenView
from ui.kit import day_field, page_links
from ui.kit.markdown import literal
from ui.kit.part import part

ASKED = "exchange-new.asked"


@part
def card(view: ScreenView) -> None:
    """Three ways to a new programme; only managers of programmes have them."""
    t = view.t
    with st.container(border=True, key="card-exchange-new"):
        st.header(t("new-card"), anchor=False)
        if view.is_past:
            st.caption(t("exchange-past"))
            return
        st.markdown(t("new-text"))
        new_file.give_template(t)
        if not view.person.may_manage():
            st.caption(t("new-admin"))
            return
        new_file.ask(t, partial(_told, view))
        _copy(view)


def _copy(view: ScreenView) -> None:
    """The next programme, with the structure of the one that is looked at."""
    t = view.t
    st.subheader(t("new-copy"), anchor=False)
    st.markdown(t("new-copy-text", programme=literal(view.title)))
    left, right = st.columns(2)
    code = left.text_input(t("new-code"), key="exchange-new-code", max_chars=60).strip()
    first = day_field.ask(
        t,
        t("new-first-day"),
        place=right,
        first=_next(view.record.programme.ends_on),
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=f"exchange-new-day-{view.code}",
    )
    if made := new_file.last((view.code, code)):
        _told(view, made)
    elif code and not may_be_code(code):
        st.error(t("new-bad-code"))
    elif has_blank(code):
        st.error(t("new-blank-in-code", code=literal(code)))
    elif first:
        _ask(view, code, first)


def _ask(view: ScreenView, code: str, first: date) -> None:
    """The button, and after its click the question: what is made can't be taken back."""
    t, wanted = view.t, (view.code, code, first)
    if st.session_state.get(ASKED) != wanted:
        st.button(
            t("new-copy-do"),
            key="exchange-new-copy",
            disabled=not code,
            on_click=_answer,
            args=(wanted,),
        )
        return
    st.warning(_question(view, code, first))
    with st.container(horizontal=True):
        label = f":violet[{t('new-do')}]"
        done = st.button(label, type="primary", key="exchange-new-copy-do")
        st.button(t("share-cancel"), type="tertiary", key="exchange-new-leave", on_click=_answer)
    if done:
        _answer()
        write = partial(_copied, like=view.code, code=code, first=first)
        new_file.make(t, (view.code, code), code, write)


def _answer(wanted: object = None) -> None:
    st.session_state[ASKED] = wanted


def _question(view: ScreenView, code: str, first: date) -> str:
    """What would be there, and from when readers see it."""
    t, shown = view.t, load.latest_begun(view.snapshot.programmes(), view.today)
    after = t("new-copy-until", day=t.day(first), programme=literal(shown.code))
    if shown.starts_on < first <= view.today:
        after = t("new-copy-shown", day=t.day(first))
    elif first <= view.today:
        after = t("new-copy-chosen", programme=literal(shown.code))
    asked = t("new-copy-ask", code=literal(code), programme=literal(view.title), day=t.day(first))
    return f"{asked} {after}"


def _next(last: date) -> date:
    """The day after the year of the last one, as far as calendars go."""
    year = min(max(last.year + 1, FIRST_DAY.year), LAST_DAY.year)
    return date(year, 1, 1)


def _copied(engine: Engine, progress: Progress, *, like: str, code: str, first: date) -> object:
    found = structure.of(engine, like, code, first)
    return whole_file.begin(engine, store.person(), found, like, progress=progress)


def _told(view: ScreenView, made: MadeProgramme) -> None:
    """What was made, with the way there."""
    t, name = view.t, literal(made.code)
    st.success(t("new-made" if made.moved else "new-same", programme=name))
    if made.different:
        st.warning(t("new-differs", count=made.different))
    page_links.link(
        view, "pillars", t("new-open"), "exchange-new", programme=made.code, filters=Filters()
    )
