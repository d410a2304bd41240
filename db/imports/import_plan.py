"""An import before it is written: rows to insert and statements, with room for what is new."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import insert

from db.commands.progress import Progress
from db.imports.import_rows import ImportRequest, ImportRow, Preview
from db.record import partner_lives
from db.record.partner_lives import Facts
from db.record.programme_state import ProgrammeState
from db.record.recording import Recording, Statement, append_all
from db.record.requests import Case
from db.tables import Action, Evidence, EvidenceMark, Partner


@dataclass
class ImportPlan:
    """What an import comes to; nothing of it is written yet.

    New actions have ids below 0 until they are.
    """

    places: ProgrammeState
    case: Case
    asked: ImportRequest
    rows: list[ImportRow] = field(default_factory=list)
    actions: list[dict[str, Any]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    evidence: list[dict[str, Any]] = field(default_factory=list)
    marks: list[dict[str, Any]] = field(default_factory=list)
    partners: list[dict[str, Any]] = field(default_factory=list)
    partner_changes: dict[int, Facts] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)

    @property
    def preview(self) -> Preview:
        """What people are shown of it."""
        return Preview(self.rows, self.seen)

    @property
    def is_empty(self) -> bool:
        """Whether all of it is in the database already."""
        said = (self.updates, self.evidence, self.marks, self.partners, self.partner_changes)
        return not any(said)

    def add(self, code: str, row: dict[str, Any], first: Statement) -> int:
        """Plan a new action and its first statement; return its id for now."""
        self.actions.append(row)
        action_id = -len(self.actions)
        self.places.add(code, action_id)
        self.say(action_id, first)
        return action_id

    def name_partner(self, code: str) -> None:
        """Let rows after this one name a partner that is new, or was removed."""
        known = self.case.vocabulary
        known = replace(known, partners=(*known.partners, code))
        self.case = replace(self.case, vocabulary=known)

    def say(self, action_id: int, statement: Statement) -> None:
        """Plan a statement about an action."""
        self.updates.append(self.places.say(action_id, statement))

    def write(self, writer: Recording, progress: Progress) -> None:
        """Insert everything, in as few statements as there are tables."""
        connection, total = writer.connection, len(self.actions) + len(self.updates)
        ids: dict[int, int] = {}
        if self.actions:
            inserted = insert(Action).returning(Action.id, sort_by_parameter_order=True)
            found = connection.scalars(inserted, self.actions).all()
            ids = {-at: number for at, number in enumerate(found, start=1)}
        progress(len(self.actions), total)
        append_all(writer, _placed(self.updates, ids))
        for table, rows in (
            (Evidence, _placed(self.evidence, ids)),
            (EvidenceMark, self.marks),
            (Partner, self.partners),
        ):
            if rows:
                connection.execute(insert(table), [*rows])
        for partner_id, facts in self.partner_changes.items():
            partner_lives.change(writer, partner_id, facts)
        progress(total, total)


def _placed(rows: Sequence[dict[str, Any]], ids: dict[int, int]) -> list[dict[str, Any]]:
    return [{**row, "action_id": ids.get(row["action_id"], row["action_id"])} for row in rows]
