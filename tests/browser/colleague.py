"""Somebody else who saves, adds and undoes all the while that a test goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count
from threading import Event, Thread

from sqlalchemy import Engine

from data.record import load, moments
from db.links import link_writing
from db.links.stored_links import Audience, NewLink, StoredQuestion
from db.record import saving as commands
from db.record.people import Person
from db.record.saving import ChangeRequest, NewAction, NewEvidence
from db.undo import undo_batch

CAS = Person("Cas", "admin")
PROGRAMME, DAY, LATER = "benelux-2021-2024", date(2024, 12, 31), date(2026, 1, 1)
A_SAVE = 0.8  # seconds
TURNS = count(1)  # what is added has a code that nobody else has
LANGUAGES = ("nl", "fr", "en", "de")


def begin(engine: Engine, actions: int = 0) -> None:
    """A save that can be undone, a link that can be changed, and so many more actions."""
    for number in range(actions):
        _add(engine, f"2.{100 + number}")
    _change(engine, "4.3", 3.0)
    ends = datetime.now(UTC) + timedelta(days=9)
    new = NewLink("Ministry", StoredQuestion(programme=PROGRAMME), Audience(ends))
    link_writing.create(engine, CAS, new)


@contextmanager
def saving(engine: Engine) -> Iterator[None]:
    """While this lasts; what failed is raised at its end."""
    is_over = Event()
    failed: list[Exception] = []

    def go_on() -> None:
        try:
            for turn in TURNS:
                if is_over.wait(A_SAVE):
                    return
                _save(engine, turn)
        except Exception as error:
            failed.append(error)

    thread = Thread(target=go_on)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
    assert failed == []


def _save(engine: Engine, turn: int) -> None:
    """By turns a change, the undo of it, a new action, and what happened."""
    kind = turn % 4
    titles = dict.fromkeys(LANGUAGES, f"Turn {turn}")
    if kind == 1:
        _change(engine, "4.2", float(turn % 100))
    elif kind == 2:
        last = int(load.record(engine, PROGRAMME).batches["id"].max())
        undo_batch.undo(engine, CAS, PROGRAMME, last, today=LATER)
    elif kind == 3:
        _add(engine, f"1.{100 + turn}")
    else:
        happened = NewEvidence(
            action_code="4.2", happened_on=DAY, titles=titles, source_url="https://a.test/"
        )
        commands.add(engine, CAS, PROGRAMME, happened, today=LATER)


def _add(engine: Engine, code: str) -> None:
    states = {f"title_{language}": f"Action {code}" for language in LANGUAGES}
    new = NewAction(code=code, effective_on=DAY, pillar_code=code[0], states=states)
    commands.add(engine, CAS, PROGRAMME, new, today=LATER)


def _change(engine: Engine, code: str, progress: float) -> None:
    actions = moments.actions_on(load.record(engine, PROGRAMME), LATER).set_index("code")
    change = ChangeRequest(code, int(actions.loc[code, "version"]), DAY, {"progress": progress})
    commands.save(engine, CAS, PROGRAMME, [change], today=LATER)
