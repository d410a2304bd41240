"""Overview: where the programme stands, in one look."""

import streamlit as st

from ui.frame import heading
from ui.frame.entry import open_page
from ui.screens import attention_card, compared_cards, overview_cards, overview_tiles

view = open_page("overview")

heading.draw(view, overview_cards.answer(view), about=overview_tiles.about(view))
overview_tiles.draw(view)

with st.container(key="side-by-side"):
    left, right = st.columns(2)
with left:
    compared_cards.pillars(view)
    overview_cards.monthly(view, plot=overview_cards.beside_list(view))
with right:
    compared_cards.partners(view)
    attention_card.card(view)
