"""A PostgreSQL database that a test is done with, as it was loaded: to copy one takes longer."""

from typing import Any

import psycopg
from sqlalchemy import URL

# All that is no row: names, columns, rules, rights and settings, in one text.
SHAPE = """
select md5(string_agg(line, chr(10) order by line)) from (
  select concat_ws(' ', 'class', n.nspname, c.oid, relname, relkind, relacl, relowner, reloptions,
    relrowsecurity, relhastriggers) line
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where nspname !~ '^pg_|information_schema'
  union all select concat_ws(' ', 'column', attrelid, attname, atttypid, attnotnull, attacl,
    pg_get_expr(adbin, adrelid))
    from pg_attribute a left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid >= 16384 and attnum > 0
  union all select concat_ws(' ', 'rule', conrelid, conname, pg_get_constraintdef(oid))
    from pg_constraint where oid >= 16384
  union all select concat_ws(' ', 'trigger', tgrelid, tgname, tgenabled) from pg_trigger
  union all select concat_ws(' ', 'function', oid, prosrc, proacl) from pg_proc where oid >= 16384
  union all select concat_ws(' ', 'schema', nspname, nspacl, nspowner) from pg_namespace
    where nspname !~ '^pg_'
  union all select concat_ws(' ', 'type', oid, typname) from pg_type where oid >= 16384
  union all select concat_ws(' ', 'default', defaclrole, defaclobjtype, defaclacl)
    from pg_default_acl
  union all select concat_ws(' ', 'database', datacl, datconnlimit, datallowconn, datdba)
    from pg_database where datname = current_database()
  union all select concat_ws(' ', 'setting', setrole, setconfig) from pg_db_role_setting
    where setdatabase in (0, (select oid from pg_database where datname = current_database()))
) shape
"""
TABLES = """
select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
where schemaname !~ '^pg_|information_schema' order by 1
"""
SEQUENCES = """
select quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value from pg_sequences
"""
OTHERS = """
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
"""


class Content:
    """What is in the tables of a database, and its shape."""

    def __init__(self, url: URL) -> None:
        with _connected(url) as connection:
            self._shape = connection.execute(SHAPE).fetchone()
            self._tables = {
                name: _copied(connection, name) for (name,) in connection.execute(TABLES).fetchall()
            }
            self._sequences = connection.execute(SEQUENCES).fetchall()

    def restored(self, url: URL) -> bool:
        """Put it into a copy of that database; False where the copy has got another shape."""
        with _connected(url) as connection:
            connection.execute(OTHERS)
            if connection.execute(SHAPE).fetchone() != self._shape:
                return False
            # No trigger fires, and rows may come before those that they point to.
            connection.execute("set session_replication_role = replica")
            connection.execute(f"truncate {', '.join(self._tables)} restart identity")
            for name, rows in self._tables.items():
                with connection.cursor().copy(f"copy {name} from stdin (format binary)") as copy:
                    copy.write(rows)
            for name, last in self._sequences:
                connection.execute("select setval(%s, %s, %s)", [name, last or 1, last is not None])
        return True


def _connected(url: URL) -> "psycopg.Connection[Any]":
    plain = url.set(drivername="postgresql")
    return psycopg.connect(plain.render_as_string(hide_password=False))


def _copied(connection: "psycopg.Connection[Any]", table: str) -> bytes:
    with connection.cursor().copy(f"copy {table} to stdout (format binary)") as copy:
        return b"".join(map(bytes, copy))
