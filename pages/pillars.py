"""Pillars: each action of one or of all, against its planning, and all that is known of it."""

from functools import partial

from ui import head, pillars, pillars_card, pillars_chooser, pillars_tiles, trust
from ui.frame import open_page

view = open_page("pillars")

head.draw(
    view,
    pillars.answer(view),
    trust.line(view),
    below=partial(pillars_chooser.draw, view),
)
pillars_tiles.draw(view)
pillars_card.outside(view)
pillars_card.draw(view)
