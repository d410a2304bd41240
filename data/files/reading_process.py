"""Which reader makes tables of the bytes of a file, by the ending of its name.

Readers run in a process of their own (data.files.bounded_reading), so they import what reading
needs alone: no database, no pandas, no words. A new kind of file is a module here with a function
`tables` like theirs, and its line in READERS.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from importlib import import_module
from typing import Any, cast

from data.files.file_limits import BY_NAME, FileLimits
from data.files.file_sheet import Cell, PerCent, RawTable, checked
from db.problems import ProblemsError, problem

# Each is imported when it is needed: openpyxl takes longer than most texts.
READERS = {
    **dict.fromkeys((".csv", ".tsv", ".txt"), "data.files.text_table"),
    ".xlsx": "data.files.workbook_in",
    ".ods": "data.files.ods_in",
    ".zip": "data.files.safe_zip",
}
Reader = Callable[[bytes, FileLimits], list[RawTable]]


def reader_of(ending: str) -> Reader:
    """The function from bytes to tables in order; it, and walking their rows, raise ProblemsError.

    `ending` is a key of READERS.
    """
    found: Reader = import_module(READERS[ending]).tables
    return found


UNUSED = ("numpy", "PIL")
# What a process that has no memory left exits with.
OVER = 3
NICE = 10


def main(ending: str, limits: FileLimits, seconds: int) -> int:
    """Read a file on standard input and write its tables (`_answer`); return 0, or OVER."""
    # openpyxl would load them to write numbers and pictures, which takes long.
    sys.modules |= dict.fromkeys(UNUSED)  # type: ignore[arg-type]
    reader = reader_of(ending)
    _limit(seconds, limits.memory)
    try:
        for each in _answer(reader, sys.stdin.buffer.read(), limits):
            text = json.dumps(each, ensure_ascii=False, separators=(",", ":"))
            sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass") + b"\n")
        sys.stdout.buffer.flush()
    except MemoryError:
        return OVER
    return 0


def _limit(seconds: int, memory: int) -> None:
    """Limit this process to `seconds` and to bytes of address space, and let pages go first;
    Windows can't do so.
    """
    try:
        import resource
    except ImportError:
        return
    os.nice(NICE)
    limits = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        # A system may hold this process to less already, or know no such limit.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _answer(reader: Reader, data: bytes, limits: FileLimits) -> Iterator[Any]:
    """The lines of the answer: the names of the tables, then each table's rows and a None.

    A row is [number, cells]. A dict is a Problem, which ends the table, or the answer.
    """
    try:
        tables = reader(data, limits)
    except ProblemsError as error:
        yield asdict(error.problems[0])
        return
    yield [name for name, _ in tables]
    left = limits.cells
    for _, rows in tables:
        try:
            for number, cells in rows:
                left -= len(cells) + 1
                if left < 0:
                    raise ProblemsError(problem("too-many-cells", limit=limits.cells))
                yield [number, [_written(cell) for cell in checked(number, cells)]]
        except ProblemsError as error:
            yield asdict(error.problems[0])
        else:
            yield None


def _written(cell: Cell) -> Any:
    """A text or a number as such; a list of one text is a day, of one number it is in per cent."""
    if isinstance(cell, date):
        return [cell.isoformat()]
    return [float(cell)] if isinstance(cell, PerCent) else cell


def cell(written: Any) -> Cell:
    """The cell that a line has as `written`."""
    if not isinstance(written, list):
        return cast(Cell, written)
    (value,) = written
    return date.fromisoformat(value) if isinstance(value, str) else PerCent(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], BY_NAME[sys.argv[2]], int(sys.argv[3])))
