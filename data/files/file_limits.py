"""The most that a file may have; every message that refuses more names its limit."""

from db.imports import text_tables
from db.problems import ProblemsError, problem

BYTES, UNPACKED, PARTS = 20_000_000, 150_000_000, 1_000
ROWS, COLUMNS, CELLS = 50_000, 200, 5_000_000
LETTERS = text_tables.LETTERS
# The most letters that the tables of a file have together, and how many more for each of its bytes.
TEXT, TEXT_PER_BYTE = 50_000_000, 5
MEGABYTE = 1_000_000
TOO_LARGE = problem("too-large", limit=BYTES // MEGABYTE)


def check_size(data: bytes) -> None:
    """Raise ProblemsError for more bytes than a file may have."""
    if len(data) > BYTES:
        raise ProblemsError(TOO_LARGE)
