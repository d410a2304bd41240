"""Two people, one row: different columns merge, the same cell is a conflict, nothing is lost."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from db.record.conflicts import Collision
from db.record.people import LOCAL, Person
from db.record.saving import ChangeRequest, ConflictError, RefusedError, save
from tests.db.saying import PROGRAMME, TODAY, change, row, say, version, written

ANNE, BRAM = Person("Anne", "admin"), Person("Bram", "admin")
NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)


def conflict(engine: Engine, *changes: ChangeRequest) -> list[Collision]:
    before = written(engine)
    with pytest.raises(ConflictError) as caught:
        save(engine, BRAM, PROGRAMME, changes, today=TODAY)
    assert written(engine) == before
    return caught.value.collisions


def test_different_columns_of_one_row_merge(engine: Engine) -> None:
    read_at = version(engine, "1.1")
    say(engine, "1.1", {"progress": 60}, person=ANNE)
    say(engine, "1.1", {"due_on": "2025-06-30"}, person=BRAM, read_at=read_at)
    now = row(engine, "1.1")
    assert (now["progress"], now["due_on"].date().isoformat()) == (60, "2025-06-30")


def test_the_same_cell_is_a_conflict_that_names_who_when_and_all_three_values(
    engine: Engine,
) -> None:
    mine = change(engine, "1.1", {"progress": 70})
    say(engine, "1.1", {"progress": 60}, person=ANNE, now=NOON)
    assert conflict(engine, mine) == [Collision("1.1", "progress", 50, 60, 70, "Anne", NOON)]
    assert row(engine, "1.1")["progress"] == 60


def test_every_cell_of_every_row_in_conflict_is_told(engine: Engine) -> None:
    mine = [
        change(engine, "1.1", {"progress": 70, "status": "on_hold"}),
        change(engine, "1.2", {"partners": ["NRW"]}),
        change(engine, "1.3", {"progress": 80}),
    ]
    say(engine, "1.1", {"progress": 60, "status": "completed", "owner": "x"} | {"progress": 100})
    say(engine, "1.2", {"partners": ["FRANCE"]})
    found = conflict(engine, *mine)
    assert [(c.action_code, c.column, c.theirs, c.yours) for c in found] == [
        ("1.1", "progress", 100, 70),
        ("1.1", "status", "completed", "on_hold"),
        ("1.2", "partners", "FRANCE", "NRW"),
    ]
    assert row(engine, "1.3")["progress"] == 75


def test_the_conflict_names_the_last_who_changed_the_cell(engine: Engine) -> None:
    mine = change(engine, "1.1", {"progress": 70})
    say(engine, "1.1", {"progress": 60}, person=ANNE)
    say(engine, "1.1", {"progress": 65}, person=BRAM)
    say(engine, "1.1", {"owner": "someone"}, person=ANNE)
    (collision,) = conflict(engine, mine)
    assert (collision.before, collision.theirs, collision.author) == (50, 65, "Bram")


def test_two_who_say_the_same_do_not_collide(engine: Engine) -> None:
    mine = change(engine, "1.1", {"progress": 60.0, "partners": ["FRANCE", "NRW"]})
    say(engine, "1.1", {"progress": 60, "partners": ["NRW", "FRANCE"]}, person=ANNE)
    save(engine, BRAM, PROGRAMME, [mine], today=TODAY)
    assert row(engine, "1.1")["progress"] == 60


def test_choosing_again_after_a_conflict_writes_the_choice(engine: Engine) -> None:
    mine = change(engine, "1.1", {"progress": 70})
    say(engine, "1.1", {"progress": 60}, person=ANNE)
    conflict(engine, mine)
    say(engine, "1.1", {"progress": 70}, person=BRAM)
    assert row(engine, "1.1")["progress"] == 70


def test_done_meanwhile_is_a_conflict_and_no_broken_rule(engine: Engine) -> None:
    """Anne completed it; Bram, who never saw that, is not told off for his 60 per cent."""
    mine = change(engine, "1.1", {"progress": 60})
    say(engine, "1.1", {"status": "completed"}, person=ANNE)
    (collision,) = conflict(engine, mine)
    assert (collision.column, collision.theirs, collision.yours) == ("progress", 100, 60)


def test_done_by_me_collides_with_a_figure_given_meanwhile(engine: Engine) -> None:
    mine = change(engine, "1.1", {"status": "completed"})
    say(engine, "1.1", {"progress": 60}, person=ANNE)
    (collision,) = conflict(engine, mine)
    assert (collision.column, collision.theirs, collision.yours) == ("progress", 60, 100)


def test_columns_that_merge_must_keep_the_rules_together(engine: Engine) -> None:
    mine = change(engine, "1.1", {"due_on": "2022-01-01"})
    say(engine, "1.1", {"starts_on": "2023-01-01"}, person=ANNE)
    before = written(engine)
    with pytest.raises(RefusedError, match="due-before-start"):
        save(engine, BRAM, PROGRAMME, [mine], today=TODAY)
    assert written(engine) == before


def test_a_comment_never_collides(engine: Engine) -> None:
    read_at = version(engine, "1.1")
    say(engine, "1.1", {"progress": 60}, person=ANNE)
    say(engine, "1.1", comment="From me.", person=BRAM, read_at=read_at)
    assert row(engine, "1.1")["progress"] == 60


def test_what_a_save_says_twice_of_a_cell_is_no_conflict_with_itself(engine: Engine) -> None:
    twice = [change(engine, "1.1", {"progress": figure}) for figure in (60, 70)]
    save(engine, LOCAL, PROGRAMME, twice, today=TODAY)
    assert row(engine, "1.1")["progress"] == 70
