"""Proving that the database is sound and that the record is as it was written."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import Connection, Engine, column, func, select, table

from db.access import audit
from db.engine.database import reading
from db.engine.outages import DamagedDatabaseError
from db.record import digests
from db.record.replay import STATED, split
from db.tables import Action, Base, Batch, Partner, Pillar, Programme, Revision, Update

AT_ONCE = 2000  # rows


def check(engine: Engine) -> list[str]:
    """Everything that is wrong, a sentence each; an empty list when all is well."""
    try:
        with reading(engine) as connection:
            return faults(connection)
    except DamagedDatabaseError as damaged:
        return [str(damaged)]


def faults(connection: Connection) -> list[str]:
    """The same, within a transaction. Raises DamagedDatabaseError for a file that can't be read."""
    if connection.dialect.name == "sqlite" and (found := [*_file(connection)]):
        return found  # rows of a damaged file mean nothing
    faults: list[str] = []
    looks = (_counters, _batches, _versions, _unstated, _nowhere, _partners_gone, audit.faults)
    for look in looks:
        try:
            faults += look(connection)
        except ValueError as unreadable:  # SQLite takes whatever text for a day
            faults.append(f"A value in the database can't be read: {unreadable}.")
    return faults


def counts(engine: Engine) -> dict[str, int]:
    """Rows per table, in the order of their names."""
    tables = sorted(Base.metadata.tables.values(), key=lambda each: each.name)
    with engine.connect() as connection:
        return {
            each.name: connection.scalar(select(func.count()).select_from(each)) or 0
            for each in tables
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


def _batches(connection: Connection) -> Iterator[str]:
    for batch in digests.sealed(connection):
        if batch.stored != batch.found:
            yield (
                f"Batch {batch.batch_id} is not as it was recorded: it, or something that came "
                "with it, was changed by hand."
            )


def _versions(connection: Connection) -> Iterator[str]:
    versions = defaultdict(list)
    said = select(Update.action_id, Update.version).order_by(Update.action_id, Update.version)
    for action_id, version in connection.execute(said):
        versions[action_id].append(version)
    actions = select(Action.id, Action.code, Action.version).order_by(Action.id)
    for action in connection.execute(actions):
        found = versions[action.id]
        if found != [*range(1, action.version + 1)] or not found:
            yield (
                f"Action {action.code} is at version {action.version}, but its updates are {found}."
            )


def _unstated(connection: Connection) -> Iterator[str]:
    """Values that their update doesn't state: no figure would show them."""
    columns = (getattr(Update, name) for name in STATED)
    query = select(Action.code, Update.sequence, Update.states, *columns)
    query = query.join(Action, Action.id == Update.action_id).order_by(Action.id, Update.sequence)
    rows = connection.execute(query, execution_options={"yield_per": AT_ONCE})
    for update in rows.mappings():
        held = {name for name in STATED if update[name] not in (None, "")}
        for name in sorted(held - {*split(update["states"])}):
            yield (
                f"Action {update['code']}: update {update['sequence']} holds {name} "
                f"{update[name]!r}, but doesn't state it."
            )


def _nowhere(connection: Connection) -> Iterator[str]:
    """Codes of pillars, actions and partners that statements name and no row has."""
    for words, named, kind in (
        ("pillar", Update.pillar_code, Pillar),
        ("action", Update.parent_code, Action),
        ("partner", Update.partners, Partner),
    ):
        there = {tuple(row) for row in connection.execute(select(kind.programme_id, kind.code))}
        query = select(Action.programme_id, named).join(Action, Action.id == Update.action_id)
        said = connection.execute(query.where(named.is_not(None)).distinct())
        codes = {(programme, code) for programme, text in said for code in split(text)}
        for _, code in sorted(codes - there):
            yield f"Statements name the {words} {code}, which isn't there."


def _partners_gone(connection: Connection) -> Iterator[str]:
    """Removed partners that an action names which isn't removed."""
    named = table(
        "current_partners", *map(column, ("programme_code", "action_code", "partner_code"))
    )
    query = (
        select(named.c.action_code, named.c.partner_code)
        .join(Programme, Programme.code == named.c.programme_code)
        .join(Partner, Partner.programme_id == Programme.id)
        .where(Partner.code == named.c.partner_code, Partner.removed)
        .order_by(Programme.id, named.c.action_code, Partner.position)
    )
    for row in connection.execute(query):
        yield (
            f"Action {row.action_code} names the partner {row.partner_code}, which was taken away."
        )
