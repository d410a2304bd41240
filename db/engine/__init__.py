"""Opening SQLite or PostgreSQL, and the version of the schema.

- `database`: an engine for a URL, and transactions that read or write. Callers begin here.
- `schema`: the versions of the schema found and needed; `migrate`: from the one to the other.
- `outages`: errors of a database that is missing, damaged, full or busy.
- `sqlite`: locks, safety and read-only files of SQLite, for this package and db.backup.
"""
