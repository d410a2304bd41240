"""The Streamlit pieces that pages share: the frame, the filters, cards, the editor, the store."""
