"""What stands where there is nothing to show: a dash, never a 0 and never "nan"."""

MISSING = "–"


def is_missing(value: object) -> bool:
    """Whether `value` is None, NaN or pandas' NaT or NA."""
    try:
        return value is None or bool(value != value)
    except TypeError:  # NA has no truth value, not even in a comparison with itself
        return True
