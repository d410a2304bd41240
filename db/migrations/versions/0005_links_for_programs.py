"""Links that programs read by, and calendars and feed readers."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every link there is opens a page, and names nobody.

    Written out, since to add a column with its check Alembic would make SQLite's table anew.
    """
    op.execute(
        "alter table share_links add column kind varchar not null default 'page' "
        "constraint ck_share_links_kind check (kind in ('page', 'api', 'feed'))"
    )
    no = sa.false().compile(dialect=op.get_bind().dialect)
    op.execute(
        f"alter table share_links add column names_people boolean not null default {no} "
        "constraint ck_share_links_names_people check (not names_people or "
        "(kind = 'api' and pillars = '' and partners = ''))"
    )
