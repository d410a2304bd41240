"""The frame around every page: language, navigation, filters, and a guard that none escapes it."""

import logging
from collections.abc import Mapping

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError
from streamlit.navigation.page import Page

from charts.palette import palette
from data import days, load
from data.load import Programme
from db.engine import NoDatabaseError
from db.migrate import SchemaError
from locales import DEFAULT, LANGUAGES, Translator, translator
from ui import address, filters, live, store
from ui.view import View

VIEW = "frame.view"
WANTED = "frame.wanted"


def enter(pages: Mapping[str, str]) -> Page:
    """Draw the frame and return the page that the visitor asked for, ready to run.

    `pages` maps a page's name to its icon; pages/NAME.py is the page, the first one stands at /.
    """
    language = st.session_state.get("lang") or _language()
    try:
        return _enter(pages, store.revision(), language)
    except (NoDatabaseError, SchemaError, SQLAlchemyError) as error:
        logging.getLogger(__name__).error("the database can't be read: %s", error)
        st.error(translator(language)("error-database"))
        st.stop()


def open_page(name: str) -> View:
    """Begin page `name`; every page's first line. Returns what the page looks at.

    A folder called pages/ makes Streamlit run a deep-linked page without dashboard.py until
    the first visit to the root, so a page that finds no frame goes there first.
    """
    view: View | None = st.session_state.pop(VIEW, None)
    if view is None:
        st.session_state[WANTED] = name
        st.switch_page("dashboard.py", query_params=dict(st.query_params))
    return view


def _enter(pages: Mapping[str, str], revision: int, language: str) -> Page:
    programmes = store.programmes(revision)
    today = store.today()
    if not programmes:
        st.info(translator(language)("error-no-programme"))
        st.stop()
    default = load.latest_begun(programmes, today)
    address.arrive(_known(programmes, revision, default), today)
    with st.sidebar:
        place = st.container()
        t = filters.ask_language(language)
        programme = filters.ask_programme(programmes, default.code, t)
        record = store.record(revision, programme.code)
        day = filters.ask_day(programme, today, t)
        filters.ask_scope(record, t)
    view = View(
        t=t,
        record=record,
        filters=address.chosen(),
        day=day,
        default_day=days.default_day(programme.ends_on, today),
        today=today,
        palette=palette(dark=st.context.theme.type == "dark"),
        person=store.person(),
        revision=revision,
        opened=address.opened(),
    )
    with place:
        st.caption(view.title)
    return _go(pages, view)


def _go(pages: Mapping[str, str], view: View) -> Page:
    current = st.navigation(_pages(pages, view.t), position="sidebar")
    here = view.asked(action=view.opened)
    if wanted := st.session_state.pop(WANTED, None):
        st.switch_page(f"pages/{wanted}.py", query_params=address.link(here))
    address.follow(here)
    live.speak(view.t.language)
    live.follow(view.revision)
    st.session_state[VIEW] = view
    return current


def _pages(pages: Mapping[str, str], t: Translator) -> list[Page]:
    return [
        st.Page(
            f"pages/{name}.py",
            title=t(f"page-{name}"),
            icon=icon,
            url_path=name,
            default=position == 0,
        )
        for position, (name, icon) in enumerate(pages.items())
    ]


def _known(programmes: list[Programme], revision: int, default: Programme) -> dict[str, list[str]]:
    """The codes that an address may hold."""
    codes = [programme.code for programme in programmes]
    asked = st.query_params.get("programme")
    record = store.record(revision, asked if asked in codes else default.code)
    return {
        "lang": list(LANGUAGES),
        "programme": codes,
        "pillar": list(record.pillars["code"]),
        "partner": list(record.partners["code"]),
        "status": list(record.statuses["code"]),
        "action": list(record.actions["code"]),
    }


def _language() -> str:
    """What the address asks for, else what the browser speaks, else English."""
    asked = (st.query_params.get("lang"), (st.context.locale or "")[:2])
    return next((language for language in asked if language in LANGUAGES), DEFAULT)
