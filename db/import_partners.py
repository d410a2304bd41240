"""Rows of a file about partners: a new one is added, of one that is there what differs is said."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from db import texts
from db.conflicts import Collision
from db.fitting import Fitting
from db.folder_codes import folded, may_be_code
from db.folder_values import LAST_POSITION
from db.import_plan import Plan
from db.import_rows import Cell, Row, Wanted, partner_key
from db.partner_lives import NOT_YET, Facts, Life, lives
from db.texts import UnfitError
from db.values import PARTNER_KINDS
from locales import CONTENT_LANGUAGES

NAMES = tuple(f"name_{language}" for language in CONTENT_LANGUAGES)
SHORTS = tuple(f"short_{language}" for language in CONTENT_LANGUAGES)
SHOWN = ("kind", *NAMES, *SHORTS, "position")


class Known:
    """The partners of a programme by their codes, and those that this import adds."""

    def __init__(self, connection: Connection, programme_id: int) -> None:
        self.lives = {folded(life.code): life for life in lives(connection, programme_id)}
        self._last = max((life.now["position"] for life in self.lives.values()), default=0)

    def next_position(self) -> int:
        """Below all others."""
        self._last += 1
        return self._last


def weigh_row(plan: Plan, known: Known, wanted: Wanted) -> Row:
    """What becomes of a row of partners; who may manage the programme may bring one."""
    fitting, life = Fitting(wanted.code, plan.case), known.lives.get(folded(wanted.code))
    was = life.now if life else NOT_YET
    said = {name: _fit(fitting, name, value) for name, value in wanted.cells.items()}
    facts = {**(_blank(known) if was["removed"] else was), **said, "removed": False}
    _check(fitting, facts, is_new=life is None)
    if not plan.case.person.may_manage():
        fitting.refusals.clear()
        fitting.refuse("partners-managed")
    if fitting.refusals:
        return Row(wanted.number, wanted.code, "refused", refusals=fitting.refusals)
    if life is None:
        return _add(plan, wanted, facts)
    return _change(plan, life, wanted, facts)


def _blank(known: Known) -> Facts:
    return {**dict.fromkeys((*NAMES, *SHORTS, "kind"), ""), "position": known.next_position()}


def _fit(fitting: Fitting, column: str, value: Any) -> Any:
    if column == "position":
        if not 0 <= value <= LAST_POSITION:
            fitting.refuse("bad-number", column, value)
        return value
    try:
        return texts.text("title_en", value)
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


def _add(plan: Plan, wanted: Wanted, facts: Facts) -> Row:
    about = {"programme_id": plan.places.programme_id, "batch_id": plan.places.batch_id}
    plan.partners.append({"code": wanted.code, **facts, **about})
    plan.name_partner(wanted.code)
    return Row(wanted.number, wanted.code, "added", _cells(NOT_YET, facts))


def _change(plan: Plan, life: Life, wanted: Wanted, facts: Facts) -> Row:
    """What differs, unless somebody changed just that since the preview."""
    was, number = life.now, wanted.number
    key = partner_key(life.code)
    version = plan.seen.setdefault(key, len(life.moves))
    read_at = version if plan.asked.seen is None else plan.asked.seen.get(key, 0)
    if found := _collisions(life, read_at, {name: facts[name] for name in wanted.cells}):
        return Row(number, life.code, "refused", collisions=found)
    if facts == was:
        return Row(number, life.code, "same")
    plan.partner_changes[life.partner_id] = facts
    if was["removed"]:
        plan.name_partner(life.code)
        return Row(number, life.code, "added", _cells(NOT_YET, facts))
    return Row(number, life.code, "changed", _cells(was, facts))


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


def _cells(was: Facts, facts: Facts) -> list[Cell]:
    """What is filled in, or otherwise than before."""
    told = [Cell(name, was[name], facts[name]) for name in SHOWN]
    return [cell for cell in told if cell.now != cell.before and (cell.before or cell.now)]
