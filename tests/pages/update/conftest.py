"""The database below the update page, and a colleague who writes to it behind one's back."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol

import pytest
from sqlalchemy import Engine

from data.record import load, moments
from db.engine.database import open_engine
from db.record import saving
from db.record.people import Person
from db.record.saving import ChangeRequest
from tests.pages.update.editing import DAY, PROGRAMME

LATER = date(2026, 1, 1)


class Stands(Protocol):
    """What the database says of an action, later statements and all."""

    def __call__(self, code: str, column: str) -> Any: ...


class Colleague(Protocol):
    """Ann, who saves what she says of an action."""

    def __call__(self, code: str, **states: object) -> None: ...


@pytest.fixture(autouse=True)
def _its_own(sqlite_url: str) -> None:
    """What is saved here, nobody else may read."""


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    engine = open_engine(sqlite_url)
    yield engine
    engine.dispose()


@pytest.fixture
def stands(engine: Engine) -> Stands:
    def stands(code: str, column: str) -> Any:
        actions = moments.actions_on(load.record(engine, PROGRAMME), LATER)
        return actions.set_index("code").loc[code, column]

    return stands


@pytest.fixture
def colleague(engine: Engine, stands: Stands) -> Colleague:
    def colleague(code: str, **states: object) -> None:
        change = ChangeRequest(code, int(stands(code, "version")), DAY, states)
        saving.save(engine, Person("Ann", "admin"), PROGRAMME, [change], today=LATER)

    return colleague
