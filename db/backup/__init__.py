"""Backups of the whole database, and restoring them.

- `backups`: make a copy, from either kind of database into one SQLite file.
- `restoring`: open a backup, and replace the content of a database by it.
- `putting_aside`: replace a damaged database file by a backup.
- `copied_rows`: copy all rows from one database to another; `whole_files`: files that are written
  whole or not at all.

Commands use the first three; db.imports takes the numbering of rows from `copied_rows`.
"""
