"""A batch knows the person who saved it by their number, and people keep their earlier names.

The batches of people who are here get the number in place of the name, so that erasing somebody
breaks no chain; that changes their digests, which are computed anew where all were right before.
"""

import logging
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.record import digests

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

logger = logging.getLogger(__name__)

TABLES = ("earlier_names",)
TITLES = ("title_nl", "title_fr", "title_en", "title_de")
STATED = (
    *("pillar_code", "parent_code", "position", *TITLES, "kind", "starts_on", "due_on", "weight"),
    *("owner", "planning", "partners", "status", "progress", "removed"),
)
COMMENTS = ("comment_nl", "comment_fr", "comment_en", "comment_de")


def upgrade() -> None:
    """New columns, a table and a view; `statements` names people by it."""
    op.add_column("batches", sa.Column("person_id", sa.Integer(), nullable=True))
    op.add_column("sign_ins", sa.Column("person_id", sa.Integer(), nullable=True))
    op.add_column(
        "revision", sa.Column("named", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    op.create_table(
        "earlier_names",
        column("id", sa.Integer, primary_key=True),
        column("person_id", sa.Integer, sa.ForeignKey("people.id"), index=True),
        column("name", sa.String),
        column("until", sa.DateTime(timezone=True)),
    )
    create = "create view"
    if op.get_bind().dialect.name == "postgresql":
        keep_to_the_owner()
        create = "create or replace view"  # whoever was let read a view still is
    else:
        for name in ("statements", "current_actions"):
            op.execute(f"drop view {name}")
    for name, query in views():
        op.execute(f"{create} {name} as {query}")
    number_batches()


def views() -> Iterator[tuple[str, str]]:
    """The views that name people, in words that SQLite and PostgreSQL share."""
    yield "person_names", "select id, name from people"
    yield (
        "batch_authors",
        """
        select b.id as batch_id, coalesce(p.name, b.author) as author,
          coalesce((select e.name from earlier_names e
            where e.person_id = b.person_id and e.until > b.recorded_at
            order by e.until, e.id limit 1), '') as author_then
        from batches b left join people p on p.id = b.person_id""",
    )
    said = ", ".join(named("u.owner", "owner") if c == "owner" else f"u.{c}" for c in STATED)
    yield (
        "statements",
        f"""
        select p.code as programme_code, a.code as action_code, u.sequence, u.version,
          u.effective_on, b.id as batch, b.kind as batch_kind,
          coalesce(n.name, b.author) as author, b.recorded_at,
          b.comment as batch_comment, b.undoes_id as undoes_batch, u.states, {said},
          {", ".join(f"u.{name}" for name in COMMENTS)}, u.source_url, u.rule
        from updates u
        join actions a on a.id = u.action_id
        join programmes p on p.id = a.programme_id
        join batches b on b.id = u.batch_id
        left join people n on n.id = b.person_id""",  # noqa: S608 - our own words
    )
    simple = [name for name in STATED if name not in {"pillar_code", "parent_code", "removed"}]
    values = ", ".join(
        named(last(name), name) if name == "owner" else f"{last(name)} as {name}" for name in simple
    )
    yield (
        "current_actions",
        f"""
        select p.code as programme_code, a.code,
          case when {last("parent_code")} <> '' then 'measure' else 'action' end as level,
          nullif({last("parent_code")}, '') as parent_code,
          coalesce({last("pillar_code", "parent")}, {last("pillar_code")}) as pillar_code,
          {values},
          a.year, a.basis, a.plan_url,
          (select min(u.effective_on) from updates u where u.action_id = a.id) as exists_from,
          a.version
        from actions a
        join programmes p on p.id = a.programme_id
        left join actions parent
          on parent.programme_id = a.programme_id and parent.code = {last("parent_code")}
        where {last("removed")} is not true""",  # noqa: S608
    )


def last(column: str, action: str = "a") -> str:
    """What was stated last of a column: by the day it holds from, then by its number."""
    return f"""(select u.{column} from updates u
      where u.action_id = {action}.id and ',' || u.states || ',' like '%,{column},%'
      order by u.effective_on desc, u.sequence desc limit 1)"""  # noqa: S608


def named(owner: str, name: str) -> str:
    """An owner by the name that their person has now; others as they were written."""
    return f"""coalesce((select n.name from people n
      where 'person:' || n.id = {owner}), {owner}) as {name}"""  # noqa: S608


def number_batches() -> None:
    """Give the batches of people their numbers.

    Since there are people a name that isn't typed is one person's. Digests that are wrong already
    stay, and with them all that `python -m db check` says: then nothing is numbered, and a warning
    says so.
    """
    connection = op.get_bind()
    batches = sa.table("batches", sa.column("id"), sa.column("author"), sa.column("person_id"))
    theirs = connection.execute(
        sa.text(
            "select b.id, p.id from batches b join people p on p.name = b.author "
            "where b.recorded_at >= (select min(made_at) from people) order by b.id"
        )
    ).all()
    tables = sa.MetaData()
    tables.reflect(connection)
    if not theirs:
        return
    if any(one.stored != one.found for one in digests.sealed(connection, tables.tables)):
        logger.warning(
            "%s entries keep the names of people, as the record is not as it was recorded "
            "(python -m db check): erasing a person will leave them there.",
            len(theirs),
        )
        return
    for number, person_id in theirs:
        of_batch = sa.update(batches).where(batches.c.id == number)
        connection.execute(of_batch.values(author="", person_id=person_id))
    digests.seal(connection, theirs[0][0], tables.tables)


def keep_to_the_owner() -> None:
    """Take from every other role the rights that its owner's default privileges just gave."""
    connection = op.get_bind()
    given = sa.text(
        "select distinct table_name, grantee from information_schema.role_table_grants "
        "where table_schema = current_schema() and table_name = any(:tables) "
        "and grantee <> current_user"
    )
    quote = connection.dialect.identifier_preparer.quote
    for name, grantee in connection.execute(given, {"tables": [*TABLES]}).all():
        op.execute(f"revoke all on {name} from {quote(grantee)}")


def column(name: str, kind: Any, *to: sa.ForeignKey, **more: Any) -> sa.Column[Any]:
    """A column that has to be filled, unless it is nullable."""
    return sa.Column(name, kind, *to, **{"nullable": False, **more})
