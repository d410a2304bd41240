"""Rows of a file about partners: a new one is added, for good; one that is there stays as it is."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from db import texts
from db.fitting import Fitting
from db.folder_codes import folded, may_be_code
from db.import_plan import Plan
from db.import_rows import Cell, Row, Wanted
from db.tables import Partner
from db.texts import UnfitError
from locales import CONTENT_LANGUAGES

NAMES = tuple(f"name_{language}" for language in CONTENT_LANGUAGES)
SHORTS = tuple(f"short_{language}" for language in CONTENT_LANGUAGES)
KINDS = ("region", "countries", "forum")


class Known:
    """The partners of a programme by their codes, and those that this import adds."""

    def __init__(self, connection: Connection, programme_id: int) -> None:
        query = select(Partner.__table__).where(Partner.programme_id == programme_id)
        self.rows = {folded(row.code): row._asdict() for row in connection.execute(query)}

    def next_position(self) -> int:
        """Below all others."""
        return 1 + max((int(row["position"]) for row in self.rows.values()), default=0)


def weigh_row(plan: Plan, known: Known, wanted: Wanted) -> Row:
    """What becomes of a row of partners; who may manage the programme may add one."""
    fitting = Fitting(wanted.code, plan.case)
    row = {"code": wanted.code, "kind": wanted.cells.get("kind", "")}
    row |= {name: _text(fitting, name, wanted.cells) for name in (*NAMES, *SHORTS)}
    there = known.rows.get(folded(wanted.code))
    if not plan.case.person.may_manage():
        fitting.refuse("not-allowed")
    elif there is not None:
        for column, value in wanted.cells.items():
            if there[column] != row.get(column, value):
                fitting.refuse("partner-stays", column, value)
    else:
        _check(fitting, row)
    if fitting.refusals:
        return Row(wanted.number, wanted.code, "refused", refusals=fitting.refusals)
    return Row(wanted.number, there["code"], "same") if there else _add(plan, known, wanted, row)


def _text(fitting: Fitting, column: str, cells: Mapping[str, Any]) -> str:
    try:
        return texts.text("title_en", cells.get(column, ""))
    except UnfitError as unfit:
        fitting.refuse(unfit.reason, column, cells[column])
        return ""


def _check(fitting: Fitting, row: Mapping[str, Any]) -> None:
    if not may_be_code(row["code"]):
        fitting.refuse("bad-code", "code", row["code"])
    if row["kind"] not in KINDS:
        fitting.refuse("unknown-kind", "kind", row["kind"])
    if not any(row[name] for name in NAMES):
        fitting.refuse("no-name", NAMES[0])


def _add(plan: Plan, known: Known, wanted: Wanted, row: dict[str, Any]) -> Row:
    if not any(row[name] for name in SHORTS):
        row |= {short: row[name] for short, name in zip(SHORTS, NAMES, strict=True)}
    row["position"] = wanted.cells.get("position", known.next_position())
    known.rows[folded(wanted.code)] = row
    about = {"programme_id": plan.places.programme_id, "batch_id": plan.places.batch_id}
    plan.partners.append({**row, **about})
    cells = [Cell(name, None, row[name]) for name in ("kind", *NAMES, *SHORTS) if row[name]]
    return Row(wanted.number, wanted.code, "added", cells)
