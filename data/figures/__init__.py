"""Computation of figures, health, due days and changes from frames, each in one place.

Counts for a single sentence are in data.findings. No module here opens a database.
"""
