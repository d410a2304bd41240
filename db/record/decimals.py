"""The precision of numbers: six decimals, as every file of the product writes them.

Numbers are rounded before they are recorded (db.record.recording) and before they are compared
with those that are there (db.record.column_values). Numbers that were recorded finer before this
rule stay as they are, and so do the figures and check numbers made of them; files write them to
fifteen digits, all that a spreadsheet stores, and a record is read from a file as it stands there.
"""

import re

DECIMALS = 6
DIGITS = 15
# Digits and a point alone: no 1e309, no NaN, no 1_000, no digits of other scripts. A negative
# exponent is how Python, and earlier files, write very small numbers.
WRITTEN = re.compile(r"-?\d{1,12}(\.\d{1,20})?([eE]-\d{1,3})?", re.ASCII)


def rounded(value: float) -> float:
    """The number as it is stored; 0 has no sign."""
    return round(value, DECIMALS) + 0.0


def read(text: str) -> float:
    """The number in a cell of a file of ours, as fine as it is there. Raises ValueError."""
    if not WRITTEN.fullmatch(text):
        raise ValueError(text)
    return float(text)


def shown(value: float) -> float:
    """The number that files have: a whole one as such."""
    kept = float(f"{value:.{DIGITS}g}")
    return int(kept) if kept.is_integer() else kept


def text(value: float) -> str:
    """The same as text: without an exponent, unless it was recorded with more decimals."""
    kept = shown(value)
    plain = f"{kept:.{DECIMALS}f}"
    if float(plain) != kept:
        return repr(kept)
    return plain.rstrip("0").rstrip(".")
