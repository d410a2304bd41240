"""What is served without Streamlit, and the headers of everything that is served."""
