"""Overview: where the programme stands, in one look."""

import streamlit as st

from ui import attention, head, overview, overview_cards, overview_tiles, trust
from ui.frame import open_page

view = open_page("overview")

head.draw(view, overview.answer(view), trust.line(view), method=True)
overview_tiles.draw(view)

wide, narrow = st.columns([3, 2])
with wide:
    overview_cards.pillars(view)
with narrow:
    attention.card(view)

left, right = st.columns(2)
with left:
    overview_cards.partners(view)
with right:
    overview_cards.trend(view)
