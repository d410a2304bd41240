"""The mark and the word of a status or a health, and the bar of one row, in Streamlit's
Markdown.
"""

from base64 import b64encode
from typing import Any

import pandas as pd

from charts.bullet_bar import svg
from charts.palette import Palette
from locales import Translator
from sections.words import Mark
from ui.kit.markdown import literal

ICONS = {
    "check": "check",
    "arrow": "arrow_forward",
    "pause": "pause",
    "ring": "radio_button_unchecked",
    "question": "question_mark",
    "triangle": "change_history",
    "cross": "close",
    "dash": "remove",
}
# Names of the theme's colours (.streamlit/config.toml), so that dark mode follows by itself.
HEALTHS = {
    "on_track": ("check", "blue"),
    "at_risk": ("triangle", "orange"),
    "off_track": ("cross", "red"),
    "not_assessed": ("dash", "gray"),
}
COLOURS = {"check": "green", "arrow": "blue"}


def health(code: str, t: Translator) -> str:
    """The health in Markdown, its word after its mark; a dash for ""."""
    return f"{health_icon(code)} {t(f'health-{code}')}" if code else "–"


def health_icon(code: str) -> str:
    """The mark alone, in its colour."""
    icon, colour = health_look(code)
    return f":{colour}[:material/{icon}:]"


def health_look(code: str) -> tuple[str, str]:
    """The name of the mark's icon, and that of its colour."""
    mark, colour = HEALTHS[code]
    return ICONS[mark], colour


def status(code: str, statuses: pd.DataFrame, t: Translator) -> str:
    """The status in Markdown, its word after its mark; out of scope it is struck through."""
    word = t(f"status-{code}")
    icon = status_icon(code, statuses)
    return f"{icon} {word}" if _cell(code, statuses, "in_scope") else f"{icon} ~~{word}~~"


def status_icon(code: str, statuses: pd.DataFrame) -> str:
    """The mark alone, in its colour."""
    icon, colour = status_look(code, statuses)
    return f":{colour}[:material/{icon}:]"


def status_look(code: str, statuses: pd.DataFrame) -> tuple[str, str]:
    """The name of the mark's icon, and that of its colour."""
    mark = _cell(code, statuses, "mark")
    return ICONS.get(mark, "remove"), COLOURS.get(mark, "gray")


def _cell(code: str, statuses: pd.DataFrame, column: str) -> Any:
    """A cell of a status; an index for it, as for many, would take longer than all else here."""
    return statuses[column].iloc[statuses["code"].tolist().index(code)]


def look(mark: Mark) -> tuple[str, str]:
    """The name of the icon of a mark, and that of its colour."""
    if mark.look in HEALTHS:
        return health_look(mark.look)
    return ICONS.get(mark.shape, "remove"), COLOURS.get(mark.shape, "gray")


def bullet(progress: float, planned: float, alt: str, palette: Palette) -> str:
    """The bar of charts.bullet_bar as an image in Markdown; `alt` is its text, not escaped yet."""
    picture = b64encode(svg(progress, planned, palette).encode()).decode()
    return f"![{literal(alt)}](data:image/svg+xml;base64,{picture})"
