"""The frame around every page: language, navigation, filters; no page is drawn without it."""

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import Page

from charts.palette import palette
from data import arrival, days
from data.record import load
from data.record.load import KnownProgramme
from data.snapshots import Snapshot
from db.record.people import Person
from locales import Translator, translator
from ui.frame import address_bar, filter_widgets, known_on, live, own_visit, reader_language, store
from ui.frame.screen_view import ScreenView
from ui.history import log
from ui.kit import page_links
from ui.update import draft_session

VIEW = "frame.view"
LAST = "frame.last"  # the page of the run before
WANTED = "frame.wanted"
# The groups with entries of their own, and the one whose pages are links in one line below them.
GROUPS, TOOLS = ("look", "work"), "tools"
HEADING = (
    '<style>[data-testid="stSidebarNavItems"] > li:nth-of-type(%d)::before {content: %s}</style>'
)
logger = logging.getLogger(__name__)


def enter(pages: Mapping[str, str], of_people: Mapping[str, str] | None = None) -> Page:
    """Draw the frame and return the requested page, ready to run.

    `pages` is name to group; the page is pages/NAME.py, and the address of the first one is /.
    `of_people` are further ones, for visits that somebody is signed in for.
    """
    reads = reader_language.current()
    try:
        revision = store.revision()
        person = own_visit.keep()
        reads = reader_language.current(person.language)
        listed = {**pages, **(of_people or {})} if person.number is not None else pages
        return _enter(listed, person, revision, reads)
    except own_visit.AnothersPageError as error:
        own_visit.say_whose(
            translator(reader_language.current(error.person.language)), error.person
        )
        live.follow(revision, error.person, is_own=False)
        st.stop()
    except store.SignedOutError:
        st.error(translator(reads)("sign-in-over"))
        st.stop()
    except load.UNREADABLE as error:
        logger.error("the database can't be read: %s", error)
        address_bar.keep()
        st.error(translator(reads)("error-database"))
        st.stop()


def open_page(name: str) -> ScreenView:
    """Return the view of page `name`; the first line of every page.

    A folder called pages/ makes Streamlit run a deep-linked page without dashboard.py until the
    first visit to the root, so a page without a frame is redirected there first.
    """
    view: ScreenView | None = st.session_state.pop(VIEW, None)
    if view is None:
        st.session_state[WANTED] = name
        # As a dict the parameters would lose all but the last of the repeated ones.
        query = {each: st.query_params.get_all(each) for each in st.query_params}
        st.switch_page("dashboard.py", query_params=query)
    before, st.session_state[LAST] = st.session_state.get(LAST), name
    return replace(view, page=name, is_arrival=before != name)


def _enter(pages: Mapping[str, str], person: Person, revision: int, reads: str) -> Page:
    snapshot = store.snapshot(revision, person)
    programmes = snapshot.programmes()
    today, me = store.today(), arrival.own_name(person)
    if not programmes:
        with st.sidebar:
            own = _own_tools(person)
            t = filter_widgets.ask_language(reads)
        if own:
            with own:
                own_visit.out(t)
        # The import of files is slow to load, and needed here only once per installation.
        from ui.frame import first_programme

        first_programme.draw(t)
        st.stop()
    default = load.latest_begun(programmes, today)
    ends = arrival.programme_ends(programmes, default)
    address_bar.arrive(partial(_known, snapshot, programmes, default, today, person), ends, today)
    with st.sidebar:
        tools = st.container(horizontal=True, key="tools")
        own = _own_tools(person)
        t = filter_widgets.ask_language(reads)
        programme = filter_widgets.ask_programme(programmes, default.code, t)
        day = filter_widgets.ask_day(programme, today, t)
        known = known_on.ask(today, t)
        batch = known_on.moments().batch(known)
        record = snapshot.record(programme.code, batch)
        own_visit.begin_with_own(person)
        filter_widgets.ask_scope(record, t)
        filter_widgets.ask_owner(record, t, me)
        filter_widgets.ask_level(t)
    view = ScreenView(
        record=record,
        language=t.language,
        filters=address_bar.chosen(me),
        day=day,
        default_day=days.default_day(programme.ends_on, today),
        today=today,
        palette=palette(dark=st.context.theme.type == "dark"),
        person=person,
        revision=revision,
        opened=address_bar.opened(),
        asked_code=address_bar.asked_code(),
        known_on=known,
        batch=batch,
        chosen_since=address_bar.since(),
        names_behind=store.names_behind(),
        timezone=store.timezone(),
        frames=snapshot,
        entry=address_bar.batch(),
        silence=address_bar.silence(),
    )
    page = _go(pages, view)
    with tools:
        _tools(pages, view)
        _headings(pages, t)
    if own:
        with own:
            own_visit.links(view)
        own_visit.looked_as(view)
    return page


def _own_tools(person: Person) -> DeltaGenerator | None:
    """The place of the ways of somebody signed in; None where nobody is, so that nothing moves."""
    if person.number is None:
        return None
    return st.container(horizontal=True, vertical_alignment="center", key="own-tools")


def _go(pages: Mapping[str, str], view: ScreenView) -> Page:
    current = st.navigation(_listed(pages, view.t), expanded=True)
    wanted = st.session_state.pop(WANTED, None)
    if wanted in pages:
        there = view.question(**_looked_up(view, wanted))
        st.switch_page(f"pages/{wanted}.py", query_params=address_bar.link(there))
    address_bar.follow(view.question(**_looked_up(view, current.url_path)))
    live.speak(view)
    live.open_in_place(pages)
    live.take_days()
    live.repaint(view)
    if view.known_on is None or not known_on.moments().is_over(view.known_on):
        live.follow(view.revision, view.person)
    st.session_state[VIEW] = view
    return current


def _looked_up(view: ScreenView, page: str) -> dict[str, object]:
    """The parameters of an address beside the filters: the opened action, and those of `page`."""
    if page == "action":
        return {"code": view.asked_code}
    if page == "changes":
        return {"action": view.opened, "since": view.chosen_since}
    if page == "history":
        return {"action": view.opened, "batch": view.entry, **log.asked_of(view.record)}
    if page == "freshness":
        return {"action": view.opened, "silence": view.silence}
    return {"action": view.opened}


def _listed(pages: Mapping[str, str], t: Translator) -> list[Page]:
    """Every page; one whose group has no entries is reached by links and its address."""
    return [
        st.Page(
            f"pages/{name}.py",
            title=_title(name, t),
            url_path=name,
            default=position == 0,
            visibility="visible" if group in GROUPS else "hidden",
        )
        for position, (name, group) in enumerate(pages.items())
    ]


def _headings(pages: Mapping[str, str], t: Translator) -> None:
    """The names of the groups, each before its first entry.

    The headings that Streamlit has for groups fold by mouse alone, within a list that is none.
    """
    entries = [group for group in pages.values() if group in GROUPS]
    rules = [
        HEADING % (entries.index(group) + 1, json.dumps(t(f"navigation-{group}")))
        for group in GROUPS
        if group in entries
    ]
    if rules:
        st.html("".join(rules))


def _tools(pages: Mapping[str, str], view: ScreenView) -> None:
    for name, group in pages.items():
        if group == TOOLS:
            page_links.link(view, name, view.t(f"page-{name}"), f"tool-{name}")


def _title(page: str, t: Translator) -> str:
    """The name of a page, with a dot on Update while something is unsaved."""
    name = t(f"page-{page}")
    is_unsaved = page == "update" and draft_session.is_unsaved()
    return t("page-unsaved", page=name) if is_unsaved else name


def _known(
    snapshot: Snapshot,
    programmes: list[KnownProgramme],
    default: KnownProgramme,
    today: date,
    person: Person,
) -> dict[str, list[str]]:
    """Parameter to the codes that an address may have; of filters, as known at its known_on."""
    codes = {programme.code for programme in programmes}
    asked = [code for code in st.query_params.get_all("programme") if code in codes]
    code = [default.code, *asked][-1]
    moments = known_on.moments()
    known = moments.last_possible(st.query_params.get_all("known_on"), today)
    then = snapshot.record(code, moments.batch(known))
    return arrival.known_values(programmes, snapshot.record(code), then, person)
