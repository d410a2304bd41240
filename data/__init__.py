"""The table side: a programme's record as DataFrames, and the arithmetic of completion.

Nothing here draws; `load` alone asks the database.
"""
