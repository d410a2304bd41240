"""Freshness: of which actions nothing was heard for long, and whose turn it is to say something."""

from ui import freshness, freshness_groups, freshness_list, head
from ui.frame import open_page

view = open_page("freshness")
waiting = freshness.waiting(view)

head.draw(view, freshness.answer(view, waiting), freshness.explained(view), method=True)
freshness.tiles(view, waiting)
freshness_groups.draw(view, waiting)
freshness_list.draw(view, waiting)
