"""Rows below a header: the first one names the columns, and every other has a cell for each.

A column without a heading is none: it may be there, as long as nothing stands in it.
"""

from collections.abc import Iterator, Sequence

from openpyxl.utils import get_column_letter

from data.exchange.unread import WHOLE_ROWS
from db.faults import refused, why


def headed(
    name: str, rows: Iterator[tuple[int, Sequence[str]]]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Number and cells by column of each row that isn't blank. Raises FolderError."""
    _, header = next(rows, (0, ()))
    header = [cell.strip() for cell in header]
    while header and not header[-1]:
        header.pop()
    if not header:
        raise refused(name, 0, why("no-header"))
    named = [at for at, cell in enumerate(header) if cell]
    if twice := sorted({header[at] for at in named if header.count(header[at]) > 1}):
        raise refused(name, 1, why("twice", value=twice[0]))
    for number, cells in rows:
        if number > WHOLE_ROWS + 1:
            raise refused(name, number, why("many", most=WHOLE_ROWS))
        if not any(cells):
            continue
        if any(cells[len(header) :]):
            raise refused(name, number, why("wide", cells=len(cells), headings=len(header)))
        padded = [*cells[: len(header)], *[""] * (len(header) - len(cells))]
        for at in {*range(len(header))} - {*named}:
            if padded[at].strip():
                raise refused(name, number, why("no-heading", value=get_column_letter(at + 1)))
        yield number, {header[at]: padded[at] for at in named}
