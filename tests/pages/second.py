"""A second programme beside the real one: it runs still, and has one pillar, partner and action."""

from datetime import date
from typing import Any

from sqlalchemy import insert, update

from db.engine.database import open_engine
from db.tables import Action, Partner, Pillar, Programme, Revision, Update

CODE = "second-2026-2029"
STATED: dict[str, Any] = {
    "kind": "one_off",
    "position": 1,
    "starts_on": date(2026, 1, 1),
    "due_on": date(2029, 12, 31),
    "weight": 1.0,
    "owner": "",
    "planning": "time",
    "status": "in_progress",
    "progress": 10.0,
    "title_nl": "Eerste actie",
}
STATES = ",".join(
    ["pillar_code", "parent_code", "title_fr", "title_de", "title_en", "partners", *STATED]
)


def plant(url: str) -> None:
    """Write the programme into the database of `url`, as its first batch would have."""
    engine = open_engine(url)
    with engine.begin() as connection:

        def add(table: Any, **values: Any) -> int:
            key: Any = connection.execute(insert(table).values(values)).inserted_primary_key
            return int(key[0])

        days = {"starts_on": date(2026, 1, 1), "ends_on": date(2029, 12, 31)}
        programme = add(Programme, code=CODE, title_nl="Tweede", source_language="nl", **days)
        of_it = {"programme_id": programme, "position": 1}
        add(Pillar, code="A", title_nl="Eerste pijler", **of_it)
        add(Partner, code="MOON", kind="region", name_nl="Maan", short_nl="Maan", **of_it)
        action = add(Action, programme_id=programme, code="A.1", version=1)
        add(
            Update,
            batch_id=1,
            action_id=action,
            version=1,
            effective_on=date(2026, 1, 1),
            states=STATES,
            pillar_code="A",
            partners="MOON",
            **STATED,
        )
        connection.execute(update(Revision).values(number=Revision.number + 1))
    engine.dispose()
