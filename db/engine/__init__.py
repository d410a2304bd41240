"""Opening the database, SQLite or PostgreSQL, and the version of its schema."""
