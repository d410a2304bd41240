"""Who said this, when: each value of the opened action with the statement that it rests on."""

import streamlit as st

from data import origins
from data.origins import Origin
from ui import cell_words, history_rows, links, marks, statement_words
from ui.text import literal
from ui.view import View


def draw(view: View, code: str) -> None:
    """Folded: the values by statement, each with a way to its save; and to all about the action."""
    t = view.t
    opened = st.expander(t("opened-origins"), key=f"origins-{code}", on_change="rerun")
    if not opened.open:
        return
    with opened:
        history_rows.style()
        found = origins.origins(view.record, code, view.day)
        events = statement_words.events(view, [e for one in found for e in one.row["evidence"]])
        for one in found:
            with st.container(key=f"change-origin-{code}-{one.row['sequence']}"):
                st.markdown("  \n".join(_values(view, one)))
                _said(view, one, events)
        links.link(view, "history", t("opened-all-history"), f"history-{code}", action=code)


def _values(view: View, origin: Origin) -> list[str]:
    return [
        view.t(
            "opened-stated",
            column=literal(cell_words.column(view, column)),
            said=f"**{_value(view, column, value)}**",
        )
        for column, value in origin.values.items()
    ]


def _value(view: View, column: str, value: object) -> str:
    if column == "status":
        return marks.status(str(value), view.record.statuses, view.t)
    return literal(cell_words.value(view, column, value))


def _said(view: View, origin: Origin, events: statement_words.Events) -> None:
    row, number = origin.row, origin.row["batch_id"]
    with st.container(gap="xsmall"):
        lines = [statement_words.comment(view, row), *statement_words.sources(view, row, events)]
        if origin.is_start:
            lines = [f":gray[{view.t('opened-start')}]"]
        if said := [line for line in lines if line]:
            st.markdown("  \n".join(said))
        label, key = statement_words.by(view, row), f"by-origin-{row['sequence']}"
        links.link(view, "history", label, key, batch=str(number), action=None)
