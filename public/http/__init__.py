"""The HTTP parts of all responses: middlewares, limits, headers, health, services."""
