"""Adding a public event to the action in the form: what happened, when, and where to read of it."""

import streamlit as st

from data.drafts import TITLES
from db.commands import NewEvidence, Saved
from ui import additions, cell_words
from ui.adding import Entry
from ui.desk import Desk
from ui.view import View


def draw(view: View, desk: Desk, code: str) -> None:
    """The fields of a piece of evidence of action `code`, folded away until they are wanted."""
    entry = Entry(view, desk, "evidence", code)
    with st.expander(view.t("adding-evidence"), key="adding-evidence"):
        left, right = st.columns(2)
        entry.ask("happened_on", left, view.default_day)
        entry.ask("date_precision", right, "day")
        for column in (*TITLES, "source_url", "stage"):
            entry.ask(column, st.container())
        entry.ask("partners", st.container(), ())
        entry.submit(_write, lambda entry: cell_words.row(view, entry.about))


def _write(entry: Entry) -> Saved:
    new = NewEvidence(
        action_code=entry.about,
        happened_on=entry.said("happened_on"),
        titles={title.removeprefix("title_"): entry.said(title) or "" for title in TITLES},
        source_url=entry.said("source_url"),
        date_precision=entry.said("date_precision"),
        partners=entry.said("partners") or (),
        stage=entry.said("stage"),
    )
    return additions.add_evidence(entry.view.code, new, entry.view.t.language)
