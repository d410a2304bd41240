"""Progress of work that takes longer than two seconds."""

import sys
from collections.abc import Callable
from time import monotonic

AFTER_SECONDS, EVERY_SECONDS = 2, 1

# Called with the amount done and the whole amount, in any unit.
Progress = Callable[[int, int], None]


def silent(_done: int, _of: int) -> None:
    """A Progress that prints nothing."""


def part(progress: Progress, begins: int, ends: int) -> Progress:
    """A Progress for a part of the work, from `begins` to `ends` per cent of the whole."""

    def told(done: int, of: int) -> None:
        progress(begins + (ends - begins) * done // max(of, 1), 100)

    return told


class ProgressLine:
    """A Progress that prints a line per second on standard error, none within two seconds."""

    def __init__(self, what: str) -> None:
        self._what, self._next = what, monotonic() + AFTER_SECONDS

    def __call__(self, done: int, of: int) -> None:
        """Print the line where the last one is at least EVERY_SECONDS old."""
        if monotonic() >= self._next:
            self._next = monotonic() + EVERY_SECONDS
            sys.stderr.write(f"{self._what}: {100 * done // max(of, 1)}%\n")
