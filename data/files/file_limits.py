"""The most that a file may have; every message that refuses more names its limit.

A page takes less than a command, which is run by an administrator of the server; no page waits for
it. A page that refuses what a command takes names the command.
"""

from dataclasses import dataclass

from db.imports import text_tables
from db.problems import Problem, ProblemsError, problem

PARTS, ROWS, COLUMNS = 1_000, 50_000, 200
LETTERS = text_tables.LETTERS
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class FileLimits:
    """The most bytes, packed and unpacked; cells, and letters, of all tables together; and rows of
    a table of a whole programme.

    Each byte of a file allows TEXT_PER_BYTE letters more than `text`. The process that reads it has
    so many `seconds` of a processor at most, and bytes of `memory`.
    """

    name: str
    bytes: int
    unpacked: int
    cells: int
    text: int
    rows: int
    seconds: int
    memory: int


PAGE = FileLimits(
    name="page",
    bytes=20 * MEGABYTE,
    unpacked=150 * MEGABYTE,
    cells=5_000_000,
    text=50 * MEGABYTE,
    rows=text_tables.MOST_ROWS,
    seconds=120,
    memory=1_000 * MEGABYTE,
)
# For whole programmes alone: five times as much of each.
COMMAND = FileLimits(
    name="command",
    bytes=100 * MEGABYTE,
    unpacked=750 * MEGABYTE,
    cells=25_000_000,
    text=250 * MEGABYTE,
    rows=5 * text_tables.MOST_ROWS,
    seconds=600,
    memory=5_000 * MEGABYTE,
)
BY_NAME = {each.name: each for each in (PAGE, COMMAND)}

TEXT_PER_BYTE = 5  # letters
# What more room would mend.
SIZES = {
    *("too-large", "unpacks-too-large", "too-many-cells", "too-many-rows", "too-much-text"),
    "too-much-work",
}


def check_size(data: bytes, limits: FileLimits = PAGE) -> None:
    """Raise ProblemsError for more bytes than a file may have."""
    if len(data) > limits.bytes:
        raise ProblemsError(too_large(limits))


def is_beyond(error: ProblemsError) -> bool:
    """Whether a file was refused for its size, or for the work to read it."""
    return any(each.code in SIZES for each in error.problems)


def too_large(limits: FileLimits) -> Problem:
    """That a file has more bytes than it may."""
    return problem("too-large", limit=limits.bytes // MEGABYTE)


def larger_way(limits: FileLimits) -> Problem:
    """How a whole programme comes in that is beyond `limits`."""
    if limits.name == COMMAND.name:
        return problem("by-backup")
    return problem("by-command", limit=COMMAND.bytes // MEGABYTE, rows=COMMAND.rows)


# What keeps a file from being sent to a page.
TOO_LARGE = (too_large(PAGE), larger_way(PAGE))
