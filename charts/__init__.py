"""The charts, a module each: its function of the same name draws, and its alt says it in words.

Every one takes frames and words and gives a plotly Figure; none knows where the data comes from.
Reports have their words alone: annotations stay unread, or they would fetch plotly for nothing.
One more is a picture for a row of text, without words of its own: bullet, whose svg draws.
"""

from charts import (
    action_line,
    partner_bars,
    partner_matrix,
    pillar_bars,
    timeline_bars,
    trend_lines,
)

__all__ = [
    "action_line",
    "partner_bars",
    "partner_matrix",
    "pillar_bars",
    "timeline_bars",
    "trend_lines",
]
