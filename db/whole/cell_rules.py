"""What each cell of a whole programme may hold, and that no two rows are one."""

from collections.abc import Iterator, Mapping
from typing import Any

from db import values
from db.faults import Fault, Reason, against, why
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


def told(name: str, tables: Tables) -> Iterator[Fault]:
    """What is wrong with the cells of a table."""
    seen: dict[Any, int] = {}
    for number, row in enumerate(tables[name], start=2):
        for column, value in row.items():
            if reason := _against(name, column, value):
                yield Fault(name, number, reason.at(column))
        if key := KEYS.get(name):
            same = folded(row[key]) if key == "code" else row[key]
            if same in seen:
                yield Fault(name, number, why("double", key, value=row[key], row=seen[same]))
            seen.setdefault(same, number)


def _against(name: str, column: str, value: Any) -> Reason | None:
    if kind(column) != "text":
        stated = name == "updates" and column in STATED
        fits = value is not None or stated or column in MAY_BE_EMPTY
        return None if fits else why("blank")
    return _against_text(name, column, value or "")


def _against_text(name: str, column: str, value: str) -> Reason | None:
    if len(value) > LONGEST:
        return why("long", most=LONGEST)
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        return why("text")
    if column in ("code", "author") and not (value.strip() and value.isprintable()):
        return against("unfit", value)
    if column == "code" and not may_be_code(value):
        return why("code", value=value)
    if column in ADDRESSES and value and not is_address(value):
        return against("address", value)
    known = ONE_OF.get((name, column))
    if known and value not in known:
        return against("one-of", value, all=", ".join(known))
    return None
