"""The page of an action: its finding, its facts, its line, its record, and the ways on from it."""

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from data.figures import schedule
from data.record import statements
from data.record.localised import choose
from sections import one_action
from ui.frame import past_band
from ui.frame.screen_view import ScreenView
from ui.kit import action_row, buttons, event_list, page_links, status_marks
from ui.kit.markdown import literal, spoken
from ui.kit.part import part
from ui.screens import opened_action, opened_record


def answer(view: ScreenView) -> str:
    """Code, title and finding of the action, or why there is none: the heading."""
    action = view.asked_action
    if action is None:
        return _missing(view)
    name = action_row.name(action.to_dict(), view.t)
    return view.t("action-answer", name=name, answer=literal(one_action.answer(view, action)))


def trust(view: ScreenView) -> str:
    """A link to the pillar, and of a measure one to its action; "" without an action."""
    action = view.asked_action
    if action is None:
        return ""
    t, told = view.t, one_action.pillar(view.words, action.to_dict())
    words = t("action-of-pillar", pillar=spoken(told.text, told.language or t.language, t))
    line = _way(view, "pillars", words, pillar=(action["pillar_code"],))
    if action["level"] == "measure":
        parent = action["parent_code"]
        words = t("row-part-of", code=literal(parent))
        line = f"{line} · {page_links.action(view, parent, words)}"
    return line


def _missing(view: ScreenView) -> str:
    """Why the page has no action: none asked for, removed, of another programme, or not there."""
    t, code = view.t, view.asked_code
    if code is None:
        return t("action-none")
    if code not in set(view.record.updates["action_code"]):
        if others := _others(view, code):
            return t("action-elsewhere", code=literal(code), programme=literal(others[-1][1]))
        return t("action-unknown", code=literal(code))
    if statements.is_removed(view.record, code, view.day):
        return t("action-removed", code=literal(code))
    return past_band.missing(view, code)


def _others(view: ScreenView, code: str) -> list[tuple[str, str]]:
    """Code and title of the programmes that have an action with this code, the newest last."""
    found = view.snapshot.programmes_with(code)
    titles = [choose(one.titles, view.language, one.source_language)[0] for one in found]
    return [(one.code, title or one.code) for one, title in zip(found, titles, strict=True)]


@part
def ways(view: ScreenView, update: Callable[[], None]) -> None:
    """What `update` draws, then neighbours in the order of attention, history and PDF.

    Without an action, links to where it may be found.
    """
    action = view.asked_action
    with st.container(horizontal=True, vertical_alignment="center", key="action-ways"):
        if action is None:
            _ways_on(view)
            return
        update()
        _neighbours(view, action)
        history = _way(view, "history", view.t("action-history"), action=action["code"])
        st.markdown(history, width="content")
        name = f"action-{action['code']}"
        made = partial(_paper, view, action["code"])
        buttons.download(view, view.t("action-paper"), name, "pdf", "application/pdf", made)


def _ways_on(view: ScreenView) -> None:
    """Where to go from a page without an action: the one meant, its history, or all actions."""
    t, code = view.t, view.asked_code
    if code is not None and code in set(view.record.updates["action_code"]):
        st.markdown(_way(view, "history", t("action-history"), action=code), width="content")
        if view.is_past:
            now = {"as_of": None, "known_on": None, "code": code}
            st.markdown(_way(view, "action", t("action-today"), **now), width="content")
    elif code is not None:
        for programme, title in reversed(_others(view, code)):
            there = {"programme": programme, "code": code, "as_of": None, "known_on": None}
            label = t("action-open-there", code=literal(code), programme=literal(title))
            st.markdown(_way(view, "action", label, **there), width="content")
    st.markdown(_way(view, "pillars", t("action-all")), width="content")


def _way(view: ScreenView, page: str, words: str, **asked: object) -> str:
    return page_links.way(words, page_links.address(view, page, **asked))


def _paper(view: ScreenView, code: str) -> bytes:
    # Imported late: readers of a page shouldn't wait for the modules that write files.
    from ui.exchange import report_card

    return report_card.one_page(view, code)


def _neighbours(view: ScreenView, action: pd.Series) -> None:
    """Links to the actions before and after this one, worst first, under the filters."""
    told = one_action.neighbours(view, action)
    if told is None:
        return
    if told.before:
        _neighbour(view, told.before, "action-before")
    if told.after:
        _neighbour(view, told.after, "action-after")
    st.caption(told.place, width="content")


def _neighbour(view: ScreenView, code: str, message: str) -> None:
    # A link of Streamlit's to the page itself leaves the address as it is.
    words = view.t(message, code=literal(code))
    st.markdown(page_links.action(view, code, words), width="content")


@part
def draw(view: ScreenView) -> None:
    """The line with its comments beside the facts, then the record; nothing without an action."""
    action = view.asked_action
    if action is None:
        return
    code = action["code"]
    said = statements.of_action(view.record, code, view.day)
    events = view.localised(statements.events_of_action(view.record, code, view.day), "title")
    action_row.style()
    with st.container(key="action-top"):
        wide, narrow = st.columns([16, 9])
    with wide, st.container(border=True, height="stretch", key="card-action-line"):
        opened_action.line(view, action, said, events, 2, is_high=True)
    with narrow, st.container(border=True, height="stretch", gap="xsmall", key="card-action-facts"):
        _facts(view, action)
    left, right = st.columns(2)
    with left, st.container(border=True, height="stretch", key="card-action-history"):
        opened_record.history(view, said, 2)
    with right, st.container(border=True, height="stretch", key="card-action-evidence"):
        event_list.draw(view, events, 2)
    with st.container(border=True, key="card-action-more"):
        if action["level"] == "action":
            opened_action.measures(view, code)
        opened_record.value_origins(view, code)
        opened_action.sums(view, action)


def _facts(view: ScreenView, action: pd.Series) -> None:
    t = view.t
    st.header(t("action-facts"), anchor=False)
    planned = schedule.plan(action)
    shown = {"progress": t.percent(action["progress"]), "planned": t.percent(planned)}
    alt = t("row-alt", code=action["code"], **shown)
    st.markdown(status_marks.bullet(action["progress"], planned, alt, view.palette))
    rows = {fact.label: _said(view, action, fact) for fact in one_action.shown(view, action)}
    labels, words = list(rows), list(rows.values())
    table = pd.DataFrame({t("action-facts"): words}, index=labels)
    st.table(table, border="horizontal", hide_header=True, alt=t("action-facts"))


def _said(view: ScreenView, action: pd.Series, fact: one_action.ActionFact) -> str:
    """The value of a fact in Markdown: marks before status and health, a link where one leads."""
    if fact.column == "status":
        return status_marks.status(action["status"], view.record.statuses, view.t)
    if fact.column == "health" and action["health"]:
        return status_marks.health(action["health"], view.t)
    if fact.opens:
        there = page_links.address(view, fact.opens.page, **fact.opens.asked)
        return page_links.way(literal(fact.value), there)
    return literal(fact.value)
