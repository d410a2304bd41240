"""Random histories of a small programme: edits of every kind, recorded batch by batch."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, insert, select

from db.imports import importing
from db.imports.import_rows import ImportRequest, ImportWanted
from db.record import saving
from db.record.people import LOCAL
from db.record.recording import Statement, append, recording
from db.record.saving import ChangeRequest, ConflictError, NewAction, NewEvidence, RefusedError
from db.tables import Action, Batch, Partner, Pillar, Programme, ReportingDate
from db.undo.undo_batch import Choices, preview, undo
from tests.db.steps import CODES, ENDS_ON, STARTS_ON, Add, Call, Judge, Save, Show, Step, Undo

TODAY = date(2024, 6, 30)
NOON = datetime(2024, 6, 30, 12, tzinfo=UTC)


class History:
    """A programme of its own in a database that many share, and what is written to it."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.code = engine, uuid4().hex
        with recording(engine, LOCAL, "load", now=NOON) as writer:
            ids = _programme(writer.connection, self.code)
            for code in CODES:
                parent = code[0] if code[1:] else ""
                row = {"programme_id": ids[self.code], "code": code, "version": 0}
                inserted = insert(Action).returning(Action.id)
                action_id = writer.connection.scalars(inserted, row).one()
                append(writer, action_id, Statement(STARTS_ON, _birth(code, parent)))
        self.batches = [writer.batch_id]

    def take(self, step: Step, hours: int) -> None:
        """Do it, by a clock that stands so many hours off; what a rule refuses is not written."""
        if isinstance(step, Undo) and not self.batches[1:]:
            return
        now = NOON + timedelta(hours=hours)
        try:
            saved = self._write(step, now)
        except (RefusedError, ConflictError):
            return
        self.batches.append(saved.batch_id)

    def moment(self, batch: int) -> datetime:
        """When a batch was recorded."""
        with self.engine.connect() as connection:
            query = select(Batch.recorded_at).where(Batch.id == batch)
            return connection.execute(query).scalar_one()

    def _write(self, step: Step, now: datetime) -> saving.Saved:
        about: dict[str, Any] = {"today": TODAY, "now": now}
        asked = (self.engine, LOCAL, self.code)
        match step:
            case Save():
                version = self._version(step.code)
                change = ChangeRequest(step.code, version, step.on, step.states, comment="So it is")
                return saving.save(*asked, [change], **about)
            case Add():
                parent, pillar = ("1", "") if step.code[1:] else ("", "a")
                new = NewAction(
                    code=step.code,
                    effective_on=step.on,
                    parent_code=parent,
                    pillar_code=pillar,
                    states={"title_en": "New", "partners": ("B",)},
                )
                return saving.add(*asked, new, **about)
            case Show():
                event = NewEvidence(
                    action_code=step.code,
                    happened_on=step.on,
                    titles={"en": "Seen"},
                    source_url="https://a.test/",
                )
                return saving.add(*asked, event, **about)
            case Call():
                return self._import(step, now)
            case Judge():
                return saving.set_thresholds(
                    self.engine,
                    LOCAL,
                    effective_on=step.on,
                    off_track_gap=step.gap,
                    at_risk_gap=step.gap / 2,
                    off_track_days=30,
                    least_planned=0,
                    now=now,
                )
            case Undo():
                batch = self.batches[1:][step.number % len(self.batches[1:])]
                cells = preview(self.engine, self.code, batch)
                every: Choices = {cell.key: "restore" for cell in cells}
                return undo(*asked, batch, choices=every, **about)

    def _import(self, step: Call, now: datetime) -> saving.Saved:
        row = ImportWanted(2, step.code, {"kind": "region", "name_en": step.name})
        asked = ImportRequest(
            person=LOCAL,
            programme_code=self.code,
            table="partners",
            rows=[row],
            effective_on=TODAY,
            today=TODAY,
        )
        saved = importing.write(self.engine, asked, now=now)
        if saved is None:
            raise RefusedError([])
        return saved

    def _version(self, code: str) -> int:
        query = select(Action.version).join(Programme, Programme.id == Action.programme_id)
        query = query.where(Programme.code == self.code, Action.code == code)
        with self.engine.connect() as connection:
            return int(connection.scalar(query) or 0)


def _programme(connection: Any, code: str) -> Mapping[str, int]:
    def add(table: Any, **row: Any) -> int:
        return int(connection.execute(insert(table), row).inserted_primary_key[0])

    days = {"starts_on": STARTS_ON, "ends_on": ENDS_ON}
    programme = add(Programme, code=code, title_en="P", source_language="en", **days)
    of_it = {"programme_id": programme}
    for position, name in enumerate("ab"):
        add(Pillar, code=name, position=position, title_en=name, **of_it)
    for position, name in enumerate("AB"):
        add(Partner, code=name, position=position, kind="region", name_en=name, **of_it)
    add(ReportingDate, day=date(2023, 6, 30), **of_it)
    return {code: programme}


def _birth(code: str, parent: str) -> Mapping[str, Any]:
    return {
        "pillar_code": None if parent else "a" if code == "1" else "b",
        "parent_code": parent or None,
        "position": 1,
        **dict.fromkeys(("title_nl", "title_fr", "title_en", "title_de"), code),
        "kind": "one_off",
        "starts_on": STARTS_ON,
        "due_on": ENDS_ON,
        "weight": 1.0,
        "owner": "",
        "planning": "time",
        "partners": ("A",),
        "status": "not_reported",
        "progress": None,
    }
