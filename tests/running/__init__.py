"""A real process of the dashboard, asked without a browser."""
