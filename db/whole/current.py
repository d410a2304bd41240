"""The current rows of a programme's actions, made of all that is said of them at once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, bindparam, update

from db.fold import State, fold, split
from db.tables import Action, ActionPartner
from db.whole.columns import Row, Tables
from db.whole.rows import add, put

Ids = Mapping[str, int]


def write(
    connection: Connection, programme_id: int, tables: Tables, pillars: Ids, partners: Ids
) -> Ids:
    """Write every action and measure as it stands; return the number of each by its code."""
    said: dict[str, list[Row]] = defaultdict(list)
    for row in tables["updates"]:
        said[row["action_code"]].append(row)
    states = {code: fold(rows) for code, rows in said.items()}
    rows = [
        {
            **row,
            **_cells(states[row["code"]], pillars),
            "programme_id": programme_id,
            "version": len(said[row["code"]]),
        }
        for row in tables["rows"]
    ]
    numbers = add(connection, Action, rows)
    ids = {row["code"]: number for row, number in zip(rows, numbers, strict=True)}
    _tie(connection, states, ids)
    put(connection, ActionPartner, [*_partners(states, ids, partners)])
    return ids


def _cells(state: State, pillars: Ids) -> Row:
    cells = {name: state[name] for name in state if not name.endswith("_code")}
    pillar = state["pillar_code"]
    return {"removed": None, **cells, "pillar_id": pillars[pillar] if pillar else None}


def _tie(connection: Connection, states: Mapping[str, State], ids: Ids) -> None:
    """A measure may stand before its action in the file: they are tied when all are there."""
    ties = [
        {"measure": ids[code], "parent": ids[state["parent_code"]]}
        for code, state in states.items()
        if state["parent_code"]
    ]
    if ties:
        query = update(Action).where(Action.id == bindparam("measure"))
        connection.execute(query.values(parent_id=bindparam("parent")), ties)


def _partners(states: Mapping[str, State], ids: Ids, partners: Ids) -> Iterator[Row]:
    for code, state in states.items():
        for partner in split(state["partners"]):
            yield {"action_id": ids[code], "partner_id": partners[partner]}
