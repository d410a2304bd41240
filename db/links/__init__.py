"""Shared links and tokens: rows with a scope, a hash of their secret, and an end."""
