"""Rows below a header: the first one names the columns, and every other has a cell for each."""

from collections.abc import Iterator, Sequence

from data.exchange.unread import ROWS
from db.folder import FolderError
from db.folder_rules import Fault


def headed(
    name: str, rows: Iterator[tuple[int, Sequence[str]]]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Number and cells by column of each row that isn't blank. Raises FolderError."""
    _, header = next(rows, (0, ()))
    header = [cell.strip() for cell in header]
    while header and not header[-1]:
        header.pop()
    if not header:
        raise _fault(name, 0, "it is empty: there is no header in it")
    if twice := sorted({cell for cell in header if header.count(cell) > 1}):
        raise _fault(name, 1, f"the column {twice[0][:60]} stands there twice")
    for number, cells in rows:
        if number > ROWS:
            raise _fault(name, number, f"there are more than {ROWS} rows")
        if not any(cells):
            continue
        if any(cells[len(header) :]):
            raise _fault(
                name, number, f"it has more values than the header, which has {len(header)}"
            )
        padded = [*cells[: len(header)], *[""] * (len(header) - len(cells))]
        yield number, dict(zip(header, padded, strict=True))


def _fault(name: str, row: int, reason: str) -> FolderError:
    return FolderError([Fault(name, row, reason)])
