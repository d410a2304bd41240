"""The mark and the word of a status or a health, in Streamlit's Markdown."""

import pandas as pd

from locales import Translator

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
    """The health in words with its mark before them; a dash where there is none."""
    return f"{health_icon(code)} {t(f'health-{code}')}" if code else "–"


def health_icon(code: str) -> str:
    """The mark alone, in its colour."""
    mark, colour = HEALTHS[code]
    return f":{colour}[:material/{ICONS[mark]}:]"


def status(code: str, statuses: pd.DataFrame, t: Translator) -> str:
    """The status in words with its mark before them; one out of scope is struck through."""
    row = statuses.set_index("code").loc[code]
    icon = f":{COLOURS.get(row['mark'], 'gray')}[:material/{ICONS.get(row['mark'], 'remove')}:]"
    word = t(f"status-{code}")
    return f"{icon} {word}" if row["in_scope"] else f"{icon} ~~{word}~~"
