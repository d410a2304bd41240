"""Rows of a file into a table of a programme, weighed as a save is.

Callers import `importing` (`preview` and `write`), `import_rows` (what is asked for, and what
becomes of each row) and `column_matches` (headings that people matched by hand). Rows are weighed
by `import_actions`, `import_evidence` and `import_partners` into one `import_plan`.
"""
