"""The form for one action or measure, with every editable column, for keyboards and phones."""

import streamlit as st

from data.drafts.draft import TITLES
from db.record.saving import NewEvidence, Saved
from ui.frame.screen_view import ScreenView
from ui.kit import cell_words
from ui.kit.markdown import literal
from ui.update import editor_columns
from ui.update.draft_session import DraftSession
from ui.update.form_fields import Fields, shown
from ui.update.new_entries import NewEntry


def new_evidence(view: ScreenView, desk: DraftSession, code: str) -> None:
    """The fields for a new public event about action `code`, folded."""
    entry = NewEntry(view, desk, "evidence", code)
    with st.expander(view.t("adding-evidence"), key="adding-evidence"):
        left, right = st.columns(2)
        entry.ask("happened_on", left, view.default_day)
        entry.ask("date_precision", right, "day")
        for column in (*TITLES, "source_url", "stage"):
            entry.ask(column, st.container())
        entry.ask("partners", st.container(), ())
        entry.submit(_write, lambda entry: cell_words.row(view, entry.about))


def _write(entry: NewEntry) -> Saved:
    new = NewEvidence(
        action_code=entry.about,
        happened_on=entry.said("happened_on"),
        titles={title.removeprefix("title_"): entry.said(title) or "" for title in TITLES},
        source_url=entry.said("source_url"),
        date_precision=entry.said("date_precision"),
        partners=entry.said("partners") or (),
        stage=entry.said("stage"),
    )
    return entry.add(new)


SHOWN, CHOSEN = "update.form", "update.chosen"
# The key of the one widget that is drawn whenever rows can be edited.
SWITCH = "update-switch"
# The fields drawn in two columns, in this order.
UPDATE = ("status", "progress", "owner", "due_on", "effective_on")
REPORT = ("status", "progress")
NATURE = ("weight", "kind", "starts_on")


def is_shown() -> bool:
    """Whether the form is shown instead of the table."""
    return bool(st.session_state.get(SHOWN))


def switch(view: ScreenView, code: str = "") -> None:
    """The button that switches between the table and the form; `code` is the action of a card."""
    messages = {"action": "update-form", "measure": "update-form-measures"}
    message = "update-form-card" if code else messages[view.filters.level]
    label = view.t("update-table" if is_shown() else message)
    st.button(label, type="tertiary", on_click=_turn, args=(code,), key=SWITCH)


def draw(view: ScreenView, desk: DraftSession) -> None:
    """The choice of an action, and a field per column with its value or its edit."""
    codes = list(desk.table.rows)
    if st.session_state.get(CHOSEN) not in codes:
        st.session_state[CHOSEN] = codes[0]
    with st.container(border=True, key="update-form"):
        code = st.selectbox(
            view.t(f"column-{view.filters.level}"),
            codes,
            format_func=lambda code: cell_words.row(view, code),
            key=CHOSEN,
            persist_state="session",
        )
        st.caption(_about(view, code))
        _fields(view, Fields(view, desk, code, shown(view, desk, code)))
        new_evidence(view, desk, code)


def _fields(view: ScreenView, fields: Fields) -> None:
    if not editor_columns.may_change(view):
        _pairs(fields, REPORT)
        for column in ("comment", "source_url"):
            fields.ask(column, st.container())
        return
    _pairs(fields, UPDATE)
    for column in ("partners", "comment", "source_url"):
        fields.ask(column, st.container())
    with st.expander(view.t("update-more"), key="update-more"):
        for column in TITLES:
            fields.ask(column, st.container())
        _pairs(fields, NATURE)
        fields.ask("planning" if view.filters.level == "action" else "parent_code", st.container())


def _pairs(fields: Fields, columns: tuple[str, ...]) -> None:
    places = st.columns(2)
    for place, column in enumerate(columns):
        fields.ask(column, places[place % 2])


def _about(view: ScreenView, code: str) -> str:
    """Code and whole title, which the field cuts on a phone, and the day of the last report.

    For an action removed meanwhile, a sentence on that.
    """
    t, row = view.t, cell_words.row(view, code)
    found = view.assessed.loc[view.assessed["code"] == code, "last_update_on"]
    if found.empty:
        return literal(t("refusal-no-longer-there", row=row))
    known = found.iloc[0]
    last = t.short_day(known) if known == known else t("word-never")
    return literal(f"{row} · {t('word-label', name=t('column-last_update_on'))} {last}")


def _turn(code: str) -> None:
    st.session_state[SHOWN] = not is_shown()
    if code:
        st.session_state[CHOSEN] = code
