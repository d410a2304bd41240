"""What is wrong with the file of a programme is said in every language, as precisely as in ours."""

from typing import Any

import pytest

from data.exchange import whole
from db.engine import opened
from db.folder import FolderError
from db.folder_rules import Fault
from locales import LANGUAGES, translator
from tests.data.exchange.test_new_programmes import SHEETS, fill
from ui import exchange_faults

WRONG: dict[str, list[list[Any]]] = {
    **SHEETS,
    "programme": [[*SHEETS["programme"][0]], ["a,b", None, "31.02.2025", None, "la"]],
    "actions": [
        ["code", "pillar", "title_nl", "partners", "starts_on", "due_on", "weight", "kind"],
        ["1.1", 1, "A", "MARS", None, None, 0, "sometimes"],
        ["1.1", None, None, "NRW", "2026-01-01", "2025-01-01", "1,5", None],
        ["1.2", 9, "x" * 10_001, None, None, None, None, None],
    ],
    "partners": [["code", "kind"], ["NRW", "region"]],
    "evidence": [
        ["id", "action_code", "date", "source_url"],
        ["e1", "1.1", None, "//evil.example"],
    ],
}


REASONS = (
    "it must have one row only",
    "the column due_on is missing",
    "the column x stands there twice",
    "it has 4 values, the header has 3",
    "there are more than 50000 rows",
    "it isn't CSV: unexpected end of data",
    "the code 1.1 is an action's",
    "the code 'x is an action's",
    "the column 'x stands there twice",
    r"the column '\x' stands there twice",
    "starts_on: the programme begins later, on 2025-01-01",
    "title_nl: a letter was lost when it was saved with another encoding",
    "due_on: it isn't what the record says; without the tables of the record it can be imported",
)


def test_every_reason_is_said_in_the_readers_words(sqlite_url: str) -> None:
    with opened(sqlite_url) as engine, pytest.raises(FolderError) as refused:
        whole.check(engine, whole.texts(fill(WRONG), "new.xlsx"))
    faults = refused.value.faults
    assert len(faults) > 12
    for t in map(translator, LANGUAGES):
        vague = (t("new-fault-cell"), t("new-fault-row"))
        for fault in [*faults, *(Fault("actions.csv", 2, reason) for reason in REASONS)]:
            assert not exchange_faults.sentence(t, fault).endswith(vague), fault.reason


def test_what_was_written_is_said_as_it_was() -> None:
    fault = Fault("actions.csv", 3, "kind: \"it's\" isn't one of one_off, continuous")
    said = exchange_faults.sentence(translator("de"), fault)
    assert (
        said
        == "actions, Zeile 3, kind: \u201eit's\u201c ist keines von diesen: one_off, continuous."
    )


def test_what_was_written_is_never_taken_for_the_reason() -> None:
    for reason in REASONS:
        fault = Fault("actions.csv", 3, f"kind: {reason!r} isn't one of one_off, continuous")
        said = exchange_faults.sentence(translator("en"), fault)
        assert said.startswith(f"actions, Row 3, kind: \u2018{reason}\u2019 is not one of these: ")


def test_the_most_that_a_number_may_be_is_told_in_full(sqlite_url: str) -> None:
    rows: list[list[Any]] = [["code", "pillar", "title_nl", "weight"], ["1.1", 1, "A", 0]]
    with opened(sqlite_url) as engine, pytest.raises(FolderError) as refused:
        whole.check(engine, whole.texts(fill({**SHEETS, "actions": rows}), "new.xlsx"))
    assert exchange_faults.sentence(translator("en"), refused.value.faults[0]) == (
        "actions, Row 2, weight: \u20180\u2019 is not a number above 0 and up to 1000000, "
        "with a point for decimals."
    )
