"""The fill, pattern and outline of a bar, as a status looks everywhere else."""

from typing import Any

from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.util import Pt

from charts.marks import Look
from charts.palette import LIGHT
from reports.deck_master import colour


def painted(made: Any, look: Look) -> None:
    """The fill, pattern and outline of a status."""
    fill = made.fill
    if look.hatched:
        fill.patterned()
        fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        fill.fore_color.rgb, fill.back_color.rgb = colour(look.fill), colour(LIGHT.background)
    elif look.fill.startswith("#"):
        fill.solid()
        fill.fore_color.rgb = colour(look.fill)
    else:
        fill.solid()
        fill.fore_color.rgb = colour(LIGHT.background)
    if look.line:
        made.line.color.rgb = colour(look.line)
        made.line.width = Pt(1)
        if look.dash != "solid":
            made.line.dash_style = MSO_LINE.DASH
