"""A real Chromium against a real process of the dashboard."""
