"""The workbook that a new programme is written in: empty tables, or filled from another one."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

from db.imports.file_cells import DAYS, WORDS
from db.imports.file_schema import FOLDER, SOURCES, Field, Fields
from db.imports.text_tables import Line, Texts
from db.record.stored_text import is_day
from locales import Translator

# What a new programme does without.
LEFT_OUT = {"position", "basis", "status", "completed_on", "note_en", "in_period", *SOURCES}
LEFT_OUT |= {"outcome_evidence", "outcome_note_en"}
TABLES: Mapping[str, Fields] = {
    name: {column: field for column, field in fields.items() if column not in LEFT_OUT}
    for name, fields in FOLDER.items()
    if name != "status_history"
}
ROWS = 1000  # that a hint reaches
CALLED = {
    **{"pillar": "column-pillar_code", "id": "column-code", "date": "column-happened_on"},
    **{"ends_on": "column-due_on", "source_language": "filter-language"},
    **{"day": "column-happened_on"},
}
BEGINNING = datetime(1980, 1, 1)  # noqa: DTZ001 - the same content is the same file


def written(t: Translator, filled: Texts | None = None) -> bytes:
    """The bytes of the workbook, with the rows of `filled`; hints are in the language of `t`."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": BEGINNING})
        formats = {
            "head": book.add_format({"bold": True, "bg_color": "#E3E7EB", "border": 1}),
            "needed": book.add_format({"bold": True, "bg_color": "#B5D8F7", "border": 1}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "text": book.add_format({"num_format": "@"}),
            "said": book.add_format({"text_wrap": True, "valign": "top"}),
            "title": book.add_format({"bold": True, "font_size": 14}),
        }
        _guide(book.add_worksheet(t("template-guide")[:31]), t, formats)
        for name, fields in TABLES.items():
            page = book.add_worksheet(name)
            _sheet(page, fields, (filled or {}).get(name, ()), t, formats)
    return target.getvalue()


def _guide(page: Any, t: Translator, formats: Mapping[str, Any]) -> None:
    page.set_column(0, 0, 100, formats["said"])
    page.write_string(0, 0, t("template-guide"), formats["title"])
    said = [
        t("template-order", sheets=t.list(list(TABLES))),
        t("template-needed"),
        t("template-titles"),
        t("template-codes"),
        t("template-lists"),
        t("template-days"),
        t("template-blank"),
        t("template-then"),
    ]
    for row, sentence in enumerate(said, start=2):
        page.write_string(row, 0, sentence, formats["said"])


def _sheet(
    page: Any,
    fields: Fields,
    lines: Sequence[Line],
    t: Translator,
    formats: Mapping[str, Any],
) -> None:
    page.freeze_panes(1, 1)
    for at, (column, field) in enumerate(fields.items()):
        page.write_string(0, at, column, formats["needed" if _is_needed(field) else "head"])
        page.write_comment(0, at, hint(field, t), {"x_scale": 2})
        wide = 44 if column.startswith(("title_", "name_", "source_url")) else 16
        page.set_column(at, at, wide, formats["day" if field.kind in DAYS else "text"])
        if known := WORDS.get(field.kind):
            page.data_validation(1, at, ROWS, at, {"validate": "list", "source": list(known)})
    for row, (_, cells) in enumerate(lines, start=1):
        for at, (column, field) in enumerate(fields.items()):
            _put(page, row, at, field.kind, cells.get(column, ""), formats)


def hint(field: Field, t: Translator) -> str:
    """What a column is, whether it may be blank, and what may stand in it."""
    said = [t(CALLED.get(field.name, f"column-{field.name}"))]
    said += [t("template-must" if _is_needed(field) else "template-may")]
    if known := WORDS.get(field.kind):
        said.append(t("template-one-of", words=t.list(list(known))))
    if field.of:
        said.append(t("template-code-of", sheet=field.of))
    if field.kind in DAYS:
        said.append(t("template-day"))
    return "\n".join(said)


def _is_needed(field: Field) -> bool:
    """Whether it can't be left blank: the year is that of the start, one title is enough."""
    return field.needed and not field.blank and field.name != "year"


def _put(page: Any, row: int, at: int, kind: str, text: str, formats: Mapping[str, Any]) -> None:
    if kind in DAYS and is_day(text):
        page.write_datetime(row, at, date.fromisoformat(text), formats["day"])
    elif text:
        page.write_string(row, at, text, formats["text"])
