"""Timeline: what is when, what is due, and what the public record says of it."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import timeline_screen

view = open_page("timeline")

heading.draw(view, timeline_screen.answer(view), timeline_screen.trust(view))
timeline_screen.chart_card(view)
timeline_screen.evidence_list(view)
