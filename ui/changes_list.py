"""The list of what changed, action by action and worst first, each with who, why and sources."""

from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from data.causes import Change
from data.news import News, counts
from ui import changes_words, links, paging, statement_words
from ui.changes import Window
from ui.changes_words import Known
from ui.part import part
from ui.view import View

KEY = "changes"
TURNED = ("off_track", "at_risk", "better")


@part
def draw(view: View, window: Window) -> None:
    """A card per group, a row per action, twenty at a time; nothing when nothing changed."""
    if not window.told:
        return
    t, level, scope = view.t, view.filters.level, (view.scope, window.since)
    shown = window.told[paging.shown(KEY, scope, len(window.told))]
    known = changes_words.known(view, window, shown)
    every = counts(window.told)
    for group, ones in groupby(shown, key=lambda one: one.group):
        with st.container(border=True, key=f"card-changes-{group}"):
            title = t(f"changes-group-{group}", count=every[group], level=level)
            st.header(title, anchor=False)
            for one in ones:
                _row(view, known, one)
    paging.foot(view, KEY, scope, len(window.told))


def _row(view: View, known: Known, one: News) -> None:
    with st.container(key=f"change-{one.code}"):
        name = changes_words.name(view, known, one.code)
        links.link(view, "pillars", f"**{name}**", f"changes-{one.code}", action=one.code)
        with st.container(gap="xsmall"):
            for block in _blocks(one):
                st.markdown(_lines(changes_words.block(view, known, one, block)))
                if row := changes_words.source(known, block):
                    label = statement_words.by(view, row)
                    _link(view, row["batch_id"], label, f"{one.code}-{row['sequence']}")
            if new := changes_words.new_events(known, one):
                st.markdown(_lines(changes_words.events(view, known, new)))
                for number, label in changes_words.brought(view, known, new):
                    _link(view, number, label, f"{one.code}-{number}-events")


def _link(view: View, batch_id: int, label: str, key: str) -> None:
    """Who said it and when: the way to that save."""
    links.link(view, "history", label, f"by-{key}", batch=str(batch_id), action=None)


def _blocks(one: News) -> list[list[Change]]:
    """What changed by cause; first of all the turn that puts the action where it stands."""
    by_cause: dict[object, list[Change]] = {}
    for change in one.changes:
        # That what is done or on hold is no longer assessed goes without saying.
        silent = change.kind == "health" and not change.after and len(one.changes) > 1
        if change.kind != "evidence" and not silent:
            by_cause.setdefault((change.reason, change.sequence), []).append(change)
    blocks = list(by_cause.values())
    turned = one.group in TURNED
    return sorted(blocks, key=lambda b: not (turned and any(c.kind == "health" for c in b)))


def _lines(lines: Iterable[str]) -> str:
    """Lines of one paragraph."""
    return "  \n".join(lines)
