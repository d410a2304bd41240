"""What is wrong with a file of a whole programme, in the reader's language, row by row."""

import ast
import re

import streamlit as st

from db.folder import FAULTS_SHOWN, FolderError
from db.folder_rules import Fault
from locales import Translator
from ui.text import literal

COLUMN = re.compile(r"(\w+): ")
TEXT = r"""(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
# How a reason begins, after its column, and the end of the message that says the same.
REASONS = tuple(
    (re.compile(reason), message)
    for reason, message in (
        (r"it has no rows|it is empty", "empty"),
        (r"it must have one row", "one-row"),
        (r"the column (?P<value>.+) is missing$", "no-column"),
        (r"the column (?P<value>.+) stands there twice$", "twice"),
        (r"it is missing|the file is missing|it must be there once", "missing"),
        (r"it has (?:more|\d+) values", "wide"),
        (r"there are more than (?P<value>\d+) rows", "many"),
        (r"it isn't CSV|it isn't UTF-8|a letter was lost|the header stands", "text"),
        (r"the code .* stands in row (?P<value>\d+) already$", "double"),
        (r"the code (?P<value>.+) is an action's$", "action"),
        (rf"{TEXT} can't be a code", "code"),
        (r"it has no title", "title"),
        (r"it has no name", "name"),
        (r"it isn't what the record says|it has \d+ rows and not", "record"),
        (r"what is recorded there is never changed", "history"),
        (r"its record isn't the beginning", "elsewhere"),
        (r"there is no ''|'' isn't", "blank"),
        (rf"there is no {TEXT} in (?P<other>\w+)", "unknown"),
        (rf"{TEXT} isn't a day", "day"),
        (rf"{TEXT} isn't one of (?P<other>.+)", "one-of"),
        (rf"{TEXT} isn't a number above (?P<low>\d+) to (?P<other>\d+)", "above"),
        (rf"{TEXT} isn't a (?:whole )?number from (?P<low>\d+) to (?P<other>\d+)", "number"),
        (rf"{TEXT} isn't an http", "address"),
        (r"it has more than (?P<value>\d+) letters", "long"),
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
    where, reason = [fault.file.removesuffix(".csv")], fault.reason
    if fault.row:
        where.append(t("exchange-row", number=str(fault.row)))
    vague = "new-fault-row"
    if column := COLUMN.match(reason):
        where.append(column[1])
        reason, vague = reason[column.end() :], "new-fault-cell"
    said = next((each for each in (_said(t, reason, *one) for one in REASONS) if each), t(vague))
    return f"{t('word-label', name=', '.join(where))} {said}"


def _said(t: Translator, reason: str, pattern: re.Pattern[str], message: str) -> str:
    found = pattern.match(reason)
    if not found:
        return ""
    places = found.groupdict()
    if quoted := places.pop("quoted", ""):
        places["value"] = str(ast.literal_eval(quoted))
    return t(f"new-fault-{message}", **places)
