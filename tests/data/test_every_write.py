"""After every kind of write each process tells what a fresh one does, whatever it is asked.

The kinds of writes are those of tests.data.every_write. What is asked is any scope, of today and of
earlier days, as known now and by earlier saves, in each language, by a local reader, an
administrator and a partner's contact. Two processes are asked: this one, and another, real one.
"""

import ast
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import cache, partial
from itertools import cycle
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from data import brought_up
from data.cache import known
from data.filters import Filters
from data.record import load
from db.engine.database import opened
from tests.data.every_write import COVERED, WRITES, Writings, other_programme
from tests.data.told_values import Asking, OtherProcess, Telling, Told, other_process, same
from tests.databases import ROOT, Shelf
from tests.db.saying import PROGRAMME

ANYTHING = Filters()
NOW = date(2024, 6, 30)
SCOPES = st.builds(
    Filters,
    pillar=st.sampled_from([(), ("1",), ("2", "3")]),
    partner=st.sampled_from([(), ("NRW",), ("FRANCE", "NORDICS")]),
    status=st.sampled_from([(), (), ("in_progress", "completed")]),
    health=st.sampled_from([(), (), ("off_track",)]),
    level=st.sampled_from(["action", "measure"]),
)
# Of whom, of what, of which of the batches there are (None: now), and who of the readers asks.
QUESTIONS = st.fixed_dictionaries(
    {
        "filters": SCOPES,
        "day": st.sampled_from([NOW, date(2023, 6, 30), date(2022, 5, 1), date(2021, 1, 15)]),
        "language": st.sampled_from(["nl", "fr", "de", "en"]),
        "batch": st.sampled_from([None, None, None, 0.0, 0.5, 1.0]),
        "reader": st.sampled_from([None, "admin", "contact", "contact"]),
    }
)
STEPS = st.tuples(st.sampled_from([*WRITES]), st.lists(QUESTIONS, min_size=1, max_size=2))
# Some of those that only add batches to the programme, by whose numbers readings can be checked.
ADDING = [
    *("edit", "new event", "other partners", "undo", "import of actions", "thresholds"),
    "several actions",
]
SESSIONS = 8
PATIENCE = 60  # seconds until each of them has had its first answer
PARTS = 3  # of the kinds of writes, each part in a database of its own


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shelf(request: pytest.FixtureRequest) -> Shelf:
    found: Shelf = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def other() -> Iterator[OtherProcess]:
    with other_process() as found:
        yield found


@pytest.fixture(scope="module")
def whole(sqlite: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return other_programme(sqlite, tmp_path_factory.mktemp("other"))


@contextmanager
def begun(
    shelf: Shelf, folder: Path, whole: Path, other: OtherProcess
) -> Iterator[tuple[Writings, Telling]]:
    """A database, those who write to it, and this process, which tells of it beside `other`."""
    with shelf.loaded() as url, opened(url) as engine, opened(url) as own:
        try:
            yield Writings(url, engine, folder, whole), Telling(url, own)
        finally:  # the next one may be a database of the same name, with other content
            known.clear()
            other.leave()


def asked(here: Writings, question: dict[str, Any]) -> Asking:
    """A question, of a batch that is there and of a reader who is."""
    batches, reader = here.batches(), question["reader"]
    share = question["batch"]
    batch = None if share is None else batches[int(share * (len(batches) - 1))]
    number = None if reader is None else getattr(here, reader)
    about = (question["filters"], question["day"], question["language"])
    return Asking(PROGRAMME, *about, batch=batch, reader=number)


EVERYBODY = [
    {"filters": scope, "day": day, "language": language, "batch": batch, "reader": reader}
    for scope, day, language, batch, reader in [
        (ANYTHING, NOW, "nl", None, None),
        (Filters(pillar=("1",)), date(2023, 6, 30), "fr", None, "contact"),
        (Filters(partner=("NRW",), level="measure"), NOW, "de", None, "admin"),
        (ANYTHING, NOW, "en", 1.0, None),
        (ANYTHING, NOW, "en", 0.5, "contact"),
    ]
]


@pytest.mark.parametrize("part", range(PARTS))
def test_after_a_write_of_every_kind_two_processes_tell_what_a_fresh_one_does(
    shelf: Shelf, other: OtherProcess, whole: Path, tmp_path: Path, part: int
) -> None:
    with begun(shelf, tmp_path, whole, other) as (here, telling):
        questions = cycle(EVERYBODY)
        for kind in [*WRITES][part::PARTS]:
            before = [_state(telling, one) for one in _people(here)]
            _stand(telling)
            here.write(kind)
            _stand(telling)
            assert [_state(telling, one) for one in _people(here)] != before, kind
            _agree(here, telling, other, next(questions))


@settings(
    max_examples=2,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(life=st.lists(STEPS, min_size=2, max_size=5))
def test_whatever_was_written_and_asked_before_it_is_what_a_fresh_process_tells(
    shelf: Shelf,
    other: OtherProcess,
    whole: Path,
    tmp_path_factory: pytest.TempPathFactory,
    life: list[tuple[str, list[dict[str, Any]]]],
) -> None:
    folder = tmp_path_factory.mktemp("life")
    with begun(shelf, folder, whole, other) as (here, telling):
        for kind, questions in life:
            here.write(kind)
            for question in questions:
                _agree(here, telling, other, question)


def test_while_one_writes_eight_sessions_and_another_process_read_what_was_saved(
    shelf: Shelf, other: OtherProcess, whole: Path, tmp_path: Path
) -> None:
    with begun(shelf, tmp_path, whole, other) as (here, telling):
        is_over, has_begun = Event(), Barrier(SESSIONS + 2)
        first = here.batches()[-1]
        with ThreadPoolExecutor(SESSIONS + 1) as sessions:
            questions = [*_sessions(), _sessions()[0]]
            asking = [partial(telling.told, each) for each in questions[:-1]]
            asking += [partial(other.told, here.url, questions[-1])]
            readings = [sessions.submit(_read, ask, has_begun, is_over) for ask in asking]
            try:
                has_begun.wait(PATIENCE)
                for kind in ADDING:
                    here.write(kind)
            finally:
                is_over.set()
            told = [each.result() for each in readings]
        seen = {one["last_batch"] for answers in told for one in answers}
        assert {first, here.batches()[-1]} <= seen
        fresh = cache(telling.fresh)
        for question, answers in zip(questions, told, strict=True):
            numbers = [one["last_batch"] for one in answers]
            assert numbers == sorted(numbers)
            for one in answers:
                then = question._replace(batch=one["last_batch"])
                same(one, fresh(then), of_then=True)
            same(answers[-1], fresh(question))


def test_no_kind_of_write_is_forgotten() -> None:
    """Every module that counts a revision stands in COVERED, with writes that are there."""
    found = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "db").rglob("*.py")
        if "migrations" not in path.parts and _counts(ast.parse(path.read_text("utf-8")))
    }
    assert found - {"db.record.recording"} == {*COVERED}
    assert {kind for kinds in COVERED.values() for kind in kinds} <= {*WRITES}
    assert {*ADDING} <= {*WRITES}


def _counts(tree: ast.Module) -> bool:
    """Whether a module begins a batch, or changes the row of the revision."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return any(
        ast.unparse(call.func) in ("recording", "recording.recording")
        or ast.unparse(call) == "update(Revision)"
        for call in calls
    )


def _people(here: Writings) -> list[Asking]:
    """A reader with all rights, and a contact."""
    common = (PROGRAMME, ANYTHING, NOW, "nl")
    return [Asking(*common), Asking(*common, reader=here.contact)]


def _state(telling: Telling, question: Asking) -> object:
    """What every write changes: the revision, the programmes, and whose actions are seen."""
    snapshot = telling.snapshot(question)
    record = snapshot.record(question.programme)
    seen = tuple(record.actions["code"])
    return snapshot.revision, snapshot.programmes(), record.last_batch, seen


def _stand(telling: Telling) -> None:
    """Asked the same before and after a write, a process tells how the actions stand now."""
    snapshot = telling.snapshot(Asking(PROGRAMME, ANYTHING, NOW, "nl"))
    told, fresh = snapshot.record(PROGRAMME), load.record(telling.engine, PROGRAMME)
    for day in (NOW, date(2023, 6, 30)):
        rows = brought_up.assessed(fresh, day).rows
        pd.testing.assert_frame_equal(snapshot.assessed(told, day), rows, obj=f"{day}")


def _agree(here: Writings, telling: Telling, other: OtherProcess, question: dict[str, Any]) -> None:
    """Both processes, each asked twice, tell what a fresh one does."""
    one = asked(here, question)
    fresh, of_then = telling.fresh(one), one.batch is not None
    for _ in range(2):
        same(telling.told(one), fresh, of_then=of_then)
    same(other.told(here.url, one), fresh, of_then=of_then)


def _sessions() -> list[Asking]:
    """The questions of eight sessions: each is asked by two of them."""
    scopes = [ANYTHING, Filters(pillar=("1",)), Filters(partner=("NRW",)), ANYTHING]
    days = cycle([NOW, date(2022, 6, 30)])
    asked = [
        Asking(PROGRAMME, scope, next(days), language)
        for scope, language in zip(scopes, ["nl", "fr", "de", "en"], strict=True)
    ]
    return asked * 2


def _read(ask: Any, has_begun: Barrier, is_over: Event) -> list[Told]:
    """Ask before anything is written, until all is, and once more; each new answer."""
    answers: list[Told] = [ask()]
    has_begun.wait(PATIENCE)
    while True:
        was_over = is_over.is_set()
        one = ask()
        if answers[-1]["last_batch"] != one["last_batch"] or was_over:
            answers.append(one)
        if was_over:
            return answers
