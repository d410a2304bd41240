"""The Streamlit pieces, each run in a script of its own."""
