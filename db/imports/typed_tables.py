"""Tables of text as typed rows, and what their cells, keys and references lack."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.imports import file_cells
from db.imports.file_schema import Fields
from db.imports.text_tables import Line, Texts
from db.problems import Problem, ProblemsError, problem
from db.record.codes import folded

Row = dict[str, Any]
Tables = Mapping[str, Sequence[Row]]


class TypedRow(dict[str, Any]):
    """Column to value as of file_cells.read, None for a cell that can't be read; and the number of
    the row.
    """

    __slots__ = ("number",)

    def __init__(self, cells: Mapping[str, Any], number: int = 0) -> None:
        super().__init__(cells)
        self.number = number


TypedTables = Mapping[str, list[TypedRow]]


def lacking(texts: Texts, schema: Mapping[str, Fields]) -> list[Problem]:
    """A problem per column that is missing; a table without a row lacks none."""
    return [
        problem("no-column", column=field.name).at(name, 1)
        for name, fields in schema.items()
        for _, cells in texts.get(name, ())[:1]
        for field in fields.values()
        if field.name not in cells and field.absent is None
    ]


def typed(texts: Texts, schema: Mapping[str, Fields], problems: list[Problem]) -> TypedTables:
    """Every table of `schema`; each cell that can't be read is added to `problems`."""
    return {
        name: [_row(name, line, fields, problems) for line in texts.get(name, ())]
        for name, fields in schema.items()
    }


def _row(name: str, line: Line, fields: Fields, problems: list[Problem]) -> TypedRow:
    number, texts = line
    row = TypedRow({}, number)
    for field in fields.values():
        try:
            row[field.name] = file_cells.read(field, texts.get(field.name, field.absent or ""))
        except ProblemsError as error:
            problems.extend(each.at(name, number) for each in error.problems)
            row[field.name] = None
    return row


def doubles(tables: TypedTables, schema: Mapping[str, Fields]) -> Iterator[Problem]:
    """One problem per row whose key is in an earlier row of its table, with both numbers.

    The key is the first column, where its Field is a `key`; texts are compared by `folded`. A None
    is no key.
    """
    for name, fields in schema.items():
        key = next(iter(fields.values()))
        seen: dict[Any, int] = {}
        for row in tables[name] if key.key else ():
            if (value := row[key.name]) is None:
                continue
            same = folded(value) if isinstance(value, str) else value
            first = seen.setdefault(same, row.number)
            if first != row.number:
                found = problem("double", value=value, row=str(first))
                yield found.at(name, row.number, key.name)


def strangers(tables: TypedTables, schema: Mapping[str, Fields]) -> Iterator[Problem]:
    """A problem per cell, and code in it, that names a row which isn't there."""
    keys = {
        name: {row[next(iter(fields))] for row in tables[name]} for name, fields in schema.items()
    }
    for name, fields in schema.items():
        for field in fields.values():
            for row in tables[name] if field.of else ():
                value = row[field.name]
                for each in value if isinstance(value, tuple) else [value]:
                    if each is not None and each not in keys[field.of]:
                        found = problem("unknown", value=each, table=field.of)
                        yield found.at(name, row.number, field.name)
