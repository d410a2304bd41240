"""The work that a file makes is bounded, in a process of its own, and no page waits for it."""

import re
import resource
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.drafts import pasted
from data.files import bounded_reading, file_tables, matching, whole_file
from data.files.file_sheet import FileLine, FileSheet
from data.files.folding import folded
from db.problems import ProblemsError, sentences
from db.record import codes
from locales import LANGUAGES, translator
from reports.file_text import one_line
from tests.data.exchange import attacks
from tests.data.exchange.attacks import ATTACKS
from tests.data.exchange.workbooks import workbook, zipped
from tests.faults.lines import count

LINE = "files that ask for too much work"
pytestmark = pytest.mark.faults("files that ask for too much work")

# Seconds: of this process, for what comes of a file; and between two beats of another thread of it,
# which also waits for its processor where others have it. Kilobytes that stay with this process.
OWN, BEAT, MEMORY = 5.0, 1.0, 400_000


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
    refuse_or_take(name, ATTACKS[name]())


PIECES = st.lists(
    st.tuples(st.sampled_from(attacks.XML), st.sampled_from((1, 300, 400_000))), max_size=4
)
PARTS = st.sampled_from((attacks.SHEET, attacks.STRINGS, attacks.STYLES))
BOOKS = st.builds(attacks.built, PARTS, PIECES)
TEXTS = st.lists(
    st.tuples(st.sampled_from(attacks.TEXT), st.sampled_from((1, 200, 30_000, 400_000))), max_size=5
).map(lambda pieces: "".join(piece * times for piece, times in pieces).encode())
ZIPS = TEXTS.map(lambda text: zipped({"p/programme.csv": text, "p/actions.csv": text}))
BROUGHT = st.one_of(
    st.tuples(st.just("a.xlsx"), BOOKS),
    st.tuples(st.just("a.csv"), TEXTS),
    st.tuples(st.just("a.zip"), ZIPS),
)


@settings(max_examples=count(LINE), suppress_health_check=list(HealthCheck))
@given(BROUGHT)
def test_whatever_a_file_repeats_it_takes_its_own_time_and_no_other(
    brought: tuple[str, bytes],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bounded_reading, "LEAST", 2)
        refuse_or_take(*brought)


def refuse_or_take(name: str, data: bytes) -> None:
    before, held = time.thread_time(), _held()
    with beating() as longest:
        try:
            found = whole_file.contents(name, data)
            if not isinstance(found, Mapping):
                matching.likeliest(found, "nl")
        except ProblemsError as error:
            for language in LANGUAGES:
                sentences(translator(language), error.problems)
    assert time.thread_time() - before < OWN
    assert longest[0] < BEAT
    assert _held() - held < MEMORY


def _held() -> int:
    """The most memory that this process has had, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_what_is_read_elsewhere_is_what_the_file_says() -> None:
    cells = ("1.1", "a\u2028b\n\U0001f600", 20.5, date(2024, 5, 3), "é")
    (found,) = file_tables.sheets("a.xlsx", workbook(["a", "b", "c", "d", "e"], cells))
    assert found == FileSheet("Sheet", ("a", "b", "c", "d", "e"), (FileLine(2, cells),))


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_reading, "LEAST", 1)
    begun = time.monotonic()
    with pytest.raises(ProblemsError) as refused:
        file_tables.sheets("strings.xlsx", ATTACKS["strings.xlsx"]())
    assert refused.value.problems[0].code == "too-much-work"
    assert time.monotonic() - begun < 30


def test_so_many_are_read_at_once_and_others_wait_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bounded_reading, "PATIENCE", 0.1)
    with (
        bounded_reading.tables(".csv", b"a;b\n1;2"),
        bounded_reading.tables(".csv", b"a;b\n1;2"),
        pytest.raises(ProblemsError) as refused,
    ):
        file_tables.sheets("a.csv", b"a;b\n1;2")
    assert refused.value.problems[0].code == "busy"
    assert len(file_tables.sheets("a.csv", b"a;b\n1;2")) == 1


def test_a_process_without_memory_left_is_told_as_too_much_work() -> None:
    with pytest.raises(ProblemsError) as refused:
        file_tables.sheets("memory.xlsx", ATTACKS["memory.xlsx"]())
    assert refused.value.problems[0].code == "too-much-work"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at the process as Linux shows it")
def test_the_process_knows_nothing_of_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://name:secret@host/base")
    rows = "a;b\n" + "1;2\n" * 49_000  # more than fits into a pipe: the process waits
    with bounded_reading.tables(".csv", rows.encode()):
        (child,) = _readers()
        assert b"DATABASE_URL" not in (child / "environ").read_bytes()
        assert int((child / "stat").read_text().rpartition(")")[2].split()[16]) > 0  # its priority
    assert not _readers()


def _readers() -> list[Path]:
    """The processes that read for this one."""
    children = Path("/proc/self/task").glob("*/children")
    found = [Path("/proc", pid) for each in children for pid in each.read_text().split()]
    return [each for each in found if b"reading_process" in (each / "cmdline").read_bytes()]


def test_a_long_paste_into_the_table_walks_it_once() -> None:
    shown: dict[str, dict[str, str]] = {str(at): {} for at in range(5_000)}
    before = time.thread_time()
    done = pasted.paste([[""]] * 250_000, pasted.PastedPlace(0, ["title"], shown), {})
    assert (done.edits, done.skipped) == ([], [])
    assert time.thread_time() - before < OWN


@given(st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), max_size=40))
def test_a_folded_word_is_what_it_was_when_all_of_it_was_decomposed_at_once(word: str) -> None:
    plain = unicodedata.normalize("NFKD", word.casefold())
    marked = "".join(each for each in plain if not unicodedata.combining(each))
    assert folded(word) == re.sub(r"[^\w]+", "", marked)


@pytest.mark.parametrize("fold", [folded, codes.folded, one_line])
def test_accents_without_end_are_folded_in_time(fold: Callable[[str], str]) -> None:
    before = time.thread_time()
    fold("e" + attacks.MARKS)
    assert time.thread_time() - before < 0.5


@pytest.mark.parametrize("fold", [folded, codes.folded, one_line])
def test_a_letter_that_stands_for_eighteen_is_looked_up(fold: Callable[[str], str]) -> None:
    before = time.thread_time()
    for _ in range(10):
        fold("\ufdfa" * 32_000)
    assert time.thread_time() - before < 0.8
