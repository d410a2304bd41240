"""Shared pages, the read API and feeds, served without Streamlit; and their commands."""
