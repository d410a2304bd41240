"""One load under way: row by row, what is new goes in, and what differs is listed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select

from db.commands.progress import Progress, silent
from db.imports import folder_differences
from db.imports.file_schema import NAMES, SOURCES
from db.imports.folder_differences import Difference, gone
from db.imports.folder_reading import Folder
from db.imports.folder_statements import FolderWanted, partners_of
from db.imports.typed_tables import TypedRow
from db.record import partner_lives, queries
from db.record.recording import Recording, append, updates_of
from db.record.replay import fold, join, split
from db.record.stored_text import TITLES
from db.tables import Action, Evidence, Partner, Pillar, Programme, ReportingDate, Update

Cells = Mapping[str, Any]
Table = type[Programme] | type[Pillar] | type[Partner] | type[Action] | type[Evidence]
OF_PROGRAMME = (Pillar, Partner, Action, Evidence)


@dataclass(frozen=True)
class Present:
    """What the database has of one programme.

    `rows` is name of table to code to row, the oldest row first; the row of an action also says
    whether the action is `removed`. `updates` is id of an action to its updates, and `evidence`
    sequence number of an update to the codes of the public events that it rests on.
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
    rows[Action.__tablename__] = {
        code: {**cells, "removed": fold(updates[cells["id"]]).get("removed")}
        for code, cells in rows[Action.__tablename__].items()
    }
    evidence = defaultdict(list)
    for sequence, code in connection.execute(queries.evidence_of_updates(programme_code)):
        evidence[sequence].append(code)
    return Present(rows, updates, evidence)


def _by_code(connection: Connection, table: Table, condition: Any) -> dict[str, Cells]:
    query = select(table.__table__).where(condition).order_by(table.id)
    return {row.code: row._asdict() for row in connection.execute(query)}


def keep(
    connection: Connection, programme_id: int, folder: Folder, batch_id: int | None
) -> tuple[list[date], list[Difference]]:
    """Add the reporting days that aren't there; return them, and where folder and database differ.

    `batch_id` is None for those of a new programme. A folder without reporting_dates.csv says
    nothing against those that are there.
    """
    of_programme = select(ReportingDate.day).where(ReportingDate.programme_id == programme_id)
    there = sorted(connection.scalars(of_programme))
    named = [row["day"] for row in folder.reporting_dates]
    wanted = named or there or [*_year_ends(folder)]
    new = sorted(set(wanted) - set(there))
    if new:
        rows = [{"programme_id": programme_id, "day": day, "batch_id": batch_id} for day in new]
        connection.execute(insert(ReportingDate), rows)
    days = [map(str, wanted), map(str, there)]
    return new, [*gone("reporting_dates", *days)]


def _year_ends(folder: Folder) -> Iterator[date]:
    """Every 31 December within the programme."""
    first, last = folder.programme["starts_on"], folder.programme["ends_on"]
    for year in range(first.year, last.year + 1):
        if first <= date(year, 12, 31) <= last:
            yield date(year, 12, 31)


@dataclass
class Loaded:
    """What a load added, by kind of row, and where folder and database disagree."""

    programme_code: str
    added: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def add(self, kind: str) -> None:
        """Count one more row of `kind`."""
        self.added[kind] = self.added.get(kind, 0) + 1

    def sentences(self) -> Iterator[str]:
        """The report of a command, line by line."""
        added = ", ".join(f"{count} {kind}" for kind, count in self.added.items())
        yield f"{self.programme_code}: added {added}." if added else "Nothing new: no change."
        for d in self.differences:
            yield (
                f"{d.file}, {d.code}: {d.column} is {d.in_database!r} here and {d.in_folder!r} "
                "in the folder; left as it is."
            )


class Loader:
    """Where a load writes, what it reads, and what it counts."""

    def __init__(
        self,
        writer: Recording,
        folder: Folder,
        loaded: Loaded,
        progress: Progress = silent,
    ) -> None:
        self._progress = progress
        self.writer, self.connection = writer, writer.connection
        self.folder, self.loaded = folder, loaded
        self.there = present(self.connection, loaded.programme_code)
        self.programme_id = 0
        # Of what came later than its programme; what came with it was always known.
        self.batch_id: int | None = None

    def load(self, actions: list[FolderWanted]) -> None:
        """Write programme, pillars, partners, actions, evidence, then statements about actions."""
        self._programme(self.folder.programme)
        of_batch = {"batch_id": self.batch_id}
        for pillar in self.folder.pillars:
            values = _cells(pillar, *TITLES, *SOURCES, "position")
            self._keep("pillars", Pillar, pillar["code"], values, of_batch)
        for partner in self.folder.partners:
            values = _cells(partner, *NAMES, "kind", "position")
            number = self._keep("partners", Partner, partner["code"], values, of_batch)
            if (self.there.find(Partner, partner["code"]) or {}).get("removed"):
                partner_lives.change(self.writer, number, {"removed": False})
                self.loaded.add("partners")
        of = 2 * len(actions)
        ids = {}
        for done, action in enumerate(actions):
            self._progress(done, of)
            ids[action.code] = self._action(action)
        evidence = {row["id"]: self._evidence(row, ids) for row in self.folder.evidence}
        for done, action in enumerate(actions, start=len(actions)):
            self._progress(done, of)
            self._say(action, ids[action.code], evidence)
        self._look_for_what_is_gone(ids)

    def _programme(self, row: TypedRow) -> None:
        values = _cells(row, *TITLES, "source_language", "starts_on", "ends_on")
        if self.there.find(Programme, row["code"]):
            self.batch_id = self.writer.batch_id
        self.programme_id = self._keep("programme", Programme, row["code"], values)
        new, gone = keep(self.connection, self.programme_id, self.folder, self.batch_id)
        for _ in new:
            self.loaded.add("reporting dates")
        self.loaded.differences += gone

    def _action(self, action: FolderWanted) -> int:
        return self._keep(action.file, Action, action.code, action.fixed)

    def _evidence(self, row: TypedRow, ids: Mapping[str, int]) -> int:
        values = {
            **_cells(row, *TITLES, "stage", "date_precision", "source_url", "note_en", "in_period"),
            "happened_on": row["date"],
            "partners": join(partners_of(row, self.folder)),
        }
        new = {"batch_id": self.writer.batch_id, "action_id": ids[row["action_code"]]}
        if there := self.there.find(Evidence, row["id"]):
            actions = self.there.rows[Action.__tablename__]
            tied_to = next(c for c, cells in actions.items() if cells["id"] == there["action_id"])
            told = {"action_code": row["action_code"]}, {"action_code": tied_to}
            self._differ("evidence", row["id"], *told)
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
        if there := self.there.find(table, code):
            self._differ(kind, code, values, there)
            return int(there["id"])
        self.loaded.add(kind)
        of_programme = {} if table is Programme else {"programme_id": self.programme_id}
        cells = {"code": code, **of_programme, **values, **(new or {})}
        return self.connection.scalars(insert(table).returning(table.id), cells).one()

    def _say(self, action: FolderWanted, action_id: int, evidence: Mapping[str, int]) -> None:
        """Record the statements that aren't there yet and that no later save has overtaken."""
        updates = self.there.updates.get(action_id, [])
        peoples = {
            column
            for update in updates
            if update["batch_kind"] != "load"
            for column in split(update["states"])
        }
        pairs = folder_differences.pair(action.statements, updates)
        is_new = False
        for (statement, codes), update in pairs:
            if update is None and not peoples & set(statement.states):
                ids = [evidence[code] for code in codes]
                append(self.writer, action_id, replace(statement, evidence_ids=ids))
                self.loaded.add("statements")
                is_new = True
        updates = updates_of(self.connection, action_id) if is_new else updates
        self.loaded.differences += folder_differences.of_statements(
            action, pairs, updates, self.there.evidence
        )

    def _differ(
        self, file: str, code: str, here: Mapping[str, Any], there: Mapping[str, Any]
    ) -> None:
        self.loaded.differences += folder_differences.differences(file, code, here, there)

    def _look_for_what_is_gone(self, actions: Mapping[str, int]) -> None:
        folder = self.folder
        for name, codes in (
            ("pillars", [row["code"] for row in folder.pillars]),
            ("partners", [row["code"] for row in folder.partners]),
            ("actions", list(actions)),
            ("evidence", [row["id"] for row in folder.evidence]),
        ):
            rows = self.there.rows[name]
            there = [code for code, cells in rows.items() if not cells.get("removed")]
            self.loaded.differences += folder_differences.gone(name, codes, there)


def _cells(row: TypedRow, *columns: str) -> dict[str, Any]:
    return {column: row[column] for column in columns}
