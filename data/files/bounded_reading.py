"""Files are read in a process of their own, which takes only so much time and memory.

No page waits for a file, whatever is in it: the system limits the process, a clock ends it, it gets
neither the address of the database nor the environment, and it answers with a limited number of
plain cells. data.files.reading_process lists the kinds of file.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import BoundedSemaphore, Timer
from typing import IO, Any, cast

from data.files.file_limits import MEGABYTE, PAGE, TEXT_PER_BYTE, FileLimits, check_size
from data.files.file_sheet import Numbered, RawTable
from data.files.reading_process import OVER, cell
from db.problems import Problem, ProblemsError, problem

ROOT = Path(__file__).parents[2]
# How many files are read at once, and how many seconds another one waits for its turn.
AT_ONCE, PATIENCE = 2, 30
# Seconds of a processor: for the smallest file, and for each megabyte more. By the clock a file may
# take so many times as long, since pages go first.
LEAST, PER_MEGABYTE, BY_THE_CLOCK = 10, 10, 6
# What an interpreter may need to start; the address of the database and all secrets are left out.
ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")

_turns = BoundedSemaphore(AT_ONCE)


class BrokenReaderError(RuntimeError):
    """The process ended by a fault of this program; its standard error has the traceback."""


class Tables:
    """The tables in a file: their names, and each table with its rows, once and in turn.

    Rows are read as they arrive: the next table ends those of the one before.
    """

    def __init__(self, answer: "_Answer") -> None:
        self._answer = answer
        self.names: list[str] = answer.line()

    def __iter__(self) -> Iterator[RawTable]:
        for name in self.names:
            rows = self._answer.rows()
            yield name, rows
            # Rows that the caller left unread.
            with suppress(ProblemsError):
                for _ in rows:
                    pass


@contextmanager
def tables(ending: str, data: bytes, limits: FileLimits = PAGE) -> Iterator[Tables]:
    """The tables in `data`, a file whose `ending` is a key of data.files.reading_process.READERS.

    Raises ProblemsError, also as rows are walked, and BrokenReaderError.
    """
    check_size(data, limits)
    if not _turns.acquire(timeout=PATIENCE):
        raise ProblemsError(problem("busy"))
    try:
        with _reading(ending, data, limits) as answer:
            yield Tables(answer)
    finally:
        _turns.release()


class _Answer:
    """The output of the process, line by line."""

    def __init__(self, process: subprocess.Popen[bytes], clock: Timer, most: int) -> None:
        self._process, self._clock = process, clock
        self._output = cast(IO[bytes], process.stdout)
        self._most = self._left = most

    def line(self) -> Any:
        """The value in the next line of JSON. Raises ProblemsError and BrokenReaderError."""
        line = self._output.readline(self._left)
        self._left -= len(line)
        if not line.endswith(b"\n"):
            raise self._end()
        value = json.loads(line)
        if isinstance(value, dict):
            raise ProblemsError(Problem(**value))
        return value

    def rows(self) -> Iterator[Numbered]:
        """The rows of the table that is next."""
        while line := self.line():
            number, cells = line
            # Tuples: the garbage collector would walk millions of lists, while every page waits.
            yield number, tuple([cell(each) for each in cells])

    def _end(self) -> Exception:
        """The error for a line that is missing or cut."""
        if self._left <= 0:
            return ProblemsError(problem("too-much-text", limit=self._most // MEGABYTE))
        code = self._process.wait()
        if code < 0 or code == OVER or self._clock.finished.is_set():
            return ProblemsError(problem("too-much-work"))
        return BrokenReaderError(f"exit code {code}")


@contextmanager
def _reading(ending: str, data: bytes, limits: FileLimits) -> Iterator[_Answer]:
    seconds = min(LEAST + len(data) * PER_MEGABYTE // MEGABYTE, limits.seconds)
    reader = [sys.executable, "-m", "data.files.reading_process"]
    command = [*reader, ending, limits.name, str(seconds)]
    environment = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    with subprocess.Popen(  # noqa: S603 - the command is ours
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        clock = Timer(seconds * BY_THE_CLOCK, process.kill)
        clock.daemon = True
        clock.start()
        try:
            # A process that has ended reads no more; its answer or its exit code says why.
            with suppress(OSError), cast(IO[bytes], process.stdin) as file:
                file.write(data)
            yield _Answer(process, clock, limits.text + TEXT_PER_BYTE * len(data))
        finally:
            clock.cancel()
            process.kill()
