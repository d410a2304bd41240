"""Progress of work that takes longer than two seconds."""

import sys
from collections.abc import Callable
from time import monotonic

AFTER_SECONDS, EVERY_SECONDS = 2, 1

# Called with the amount that is done, and the whole amount.
Progress = Callable[[int, int], None]


def silent(_done: int, _of: int) -> None:
    """Report nothing."""


def part(progress: Progress, begins: int, ends: int) -> Progress:
    """The progress of a part of the work, which goes from one per cent of the whole to another."""

    def told(done: int, of: int) -> None:
        progress(begins + (ends - begins) * done // max(of, 1), 100)

    return told


class ProgressLine:
    """A line on standard error now and then, none for quick work."""

    def __init__(self, what: str) -> None:
        self._what, self._next = what, monotonic() + AFTER_SECONDS

    def __call__(self, done: int, of: int) -> None:
        """Print the line, unless that was done just now."""
        if monotonic() >= self._next:
            self._next = monotonic() + EVERY_SECONDS
            sys.stderr.write(f"{self._what}: {100 * done // max(of, 1)}%\n")
