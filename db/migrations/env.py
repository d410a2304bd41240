"""How Alembic runs a migration: inside the transaction that db.engine.migrate opened."""

from alembic import context

from db.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    # SQLite too can take schema changes back, as long as nobody commits in between.
    transactional_ddl=True,
)
context.run_migrations()
