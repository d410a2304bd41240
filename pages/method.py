"""Placeholder."""

import streamlit as st

from ui.frame import open_page

view = open_page("method")
st.title(view.title)
