"""Proving that the database is sound and that the current rows are what the record says."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, Engine, false, func, select
from sqlalchemy.orm import aliased

from db.engine.outages import DamagedDatabaseError
from db.record.replay import STATED, fold, join, split
from db.tables import Action, ActionPartner, Base, Batch, Partner, Pillar, Revision, Update


def check(engine: Engine) -> list[str]:
    """Everything that is wrong, a sentence each; an empty list when all is well."""
    try:
        with engine.connect() as connection:
            return faults(connection)
    except DamagedDatabaseError as damaged:
        return [str(damaged)]


def faults(connection: Connection) -> list[str]:
    """The same, within a transaction. Raises DamagedDatabaseError for a file that can't be read."""
    if connection.dialect.name == "sqlite" and (found := [*_file(connection)]):
        return found  # rows of a damaged file mean nothing
    return [*_counters(connection), *_current_rows(connection), *_partners_gone(connection)]


def counts(engine: Engine) -> dict[str, int]:
    """Rows per table, in the order of their names."""
    tables = sorted(Base.metadata.tables.values(), key=lambda table: table.name)
    with engine.connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in tables
        }


def _file(connection: Connection) -> Iterator[str]:
    for line in connection.exec_driver_sql("pragma integrity_check").scalars():
        if line != "ok":
            yield f"The file is damaged: {line}."
    for row in connection.exec_driver_sql("pragma foreign_key_check").all():
        yield f"Row {row[1]} of {row[0]} points to a row of {row[2]} that isn't there."


def _counters(connection: Connection) -> Iterator[str]:
    revision = connection.scalar(select(Revision.number))
    batches = connection.execute(select(Batch.id, Batch.recorded_at).order_by(Batch.id)).all()
    if revision is None or revision < len(batches):
        yield f"The revision number is {revision}, but there are {len(batches)} batches."
    for earlier, later in pairwise(batches):
        if later.recorded_at <= earlier.recorded_at:
            yield f"Batch {later.id} is recorded no later than batch {earlier.id}."


def _current_rows(connection: Connection) -> Iterator[str]:
    updates: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute(select(Update.__table__)):
        updates[row.action_id].append(row._asdict())
    partners = _partners(connection)
    for current in _actions(connection):
        of_action = updates[current["id"]]
        yield from _versions(current, of_action)
        yield from _unstated(current, of_action)
        shown = {**current, "partners": partners[current["id"]]}
        for column, value in {"removed": None, **fold(of_action)}.items():
            said = join(sorted(split(value))) if column == "partners" else value
            if shown[column] != said:
                yield (
                    f"Action {current['code']}: {column} is {shown[column]!r}, "
                    f"but its updates say {said!r}."
                )


def _partners_gone(connection: Connection) -> Iterator[str]:
    """An action that is there names partners that are."""
    query = select(Action.code, Partner.code.label("partner"))
    query = query.join(ActionPartner, ActionPartner.action_id == Action.id)
    query = query.join(Partner, Partner.id == ActionPartner.partner_id)
    is_there = func.coalesce(Action.removed, false()).is_(false())
    for row in connection.execute(query.where(Partner.removed, is_there).order_by(Action.id)):
        yield f"Action {row.code} names the partner {row.partner}, which was taken away."


def _versions(current: Mapping[str, Any], updates: list[dict[str, Any]]) -> Iterator[str]:
    versions = sorted(update["version"] for update in updates)
    if versions != list(range(1, current["version"] + 1)) or not versions:
        yield (
            f"Action {current['code']} is at version {current['version']}, "
            f"but its updates are {versions}."
        )


def _unstated(current: Mapping[str, Any], updates: list[dict[str, Any]]) -> Iterator[str]:
    """No figure is made of a value that its update doesn't speak of, so nobody would miss it."""
    for update in updates:
        held = {column for column in STATED if update[column] not in (None, "")}
        for column in sorted(held - set(split(update["states"]))):
            yield (
                f"Action {current['code']}: update {update['sequence']} holds {column} "
                f"{update[column]!r}, but doesn't state it."
            )


def _actions(connection: Connection) -> Iterator[Mapping[str, Any]]:
    parent = aliased(Action)
    query = (
        select(
            Action.__table__,
            Pillar.code.label("pillar_code"),
            parent.code.label("parent_code"),
        )
        .outerjoin(Pillar, Pillar.id == Action.pillar_id)
        .outerjoin(parent, parent.id == Action.parent_id)
        .order_by(Action.id)
    )
    return (row._asdict() for row in connection.execute(query))


def _partners(connection: Connection) -> Mapping[int, str]:
    """Action id to the codes of its partners, sorted, as one text."""
    query = select(ActionPartner.action_id, Partner.code).join(
        Partner, Partner.id == ActionPartner.partner_id
    )
    codes = defaultdict(list)
    for action_id, code in connection.execute(query):
        codes[action_id].append(code)
    return defaultdict(str, {key: join(sorted(value)) for key, value in codes.items()})
