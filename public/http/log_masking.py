"""Masking of tokens in logs: a reader of a log must not be able to open shared pages."""

import logging
import re

# All that follows /s/, in any spelling, except the name of a file; and elsewhere any text long
# enough to be a token, since a badly copied address still contains one.
_PLACE = re.compile(r"(/s/)/*[^?#\s\"']*?(/[a-z]+\.[a-z]{3,4})?(?=[?#\s\"']|$)", re.IGNORECASE)
_LONG = re.compile(r"[\w-]{24,}", re.ASCII)
MASK = "***"
MOST = 300  # letters of any text from a visitor; an address alone may have 64 KiB


class Masked(logging.Filter):
    """Masks tokens in log records, and cuts texts longer than MOST."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask and cut the record; return True, since none is dropped."""
        record.msg = masked(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_cut(masked(part)) for part in record.args)
        return True


def _cut(said: object) -> object:
    return f"{said[:MOST]}…" if isinstance(said, str) and len(said) > MOST else said


def masked(said: object) -> object:
    """A text with MASK for each token; any other object unchanged."""
    if not isinstance(said, str):
        return said
    return _LONG.sub(MASK, _PLACE.sub(rf"\g<1>{MASK}\g<2>", said))


def install() -> None:
    """Add Masked to uvicorn's loggers, once however often called."""
    for name in ("uvicorn.access", "uvicorn.error", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        if not any(isinstance(known, Masked) for known in logger.filters):
            logger.addFilter(Masked())
