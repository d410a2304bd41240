"""The cells that undoing a batch would change, and the reasons against it."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection, or_, select

from db.record import queries, statement_rules
from db.record.coercion import refusal
from db.record.outcomes import RefusedError
from db.record.programme_state import ProgrammeState
from db.record.recording import Recording, updates_of
from db.record.replay import State, fold, split
from db.record.requests import Case
from db.record.statement_rules import Refusal
from db.tables import Action, Batch, Programme, Update, UpdateEvidence
from db.undo import undo_evidence, undo_partners
from db.undo.action_past import Past
from db.undo.undo_cells import WHOLE, UndoCell, UndonePart
from db.undo.undo_evidence import Marked
from db.undo.undo_partners import UndonePartner


@dataclass(frozen=True)
class UndoPlan:
    """The actions, public events and partners of a batch, and the cells to undo.

    `person_id` is the number of its author, None for one who doesn't sign in.
    """

    person_id: int | None
    pasts: list[Past]
    evidence: list[Marked]
    partners: list[UndonePartner]
    cells: list[UndoCell]

    def without(self, cells: Collection[tuple[str, str]]) -> "UndoPlan":
        """The plan without the cells of these keys and their public events."""
        left = [cell for cell in self.cells if cell.key not in cells]
        evidence = [marked for marked in self.evidence if marked.cell in left]
        return replace(self, evidence=evidence, cells=left)

    def columns(self, code: str) -> list[str]:
        """The columns of an action to be undone."""
        of_action = [
            cell.column for cell in self.cells if cell.action_code == code and not cell.is_partner
        ]
        return [column for column in of_action if column != "evidence"]

    def of_partner(self, partner: UndonePartner) -> list[str]:
        """The columns of a partner to be undone."""
        return [cell.column for cell in partner.cells if cell in self.cells]

    def why_nothing(self) -> str:
        """The reason why nothing is left to undo: the end of a message id, refusal-..."""
        moved = self.evidence or self.partners or any(past.moves() for past in self.pasts)
        return "nothing-to-undo" if moved or not self.pasts else "only-words"

    def takes_away(self) -> list[Past]:
        """The actions that the undo removes."""
        return [
            past
            for past in self.pasts
            if "removed" in self.columns(past.code) and past.cell("removed").before
        ]

    def partners_gone(self) -> list[UndonePartner]:
        """The partners that the undo removes."""
        return [
            partner
            for partner in self.partners
            if partner.before["removed"] and "removed" in self.of_partner(partner)
        ]


def check_can_be_undone(connection: Connection, programme_code: str, batch_id: int) -> None:
    """Raise RefusedError for a batch that isn't of the programme, or that is a load of files."""
    batches = connection.execute(queries.batches(programme_code))
    kind = next((batch.kind for batch in batches if batch.id == batch_id), None)
    if kind is None:
        raise RefusedError([refusal("", "unknown-save", "batch", batch_id)])
    if kind == "load":
        raise RefusedError([refusal("", "load-stays", "batch", batch_id)])


def plan(
    connection: Connection, programme_code: str, batch_id: int, part: UndonePart = WHOLE
) -> UndoPlan:
    """The actions, public events and partners of a batch, or of a part of it, with their cells."""
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
    person_id = connection.execute(select(Batch.person_id).where(Batch.id == batch_id)).scalar_one()
    return UndoPlan(
        person_id,
        pasts,
        evidence,
        partners,
        [*cells, *(c for each in partners for c in each.cells)],
    )


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


PLACE = ("parent_code", "partners")


def not_allowed(writer: Recording, asked: UndoPlan, case: Case) -> list[Refusal]:
    """A refusal per action and partner that the person may not change.

    For an action the right is checked for its state now and for the restored parent and partners.
    """
    may_manage = case.person.may_manage()
    partners = [] if may_manage else asked.partners
    return [
        *(refusal(partner.life.code, "partners-managed") for partner in partners),
        *(
            refusal(past.code, "not-allowed")
            for past in asked.pasts
            if not all(
                _may(writer.connection, case, state, past, asked)
                for state in _placed(past, asked, case)
            )
        ),
    ]


def broken(writer: Recording, restored: UndoPlan, case: Case) -> list[Refusal]:
    """A refusal per rule that the restored cells break; they are written, but not committed."""
    gone = {past.action_id for past in restored.takes_away()}
    of_now = writer.connection.execute(queries.partners(case.programme_code))
    partners = {row.code for row in of_now}  # with the partners just restored
    found: list[Refusal] = []
    for past in restored.pasts:
        columns = restored.columns(past.code)
        if past.action_id in gone:
            found += _measures(writer.connection, past)
        elif columns:
            found += _of_action(writer.connection, past, columns, case, partners)
    found += undo_partners.named(writer.connection, restored.partners_gone())
    return [*found, *_homeless(writer.connection, restored, partners)]


def _homeless(
    connection: Connection, restored: UndoPlan, partners: Collection[str]
) -> Iterator[Refusal]:
    """A refusal per restored event whose action is removed or whose partners don't exist."""
    back = {e.action_id: e.cell.action_code for e in restored.evidence if e.was_there}
    for action_id, code in back.items():
        if fold(updates_of(connection, action_id)).get("removed"):
            yield refusal(code, "no-longer-there")
    for event in restored.evidence:
        if event.was_there and (lost := _lost(event.partners, partners)):
            yield refusal(event.cell.action_code, "unknown-partner", "partners", lost)


def _lost(named: str | None, partners: Collection[str]) -> str:
    """The codes of `named` that aren't in `partners`, with commas between them."""
    return ", ".join(code for code in split(named) if code not in partners)


def _placed(past: Past, asked: UndoPlan, case: Case) -> Iterator[State]:
    """The states of an action for which the person needs the right to edit.

    They are the state now, unless the batch is the person's own and last moved the action, and the
    states with the restored parent and partners.
    """
    now, then = (states[past.days[-1]] for states in (past.now, past.then))
    moves = [column for column in PLACE if column in asked.columns(past.code)]
    if not (
        _is_own(asked, case) and moves and all(now[column] == then[column] for column in PLACE)
    ):
        yield now
    first = min(map(past.first, moves), default=None)
    for day, state in past.before.items():
        if first and day >= first and state:
            yield {**now, **{column: state[column] for column in moves}}


def _may(connection: Connection, case: Case, state: State, past: Past, asked: UndoPlan) -> bool:
    """Whether the person may undo this of an action; who only reports, what they reported."""
    place = ProgrammeState(connection, case.programme_code).pillar(state), split(state["partners"])
    is_report = _is_own(asked, case) and past not in asked.takes_away()
    columns = asked.columns(past.code)
    return case.person.may_edit(*place) or (is_report and case.person.may_state(columns, *place))


def _is_own(asked: UndoPlan, case: Case) -> bool:
    return asked.person_id is not None and asked.person_id == case.person.number


def _of_action(
    connection: Connection,
    past: Past,
    columns: list[str],
    case: Case,
    partners: Collection[str],
) -> Iterator[Refusal]:
    """The refusals of the first day on which the action breaks a rule; none without one."""
    updates = updates_of(connection, past.action_id)
    for day in past.days:
        state = fold(updates, day)
        said = {c: state.get(c) for c in columns if day >= past.first(c)}
        if faults := statement_rules.faults(state, said, case.vocabulary) if said else []:
            yield from (refusal(past.code, why, name, state.get(name)) for why, name in faults)
            return
        lost = _lost(state["partners"], partners)
        if {"partners", "removed"} & set(said) and lost and not state.get("removed"):
            yield refusal(past.code, "unknown-partner", "partners", lost)
            return
        parent = state["parent_code"]
        if (
            {"parent_code", "removed"} & set(said)
            and parent
            and not _is_there(connection, case, parent)
        ):
            yield refusal(past.code, "unknown-parent", "parent_code", parent)
            return


def _is_there(connection: Connection, case: Case, code: str) -> bool:
    state = ProgrammeState(connection, case.programme_code).state(code)
    return bool(state) and not state.get("removed")


def _measures(connection: Connection, past: Past) -> Iterator[Refusal]:
    """A refusal to remove an action that has measures on any day; none without measures."""
    here = select(Action.programme_id).where(Action.id == past.action_id).scalar_subquery()
    named = select(Update.action_id).where(Update.parent_code == past.code)
    query = select(Action.id, Action.code).where(Action.programme_id == here, Action.id.in_(named))
    codes = []
    for measure in connection.execute(query.order_by(Action.id)).all():
        updates = updates_of(connection, measure.id)
        days = {update["effective_on"] for update in updates}
        if any(_is_part(fold(updates, day), past.code) for day in days):
            codes.append(measure.code)
    if codes:
        yield refusal(past.code, "has-measures", "removed", ", ".join(codes))


def _is_part(state: State, code: str) -> bool:
    return state.get("parent_code") == code and not state.get("removed")
