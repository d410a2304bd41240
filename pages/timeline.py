"""Timeline: what is when, what is due, and what the public record says of it."""

from ui import head, timeline, timeline_chart, timeline_evidence
from ui.frame import open_page

view = open_page("timeline")

head.draw(view, timeline.answer(view), timeline.trust(view))
timeline_chart.draw(view)
timeline_evidence.draw(view)
