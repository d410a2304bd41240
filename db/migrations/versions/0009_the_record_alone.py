"""What stands is no longer kept beside the record, but read from it by three views.

The batches that are there get their digests. A later migration that makes one of the views' tables
anew drops the views first and makes them again.
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from db.record import digests

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TITLES = ("title_nl", "title_fr", "title_en", "title_de")
STATED = (
    *("pillar_code", "parent_code", "position", *TITLES, "kind", "starts_on", "due_on", "weight"),
    *("owner", "planning", "partners", "status", "progress", "removed"),
)
COMMENTS = ("comment_nl", "comment_fr", "comment_en", "comment_de")
NAMES = [f"{part}_{each}" for part in ("name", "short") for each in ("nl", "fr", "en", "de")]


def upgrade() -> None:
    """The views show what the columns and the table said that go."""
    server_default = sa.text("''")
    op.add_column(
        "batches", sa.Column("digest", sa.String(), server_default=server_default, nullable=False)
    )
    op.drop_table("action_partners")
    with op.batch_alter_table("actions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_actions_parent_id"))
        for name in ("parent_id_actions", "pillar_id_pillars", "status_statuses"):
            batch_op.drop_constraint(batch_op.f(f"fk_actions_{name}"), type_="foreignkey")
        for name in ("kind", "weight", "planning", "progress"):
            batch_op.drop_constraint(batch_op.f(f"ck_actions_{name}"), type_="check")
        own = {"parent_id", "pillar_id", *STATED} - {"parent_code", "pillar_code", "partners"}
        for name in sorted(own):
            batch_op.drop_column(name)
    connection = op.get_bind()
    tables = sa.MetaData()
    tables.reflect(connection)
    digests.seal(connection, 0, tables.tables)
    for name, query in views():
        op.execute(f"create view {name} as {query}")


def views() -> Iterator[tuple[str, str]]:
    """The views and their queries, in words that SQLite and PostgreSQL share."""
    said = ", ".join(f"u.{name}" for name in (*STATED, *COMMENTS))
    yield (
        "statements",
        f"""
        select p.code as programme_code, a.code as action_code, u.sequence, u.version,
          u.effective_on, b.id as batch, b.kind as batch_kind, b.author, b.recorded_at,
          b.comment as batch_comment, b.undoes_id as undoes_batch, u.states, {said},
          u.source_url, u.rule
        from updates u
        join actions a on a.id = u.action_id
        join programmes p on p.id = a.programme_id
        join batches b on b.id = u.batch_id""",  # noqa: S608 - our own words
    )
    simple = [name for name in STATED if name not in {"pillar_code", "parent_code", "removed"}]
    yield (
        "current_actions",
        f"""
        select p.code as programme_code, a.code,
          case when {last("parent_code")} <> '' then 'measure' else 'action' end as level,
          nullif({last("parent_code")}, '') as parent_code,
          coalesce({last("pillar_code", "parent")}, {last("pillar_code")}) as pillar_code,
          {", ".join(f"{last(name)} as {name}" for name in simple)},
          a.year, a.basis, a.plan_url,
          (select min(u.effective_on) from updates u where u.action_id = a.id) as exists_from,
          a.version
        from actions a
        join programmes p on p.id = a.programme_id
        left join actions parent
          on parent.programme_id = a.programme_id and parent.code = {last("parent_code")}
        where {last("removed")} is not true""",  # noqa: S608
    )
    yield (
        "current_partners",
        f"""
        with named as materialized (
          select a.programme_id, a.code, ',' || {last("partners")} || ',' as partners
          from actions a where {last("removed")} is not true
        )
        select p.code as programme_code, n.code as action_code, t.code as partner_code,
          t.kind, {", ".join(f"t.{name}" for name in NAMES)}
        from named n
        join programmes p on p.id = n.programme_id
        join partners t on t.programme_id = n.programme_id
        where replace(n.partners, ',' || t.code || ',', '') <> n.partners""",  # noqa: S608
    )


def last(column: str, action: str = "a") -> str:
    """What was stated last of a column: by the day it holds from, then by its number."""
    return f"""(select u.{column} from updates u
      where u.action_id = {action}.id and ',' || u.states || ',' like '%,{column},%'
      order by u.effective_on desc, u.sequence desc limit 1)"""  # noqa: S608
