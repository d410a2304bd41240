"""The cells of an action in words: title, status, progress, health, days."""

from collections.abc import Collection
from datetime import date
from typing import Any

import pandas as pd

from data.drafts.draft import DAYS
from db.record.column_values import KINDS, PARTNER_KINDS, PLANNINGS
from locales import Translator
from sections import values
from ui.frame.screen_view import ScreenView
from ui.kit import listing, page_links
from ui.kit.listing import Cell
from ui.kit.markdown import plain
from ui.kit.status_marks import COLOURS, HEALTHS, ICONS

# The columns with a translated word for each value.
WORDS = ("status", "kind", "planning")
LONGEST = 300


def value(view: ScreenView, column: str, value: Any) -> str:
    """`value` in words, plain text of at most LONGEST letters; an unfit value as it is."""
    if column == "parent_code" and value:
        return row(view, str(value))
    if column in DAYS and isinstance(value, str):
        value = _day(value) or value
    if column == "owner":
        value = view.record.people.get(value, value)
    if column == "partners" and isinstance(value, str):
        value = tuple(value.split(",")) if value else ()
    said = values.said(column if _belongs(view, column, value) else "", value, view.t, view.listed)
    return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"


def _belongs(view: ScreenView, column: str, value: Any) -> bool:
    if column == "progress":
        return isinstance(value, float)
    return column not in WORDS or value in _known(view, column)


def row(view: ScreenView, code: str) -> str:
    """Code and title of an action or measure in plain text; the code alone for an unknown one.

    For "" the words for the whole save.
    """
    if not code:
        return view.t("word-this-save")
    titles = plain(view.assessed[view.assessed["code"] == code], "title", view.t)
    return f"{code} {titles.iloc[0]}" if len(titles) else code


def column(view: ScreenView, name: str) -> str:
    """The translated name of a column; an unknown name unchanged."""
    try:
        return view.t(f"column-{name}")
    except KeyError:
        return name


def _known(view: ScreenView, column: str) -> Collection[str]:
    statuses = tuple(view.record.statuses["code"])
    return {"status": statuses, "kind": (*KINDS, *PARTNER_KINDS), "planning": PLANNINGS}[column]


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def code(view: ScreenView, code: str) -> Cell:
    """The code of an action or measure, which opens its page."""
    return listing.way(code, page_links.address(view, "action", code=code))


def title(words: str, language: str, t: Translator, *, note: str = "") -> Cell:
    """A text written in `language`, with a badge where that isn't the reader's language."""
    return listing.text(words, note=note, language=other(language, t))


def other(language: str, t: Translator) -> str:
    """`language`, or "" where it is the reader's."""
    return "" if language == t.language else language


def status(code: str, statuses: pd.DataFrame, t: Translator) -> Cell:
    """The status after its mark; a status out of scope is struck through."""
    row = statuses.set_index("code").loc[code]
    icon = ICONS.get(row["mark"], ICONS["dash"])
    tone = COLOURS.get(row["mark"], "gray")
    return listing.marked(t(f"status-{code}"), icon, tone, struck=not row["in_scope"])


def progress(value: float, t: Translator) -> Cell:
    """The per cent after its bar; a dash after an empty bar without a report."""
    return listing.bar(t.percent(value), value)


def health(code: str, kind: str, t: Translator) -> Cell:
    """The health after its mark; without one, "continuous" for such an action, else a dash."""
    if code:
        mark, tone = HEALTHS[code]
        return listing.marked(t(f"health-{code}"), ICONS[mark], tone)
    return listing.text(t.number(None) if kind == "one_off" else t(f"kind-{kind}"))
