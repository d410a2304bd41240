"""What is served without Streamlit."""
