"""One load under way: row by row, what is new goes in, and what differs is listed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select

from db import folder_differences, queries
from db.fold import join, split
from db.folder import Folder
from db.folder_differences import Difference, Said
from db.folder_rules import NAMES, SOURCES, TITLES, Row
from db.folder_statements import Wanted, partners_of
from db.record import Recording, append, updates_of
from db.tables import Action, Evidence, Partner, Pillar, Programme

Table = type[Programme] | type[Pillar] | type[Partner] | type[Action] | type[Evidence]


@dataclass
class Loaded:
    """What a load added, by kind of row, and where folder and database disagree."""

    programme_code: str
    added: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def add(self, kind: str) -> None:
        """Count one more row of `kind`."""
        self.added[kind] = self.added.get(kind, 0) + 1


class Loader:
    """Where a load writes, what it reads, and what it counts."""

    def __init__(self, writer: Recording, folder: Folder, loaded: Loaded) -> None:
        self.writer, self.connection = writer, writer.connection
        self.folder, self.loaded = folder, loaded
        self.programme_id = 0

    def load(self, actions: list[Wanted]) -> None:
        """Programme, pillars, partners, actions, evidence, and then what is said of actions."""
        self._programme(self.folder.programme)
        for pillar in self.folder.pillars:
            sources = {column: pillar.get(column, "") for column in SOURCES}
            values = {**_texts(pillar, *TITLES), **sources, "position": int(pillar["position"])}
            self._keep("pillars", Pillar, pillar["code"], values)
        for partner in self.folder.partners:
            values = {**_texts(partner, *NAMES, "kind"), "position": int(partner["position"])}
            self._keep("partners", Partner, partner["code"], values)
        ids = {action.code: self._action(action) for action in actions}
        evidence = {row["id"]: self._evidence(row, ids) for row in self.folder.evidence}
        rests_on = self._evidence_of_updates()
        for action in actions:
            pairs = self._say(action, ids[action.code], evidence)
            updates = updates_of(self.connection, ids[action.code])
            self.loaded.differences += folder_differences.of_statements(
                action, pairs, updates, rests_on
            )
        self._look_for_moved_evidence()
        self._look_for_what_is_gone(ids)

    def _programme(self, row: Row) -> None:
        days = {day: date.fromisoformat(row[day]) for day in ("starts_on", "ends_on")}
        values = {**_texts(row, *TITLES, "source_language"), **days}
        self.programme_id = self._keep("programme", Programme, row["code"], values)

    def _action(self, action: Wanted) -> int:
        return self._keep(action.file.removesuffix(".csv"), Action, action.code, action.fixed)

    def _evidence(self, row: Row, ids: Mapping[str, int]) -> int:
        values = {
            **_texts(row, *TITLES, "stage", "date_precision", "source_url", "note_en"),
            "happened_on": date.fromisoformat(row["date"]),
            "partners": join(partners_of(row, self.folder)),
            "in_period": row["in_period"] == "true",
        }
        new = {"batch_id": self.writer.batch_id, "action_id": ids[row["action_code"]]}
        return self._keep("evidence", Evidence, row["id"], values, new)

    def _keep(
        self,
        kind: str,
        table: Table,
        code: str,
        values: Mapping[str, Any],
        new: Mapping[str, Any] | None = None,
    ) -> int:
        """The id of a row: compared with the folder when it is there, else inserted with `new`."""
        of_programme = {} if table is Programme else {"programme_id": self.programme_id}
        there = select(table.__table__).filter_by(code=code, **of_programme)
        if row := self.connection.execute(there).one_or_none():
            in_database = row._asdict()
            self.loaded.differences += folder_differences.differences(
                f"{kind}.csv", code, values, in_database
            )
            return int(in_database["id"])
        self.loaded.add(kind)
        cells = {"code": code, **of_programme, **values, **(new or {})}
        return self.connection.scalars(insert(table).values(cells).returning(table.id)).one()

    def _say(
        self, action: Wanted, action_id: int, evidence: Mapping[str, int]
    ) -> list[tuple[Said, Mapping[str, Any] | None]]:
        """Record the statements that aren't there yet and that nobody has overtaken."""
        before = updates_of(self.connection, action_id)
        peoples = {
            column
            for update in before
            if update["batch_kind"] != "load"
            for column in split(update["states"])
        }
        pairs = folder_differences.pair(action.statements, before)
        for (statement, codes), update in pairs:
            if update is None and not peoples & set(statement.states):
                ids = [evidence[code] for code in codes]
                append(self.writer, action_id, replace(statement, evidence_ids=ids))
                self.loaded.add("statements")
        return pairs

    def _evidence_of_updates(self) -> Mapping[int, list[str]]:
        codes = defaultdict(list)
        query = queries.evidence_of_updates(self.loaded.programme_code)
        for sequence, code in self.connection.execute(query):
            codes[sequence].append(code)
        return codes

    def _look_for_moved_evidence(self) -> None:
        """Evidence that the folder ties to another action than the database does."""
        in_folder = {row["id"]: row["action_code"] for row in self.folder.evidence}
        for row in self.connection.execute(queries.evidence(self.loaded.programme_code)).mappings():
            code, there = row["code"], {"action_code": row["action_code"]}
            here = {"action_code": in_folder.get(code, row["action_code"])}
            self.loaded.differences += folder_differences.differences(
                "evidence.csv", code, here, there
            )

    def _look_for_what_is_gone(self, actions: Mapping[str, int]) -> None:
        folder = self.folder
        for name, table, codes in (
            ("pillars", Pillar, [row["code"] for row in folder.pillars]),
            ("partners", Partner, [row["code"] for row in folder.partners]),
            ("actions", Action, list(actions)),
            ("evidence", Evidence, [row["id"] for row in folder.evidence]),
        ):
            there = _codes(self.connection, table, self.programme_id)
            self.loaded.differences += folder_differences.gone(f"{name}.csv", codes, there)


def _codes(connection: Connection, table: Any, programme_id: int) -> list[str]:
    query = select(table.code).where(table.programme_id == programme_id).order_by(table.id)
    return list(connection.scalars(query))


def _texts(row: Row, *columns: str) -> dict[str, str]:
    return {column: row[column] for column in columns}
