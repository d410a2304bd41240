"""`python -m db check` finds what was changed behind the program's back."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.__main__ import main
from db.checks import check, faults
from db.engine.database import path_of
from db.engine.sqlite import SQLITE
from tests.db.saying import say

# 1.1 is the first action that was loaded, with three statements; two batches have been recorded.
TAMPERED = [
    ("update actions set status = 'completed' where id = 1", ["1.1", "status"]),
    ("update actions set progress = 99 where id = 1", ["1.1", "progress", "99", "50"]),
    ("update actions set progress = null where id = 1", ["1.1", "progress"]),
    ("update actions set weight = 9 where id = 1", ["1.1", "weight"]),
    ("update actions set due_on = '2030-01-01' where id = 1", ["1.1", "due_on"]),
    ("update actions set title_nl = 'x' where id = 1", ["1.1", "title_nl"]),
    ("update actions set version = 9 where id = 1", ["1.1 is at version 9", "[1, 2, 3]"]),
    ("update actions set version = 1 where id = 1", ["1.1 is at version 1"]),
    ("update actions set pillar_id = 2 where id = 1", ["1.1", "pillar_code", "'2'", "'1'"]),
    ("update actions set parent_id = 1 where id = 22", ["2021-1.2-1", "parent_code", "'1.1'"]),
    ("delete from action_partners where action_id = 1", ["1.1", "partners"]),
    ("insert into action_partners values (1, 8)", ["1.1", "partners", "NSEC"]),
    ("update updates set progress = 1 where action_id = 1 and version = 3", ["1.1", "50", "1.0"]),
    ("update updates set version = 9 where action_id = 1 and version = 3", ["[1, 2, 9]"]),
    ("update actions set removed = true where id = 1", ["1.1", "removed is True", "None"]),
    ("update updates set owner = 'x' where action_id = 1 and version = 3", ["1.1", "owner 'x'"]),
    ("update revision set number = 0", ["revision number is 0"]),
    ("update revision set number = 1", ["revision number is 1", "2 batches"]),
    ("update batches set recorded_at = '2020-01-01 00:00:00+00:00' where id = 2", ["Batch 2"]),
]
GONE = """delete from update_evidence
    where sequence in (select sequence from updates where action_id = 1)"""


def tamper(engine: Engine, *statements: str) -> list[str]:
    """What is found after these changes by hand, which are then taken back."""
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        found = faults(connection)
        connection.rollback()
    return found


def test_what_the_program_wrote_is_sound(engine: Engine) -> None:
    assert check(engine) == []
    say(engine, "1.1", {"status": "completed", "partners": ["NRW"], "owner": "x"})
    say(engine, "2024-1.1-1", {"status": "in_progress", "progress": 30})
    assert check(engine) == []


def test_a_change_by_hand_is_found_and_named(engine: Engine) -> None:
    say(engine, "1.2", {"progress": 60})
    for statement, told in TAMPERED:
        found = tamper(engine, statement)
        assert len(found) == 1, (statement, found)
        assert all(word in found[0] for word in told), (statement, found)
    assert check(engine) == []


def test_a_deleted_update_is_found(engine: Engine) -> None:
    one_gone = [
        "delete from updates where action_id = 1 and version = 1",
        "delete from updates where action_id = 1 and version = 2",
        "delete from updates where action_id = 1 and version = 3",
    ]
    for statement in one_gone:
        found = tamper(engine, GONE, statement)
        assert any("1.1 is at version 3, but its updates are" in fault for fault in found)
    found = tamper(engine, GONE, "delete from updates where action_id = 1")
    assert found == ["Action 1.1 is at version 3, but its updates are []."]


def test_a_row_that_points_nowhere_is_found(sqlite_url: str, sqlite_engine: Engine) -> None:
    raw = SQLITE.connect(path_of(sqlite_url))  # which looks after no foreign keys
    raw.execute("delete from partners where code = 'NRW'")
    raw.commit()
    raw.close()
    assert any("points to a row of partners" in fault for fault in check(sqlite_engine))


def test_a_damaged_page_is_told_and_nothing_more_is_believed(
    sqlite_url: str, sqlite_engine: Engine
) -> None:
    with sqlite_engine.connect() as connection:
        root = "select rootpage from sqlite_master where name = 'evidence'"
        begins = (connection.exec_driver_sql(root).scalar_one() - 1) * 4096
    sqlite_engine.dispose()
    path = path_of(sqlite_url) or Path()
    with path.open("r+b") as file:
        file.seek(begins)
        file.write(b"\x0d\xff" * 2048)
    found = check(sqlite_engine)
    assert found
    assert all("damaged" in fault for fault in found)


def test_the_command_tells_and_exits_1(
    url: str,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["check"]) == 0
    assert "sound" in capsys.readouterr().out
    with engine.begin() as connection:
        connection.exec_driver_sql("update actions set progress = 99 where code = '1.1'")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Action 1.1: progress is 99.0, but its updates say 50.0.\n"
