"""What comes in from files: their schema, rows for a table, and programmes.

- The schema: `file_schema` has every table and column, `file_cells` what a text in a cell stands
  for, `text_tables` and `typed_tables` the tables before and after that.
- Rows: `importing` (preview and write) of an `import_rows.ImportRequest`, weighed as a save is by
  `import_actions`, `import_evidence` and `import_partners` into one `import_plan`;
  `column_matches` remembers headings.
- A programme as it stands: `loading`, by `folder_reading`, `folder_rules`, `folder_statements`,
  `loader` and `folder_differences`.
- A whole programme with its record: `whole_reading` and `whole_writing`, by `whole_rules`,
  `statement_problems`, `whole_content` and `whole_batches`.

Callers import the schema, `importing`, `loading`, `whole_reading` and `whole_writing`.
"""
