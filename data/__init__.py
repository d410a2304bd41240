"""The table side: a programme's record as DataFrames, and the arithmetic of completion.

Nothing here draws, and no SQL stands outside data.record.load.
"""
