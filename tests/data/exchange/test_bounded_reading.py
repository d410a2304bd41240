"""The work that a file makes is bounded, in a process of its own, and no page waits for it."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from data.exchange import bounded_reading, files, saying, whole
from data.exchange.sheet import Line, Sheet
from data.exchange.unread import UnreadFileError
from locales import LANGUAGES, translator
from tests.data.exchange.attacks import ATTACKS
from tests.data.exchange.workbooks import workbook

pytestmark = pytest.mark.faults("files that ask for too much work")

# Seconds: of this process, for what comes of a file; and between two beats of another thread of it.
OWN, BEAT = 5.0, 0.5


@contextmanager
def beating() -> Iterator[list[float]]:
    """The longest time that another thread of this process had to wait for its turn, at the end."""
    longest, over = [0.0], threading.Event()

    def beat() -> None:
        last = time.monotonic()
        while not over.wait(0.005):
            now = time.monotonic()
            longest[0], last = max(longest[0], now - last), now

    thread = threading.Thread(target=beat)
    thread.start()
    try:
        yield longest
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("name", ATTACKS)
def test_a_file_takes_its_own_time_and_no_other(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_reading, "LEAST", 3)
    data = ATTACKS[name]()
    before = time.thread_time()
    with beating() as longest:
        try:
            whole.contents(name, data)
        except UnreadFileError as error:
            for language in LANGUAGES:
                saying.unread(translator(language), error)
    assert time.thread_time() - before < OWN
    assert longest[0] < BEAT


def test_what_is_read_elsewhere_is_what_the_file_says() -> None:
    cells = ("1.1", "a\u2028b\n\U0001f600", 20.5, date(2024, 5, 3), "é")
    (found,) = files.sheets("a.xlsx", workbook(["a", "b", "c", "d", "e"], cells))
    assert found == Sheet("Sheet", ("a", "b", "c", "d", "e"), (Line(2, cells),))


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_reading, "LEAST", 1)
    begun = time.monotonic()
    with pytest.raises(UnreadFileError) as refused:
        files.sheets("sheets.xlsx", ATTACKS["sheets.xlsx"]())
    assert refused.value.reason == "too-much-work"
    assert time.monotonic() - begun < 15


def test_so_many_are_read_at_once_and_others_wait_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bounded_reading, "PATIENCE", 0.1)
    with (
        bounded_reading.tables(".csv", b"a;b\n1;2"),
        bounded_reading.tables(".csv", b"a;b\n1;2"),
        pytest.raises(UnreadFileError) as refused,
    ):
        files.sheets("a.csv", b"a;b\n1;2")
    assert refused.value.reason == "busy"
    assert len(files.sheets("a.csv", b"a;b\n1;2")) == 1
