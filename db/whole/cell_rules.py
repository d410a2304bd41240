"""What each cell of a whole programme may hold, and that no two rows are one."""

from collections.abc import Iterator, Mapping
from typing import Any

from db import values
from db.fold import STATED
from db.folder_codes import folded, may_be_code
from db.folder_values import LONGEST
from db.whole.columns import Tables, kind
from locales import CONTENT_LANGUAGES
from locales.addresses import is_address

ADDRESSES = ("plan_url", "source_url")
MAY_BE_EMPTY = {"year", "since", "undoes", "starts_on", "due_on", "progress"}
ONE_OF: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("batches", "kind"): ("load", "edit", "import", "undo"),
    **dict.fromkeys([("partners", "kind"), ("partner_changes", "kind")], values.PARTNER_KINDS),
    ("events", "date_precision"): values.PRECISIONS,
    ("programme", "source_language"): tuple(CONTENT_LANGUAGES),
}
KEYS = {
    **dict.fromkeys(("pillars", "partners", "statuses", "rows", "events"), "code"),
    **{"reporting_dates": "day", "batches": "number", "updates": "sequence"},
}
# Table, row as a spreadsheet numbers it, and what is wrong there.
Told = Iterator[tuple[str, int, str]]


def told(name: str, tables: Tables) -> Told:
    """What is wrong with the cells of a table."""
    seen: dict[Any, int] = {}
    for number, row in enumerate(tables[name], start=2):
        for column, value in row.items():
            if reason := _against(name, column, value):
                yield name, number, f"{column}: {reason}"
        if key := KEYS.get(name):
            same = folded(row[key]) if key == "code" else row[key]
            if same in seen:
                yield name, number, f"{key}: {row[key]} stands in row {seen[same]} already"
            seen.setdefault(same, number)


def _against(name: str, column: str, value: Any) -> str:
    if kind(column) != "text":
        stated = name == "updates" and column in STATED
        return "" if value is not None or stated or column in MAY_BE_EMPTY else "it is empty"
    return _against_text(name, column, value or "")


def _against_text(name: str, column: str, value: str) -> str:
    if len(value) > LONGEST:
        return f"it has more than {LONGEST} letters"
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        return "it can't be read"
    if column in ("code", "author") and not (value.strip() and value.isprintable()):
        return f"{value[:60]!r} can't stand here"
    if column == "code" and name != "programme" and not may_be_code(value):
        return f"{value[:60]!r} can't be a code"
    if column in ADDRESSES and value and not is_address(value):
        return f"{value[:80]!r} isn't an http or https address"
    known = ONE_OF.get((name, column))
    return f"{value[:40]!r} isn't one of {', '.join(known)}" if known and value not in known else ""
