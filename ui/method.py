"""The Method page in words: what is counted, on which day, and who says so."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pandas as pd
import streamlit as st

from data import provenance
from locales import Translator
from ui import cards, store
from ui.view import View

COUNTING = ("scope", "completion", "average", "floor", "group", "partners", "ongoing", "measures")
DAYS = ("as-of", "default", "record", "thresholds", "silence")
WRITING = ("append", "together", "rules", "rights")

NOTHING: Mapping[str, object] = MappingProxyType({})


def origin(view: View) -> str:
    """Where the statements of this programme come from, by the day looked at."""
    said = provenance.statements(view.record, set(view.assessed["code"]), view.day)
    day = view.t.day(view.day)
    return view.t("method-origin", day=day, loaded=said.loaded, people=said.people)


def counting(view: View) -> None:
    """The rules of counting, one sentence each."""
    _section(view.t, "counting", COUNTING)


def statuses(view: View) -> None:
    """What each status means for the counts: the flags of its row."""
    t = view.t
    st.header(t("method-statuses"), anchor=False)
    st.markdown(t("method-statuses-intro"))
    columns = {
        "column-status": [t(f"status-{code}") for code in view.record.statuses["code"]],
        **{
            f"method-flag-{flag}": [_yes(t, value) for value in view.record.statuses[flag]]
            for flag in ("in_scope", "done", "has_health", "needs_comment")
        },
    }
    rows = pd.DataFrame({t(name): cells for name, cells in columns.items()})
    cards.table(view, "statuses", rows, t("method-statuses"))


def days(view: View) -> None:
    """Which day a figure speaks of, and when silence is long."""
    places = {"timezone": store.timezone(), "days": store.stale_after_days()}
    _section(view.t, "days", DAYS, places)


def writing(view: View) -> None:
    """Who may say what, and what is refused."""
    _section(view.t, "writing", WRITING)


def _section(
    t: Translator, name: str, sentences: Sequence[str], places: Mapping[str, object] = NOTHING
) -> None:
    st.header(t(f"method-{name}"), anchor=False)
    said = (t(f"method-{name}-{sentence}", **places) for sentence in sentences)
    st.markdown("\n".join(f"- {sentence}" for sentence in said))


def _yes(t: Translator, value: bool) -> str:
    return t("word-yes") if value else t("word-no")
