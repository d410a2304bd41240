"""Overview: where the programme stands, in one look."""

import streamlit as st

from data import completion
from ui.frame import open_page

view = open_page("overview")
st.title(view.title)
st.dataframe(completion.overall(view.actions))
