"""What is wrong with a file of a whole programme, in the reader's language, row by row."""

import ast
import re

import streamlit as st

from db.folder import FAULTS_SHOWN, FolderError
from db.folder_rules import Fault
from locales import Translator
from ui.text import literal

COLUMN = re.compile(r"(\w+): ")
TEXT = r"""(?P<value>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
# How a reason reads, and the end of the message that says the same; the first that fits holds.
REASONS = tuple(
    (re.compile(reason), message)
    for reason, message in (
        (r"no rows|empty: there is no header", "empty"),
        (r"one row", "one-row"),
        (r"the column (?P<value>.+) is missing", "no-column"),
        (r"the column (?P<value>.+) stands there twice", "twice"),
        (r"missing|must be there once", "missing"),
        (r"more values than|values, the header has", "wide"),
        (r"more than (?P<value>\d+) rows", "many"),
        (r"isn't CSV|isn't UTF-8|another encoding|header stands there again", "text"),
        (r"stands in row (?P<value>\d+) already", "double"),
        (r"the code (?P<value>.+) is an action's", "action"),
        (rf"{TEXT} can't be a code", "code"),
        (r"no title", "title"),
        (r"no name", "name"),
        (r"the record says", "record"),
        (r"^\w+: there is no ''|^\w+: '' isn't", "blank"),
        (rf"there is no {TEXT} in (?P<other>\w+)", "unknown"),
        (rf"{TEXT} isn't a day", "day"),
        (rf"{TEXT} isn't one of (?P<other>.+)", "one-of"),
        (rf"{TEXT} isn't a (?:whole )?number \w+ (?P<low>\d+) to (?P<other>\d+)", "number"),
        (rf"{TEXT} isn't an http", "address"),
        (r"more than (?P<value>\d+) letters", "long"),
        (r"(?P<value>\S+) is before (?P<other>\w+), ", "order"),
        (r"the programme begins later, on (?P<value>\S+)", "early"),
    )
)


def tell(t: Translator, error: FolderError) -> None:
    """The first faults, each with its sheet, row, column and reason."""
    lines = [f"- {literal(sentence(t, fault))}" for fault in error.faults[:FAULTS_SHOWN]]
    if (left := len(error.faults) - FAULTS_SHOWN) > 0:
        lines.append(f"- {t('new-faults-more', count=left)}")
    st.error("\n".join([t("new-refused"), "", *lines]))


def sentence(t: Translator, fault: Fault) -> str:
    """Where it is and why it can't be, as plain text."""
    where = [fault.file.removesuffix(".csv")]
    if fault.row:
        where.append(t("exchange-row", number=str(fault.row)))
    if column := COLUMN.match(fault.reason):
        where.append(column[1])
    return f"{', '.join(where)}: {_reason(t, fault.reason)}"


def _reason(t: Translator, reason: str) -> str:
    for pattern, message in REASONS:
        if found := pattern.search(reason):
            return t(f"new-fault-{message}", **{k: _plain(v) for k, v in found.groupdict().items()})
    return t("new-fault-cell" if COLUMN.match(reason) else "new-fault-row")


def _plain(text: str) -> str:
    """What stands in quotes, as it was written."""
    return str(ast.literal_eval(text)) if text[0] in "'\"" else text
