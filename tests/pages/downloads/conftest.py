"""What a page gives, instead of a button in a browser; and a scope that is not the usual one."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import streamlit as st
from sqlalchemy import Engine

from data.record import load
from data.record.load import Record
from db.engine.database import opened
from tests.db.saying import PROGRAMME, say
from tests.pages.downloads.reading import DAY, Made
from ui.history import save_words


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Made:
    """Name to what makes it of every file that a page offers."""
    made: Made = {}

    def button(_: str, data: Callable[[], bytes], *, file_name: str, **__: Any) -> None:
        made[file_name] = data

    monkeypatch.setattr(st, "download_button", button)
    return made


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    with opened(sqlite_url) as engine:
        yield engine


@pytest.fixture
def scope(engine: Engine) -> tuple[Record, dict[str, str]]:
    """A partner on a day, as it was known before the last save; and the address of that."""
    record = load.record(engine, PROGRAMME)
    moment = save_words.exactly(record.batches["recorded_at"].iloc[-1])
    say(engine, "1.1", {"progress": 99.0}, on=DAY.replace(day=1))
    return record, {"partner": "NRW", "as_of": DAY.isoformat(), "known_on": moment}
