"""How finely numbers are kept: to six decimals, as every file of the product writes them.

What people say is rounded before it is recorded (db.record.recording) and before it is compared
with what is there (db.record.column_values). What was recorded finer before this held stays as it
is, and so do the figures and check numbers made of it; files write it to fifteen digits, which is
all that a spreadsheet keeps, and a record is read from a file as it stands there.
"""

import re

DECIMALS = 6
DIGITS = 15
# Digits and a point alone: no 1e309, no NaN, no 1_000, no digits of other scripts. A negative
# exponent is how Python, and files of before, write what is very small.
WRITTEN = re.compile(r"-?\d{1,12}(\.\d{1,20})?([eE]-\d{1,3})?", re.ASCII)


def rounded(value: float) -> float:
    """The number that is kept of one; 0 has no sign."""
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
    """The same as text: without an exponent, unless it was recorded finer than numbers are kept."""
    kept = shown(value)
    plain = f"{kept:.{DECIMALS}f}"
    if float(plain) != kept:
        return repr(kept)
    return plain.rstrip("0").rstrip(".")
