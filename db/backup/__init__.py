"""Copies of the whole database, and putting one back.

- `backups`: make a copy, from either kind of database into one SQLite file.
- `restoring`: open a backup, and replace the content of a database by it.
- `putting_aside`: put a backup in the place of a file that can't be read any more.
- `copied_rows`: copy all rows from one database to another; `whole_files`: files that appear whole
  or not at all.

Commands use the first three; db.imports takes the numbering of rows from `copied_rows`.
"""
