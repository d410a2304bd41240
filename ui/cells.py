"""The cells of a listing that speak of an action: title, status, progress, health, days."""

import pandas as pd

from locales import Translator
from ui import listing
from ui.listing import Cell
from ui.marks import COLOURS, HEALTHS, ICONS


def title(words: str, language: str, t: Translator, *, note: str = "") -> Cell:
    """What people wrote in `language`, with a badge where that isn't the reader's."""
    return listing.text(words, note=note, language=other(language, t))


def other(language: str, t: Translator) -> str:
    """The language where it isn't the reader's, else nothing."""
    return "" if language == t.language else language


def status(code: str, statuses: pd.DataFrame, t: Translator) -> Cell:
    """The status after its mark; one out of scope is struck through."""
    row = statuses.set_index("code").loc[code]
    icon = ICONS.get(row["mark"], ICONS["dash"])
    tone = COLOURS.get(row["mark"], "gray")
    return listing.marked(t(f"status-{code}"), icon, tone, struck=not row["in_scope"])


def progress(value: float, t: Translator) -> Cell:
    """The per cent after its bar; a dash after an empty one where nothing was reported."""
    return listing.bar(t.percent(value), value)


def health(code: str, kind: str, t: Translator) -> Cell:
    """The health after its mark; what is continuous says so, and the rest without one is a dash."""
    if code:
        mark, tone = HEALTHS[code]
        return listing.marked(t(f"health-{code}"), ICONS[mark], tone)
    return listing.text(t.number(None) if kind == "one_off" else t(f"kind-{kind}"))
