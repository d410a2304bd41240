"""The precision of numbers: six decimals, as every file of the product writes them.

Numbers are rounded before they are recorded (db.record.recording) and before they are compared with
stored ones (db.record.column_values). Numbers recorded with more decimals before this rule stay as
they are, and so do the figures and check codes computed from them; files write them with fifteen
digits, the most that a spreadsheet stores, and a file is read without rounding.
"""

import re

DECIMALS = 6
DIGITS = 15
# Digits and a point alone: no 1e309, no NaN, no 1_000, no digits of other scripts. A negative
# exponent is how Python, and earlier files, write very small numbers.
WRITTEN = re.compile(r"-?\d{1,12}(\.\d{1,20})?([eE]-\d{1,3})?", re.ASCII)


def rounded(value: float) -> float:
    """The number with six decimals, as it is stored; 0 has no sign."""
    return round(value, DECIMALS) + 0.0


def read(text: str) -> float:
    """The number in a cell of the product's own files, not rounded. Raises ValueError."""
    if not WRITTEN.fullmatch(text):
        raise ValueError(text)
    return float(text)


def shown(value: float) -> float:
    """The number as files have it, of fifteen digits; a whole one as int."""
    kept = float(f"{value:.{DIGITS}g}")
    return int(kept) if kept.is_integer() else kept


def text(value: float) -> str:
    """The number that files have, as text; an exponent only where six decimals don't suffice."""
    kept = shown(value)
    plain = f"{kept:.{DECIMALS}f}"
    if float(plain) != kept:
        return repr(kept)
    return plain.rstrip("0").rstrip(".")
