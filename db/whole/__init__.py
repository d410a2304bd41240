"""A whole programme with its record, as rows without numbers of the database: out, and in.

Callers import `whole_reading` (`read`, and `earlier` for the record up to a batch) and
`whole_writing` (`checked`, `bring_in`). `whole_rules` and `statement_faults` are its rules,
`whole_content` and `whole_batches` write its rows. Its tables are db.file_schema.RECORD.
"""
