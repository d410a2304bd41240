"""Writes of a visit whose person's rights change at the same moment."""

from contextlib import nullcontext
from datetime import date

import pytest
from sqlalchemy import Engine

from db.access import account_changes, accounts
from db.access.granted_rights import Granted
from db.record import saving
from db.record.people import Person
from db.record.saving import ChangeRequest, RefusedError
from tests.db.access.people import NOW, invited, person_of, signed_in
from tests.db.saying import PROGRAMME, change
from ui.frame import store

TODAY = date(2024, 12, 31)


@pytest.fixture
def eva(engine: Engine) -> Person:
    """An administrator, and not the only one."""
    invited(engine, "Anna", "admin")
    return person_of(engine, signed_in(engine, "Eva", "admin"))


def _visit(engine: Engine, monkeypatch: pytest.MonkeyPatch, *people: Person) -> None:
    """Have the visit be that of each of `people` in turn, as often as it asks."""
    known = iter(people)
    monkeypatch.setattr(store, "person", lambda: next(known))
    monkeypatch.setattr(store, "writing", lambda: nullcontext(engine))
    monkeypatch.setattr(store, "today", lambda: TODAY)


def _asked(engine: Engine, code: str) -> list[ChangeRequest]:
    return [change(engine, code, {"owner": "x"})]


@pytest.mark.parametrize(("code", "is_taken"), [("1.1", True), ("2.1", False)])
def test_rights_that_change_just_before_a_write_are_those_that_count(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, eva: Person, code: str, is_taken: bool
) -> None:
    account_changes.change_role(engine, eva.number or 0, Granted("editor", pillars=("1",)), NOW)
    _visit(engine, monkeypatch, eva, accounts.one(engine, eva.number or 0).person)
    if is_taken:
        assert store.write(saving.save, PROGRAMME, _asked(engine, code)).cells == 1
    else:
        with pytest.raises(RefusedError, match="not-allowed"):
            store.write(saving.save, PROGRAMME, _asked(engine, code))


def test_rights_that_go_on_changing_are_a_refusal(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, eva: Person
) -> None:
    account_changes.change_role(engine, eva.number or 0, Granted("viewer"), NOW)
    _visit(engine, monkeypatch, eva, eva)
    with pytest.raises(RefusedError, match="not-allowed"):
        store.write(saving.save, PROGRAMME, _asked(engine, "1.1"))
