"""Rows of a record for programs: within a scope, and always with the same columns."""
