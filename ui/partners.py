"""What the Partners page says of all partners together, and the partner it is opened at."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from data import completion
from data.leading import busiest
from ui import field_value, past
from ui.text import literal, spoken
from ui.view import View

NAMED = 3  # partners that a sentence names one by one
CHOICE = "partners-choice"


def compared(view: View) -> View:
    """The view with the actions of every partner: this page compares them.

    The partner filter doesn't narrow it; it says whose actions are listed.
    """
    return replace(view, filters=replace(view.filters, partner=()))


def chosen(view: View) -> str | None:
    """The partner whose actions are listed: the filter's, else the first; None if there is none."""
    codes = [*view.filters.partner, *view.partners["code"]]
    return codes[0] if codes else None


def ask(view: View) -> None:
    """The choice of a partner, which sets the filter, so that a link shows the same one."""
    t, partners = view.t, view.partners
    named = zip(partners["short"], partners["short_language"], strict=True)
    shorts = [spoken(short, language, t) for short, language in named]
    labels = dict(zip(partners["code"], shorts, strict=True))
    field_value.follow(CHOICE, chosen(view))
    st.pills(
        t("filter-partner"),
        list(labels),
        format_func=labels.__getitem__,
        key=CHOICE,
        required=True,
        on_change=_choose,
    )


def answer(view: View) -> str:
    """How much of the joint work is completed, and who takes part in most of it: the heading."""
    t, level = view.t, view.filters.level
    actions = view.actions[view.actions["in_scope"]]
    if view.assessed.empty:
        return past.nothing(view)
    joint = actions[actions["partners"].map(len) > 0]
    if actions.empty:
        return t("partners-answer-nothing", level=level)
    if joint.empty:
        return t("partners-answer-none", count=len(actions), level=level)
    figures = completion.total(joint)
    done, scope = int(figures["done"]), int(figures["scope"])
    involved = _involved(view, actions)
    if not scope:
        return t("partners-answer-continuous", involved=involved, level=level)
    if done == scope:
        return t("partners-answer-all", count=scope, involved=involved, level=level)
    return t("partners-answer", done=done, scope=scope, involved=involved, level=level)


def trust(view: View) -> str:
    """How often actions name partners, and why that is never a sum of partners."""
    memberships, named = completion.memberships(view.actions)
    if not named:
        return ""
    return view.t("partners-trust", count=named, memberships=memberships, level=view.filters.level)


def names(view: View, codes: Sequence[str], column: str = "short") -> str:
    """The partners as a list of names, or as a number where they are too many to name."""
    t = view.t
    if len(codes) > NAMED + 1:
        return t("partners-count", count=len(codes))
    found = view.partners.set_index("code").loc[list(codes), column]
    return t.list([literal(name) for name in found])


def listed(view: View, codes: Sequence[str]) -> str:
    """The partners as a list of short names in plain text, "" for none."""
    shorts = dict(zip(view.partners["code"], view.partners["short"], strict=True))
    return view.t.list([shorts.get(code, code) for code in codes]) if codes else ""


def _involved(view: View, actions: pd.DataFrame) -> str:
    by_partner = completion.by(actions, "partners", list(view.partners["code"]))
    codes, most = busiest(by_partner)
    return view.t(
        "partners-involved",
        names=names(view, codes, "name"),
        partners=len(codes),
        count=most,
        all=len(actions),
        extent="all" if most == len(actions) else "some",
        level=view.filters.level,
    )


def _choose() -> None:
    st.session_state["partner"] = [st.session_state[CHOICE]]
