"""A programme as a folder of CSV files: read, checked, compared and loaded."""
