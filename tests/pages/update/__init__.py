"""The update page, run by Streamlit without a browser."""
