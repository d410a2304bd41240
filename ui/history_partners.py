"""What saves made of partners: who came or went, and what is otherwise than before."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.partner_log import FACTS
from ui import cell_words
from ui.text import literal
from ui.view import View


def draw(view: View, moves: pd.DataFrame) -> None:
    """A row for each partner of a save (data.partner_log), as actions have."""
    for move in moves.to_dict("records"):
        with st.container(key=f"change-{move['batch_id']}-partner-{move['code']}"):
            st.markdown(f"**{literal(_name(view, move))}**")
            with st.container(gap="xsmall"):
                st.markdown("  \n".join(_lines(view, move)))


def _lines(view: View, move: Mapping[str, Any]) -> list[str]:
    t, before, after = view.t, move["before"], move["after"]
    if after["removed"]:
        return [t("undo-removes")]
    is_new = before["removed"]
    return [
        *([f"**{t('changes-added')}**"] if is_new else []),
        *(
            _line(view, column, None if is_new else before[column], after[column])
            for column in FACTS
            if before[column] != after[column] and (before[column] or after[column])
        ),
    ]


def _line(view: View, column: str, before: object, after: object) -> str:
    t = view.t
    was, now = (literal(cell_words.value(view, column, each)) for each in (before, after))
    said = f"**{now}**" if before is None else t("opened-change", before=was, after=now)
    return t("opened-stated", column=literal(cell_words.column(view, column)), said=said)


def _name(view: View, move: Mapping[str, Any]) -> str:
    """A partner that is none any more is called as it was."""
    facts = move["before"] if move["after"]["removed"] else move["after"]
    row = view.localise(pd.DataFrame([{**facts, "code": move["code"]}]), "name")
    return view.t("history-partner", partner=row["name"].iloc[0] or move["code"])
