"""What the database has of a programme before a folder is loaded into it, read once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from db import queries
from db.record import updates_of
from db.tables import Action, Evidence, Partner, Pillar, Programme, Update

Cells = Mapping[str, Any]
Table = type[Programme] | type[Pillar] | type[Partner] | type[Action] | type[Evidence]
OF_PROGRAMME = (Pillar, Partner, Action, Evidence)


@dataclass(frozen=True)
class Present:
    """The rows of each table by code, oldest first; what each update rests on, by sequence.

    `updates` are those of each action, by its id.
    """

    rows: Mapping[str, Mapping[str, Cells]]
    updates: Mapping[int, list[dict[str, Any]]] = field(default_factory=dict)
    evidence: Mapping[int, list[str]] = field(default_factory=dict)

    def find(self, table: Table, code: str) -> Cells | None:
        """The row with that code; None when there is none."""
        return self.rows[table.__tablename__].get(code)


def present(connection: Connection, programme_code: str) -> Present:
    """What there is of the programme; nothing at all when it is new."""
    programmes = _by_code(connection, Programme, Programme.code == programme_code)
    rows = {Programme.__tablename__: programmes}
    if not programmes:
        return Present({**rows, **{table.__tablename__: {} for table in OF_PROGRAMME}})
    programme_id = programmes[programme_code]["id"]
    for table in OF_PROGRAMME:
        of_programme = _by_code(connection, table, table.programme_id == programme_id)
        rows[table.__tablename__] = of_programme
    of_actions = Update.action_id.in_(select(Action.id).where(Action.programme_id == programme_id))
    updates = defaultdict(list)
    for update in updates_of(connection, of_actions):
        updates[update["action_id"]].append(update)
    evidence = defaultdict(list)
    for sequence, code in connection.execute(queries.evidence_of_updates(programme_code)):
        evidence[sequence].append(code)
    return Present(rows, updates, evidence)


def _by_code(connection: Connection, table: Table, condition: Any) -> dict[str, Cells]:
    query = select(table.__table__).where(condition).order_by(table.id)
    return {row.code: row._asdict() for row in connection.execute(query)}
