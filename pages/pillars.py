"""Pillars: compared with each other; then each action of one or of all, against its planning."""

from functools import partial

import streamlit as st

from sections import month_lines, pillars
from ui.frame import heading, reading_order
from ui.frame.entry import open_page
from ui.kit import scope_words
from ui.screens import compared_cards, overview_cards, pillar_screen

view = open_page("pillars")

heading.draw(
    view,
    pillar_screen.answer(view),
    scope_words.trust_line(view),
    below=partial(pillar_screen.chooser, view),
)
pillar_screen.tiles(view)
pillar_screen.outside(view)
is_list_first = reading_order.is_list_first(view, narrows=view.filters.narrows)
if is_list_first:
    pillar_screen.card(view, below=False)
if pillars.has_several(view):
    with st.container(key="side-by-side"):
        left, right = st.columns(2)
    with left:
        compared_cards.pillars(view)
        overview_cards.monthly(view, plot=month_lines.STRIP)
    with right:
        compared_cards.statuses(view)
if not is_list_first:
    pillar_screen.card(view, below=True)
