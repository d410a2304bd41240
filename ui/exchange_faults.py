"""What is wrong with a file of a whole programme, in the reader's language, row by row."""

import re

import streamlit as st

from data.exchange import template
from db.folder import FAULTS_SHOWN, FolderError
from db.folder_rules import Fault
from ui.text import literal
from ui.view import View

COLUMN = re.compile(r"(\w+): ")
# How a reason without a column reads, and the message that says the same.
REASONS = {
    "no rows": "new-fault-empty",
    "missing": "new-fault-missing",
    "must be there once": "new-fault-missing",
    "already": "new-fault-double",
    "can't be a code": "new-bad-code",
    "no title": "new-fault-title",
    "the record says": "new-fault-record",
}


def tell(view: View, error: FolderError) -> None:
    """The first faults, each with its sheet and row, and what its column takes."""
    t = view.t
    lines = [f"- {_sentence(view, fault)}" for fault in error.faults[:FAULTS_SHOWN]]
    if (left := len(error.faults) - FAULTS_SHOWN) > 0:
        lines.append(f"- {t('new-faults-more', count=left)}")
    st.error("\n".join([t("new-refused"), "", *lines]))


def _sentence(view: View, fault: Fault) -> str:
    t, sheet = view.t, fault.file.removesuffix(".csv")
    where = literal(f"{sheet}, {t('exchange-row', number=str(fault.row))}" if fault.row else sheet)
    known = next((word for text, word in REASONS.items() if text in fault.reason), "")
    if known:
        return f"{where}: {t(known)}"
    found = COLUMN.match(fault.reason)
    if not found:
        return f"{where}: {t('new-fault-row')}"
    column = found[1]
    takes = ""
    if column in template.TABLES.get(sheet, ()):
        takes = " ".join(template.hint(sheet, column, t).splitlines()[1:])
    return f"{where}, {literal(column)}: {t('new-fault-cell')} {literal(takes)}".strip()
