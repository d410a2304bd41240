"""Logs without secrets: whoever reads one must not be able to open what others were sent."""

import logging
import re

_TOKEN = re.compile(r"(/s/)[^/?#\s\"']+")
MASK = "***"


class Masked(logging.Filter):
    """Takes the token out of every address of a shared page."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the record pass, masked."""
        record.msg = masked(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(masked(part) for part in record.args)
        return True


def masked(said: object) -> object:
    """A text without tokens; what is no text, as it is."""
    return _TOKEN.sub(rf"\g<1>{MASK}", said) if isinstance(said, str) else said


def install() -> None:
    """Mask what uvicorn logs; again is no change."""
    for name in ("uvicorn.access", "uvicorn.error", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        if not any(isinstance(known, Masked) for known in logger.filters):
            logger.addFilter(Masked())
