"""`python -m db check` finds what was changed behind the program's back."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, ColumnElement, Connection, Engine, event, insert, select, update
from sqlalchemy.exc import IntegrityError

from db.__main__ import main
from db.checks import check, faults
from db.engine.database import opened, path_of
from db.engine.sqlite import SQLITE
from db.record.partner_lives import change
from db.record.people import LOCAL
from db.record.recording import Statement, append, append_method, recording
from db.tables import Base, Evidence, EvidenceMark, Partner, Pillar, ReportingDate
from tests.db.saying import TODAY, say

# 1.1 is the first action that was loaded, with three statements; three batches have been recorded.
TAMPERED = [
    ("update actions set version = 9 where id = 1", ["1.1 is at version 9", "[1, 2, 3]"]),
    ("update actions set version = 1 where id = 1", ["1.1 is at version 1"]),
    ("update revision set number = 0", ["revision number is 0"]),
    ("update revision set number = 1", ["revision number is 1", "3 batches"]),
    ("update batches set digest = '' where id = 3", ["Batch 3 is not as"]),
    ("update updates set progress = 1 where action_id = 1 and version = 3", ["Batch 1 is not as"]),
    ("update updates set states = 'status' where sequence = 1", ["Batch 1 is not as"]),
    ("update updates set batch_id = 2 where sequence = 1", ["Batch 1 is not", "Batch 2 is not"]),
    (
        "update updates set version = 9 where action_id = 1 and version = 3",
        ["Batch 1", "[1, 2, 9]"],
    ),
    (
        "update updates set owner = 'x' where action_id = 1 and version = 3",
        ["Batch 1", "owner 'x'"],
    ),
    ("delete from update_evidence", ["Batch 1 is not as"]),
    ("update actions set code = '9.9' where id = 1", ["Batch 1 is not as"]),
    (
        "update batches set recorded_at = '2020-01-01 00:00:00+00:00' where id = 2",
        ["Batch 2 is recorded no later", "Batch 2 is not as"],
    ),
]
# Other values for each kind of column; the first one that the database takes is tried.
OTHER: dict[type, tuple[Any, ...]] = {
    str: (*("x", "continuous", "measures", "region", "year", "load"), *("edit", "completed")),
    int: (7_000, 1, 2, 3),
    float: (1.25, -1.25),
    bool: (True, False),
    date: (date(2001, 2, 3),),
    object: (datetime(2124, 2, 3, 4, 5, tzinfo=UTC),),  # a Moment
}
# Tables of which a batch wrote every row, with the column that says which one.
WRITTEN = {
    "batches": "id",
    **dict.fromkeys(("updates", "evidence", "evidence_marks", "partner_changes"), "batch_id"),
    **dict.fromkeys(("methods", "pillars", "reporting_dates"), "batch_id"),
}
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


def test_a_save_during_the_check_is_no_fault(url: str, engine: Engine) -> None:
    saves = iter(range(40))

    def save_one(*_: object) -> None:
        if number := next(saves, None):
            say(other, "1.2", {"progress": 40 + number})

    with opened(url) as other:
        event.listen(engine, "after_cursor_execute", save_one)
        assert check(engine) == []
        assert next(saves, 0) > 5
        event.remove(engine, "after_cursor_execute", save_one)
        assert check(other) == []


def test_a_change_by_hand_is_found_and_named(engine: Engine) -> None:
    say(engine, "1.2", {"progress": 60})
    say(engine, "1.2", {"progress": 61})
    for statement, told in TAMPERED:
        found = tamper(engine, statement)
        assert found, statement
        assert all(any(word in fault for fault in found) for word in told), (statement, found)
    assert check(engine) == []


def test_whatever_value_of_a_batch_is_changed_the_check_names_the_batch(engine: Engine) -> None:
    number = _one_of_each(engine)
    assert check(engine) == []
    tried = set()
    for name, key in WRITTEN.items():
        table = Base.metadata.tables[name]
        of_batch = table.c[key] == number
        for column in table.columns:
            with engine.connect() as connection:
                if _otherwise(connection, column, of_batch):
                    found = faults(connection)
                    told = [fault for fault in found if f"Batch {number} is not as" in fault]
                    assert told or column.primary_key, (name, column.name, found)
                    assert found, (name, column.name)
                    tried.add(f"{name}.{column.name}")
                connection.rollback()
    untried = {f"{name}.{c.name}" for name in WRITTEN for c in Base.metadata.tables[name].c} - tried
    # Other rows point to these, and there is no second programme.
    pointed_to = {"batches.id", "updates.sequence", "evidence.id"}
    assert untried == pointed_to | {
        f"{name}.programme_id" for name in ("evidence", "pillars", "reporting_dates")
    }
    (fault,) = tamper(engine, "update partners set name_fr = 'x' where code = 'NRW'")
    assert fault.startswith(f"Batch {number} is not as")
    assert check(engine) == []


def _one_of_each(engine: Engine) -> int:
    """A batch with a row in every table of WRITTEN; its number."""
    columns = ("programme_id", "action_id", "code", "happened_on", "date_precision", "stage")
    with recording(engine, LOCAL, "edit") as writer:
        connection, of_it = writer.connection, {"batch_id": writer.batch_id}
        like = select(*(getattr(Evidence, name) for name in columns)).limit(1)
        copied = connection.execute(like).one()._asdict()
        mine = {
            **copied,
            **of_it,
            "code": "U900",
            "source_url": "https://a.test/",
            "in_period": True,
        }
        event_id = connection.scalars(insert(Evidence).returning(Evidence.id), mine).one()
        mark = {**of_it, "evidence_id": event_id, "withdrawn": False}
        connection.execute(insert(EvidenceMark), mark)
        append(writer, 1, Statement(TODAY, {"progress": 51.0}, evidence_ids=[event_id]))
        of_programme = {**of_it, "programme_id": copied["programme_id"]}
        connection.execute(insert(Pillar), {**of_programme, "code": "90", "position": 90})
        connection.execute(insert(ReportingDate), {**of_programme, "day": date(2024, 3, 3)})
        numbers = {"off_track_gap": -20.0, "at_risk_gap": -5.0, "off_track_days": 9}
        append_method(writer, TODAY, {**numbers, "least_planned": 5.0})
        nrw = connection.scalars(select(Partner.id).where(Partner.code == "NRW")).one()
        change(writer, nrw, {"name_en": "North"})
    return writer.batch_id


def _otherwise(connection: Connection, column: Column[Any], where: ColumnElement[bool]) -> bool:
    """Change the column; False where no other value is one that the database takes."""
    was = connection.scalar(select(column).where(where))
    for value in OTHER[column.type.python_type]:
        if value == was:
            continue
        try:
            with connection.begin_nested():
                connection.execute(update(column.table).where(where).values({column: value}))
        except IntegrityError:
            continue
        return True
    return False


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
    assert "Action 1.1 is at version 3, but its updates are []." in found


def test_a_partner_that_statements_name_is_missed(engine: Engine) -> None:
    found = tamper(engine, "delete from partners where code = 'NRW'")
    assert found == ["Statements name the partner NRW, which isn't there."]


def test_a_day_that_is_none_is_told(sqlite_engine: Engine) -> None:
    found = tamper(sqlite_engine, "update updates set effective_on = 'soon' where sequence = 1")
    assert any("can't be read" in fault and "soon" in fault for fault in found)


def test_a_deleted_batch_is_found_by_the_one_after_it(engine: Engine) -> None:
    """Nothing of that one was touched, and nothing else is missed: it builds on the one before."""
    for code in ("1.2", "1.1"):
        say(engine, code, {"progress": 60})
    found = tamper(
        engine,
        "delete from updates where batch_id = 2",
        "update actions set version = version - 1 where code = '1.2'",
        "delete from batches where id = 2",
    )
    assert len(found) == 1
    assert "Batch 3 is not as it was recorded" in found[0]


def test_an_action_that_names_a_partner_taken_away_is_found(engine: Engine) -> None:
    found = tamper(engine, "update partners set removed = true where code = 'NRW'")
    assert any(re.search(r"Action [\d.-]+ names the partner NRW, which was", f) for f in found)


def test_a_row_that_points_nowhere_is_found(sqlite_url: str, sqlite_engine: Engine) -> None:
    raw = SQLITE.connect(path_of(sqlite_url))  # which looks after no foreign keys
    raw.execute("delete from evidence where id = (select min(evidence_id) from update_evidence)")
    raw.commit()
    raw.close()
    assert any("points to a row of evidence" in fault for fault in check(sqlite_engine))


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
        connection.exec_driver_sql("update updates set progress = 99 where sequence = 1")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "Batch 1 is not as it was recorded: it, or something that came with it, was changed by "
        "hand.\n"
    )
