"""What undoing a batch would touch: the past of each action, the evidence, and cell by cell."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection, or_, select

from db import queries, undo_evidence, undo_partners
from db.fitting import refusal
from db.outcomes import RefusedError
from db.record import updates_of
from db.tables import Action, Programme, Update, UpdateEvidence
from db.undo_cells import WHOLE, Part, UndoCell
from db.undo_evidence import Marked
from db.undo_partners import Partner
from db.undoing import Past


@dataclass(frozen=True)
class Plan:
    """The actions, evidence and partners of a batch, and its cells that are at issue."""

    pasts: list[Past]
    evidence: list[Marked]
    partners: list[Partner]
    cells: list[UndoCell]

    def without(self, cells: Collection[tuple[str, str]]) -> "Plan":
        """The same but for `cells`, each by its key."""
        left = [cell for cell in self.cells if cell.key not in cells]
        evidence = [marked for marked in self.evidence if marked.cell in left]
        return replace(self, evidence=evidence, cells=left)

    def columns(self, code: str) -> list[str]:
        """The columns of an action that are at issue."""
        of_action = [
            cell.column for cell in self.cells if cell.action_code == code and not cell.is_partner
        ]
        return [column for column in of_action if column != "evidence"]

    def of_partner(self, partner: Partner) -> list[str]:
        """The columns of a partner that are at issue."""
        return [cell.column for cell in partner.cells if cell in self.cells]

    def why_nothing(self) -> str:
        """Why none of it can be taken back: the end of a message id."""
        moved = self.evidence or self.partners or any(past.moves() for past in self.pasts)
        return "nothing-to-undo" if moved or not self.pasts else "only-words"

    def takes_away(self) -> list[Past]:
        """The actions that won't be there any more."""
        return [
            past
            for past in self.pasts
            if "removed" in self.columns(past.code) and past.cell("removed").before
        ]

    def partners_gone(self) -> list[Partner]:
        """The partners that won't be any more."""
        return [
            partner
            for partner in self.partners
            if partner.before["removed"] and "removed" in self.of_partner(partner)
        ]


def check_can_be_undone(connection: Connection, programme_code: str, batch_id: int) -> None:
    """Raise RefusedError for a batch that isn't of the programme, or that came with its files."""
    batches = connection.execute(queries.batches(programme_code))
    kind = next((batch.kind for batch in batches if batch.id == batch_id), None)
    if kind is None:
        raise RefusedError([refusal("", "unknown-save", "batch", batch_id)])
    if kind == "load":
        raise RefusedError([refusal("", "load-stays", "batch", batch_id)])


def plan(connection: Connection, programme_code: str, batch_id: int, part: Part = WHOLE) -> Plan:
    """What a batch speaks of, or a part of that, in the order it spoke of it."""
    evidence = undo_evidence.of_batch(connection, programme_code, batch_id)
    about = {marked.action_id for marked in evidence}
    said = select(Update.action_id).where(Update.batch_id == batch_id)
    query = (
        select(Action.id, Action.code)
        .join(Programme, Programme.id == Action.programme_id)
        .where(Programme.code == programme_code, or_(Action.id.in_(said), Action.id.in_(about)))
        .order_by(Action.id)
    )
    codes = {row.id: row.code for row in connection.execute(query)}
    codes = {number: code for number, code in codes.items() if part.has_action(code)}
    pasts = _pasts(connection, codes, batch_id)
    evidence = [marked for marked in evidence if marked.action_id in codes]
    partners = [
        partner
        for partner in undo_partners.of_batch(connection, programme_code, batch_id)
        if part.has_partner(partner.life.code)
    ]
    cells = [past.cell(column) for past in pasts for column in past.columns()]
    cells += [marked.cell for marked in evidence]
    return Plan(pasts, evidence, partners, [*cells, *(c for each in partners for c in each.cells)])


def _pasts(connection: Connection, codes: dict[int, str], batch_id: int) -> list[Past]:
    rests_on = select(UpdateEvidence.sequence, UpdateEvidence.evidence_id).join(
        Update, Update.sequence == UpdateEvidence.sequence
    )
    evidence = defaultdict(list)
    for sequence, number in connection.execute(rests_on.where(Update.action_id.in_(codes))):
        evidence[sequence].append(number)
    updates = defaultdict(list)
    for update in updates_of(connection, Update.action_id.in_(codes)):
        whole = {**update, "evidence_ids": evidence[update["sequence"]]}
        updates[update["action_id"]].append(whole)
    shown = undo_evidence.there(connection, codes)
    return [
        Past(
            code,
            updates[action_id],
            batch_id,
            [e for e in shown if e["action_id"] == action_id and e["batch_id"] > batch_id],
        )
        for action_id, code in codes.items()
    ]
