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

# One look at the statements, however many people there are.
NAMES = """
    select id, name from people where 'person:' || id in
      (select owner from updates where owner like 'person:%')"""


def upgrade() -> None:
    """Another view under the same name; whoever was let read it still is."""
    create = "create or replace view"
    if op.get_bind().dialect.name != "postgresql":
        op.execute("drop view person_names")
        create = "create view"
    op.execute(f"{create} person_names as {NAMES}")
