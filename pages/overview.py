"""Overview: where the programme stands, in one look."""

import streamlit as st

from ui.frame import heading
from ui.frame.entry import open_page
from ui.kit import scope_words
from ui.screens import attention_card, overview_cards, overview_tiles

view = open_page("overview")

heading.draw(view, overview_cards.answer(view), scope_words.trust_line(view), method=True)
overview_tiles.draw(view)

wide, narrow = st.columns([3, 2])
with wide:
    overview_cards.pillars(view)
with narrow:
    attention_card.card(view)

left, right = st.columns(2)
with left:
    overview_cards.partners(view)
with right:
    overview_cards.trend(view)
