"""The marks that stand beside every colour, and how each status and health looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from charts.chart_text import styled
from charts.palette import Palette

GLYPHS: Mapping[str, str] = {
    "check": "✓",
    "arrow": "→",
    "pause": "‖",
    "ring": "○",
    "question": "?",
    "triangle": "△",
    "cross": "✕",
    "dash": "–",
}
UNKNOWN = "•"
# Fonts draw some marks small, high or not at all: their replacement in a chart, and its px.
_DRAWN = {"✓": ("✓", 16), "→": ("→", 16), "○": ("○", 18), "△": ("△", 18), "✕": ("\u00d7", 18)}

# Worst first: the order in which a reader needs them.
HEALTH_MARKS: Mapping[str, str] = {
    "off_track": "cross",
    "at_risk": "triangle",
    "on_track": "check",
    "not_assessed": "dash",
}


@dataclass(frozen=True)
class StatusLook:
    """How a status is drawn: `fill` and `ink` (the text on it) of its bar, `colour` of its mark.

    `line` is the outline ("" for none) and `dash` its plotly dash; `hatched` bars are stripes of
    `fill` on the background.
    """

    glyph: str
    colour: str
    fill: str
    ink: str
    line: str = ""
    dash: str = "solid"
    hatched: bool = False


@cache
def status_looks(palette: Palette) -> Mapping[str, StatusLook]:
    """Name of a mark to its look; a status, a row of the database, looks as its mark."""
    p, nothing = palette, "rgba(0,0,0,0)"
    return {
        "check": StatusLook(GLYPHS["check"], p.completed, p.completed, p.completed_ink),
        "arrow": StatusLook(GLYPHS["arrow"], p.in_progress, p.in_progress, p.in_progress_ink),
        "pause": StatusLook(GLYPHS["pause"], p.on_hold, p.on_hold, p.text, hatched=True),
        "ring": StatusLook(GLYPHS["ring"], p.muted, p.not_started, p.text, p.not_started_line),
        "question": StatusLook(
            GLYPHS["question"], p.muted, nothing, p.text, p.not_reported, "4px,3px"
        ),
        "cross": StatusLook(GLYPHS["cross"], p.muted, nothing, p.muted, p.axis, "1px,3px"),
    }


def status_look(mark: str, palette: Palette) -> StatusLook:
    """The look of a status by its mark; an outline with a dot for an unknown mark."""
    p = palette
    return status_looks(p).get(mark) or StatusLook(UNKNOWN, p.muted, p.tint, p.text, p.axis)


def looks_by_status(statuses: pd.DataFrame, palette: Palette) -> dict[str, StatusLook]:
    """Status code to look, in the order of `statuses` (columns code, mark)."""
    pairs = zip(statuses["code"], statuses["mark"], strict=True)
    return {str(code): status_look(str(mark), palette) for code, mark in pairs}


def health_mark(health: str, palette: Palette) -> str:
    """The mark of a health as markup; none for not_assessed, whose dash would be a minus."""
    colours = {
        "on_track": palette.on_track,
        "at_risk": palette.at_risk,
        "off_track": palette.off_track,
    }
    return mark(GLYPHS[HEALTH_MARKS[health]], colours[health]) if health in colours else ""


def mark(glyph: str, colour: str = "") -> str:
    """A glyph as markup, in its colour, as large as the words after it, and the space between."""
    drawn, size = _DRAWN.get(glyph, (glyph, 0))
    return styled(drawn, colour=colour, bold=True, size=size) + "  "
