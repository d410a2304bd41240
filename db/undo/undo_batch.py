"""Undoing a batch, or a part of it, by a new batch that restores the values from before."""

from collections.abc import Iterator, Mapping
from typing import Literal, Unpack, get_args

from sqlalchemy import Engine

from db.record.coercion import refusal
from db.record.conflicts import Collision
from db.record.outcomes import RefusedError, Saved, all_or_nothing
from db.record.people import Person
from db.record.recording import Recording, append
from db.record.requests import Case
from db.record.saving import About, begun
from db.record.statement_rules import Refusal
from db.undo import undo_evidence, undo_partners, undo_plan
from db.undo.undo_cells import WHOLE, UndoCell, UndonePart
from db.undo.undo_plan import UndoPlan, check_can_be_undone, plan

__all__ = ["Choice", "Choices", "UndoCell", "UndonePart", "preview", "undo"]

Choice = Literal["restore", "keep"]
# UndoCell.key to choice.
Choices = Mapping[tuple[str, str], Choice]


def preview(
    engine: Engine, programme_code: str, batch_id: int, part: UndonePart = WHOLE
) -> list[UndoCell]:
    """Every cell of a batch, or of a part of it: of actions, public events, then partners.

    Raises RefusedError for a batch that can't be undone.
    """
    with engine.connect() as connection:
        check_can_be_undone(connection, programme_code, batch_id)
        return plan(connection, programme_code, batch_id, part).cells


def undo(
    engine: Engine,
    person: Person,
    programme_code: str,
    batch_id: int,
    *,
    part: UndonePart = WHOLE,
    choices: Choices | None = None,
    seen: int | None = None,
    **about: Unpack[About],
) -> Saved:
    """Undo a batch, or a part of it.

    A cell changed since needs one of `choices`, made after seeing all batches up to `seen` (None:
    up to now); a free cell is restored unless its choice is keep. Raises RefusedError, and
    ConflictError with the changed cells that have no such choice.
    """
    chosen = choices or {}
    all_or_nothing([*_unknown(chosen)])
    with engine.connect() as connection:
        check_can_be_undone(connection, programme_code, batch_id)
    with begun(engine, person, programme_code, undoes_id=batch_id, **about) as (writer, case):
        asked = plan(writer.connection, programme_code, batch_id, part)
        all_or_nothing(undo_plan.not_allowed(writer, asked, case))
        all_or_nothing([], _undecided(asked, chosen, seen))
        restored = _restore(writer, asked.without(_kept(asked, chosen)), case)
        if not restored.cells:
            raise RefusedError([refusal("", asked.why_nothing())])
        all_or_nothing(undo_plan.broken(writer, restored, case))
        partners = {cell.action_code for cell in restored.cells if cell.is_partner}
        actions = {cell.action_code for cell in restored.cells if not cell.is_partner}
        cells = len(restored.cells)
        return Saved(writer.batch_id, len(actions), cells, partners=len(partners))


def _unknown(choices: Choices) -> Iterator[Refusal]:
    for (code, column), choice in choices.items():
        if choice not in get_args(Choice):
            yield refusal(code, "unknown-choice", column, choice)


def _undecided(asked: UndoPlan, choices: Choices, seen: int | None) -> list[Collision]:
    """The changed cells without a choice, or with a later change than `seen`."""
    return [
        Collision(
            action_code=cell.action_code,
            column=cell.column,
            before=cell.said,
            theirs=cell.now,
            yours=cell.before,
            author=cell.author,
            recorded_at=cell.recorded_at,
        )
        for cell in asked.cells
        if cell.state == "changed"
        and (cell.key not in choices or (seen is not None and cell.batch_id > seen))
    ]


def _kept(asked: UndoPlan, choices: Choices) -> set[tuple[str, str]]:
    """The keys of the cells that aren't written: by choice, or since they have their old value."""
    cells = {cell.key for cell in asked.cells if cell.state == "done"}
    chosen = {cell for cell, choice in choices.items() if choice == "keep"}
    # Evidence stays or goes with its action.
    with_it = {(code, "evidence") for code, column in chosen if column == "removed"}
    return cells | chosen | with_it


def _restore(writer: Recording, restored: UndoPlan, case: Case) -> UndoPlan:
    """Write the statements, marks and partners that `restored` needs; return it."""
    done = [code for code, flags in case.vocabulary.statuses.items() if flags.done]
    for past in restored.pasts:
        for statement in past.restoring(restored.columns(past.code), done, case.language):
            append(writer, past.action_id, statement)
    for marked in restored.evidence:
        undo_evidence.mark(writer, marked.evidence_id, withdrawn=not marked.was_there)
    for partner in restored.partners:
        if columns := restored.of_partner(partner):
            undo_partners.restore(writer, partner, columns)
    gone = [past.action_id for past in restored.takes_away()]
    for row in undo_evidence.there(writer.connection, gone):
        undo_evidence.mark(writer, row["id"], withdrawn=True)
    return restored
