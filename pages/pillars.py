"""Pillars: each action of one or of all, against its planning, and all that is known of it."""

from functools import partial

from ui.frame import heading
from ui.frame.entry import open_page
from ui.kit import scope_words
from ui.screens import pillar_screen

view = open_page("pillars")

heading.draw(
    view,
    pillar_screen.answer(view),
    scope_words.trust_line(view),
    below=partial(pillar_screen.chooser, view),
)
pillar_screen.tiles(view)
pillar_screen.outside(view)
pillar_screen.card(view)
