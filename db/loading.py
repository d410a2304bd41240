"""Loading a programme folder: adds what is new, leaves what people changed, lists what differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, insert, select

from db import folder as folders
from db.fold import State, fold, join, split
from db.folder import Folder
from db.folder_rules import NAMES, TITLES, Row
from db.folder_rules import split as split_codes
from db.folder_statements import Wanted, wanted
from db.people import NotAllowedError, Person
from db.record import Recording, Statement, append, recording, updates_of
from db.tables import Action, Base, Batch, Evidence, Partner, Pillar, Programme, Status, Update


@dataclass(frozen=True)
class Difference:
    """A cell where the folder and the database disagree; the database was left as it is."""

    file: str
    code: str
    column: str
    in_folder: str
    in_database: str


@dataclass
class Loaded:
    """What a load added, by kind of row, and where folder and database disagree."""

    programme_code: str
    added: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def add(self, kind: str) -> None:
        """Count one more row of `kind`."""
        self.added[kind] = self.added.get(kind, 0) + 1


class _NothingNew(Exception):
    """Takes the transaction back, so that loading the same folder twice changes nothing at all."""


def load_folder(
    engine: Engine, folder: Path, person: Person, now: datetime | None = None
) -> Loaded:
    """Load a folder such as data/programme/benelux-2021-2024, all or nothing.

    Raises FolderError (nothing is written) and NotAllowedError.
    """
    if not person.may_manage():
        raise NotAllowedError(person)
    with engine.connect() as connection:
        rows = connection.execute(select(Status).order_by(Status.position)).all()
    statuses = {row.code: row for row in rows}
    read = folders.read(folder, statuses)
    start = next(row.code for row in rows if row.start)
    done = frozenset(row.code for row in rows if row.done)
    loaded = Loaded(read.programme["code"])
    try:
        with recording(engine, person, "load", comment=folder.name, now=now) as writer:
            _Loader(writer, read, loaded).load(list(wanted(read, start, done)))
            if not loaded.added:
                raise _NothingNew
    except _NothingNew:
        pass
    return loaded


def is_empty(engine: Engine) -> bool:
    """Whether no programme is there yet."""
    with engine.connect() as connection:
        return not connection.scalar(select(func.count()).select_from(Programme))


class _Loader:
    """One load under way: the ids of what is there already, and what is added."""

    def __init__(self, writer: Recording, folder: Folder, loaded: Loaded) -> None:
        self.writer, self.connection = writer, writer.connection
        self.folder, self.loaded = folder, loaded
        self.programme_id = 0

    def load(self, actions: Sequence[Wanted]) -> None:
        """Programme, pillars, partners, actions, evidence, and then what is said of actions."""
        row = self.folder.programme
        days = {day: date.fromisoformat(row[day]) for day in ("starts_on", "ends_on")}
        values = {**_texts(row, TITLES), **days, "source_language": row["source_language"]}
        self.programme_id = self._keep("programme", Programme, row["code"], values)
        for pillar in self.folder.pillars:
            sources = [column for column in pillar if column.endswith("_source")]
            values = {**_texts(pillar, (*TITLES, *sources)), "position": int(pillar["position"])}
            self._keep("pillars", Pillar, pillar["code"], values)
        for partner in self.folder.partners:
            values = {**_texts(partner, (*NAMES, "kind")), "position": int(partner["position"])}
            self._keep("partners", Partner, partner["code"], values)
        ids = {action.code: self._action(action) for action in actions}
        evidence = {row["id"]: self._evidence(row, ids) for row in self.folder.evidence}
        for action in actions:
            self._say(action, ids[action.code], evidence)

    def _keep(self, kind: str, table: Any, code: str, values: Mapping[str, Any]) -> int:
        """The id of a row: inserted when it is new, compared with the folder when it isn't."""
        of_programme = {} if table is Programme else {"programme_id": self.programme_id}
        found = self.connection.execute(
            select(table.__table__).filter_by(code=code, **of_programme)
        ).mappings()
        if row := found.one_or_none():
            self._compare(f"{kind}.csv", code, values, row)
            return int(row["id"])
        self.loaded.add(kind)
        return _insert(self.connection, table, {"code": code, **of_programme, **values})

    def _action(self, action: Wanted) -> int:
        kind = action.file.removesuffix(".csv")
        return self._keep(kind, Action, action.code, action.fixed)

    def _evidence(self, row: Row, ids: Mapping[str, int]) -> int:
        values = {
            **_texts(row, (*TITLES, "stage", "date_precision", "source_url", "note_en")),
            "action_id": ids[row["action_code"]],
            "happened_on": date.fromisoformat(row["date"]),
            "partners": join(split_codes(row["partners"])),
            "in_period": row["in_period"] == "true",
            "batch_id": self.writer.batch_id,
        }
        return self._keep("evidence", Evidence, row["id"], values)

    def _say(self, action: Wanted, action_id: int, evidence: Mapping[str, int]) -> None:
        """Record the statements that aren't there yet and that nobody has overtaken."""
        before = updates_of(self.connection, action_id)
        peoples = self._columns_of_people(action_id)
        for statement, codes in action.statements:
            if _recorded(statement, before) or (before and peoples & set(statement.states)):
                continue
            ids = [evidence[code] for code in codes]
            append(self.writer, action_id, _resting_on(statement, ids))
            self.loaded.add("statements")
        in_folder = fold(_as_updates(action.statements))
        in_database = fold(updates_of(self.connection, action_id))
        self._compare(action.file, action.code, in_folder, in_database)

    def _columns_of_people(self, action_id: int) -> set[str]:
        """The columns of an action that somebody has changed by hand."""
        query = (
            select(Update.states)
            .join(Batch, Batch.id == Update.batch_id)
            .where(Update.action_id == action_id, Batch.kind != "load")
        )
        return {column for states in self.connection.scalars(query) for column in split(states)}

    def _compare(
        self, file: str, code: str, in_folder: Mapping[str, Any], in_database: Mapping[str, Any]
    ) -> None:
        for column, value in in_folder.items():
            if column != "batch_id" and value != in_database[column]:
                shown = ["" if cell is None else str(cell) for cell in (value, in_database[column])]
                self.loaded.differences.append(Difference(file, code, column, *shown))


def _texts(row: Row, columns: Sequence[str]) -> dict[str, str]:
    return {column: row[column] for column in columns}


def _insert(connection: Connection, table: type[Base], values: Mapping[str, Any]) -> int:
    return int(connection.execute(insert(table).values(values)).inserted_primary_key[0])


def _recorded(statement: Statement, updates: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a statement of the same day about the same columns is in the record."""
    said = set(statement.states)
    return any(
        update["effective_on"] == statement.effective_on
        and update["rule"] == statement.rule
        and said == set(split(update["states"]))
        for update in updates
    )


def _resting_on(statement: Statement, evidence_ids: list[int]) -> Statement:
    return Statement(
        statement.effective_on,
        statement.states,
        statement.comments,
        statement.source_url,
        statement.rule,
        evidence_ids,
    )


def _as_updates(statements: Sequence[tuple[Statement, list[str]]]) -> list[State]:
    """Statements in the shape that db.fold reads."""
    return [
        {
            **{k: join(v) if k == "partners" else v for k, v in statement.states.items()},
            "effective_on": statement.effective_on,
            "sequence": sequence,
            "states": join(statement.states),
        }
        for sequence, (statement, _) in enumerate(statements)
    ]
