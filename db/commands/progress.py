"""How far something is that takes longer than two seconds, for whoever waits."""

import sys
from collections.abc import Callable
from time import monotonic

AFTER_SECONDS, EVERY_SECONDS = 2, 1

# It is told how much is done, of how much.
Progress = Callable[[int, int], None]


def silent(_done: int, _of: int) -> None:
    """Nobody waits."""


def part(progress: Progress, begins: int, ends: int) -> Progress:
    """That of a part of the work, which goes from one per cent of all of it to another."""

    def told(done: int, of: int) -> None:
        progress(begins + (ends - begins) * done // max(of, 1), 100)

    return told


class ProgressLine:
    """A line on standard error now and then, none for what is quick."""

    def __init__(self, what: str) -> None:
        self._what, self._next = what, monotonic() + AFTER_SECONDS

    def __call__(self, done: int, of: int) -> None:
        """Tell it, unless that was done just now."""
        if monotonic() >= self._next:
            self._next = monotonic() + EVERY_SECONDS
            sys.stderr.write(f"{self._what}: {100 * done // max(of, 1)}%\n")
