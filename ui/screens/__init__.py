"""The pages that only show figures, one or more modules each."""
