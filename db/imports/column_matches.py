"""How people matched the columns of files, remembered by programme, table and set of headings."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, Engine, delete, insert, select

from db.tables import ColumnMatch, Programme


def remembered(engine: Engine, programme_code: str, table: str, headings: str) -> Mapping[str, str]:
    """Heading to the column that was chosen for it; empty where nothing was chosen."""
    query = (
        select(ColumnMatch.matches)
        .join(Programme, Programme.id == ColumnMatch.programme_id)
        .where(Programme.code == programme_code)
        .where(ColumnMatch.table_name == table, ColumnMatch.headings == headings)
    )
    with engine.connect() as connection:
        found = connection.scalar(query)
    return dict(json.loads(found)) if found else {}


def remember(
    connection: Connection,
    programme_id: int,
    table: str,
    headings: str,
    matches: Mapping[str, str],
) -> None:
    """Store what was chosen in the place of an earlier choice; an empty choice is not stored."""
    mine = {"programme_id": programme_id, "table_name": table, "headings": headings}
    connection.execute(
        delete(ColumnMatch).where(*(getattr(ColumnMatch, name) == v for name, v in mine.items()))
    )
    if matches:
        kept = json.dumps(dict(matches), ensure_ascii=False)
        connection.execute(insert(ColumnMatch), {**mine, "matches": kept})
