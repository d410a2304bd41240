"""The process that reads one file: `python -m data.exchange.reading_process ENDING SECONDS`.

The bytes come on standard input, until its end. The answer on standard output is lines of JSON: the
names of the tables, then the rows of one table after the other. A table ends with null, or with an
object that says why the rest can't be read.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Any, cast

from data.exchange import readers
from data.exchange.sheet import Cell, PerCent, checked
from data.exchange.unread import CELLS, UnreadFileError

UNUSED = ("numpy", "PIL")
# What a process that has no memory left exits with.
OVER = 3
MEMORY = 1_000_000_000  # bytes of address space
NICE = 10


def main(ending: str, seconds: int) -> int:
    """Read the file; 0, or OVER."""
    # openpyxl would load them to write numbers and pictures, which takes long.
    sys.modules |= dict.fromkeys(UNUSED)  # type: ignore[arg-type]
    reader = readers.reader(ending)
    _limit(seconds)
    try:
        for each in _answer(reader, sys.stdin.buffer.read()):
            text = json.dumps(each, ensure_ascii=False, separators=(",", ":"))
            sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass") + b"\n")
        sys.stdout.buffer.flush()
    except MemoryError:
        return OVER
    return 0


def _limit(seconds: int) -> None:
    """No more work than that, and pages go first; Windows has no such limits but the clock's."""
    try:
        import resource
    except ImportError:
        return
    os.nice(NICE)
    limits = {
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        # A system may hold this process to less already, or know no such limit.
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _answer(reader: readers.Reader, data: bytes) -> Iterator[Any]:
    """The lines of the answer, as values that JSON has."""
    try:
        tables = reader(data)
    except UnreadFileError as error:
        yield _why(error)
        return
    yield [name for name, _ in tables]
    left = CELLS
    for _, rows in tables:
        try:
            for number, cells in rows:
                left -= len(cells) + 1
                if left < 0:
                    raise UnreadFileError("too-many-cells", limit=CELLS)
                yield [number, [_written(cell) for cell in checked(number, cells)]]
        except UnreadFileError as error:
            yield _why(error)
        else:
            yield None


def _why(error: UnreadFileError) -> Any:
    return {"reason": error.reason, "places": error.places}


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
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
