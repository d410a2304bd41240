"""Files in and out: tables of text, what their cells mean, and whole programmes.

- Reading: `bounded_reading` starts `reading_process`, which has a reader by ending (`text_table`,
  `workbook_in`, `ods_in`, `safe_zip`) within `file_limits`.
- Rows to import: `file_tables`, `matching`, `file_words`, `file_rows`, `progress_scale`, and the
  sentences of `row_sentences`.
- Whole programmes: `whole_file` (out and in), `whole_edits` and `whole_stays` (the file of one
  that is there), `structure` (the next one), `programme_template` (the workbook to fill in).
- Out: `csv_out`, `csv_cells`, `file_out`.

Callers import these; `whole_tables`, `whole_formats`, `filled_in` and `folder_tables` serve them.
"""
