"""The edits of a table from a browser's message, validated.

The limits of the table itself don't bind: a forged message can name any row, column and value.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from data.drafts.draft import DAYS, NUMBERS, TABLE, TEXTS
from data.drafts.edits import Edit
from data.record import origins
from locales import translator


class GridEdits(NamedTuple):
    """The edits, their cells as typed by code and column, and descriptions of invalid parts.

    An unforged table sends no invalid part.
    """

    edits: list[Edit]
    typed: dict[tuple[str, str], Any]
    strange: list[str]


def parse(state: object, codes: Sequence[str], language: str) -> GridEdits:
    """The edits in `state`, of a table whose rows are `codes`.

    `state` is Streamlit's: edited_rows (position to column to value), added_rows, deleted_rows. A
    number or a day that can't be read is an edit all the same, as text, so that it is refused with
    a sentence; numbers are read as `language` writes them (locales.numbers).
    """
    said = GridEdits([], {}, [])
    for position, column, value in _cells(state, said.strange):
        code = _at(position, codes)
        if code is None or column not in TABLE or not fits(column, value):
            said.strange.append(f"row {position!r:.40}, column {column!r:.40}: {value!r:.80}")
            continue
        said.edits.append(Edit(code, column, plain(column, value, language)))
        said.typed[code, column] = value
        if isinstance(said.edits[-1].value, str) and column in DAYS:
            said.strange.append(f"row {position!r:.40}, column {column}: {value!r:.80}")
    return said


def fits(column: str, value: Any) -> bool:
    """Whether `value` has a type that a cell of `column` sends; it may still be unreadable."""
    if value is None:
        return True
    if column == "partners":
        return isinstance(value, list | tuple) and all(isinstance(code, str) for code in value)
    return isinstance(value, date | str if column in DAYS else str)


def plain(column: str, value: Any, language: str) -> Any:
    """`value`, which `fits`, as in an Edit: a tuple of partners, a number, a day or a stripped
    text.

    A number or a day that can't be read stays text. An owner who was erased is shown in words, and
    read back as stored.
    """
    if column == "partners":
        return tuple(value or ())
    if column == "owner":
        return origins.read_person(translator(language), (value or "").strip())
    if column in TEXTS:
        return (value or "").strip()
    if column in NUMBERS:
        return _number(value or "", language)
    if column in DAYS and isinstance(value, str):
        return day(value)
    return value


def day(text: str) -> date | str:
    """`text` as a day, with or without a time after T; `text` itself where it is none."""
    try:
        return date.fromisoformat(text[:10]) if text[10:11] in {"", "T"} else text
    except ValueError:
        return text


def _cells(state: object, strange: list[str]) -> Iterator[tuple[Any, Any, Any]]:
    if not isinstance(state, Mapping):
        return
    for part in ("added_rows", "deleted_rows"):
        if state.get(part):
            strange.append(f"{part}: {state[part]!r:.80}")
    rows = state.get("edited_rows") or {}
    for position, row in rows.items() if isinstance(rows, Mapping) else [(None, rows)]:
        if isinstance(row, Mapping):
            yield from ((position, column, value) for column, value in row.items())
        else:
            strange.append(f"row {position!r:.40}: {row!r:.80}")


def _at(position: object, codes: Sequence[str]) -> str | None:
    text = str(position)
    is_place = text.isascii() and text.isdigit() and len(text) < 10
    return codes[int(text)] if is_place and int(text) < len(codes) else None


def _number(text: str, language: str) -> float | str | None:
    try:
        return translator(language).typed_number(text)
    except ValueError:
        return text.strip()
