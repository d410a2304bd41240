"""What stands against a row of a file, in a sentence of plain text with its number and column."""

from collections.abc import Mapping
from typing import Any

from data.drafts.draft import NUMBERS
from data.files.cell_values import ReadAs
from data.files.matching import CODES, Matches
from data.record.origins import author
from db.imports.file_schema import EDITABLE, WHOLE
from db.imports.import_rows import ImportRow
from db.record.conflicts import Collision
from db.record.statement_rules import Refusal
from locales import Translator


def either_way(t: Translator, found: ReadAs | None) -> str:
    """The sentence on how a day is read that others would read otherwise; "" for None."""
    if found is None:
        return ""
    order = "month" if found.is_month_first else "day"
    return t("exchange-either-way", written=found.written, day=t.day(found.day), order=order)


def against(t: Translator, row: ImportRow, matches: Matches) -> list[str]:
    """Why a row is refused, a sentence each."""
    if row.table:
        matches = {**{name: name for name in WHOLE[row.table]}, **EDITABLE[row.table]}
    headings = {column: heading for heading, column in matches.items() if column}
    refused = [_refusal(t, row, each, headings) for each in row.refusals]
    return refused + [_collision(t, row, each, headings) for each in row.collisions]


def column(t: Translator, name: str, headings: Mapping[str, str]) -> str:
    """A column as the file calls it, or else as pages do."""
    return headings.get(name) or t(f"column-{CODES.get(name, name)}")


def _refusal(t: Translator, row: ImportRow, refusal: Refusal, headings: Mapping[str, str]) -> str:
    name = refusal.column
    return t(
        f"refusal-{refusal.reason}",
        row=_place(t, row, name, headings),
        column=column(t, name, headings) if name else "",
        value=_value(t, refusal),
    )


def _value(t: Translator, refusal: Refusal) -> str:
    """What was sent, as people write it."""
    if refusal.reason == "comment-needed":
        return t(f"status-{refusal.value}")
    is_number = refusal.column in NUMBERS
    return refusal.value.removesuffix(".0") if is_number else refusal.value


def _collision(t: Translator, row: ImportRow, found: Collision, headings: Mapping[str, str]) -> str:
    return t(
        "exchange-conflict",
        row=_place(t, row, found.column, headings),
        author=author(t, found.author),
        value=_text(found.theirs),
    )


def place(row: ImportRow) -> str:
    """The number of a row, as 12, or actions:12 where rows of several tables come together."""
    return f"{row.table}:{row.number}" if row.table else str(row.number)


def _place(t: Translator, row: ImportRow, name: str, headings: Mapping[str, str]) -> str:
    if not row.number:
        return t("exchange-whole-file")
    if not name:
        return t("exchange-row", number=place(row))
    return t("exchange-cell", number=place(row), column=column(t, name, headings))


def _text(value: Any) -> str:
    return "–" if value is None or value == "" else str(value)
