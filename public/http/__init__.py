"""What answers have in common: middlewares, limits, headers, health, and the services of the
process.
"""
