"""Logs without secrets: whoever reads one must not be able to open what others were sent."""

import logging
import re

# All that follows /s/, however that is written, but the name of a file; and elsewhere whatever
# is long enough to be a token, for an address that was copied badly still holds it.
_PLACE = re.compile(r"(/s/)/*[^?#\s\"']*?(/[a-z]+\.[a-z]{3,4})?(?=[?#\s\"']|$)", re.IGNORECASE)
_LONG = re.compile(r"[\w-]{24,}", re.ASCII)
MASK = "***"
MOST = 300  # letters of anything that a visitor told; an address alone may have 64 KiB


class Masked(logging.Filter):
    """Takes the token out of every address of a shared page, and cuts what is long."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the record pass, masked and cut."""
        record.msg = masked(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_cut(masked(part)) for part in record.args)
        return True


def _cut(said: object) -> object:
    return f"{said[:MOST]}…" if isinstance(said, str) and len(said) > MOST else said


def masked(said: object) -> object:
    """A text without tokens; what is no text, as it is."""
    if not isinstance(said, str):
        return said
    return _LONG.sub(MASK, _PLACE.sub(rf"\g<1>{MASK}\g<2>", said))


def install() -> None:
    """Mask what uvicorn logs; again is no change."""
    for name in ("uvicorn.access", "uvicorn.error", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        if not any(isinstance(known, Masked) for known in logger.filters):
            logger.addFilter(Masked())
