"""What saves made of partners: who came or went, and what is otherwise than before."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data import partner_log
from data.statements import Change
from db.undo_cells import Part
from ui import cell_words, history_rows
from ui.history_rows import Sheet
from ui.history_words import Batch
from ui.text import literal
from ui.view import View


def draw(view: View, batch: Batch, moves: pd.DataFrame, sheet: Sheet) -> None:
    """A row for each partner of a save (data.partner_log), as actions have."""
    for move in moves.to_dict("records"):
        with st.container(key=f"change-{move['batch_id']}-partner-{move['code']}"):
            st.markdown(f"**{literal(_name(view, move))}**")
            with st.container(gap="xsmall"):
                st.markdown("  \n".join(_lines(view, move)))
                one = Part(partners=(move["code"],))
                history_rows.taking_back(view, batch, one, sheet)


def _lines(view: View, move: Mapping[str, Any]) -> list[str]:
    t = view.t
    if move["after"]["removed"]:
        return [t("undo-removes")]
    added = [f"**{t('changes-added')}**"] if move["before"]["removed"] else []
    return [*added, *(_line(view, change) for change in partner_log.changes(move))]


def _line(view: View, change: Change) -> str:
    t, column = view.t, change.column
    was, now = (
        literal(cell_words.value(view, column, each)) for each in (change.before, change.after)
    )
    is_new = change.before is None
    said = f"**{now}**" if is_new else t("opened-change", before=was, after=now)
    return t("opened-stated", column=literal(cell_words.column(view, column)), said=said)


def _name(view: View, move: Mapping[str, Any]) -> str:
    row = pd.DataFrame([{**partner_log.facts(move), "code": move["code"]}])
    name = view.localise(row, "name")["name"].iloc[0]
    return view.t("history-partner", partner=name or move["code"])
