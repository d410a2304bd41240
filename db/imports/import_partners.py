"""Rows of a file about partners: new ones are added, others changed where they differ."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from db.imports.file_cells import LAST_POSITION
from db.imports.import_plan import ImportPlan
from db.imports.import_rows import ImportCell, ImportRow, ImportWanted, partner_key
from db.record import stored_text
from db.record.codes import folded, may_be_code
from db.record.coercion import Fitting
from db.record.column_values import PARTNER_KINDS
from db.record.conflicts import Collision
from db.record.partner_lives import NOT_YET, Facts, Life, lives
from db.record.stored_text import UnfitError
from locales import CONTENT_LANGUAGES

NAMES = tuple(f"name_{language}" for language in CONTENT_LANGUAGES)
SHORTS = tuple(f"short_{language}" for language in CONTENT_LANGUAGES)
SHOWN = ("kind", *NAMES, *SHORTS, "position")


class KnownPartners:
    """The partners of a programme by their codes (folded), without those that this import adds."""

    def __init__(self, connection: Connection, programme_id: int) -> None:
        self.lives = {folded(life.code): life for life in lives(connection, programme_id)}
        self._last = max((life.now["position"] for life in self.lives.values()), default=0)

    def next_position(self) -> int:
        """The position after all others, and after those that this returned before."""
        self._last += 1
        return self._last


def weigh_row(plan: ImportPlan, known: KnownPartners, wanted: ImportWanted) -> ImportRow:
    """What becomes of a row of partners, which only managers may bring; `plan` gets its change."""
    fitting, life = Fitting(wanted.code, plan.case), known.lives.get(folded(wanted.code))
    was = life.now if life else NOT_YET
    said = {name: _fit(fitting, name, value) for name, value in wanted.cells.items()}
    facts = {**(_blank(known) if was["removed"] else was), **said, "removed": False}
    _check(fitting, facts, is_new=life is None)
    if not plan.case.person.may_manage():
        fitting.refusals.clear()
        fitting.refuse("partners-managed")
    if fitting.refusals:
        return ImportRow(wanted.number, wanted.code, "refused", refusals=fitting.refusals)
    if life is None:
        return _add(plan, wanted, facts)
    return _change(plan, life, wanted, facts)


def _blank(known: KnownPartners) -> Facts:
    return {**dict.fromkeys((*NAMES, *SHORTS, "kind"), ""), "position": known.next_position()}


def _fit(fitting: Fitting, column: str, value: Any) -> Any:
    if column == "position":
        if not 0 <= value <= LAST_POSITION:
            fitting.refuse("bad-number", column, value)
        return value
    try:
        return stored_text.text("title_en", value)
    except UnfitError as unfit:
        fitting.refuse(unfit.reason, column, value)
        return ""


def _check(fitting: Fitting, facts: Facts, *, is_new: bool) -> None:
    if is_new and not may_be_code(fitting.code):
        fitting.refuse("bad-code", "code", fitting.code)
    if facts["kind"] not in PARTNER_KINDS:
        fitting.refuse("unknown-kind", "kind", facts["kind"])
    if not any(facts[name] for name in NAMES):
        fitting.refuse("no-name", NAMES[0])


def _add(plan: ImportPlan, wanted: ImportWanted, facts: Facts) -> ImportRow:
    about = {"programme_id": plan.places.programme_id, "batch_id": plan.places.batch_id}
    plan.partners.append({"code": wanted.code, **facts, **about})
    plan.name_partner(wanted.code)
    return ImportRow(wanted.number, wanted.code, "added", _cells(NOT_YET, facts))


def _change(plan: ImportPlan, life: Life, wanted: ImportWanted, facts: Facts) -> ImportRow:
    """What differs, unless just that was changed since the preview."""
    was, number = life.now, wanted.number
    key = partner_key(life.code)
    version = plan.seen.setdefault(key, len(life.moves))
    read_at = version if plan.asked.seen is None else plan.asked.seen.get(key, 0)
    if found := _collisions(life, read_at, {name: facts[name] for name in wanted.cells}):
        return ImportRow(number, life.code, "refused", collisions=found)
    if facts == was:
        return ImportRow(number, life.code, "same")
    plan.partner_changes[life.partner_id] = facts
    if was["removed"]:
        plan.name_partner(life.code)
        return ImportRow(number, life.code, "added", _cells(NOT_YET, facts))
    return ImportRow(number, life.code, "changed", _cells(was, facts))


def _collisions(life: Life, read_at: int, asked: Mapping[str, Any]) -> list[Collision]:
    seen = life.moves[read_at - 1].facts if read_at else NOT_YET
    last = life.moves[-1]
    return [
        Collision(
            life.code, column, seen[column], life.now[column], yours, last.author, last.recorded_at
        )
        for column, yours in asked.items()
        if life.now[column] not in (seen[column], yours)
    ]


def _cells(was: Facts, facts: Facts) -> list[ImportCell]:
    """The cells that are filled in, or differ from before."""
    told = [ImportCell(name, was[name], facts[name]) for name in SHOWN]
    return [cell for cell in told if cell.now != cell.before and (cell.before or cell.now)]
