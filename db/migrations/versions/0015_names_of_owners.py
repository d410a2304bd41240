"""The view of people's names has those of owners alone, not of everybody who signs in.

Programs that only read, as the server of shared pages, put names in the place of owners by it; the
names of authors are in batch_authors. A person who owned an action once stays in it, since the
history does.
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

# The statements that name a person as owner have an index of their own, since each read of a record
# asks for them. LIKE has no index of SQLite's.
IS_PERSON = "substr(owner, 1, 7) = 'person:'"
NAMES = f"""
    select id, name from people where 'person:' || id in
      (select owner from updates where {IS_PERSON})"""  # noqa: S608 - our own words


def upgrade() -> None:
    """Another view under the same name; whoever was let read it still is."""
    op.execute(f"create index ix_updates_person on updates (owner) where {IS_PERSON}")
    create = "create or replace view"
    if op.get_bind().dialect.name != "postgresql":
        op.execute("drop view person_names")
        create = "create view"
    op.execute(f"{create} person_names as {NAMES}")
