"""Rows of files into the tables of a programme, in one batch that can be undone."""
