"""What was taken back is told action by action and cell by cell, as long as that holds."""

from dataclasses import replace
from datetime import date

import pandas as pd

from data.record.undos import Undone, partners_undone, spent, undone
from db.record.partner_lives import NOT_YET
from tests.data.records import Said, born, record

DAY = date(2024, 6, 1)


def _save(code: str, batch: int, undoes: int | None = None, **states: object) -> Said:
    kind = "edit" if undoes is None else "undo"
    return Said(code, DAY, states, batch_id=batch, batch_kind=kind, undoes=undoes)


def test_a_part_an_action_and_an_undo_that_was_undone() -> None:
    told = [
        *(replace(born(code), batch_id=1) for code in ("1.1", "1.2")),
        _save("1.1", 2, progress=30.0, owner="Ann"),
        _save("1.2", 2, progress=40.0),
        _save("1.1", 3, 2, owner=""),
        _save("1.2", 4, 2, progress=None),
    ]
    both = {(2, "1.1"): Undone(3, ("owner",), False), (2, "1.2"): Undone(4, ("progress",), True)}
    assert undone(record(*told[:4])) == {}
    assert undone(record(*told)) == both
    again = undone(record(*told, _save("1.2", 5, 4, progress=40.0)))
    assert again == {(2, "1.1"): both[2, "1.1"], (4, "1.2"): Undone(5, ("progress",), True)}


def test_what_is_taken_back_whole_is_spent_and_so_is_evidence_that_went_again() -> None:
    known = record(
        *(replace(born(code), batch_id=1) for code in ("1.1", "1.2")),
        _save("1.1", 2, progress=30.0),
        _save("1.2", 2, progress=40.0, owner="Ann"),
        _save("1.1", 3, 2, progress=None),
        _save("1.2", 4, 2, owner=""),
    )
    told = [("E1", 2, "1.1", False), ("E2", 5, "1.3", False), ("E2", 6, "1.3", True)]
    log = pd.DataFrame(told, columns=["code", "batch_id", "action_code", "withdrawn"])
    gone, saves = undone(known), known.updates[known.updates["batch_id"] > 1]
    # The first one's evidence is still there, the second one's owner alone was taken back.
    assert spent(gone, saves, log) == {(5, "1.3")}
    assert spent(gone, saves, log[1:]) == {(2, "1.1"), (5, "1.3")}
    assert spent(gone, saves, log[:0]) == {(2, "1.1")}


def test_a_partner_is_taken_back_as_an_action_is() -> None:
    told = [replace(born("1.1"), batch_id=1), *(_save("1.1", n, progress=1.0) for n in (2, 3))]
    known = record(*told, _save("1.1", 4, 2, progress=2.0), _save("1.1", 5, 4, progress=1.0))
    gone = {**NOT_YET, "name_en": "", "removed": True}
    was, then = ({**gone, "name_en": name, "removed": False} for name in ("", "The Alps"))
    rows = [(2, "ALPS", gone, was), (3, "ALPS", was, then), (4, "ALPS", was, gone)]
    moves = pd.DataFrame(rows, columns=["batch_id", "code", "before", "after"])
    assert partners_undone(known, moves) == {(2, "ALPS"): Undone(4, ("removed",), True)}
    back = pd.DataFrame([(5, "ALPS", gone, was)], columns=moves.columns)
    again = partners_undone(known, pd.concat([moves, back]))
    assert again == {(4, "ALPS"): Undone(5, ("removed",), True)}
