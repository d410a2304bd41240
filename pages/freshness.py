"""Freshness: of which actions nothing was heard for long, and whose turn it is to say something."""

from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import freshness_screen

view = open_page("freshness")
waiting = freshness_screen.waiting(view)

heading.draw(
    view, freshness_screen.answer(view, waiting), freshness_screen.explained(view), method=True
)
freshness_screen.tiles(view, waiting)
freshness_screen.groups_and_list(view, waiting)
