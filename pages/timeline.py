"""Placeholder."""

import streamlit as st

from ui.frame import open_page

view = open_page("timeline")
st.title(view.title)
