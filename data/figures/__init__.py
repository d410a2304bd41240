"""The arithmetic: each figure is computed here and nowhere else. No module here knows a
database.
"""
