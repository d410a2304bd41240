"""Copies of the real programme folder, to change a cell or to break."""

import csv
import io
import shutil
from pathlib import Path

from tests.databases import PROGRAMME

Cells = dict[str, str]


def copy(to: Path) -> Path:
    """A copy of the real folder that a test may change."""
    folder = to / "programme"
    shutil.copytree(PROGRAMME, folder, ignore=shutil.ignore_patterns("*.py", "*.md"))
    return folder


def read(folder: Path, name: str) -> list[Cells]:
    text = (folder / f"{name}.csv").read_text("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def write(folder: Path, name: str, rows: list[Cells], columns: list[str] | None = None) -> None:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns or list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    (folder / f"{name}.csv").write_text(text.getvalue(), "utf-8")


def put(folder: Path, name: str, row: int, **cells: str) -> None:
    """Change cells of a row, by the number a spreadsheet shows."""
    rows = read(folder, name)
    rows[row - 2] |= cells
    write(folder, name, rows)


def find(folder: Path, name: str, **cells: str) -> int:
    """The number of the first row that has these cells."""
    rows = read(folder, name)
    return next(n for n, row in enumerate(rows, start=2) if cells.items() <= row.items())


def add(folder: Path, name: str, **cells: str) -> int:
    """Append a row like the last one, but for `cells`; return its number."""
    rows = read(folder, name)
    write(folder, name, [*rows, {**rows[-1], **cells}])
    return len(rows) + 2
