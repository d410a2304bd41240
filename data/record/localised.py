"""Content in the reader's language, or visibly in the one it was written in."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from locales import CONTENT_LANGUAGES

INSTEAD = {"short": "name", "name": "short"}


def order(language: str, source: str) -> list[str]:
    """The languages to try, best first: the reader's, the source, then the others."""
    wanted = dict.fromkeys([language, source, *CONTENT_LANGUAGES])
    return [code for code in wanted if code in CONTENT_LANGUAGES]


def localise(frame: pd.DataFrame, column: str, language: str, source: str) -> pd.DataFrame:
    """`frame` with `column` and `column`_language, from its columns `column`_nl, _fr, ...

    An empty text in the reader's language is replaced by the source language, then any other. An
    empty name is replaced by the short name, and the reverse; both columns are "" where all are
    empty.
    """
    text, spoken = _said(frame, column, language, source)
    if column in INSTEAD and not (said := (text != "").to_numpy(bool)).all():
        other, its = _said(frame, INSTEAD[column], language, source)
        text, spoken = text.where(said, other), spoken.where(said, its)
    return frame.assign(**{column: text, f"{column}_language": spoken})


def _said(
    frame: pd.DataFrame, column: str, language: str, source: str
) -> tuple["pd.Series[str]", "pd.Series[str]"]:
    first, *others = order(language, source)
    text = frame[f"{column}_{first}"].astype("str")
    spoken = pd.Series(first, index=frame.index, dtype="str")
    for code in others:
        said = (text != "").to_numpy(bool)
        if said.all():
            break
        text = text.where(said, frame[f"{column}_{code}"])
        spoken = spoken.where(said, code)
    return text, spoken.where(text != "", "")


def choose(texts: Mapping[str, str], language: str, source: str) -> tuple[str, str]:
    """(text, its language) of one thing with a text per language, chosen as in `localise`."""
    for code in order(language, source):
        if texts.get(code):
            return texts[code], code
    return "", ""


def comment(row: Mapping[str, Any], language: str, source: str) -> tuple[str, str]:
    """(text, its language) of the comment of a statement, chosen as in `localise`."""
    texts = {each: row[f"comment_{each}"] for each in CONTENT_LANGUAGES}
    return choose(texts, language, source)
