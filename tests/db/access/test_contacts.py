"""Contacts of partners: they report on the actions of theirs, and do nothing else."""

from datetime import date

import pytest
from sqlalchemy import Engine

from data.record import load
from db.checks import check
from db.links import link_writing
from db.record.people import LOCAL, NotAllowedError, Person
from db.record.saving import NewAction, NewEvidence, RefusedError, add, save
from db.undo import undo_batch
from tests.db.access.people import noted, person_of, signed_in
from tests.db.links import asked
from tests.db.saying import PROGRAMME, TODAY, change, row, say, written

# 1.1 has NRW among its partners, 2.1 hasn't.
EVENT = {"titles": {"nl": "Vergadering"}, "source_url": "https://example.org/x"}


@pytest.fixture
def nora(engine: Engine) -> Person:
    return person_of(engine, signed_in(engine, "Nora", "contributor", partners=("NRW",)))


def test_a_contact_sees_the_actions_of_their_partners_alone(engine: Engine, nora: Person) -> None:
    assert nora.within == frozenset({"NRW"})
    all_seen = signed_in(engine, "Olaf", "contributor", partners=("NRW",), sees="all")
    assert person_of(engine, all_seen).within is None
    viewer = signed_in(engine, "Vic", "viewer", partners=("NRW",), sees="partners")
    assert person_of(engine, viewer).within == frozenset({"NRW"})
    assert person_of(engine, signed_in(engine, "Eva", partners=("NRW",))).within is None


def test_a_contact_reports(engine: Engine, nora: Person) -> None:
    say(engine, "1.1", {"status": "in_progress", "progress": 55}, person=nora)
    assert row(engine, "1.1")["progress"] == 55
    event = NewEvidence(action_code="1.1", happened_on=date(2024, 1, 1), **EVENT)  # type: ignore[arg-type]
    add(engine, nora, PROGRAMME, event, today=TODAY)
    assert check(engine) == []


@pytest.mark.parametrize("states", [{"owner": "x"}, {"progress": 3, "weight": 2}, {"partners": []}])
def test_a_contact_states_nothing_else(
    engine: Engine, nora: Person, states: dict[str, object]
) -> None:
    before = written(engine)
    with pytest.raises(RefusedError, match="not-allowed"):
        say(engine, "1.1", states, person=nora)
    assert written(engine) == before
    assert noted(engine)[-1].what == "refused write"


def test_a_contact_touches_no_other_action(engine: Engine, nora: Person) -> None:
    before = written(engine)
    changes = [change(engine, code, {"progress": 5}) for code in ("1.1", "2.1")]
    with pytest.raises(RefusedError, match=r"2\.1: not-allowed"):
        save(engine, nora, PROGRAMME, changes, today=TODAY)
    event = NewEvidence(action_code="2.1", happened_on=date(2024, 1, 1), **EVENT)  # type: ignore[arg-type]
    with pytest.raises(RefusedError, match="not-allowed"):
        add(engine, nora, PROGRAMME, event, today=TODAY)
    states = {"title_nl": "Nieuw", "partners": ["NRW"]}
    new = NewAction(code="1.99", effective_on=TODAY, pillar_code="1", states=states)
    with pytest.raises(RefusedError, match="not-allowed"):
        add(engine, nora, PROGRAMME, new, today=TODAY)
    with pytest.raises(NotAllowedError):
        link_writing.create(engine, nora, asked(question={"partners": ("NRW",)}))
    assert written(engine) == before


def test_a_contact_undoes_their_own_report(engine: Engine, nora: Person) -> None:
    before = row(engine, "1.1")["progress"]
    own = say(engine, "1.1", {"progress": 55}, person=nora).batch_id
    other = say(engine, "1.1", {"owner": "x"}).batch_id
    with pytest.raises(RefusedError, match="not-allowed"):
        undo(engine, nora, other)
    undo(engine, nora, own)
    assert row(engine, "1.1")["progress"] == before
    assert row(engine, "1.1")["owner"] == "x"
    assert check(engine) == []


def test_a_contact_undoes_their_own_event_and_no_other(engine: Engine, nora: Person) -> None:
    event = NewEvidence(action_code="1.1", happened_on=date(2024, 1, 1), **EVENT)  # type: ignore[arg-type]
    own, other = (add(engine, who, PROGRAMME, event, today=TODAY) for who in (nora, LOCAL))
    with pytest.raises(RefusedError, match="not-allowed"):
        undo(engine, nora, other.batch_id)
    refused = len(noted(engine))
    undo(engine, nora, own.batch_id)
    assert len(noted(engine)) == refused
    added = load.record(engine, PROGRAMME).evidence["batch_id"].tolist()
    assert other.batch_id in added
    assert own.batch_id not in added
    assert check(engine) == []


def undo(engine: Engine, person: Person, batch_id: int) -> None:
    undo_batch.undo(engine, person, PROGRAMME, batch_id, today=TODAY)
