"""What was taken back is told action by action and cell by cell, as long as that holds."""

from dataclasses import replace
from datetime import date

from data.undone import Undone, undone
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
