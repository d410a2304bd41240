"""The workbook that a new programme is written in: empty tables, or filled from another one."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

from data.files.filled_in import DAYS
from data.files.whole_tables import Line, Texts
from db.folder.folder_rules import NAMES, TITLES
from db.record.column_values import KINDS, PARTNER_KINDS, PRECISIONS
from db.record.stored_text import is_day
from locales import CONTENT_LANGUAGES, Translator

EVENT = ("id", "action_code", "date", "date_precision", "stage", *TITLES, "partners", "source_url")
MEASURE = ("code", "action_code", "year", *TITLES, "starts_on", "due_on", "partners")
TABLES: Mapping[str, tuple[str, ...]] = {
    "programme": ("code", *TITLES, "starts_on", "ends_on", "source_language"),
    "pillars": ("code", *TITLES),
    "partners": ("code", *NAMES, "kind"),
    "actions": (*("code", "pillar", *TITLES, "kind", "starts_on", "due_on", "weight", "partners"),),
    "measures": (*MEASURE, "source_url"),
    "evidence": EVENT,
    "reporting_dates": ("day",),
}
# What has to be filled in; of titles and names one is enough.
NEEDED = {
    "programme": {"code", "starts_on", "ends_on", "source_language"},
    "pillars": {"code"},
    "partners": {"code", "kind"},
    "actions": {"code", "pillar"},
    "measures": {"code", "action_code", "starts_on"},
    "evidence": {"id", "action_code", "date", "source_url"},
    "reporting_dates": {"day"},
}
ONE_OF: Mapping[tuple[str, str], Sequence[str]] = {
    ("programme", "source_language"): CONTENT_LANGUAGES,
    ("partners", "kind"): PARTNER_KINDS,
    ("actions", "kind"): KINDS,
    ("evidence", "date_precision"): PRECISIONS,
}
# The sheet whose codes a column names; a list of them in one cell has semicolons between.
CODES = {"pillar": "pillars", "action_code": "actions", "partners": "partners"}
ROWS = 1000  # that a hint reaches
WORDS = {
    **{"pillar": "column-pillar_code", "id": "column-code", "date": "column-happened_on"},
    **{"ends_on": "column-due_on", "source_language": "filter-language"},
    **{"day": "column-happened_on"},
}
BEGINNING = datetime(1980, 1, 1)  # noqa: DTZ001 - the same content is the same file


def written(t: Translator, filled: Texts | None = None) -> bytes:
    """The file, with the rows of `filled`; what it asks for is said in the reader's language."""
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
        for name, columns in TABLES.items():
            page = book.add_worksheet(name)
            _sheet(page, name, columns, (filled or {}).get(name, ()), t, formats)
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
    name: str,
    columns: Sequence[str],
    lines: Sequence[Line],
    t: Translator,
    formats: Mapping[str, Any],
) -> None:
    page.freeze_panes(1, 1)
    for at, column in enumerate(columns):
        is_needed = column in NEEDED[name]
        page.write_string(0, at, column, formats["needed" if is_needed else "head"])
        page.write_comment(0, at, hint(name, column, t), {"x_scale": 2})
        wide = 44 if column.startswith(("title_", "name_", "source_url")) else 16
        page.set_column(at, at, wide, formats["day" if column in DAYS else "text"])
        if known := ONE_OF.get((name, column)):
            page.data_validation(1, at, ROWS, at, {"validate": "list", "source": list(known)})
    for row, (_, cells) in enumerate(lines, start=1):
        for at, column in enumerate(columns):
            _put(page, row, at, column, cells.get(column, ""), formats)


def hint(name: str, column: str, t: Translator) -> str:
    """What a column is, whether it may be blank, and what may stand in it."""
    said = [t(WORDS.get(column, f"column-{column}"))]
    said += [t("template-must" if column in NEEDED[name] else "template-may")]
    if known := ONE_OF.get((name, column)):
        said.append(t("template-one-of", words=t.list(list(known))))
    if sheet := CODES.get(column):
        said.append(t("template-code-of", sheet=sheet))
    if column in DAYS:
        said.append(t("template-day"))
    return "\n".join(said)


def _put(page: Any, row: int, at: int, column: str, text: str, formats: Mapping[str, Any]) -> None:
    if column in DAYS and is_day(text):
        page.write_datetime(row, at, date.fromisoformat(text), formats["day"])
    elif text:
        page.write_string(row, at, text, formats["text"])
