"""A save belongs to a person by their number: by whatever name they go, and by nobody else's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, MetaData, select, text, update

from data.record import load
from data.snapshots import Snapshot
from db.access import account_changes, accounts
from db.access.accounts import AccountError
from db.access.granted_rights import Granted
from db.checks import check
from db.engine.database import open_engine, writing
from db.engine.migrate import build, upgrade
from db.imports import importing, whole_reading
from db.record import digests
from db.record.people import LOCAL, Person
from db.record.saving import NewEvidence, RefusedError, add, set_thresholds
from db.tables import Batch
from db.undo.undo_batch import undo
from tests.data.exchange.bringing import asked as import_of
from tests.databases import Shelf
from tests.db.access.people import invited, person_of, signed_in
from tests.db.saying import PROGRAMME, TODAY, say
from tests.db.test_migrate import AT_0008


def member(engine: Engine, name: str, role: Any = "admin", **limits: object) -> Person:
    return person_of(engine, signed_in(engine, name, role, **limits))


def renamed(engine: Engine, person: Person, name: str) -> Person:
    now = datetime.now(UTC)
    account_changes.change_own(engine, person.number or 0, name, "", now, by=person)
    return accounts.one(engine, person.number or 0).person


def authors(engine: Engine) -> list[tuple[int, str, str]]:
    """Number, name of now and name of then of the batches, the last one first."""
    frame = load.record(engine, PROGRAMME).batches.iloc[::-1]
    return [*frame[["person_id", "author", "author_then"]].itertuples(index=False, name=None)]


def test_every_write_has_the_number_and_no_name(engine: Engine) -> None:
    anna = member(engine, "Anna")
    saved = say(engine, "1.1", {"progress": 41}, person=anna)
    undo(engine, anna, PROGRAMME, saved.batch_id, today=TODAY)
    url = "https://example.org/x"
    event = NewEvidence(
        action_code="1.1", happened_on=TODAY, titles={"nl": "Vergadering"}, source_url=url
    )
    add(engine, anna, PROGRAMME, event, today=TODAY)
    rows = import_of(engine, "code;owner\n1.1;Somebody new\n", person=anna)
    importing.write(engine, rows)
    numbers = {"off_track_gap": -20, "at_risk_gap": -5, "off_track_days": 9, "least_planned": 5}
    set_thresholds(engine, anna, effective_on=TODAY, **numbers)  # type: ignore[arg-type]
    with engine.connect() as connection:
        theirs = select(Batch.kind, Batch.author).where(Batch.person_id == anna.number)
        found = connection.execute(theirs).all()
    assert {tuple(row) for row in found} >= {
        *(("edit", ""), ("undo", ""), ("import", "")),
    }
    say(engine, "1.1", {"progress": 43}, person=LOCAL)
    assert authors(engine)[0] == (0, "local", "")
    assert check(engine) == []


def test_the_history_has_the_name_of_now_and_that_of_then(engine: Engine) -> None:
    anna = member(engine, "Anna Claes")
    say(engine, "1.1", {"progress": 41}, person=anna)
    anna = renamed(engine, anna, "Anna Peeters")
    say(engine, "1.1", {"progress": 42}, person=anna)
    renamed(engine, anna, "Anna P.")
    number = anna.number or 0
    assert authors(engine)[:2] == [
        (number, "Anna P.", "Anna Peeters"),
        (number, "Anna P.", "Anna Claes"),
    ]
    assert set(load.record(engine, PROGRAMME).updates["author"].iloc[-2:]) == {"Anna P."}
    renamed(engine, accounts.one(engine, number).person, "Anna Claes")
    assert authors(engine)[1] == (number, "Anna Claes", "")  # the name of then is that of now
    renamed(engine, accounts.one(engine, number).person, "Anna P.")
    said = whole_reading.read(engine, PROGRAMME)["record/batches"]
    assert [row["author"] for row in said[-2:]] == ["Anna P."] * 2
    with engine.connect() as connection:
        read = text("select author from statements order by sequence desc limit 2")
        assert [*connection.scalars(read)] == ["Anna P."] * 2
    assert check(engine) == []


def test_another_name_shows_in_what_was_read_for_good(engine: Engine) -> None:
    anna = member(engine, "Anna")
    number = say(engine, "1.1", {"progress": 41}, person=anna).batch_id

    def known() -> set[str]:
        here = Snapshot(str(engine.url), engine, load.revision(engine))
        of = (here.record(PROGRAMME, number), here.record(PROGRAMME))
        return {str(record.batches["author"].iloc[-1]) for record in of}

    assert known() == {"Anna"}
    renamed(engine, anna, "Anna P.")
    assert known() == {"Anna P."}


def test_the_name_of_an_author_without_a_number_is_nobodys(engine: Engine) -> None:
    say(engine, "1.1", {"progress": 40}, person=Person("Before", "admin"))
    now = datetime.now(UTC)
    number = account_changes.invite(engine, "Anna", Granted("admin"), now).person_id
    anna = accounts.one(engine, number).person
    say(engine, "1.1", {"progress": 41}, person=Person("Zoe", "admin"))
    say(engine, "1.1", {"progress": 42}, person=anna)
    for taken in ("Zoe", "zoe"):
        with pytest.raises(AccountError, match="already exists"):
            invited(engine, taken)
    # Who saved before there were people is none of them.
    account_changes.invite(engine, "Before", Granted("viewer"), now)
    renamed(engine, anna, "Anna P.")
    renamed(engine, accounts.one(engine, number).person, "Anna")


def test_a_contact_undoes_their_own_by_number_and_not_by_name(engine: Engine) -> None:
    member(engine, "Admin")
    nora = member(engine, "Nora", "contributor", partners=("NRW",))
    own = say(engine, "1.1", {"progress": 41}, person=nora)
    nora = renamed(engine, nora, "Nora Schmitz")
    mallory = member(engine, "Nora", "contributor", partners=("NRW",))
    with pytest.raises(RefusedError, match="not-allowed"):
        undo(engine, mallory, PROGRAMME, own.batch_id, today=TODAY)
    say(engine, "1.1", {"progress": 42}, person=LOCAL)
    theirs = say(engine, "1.2", {"progress": 42}, person=Person("Nora Schmitz", "admin"))
    with pytest.raises(RefusedError, match="not-allowed"):
        undo(engine, nora, PROGRAMME, theirs.batch_id, today=TODAY)
    undo(
        engine, nora, PROGRAMME, own.batch_id, today=TODAY, choices={("1.1", "progress"): "restore"}
    )


@pytest.mark.parametrize("person_id", [None, 2])
def test_a_number_changed_by_hand_is_found(engine: Engine, person_id: int | None) -> None:
    anna = member(engine, "Anna")
    number = say(engine, "1.1", {"progress": 41}, person=anna).batch_id
    with writing(engine).begin() as connection:
        changed = update(Batch).where(Batch.id == number)
        connection.execute(changed.values(person_id=person_id))
    (fault,) = check(engine)
    assert fault.startswith(f"Batch {number} is not as it was recorded")


AT_0012 = """
    insert into people (id, name, email, language, role, pillars, partners, made_at) values
        (3, 'Anna', '', '', 'admin', '', '', '2024-02-01 00:00:00+00:00');
    insert into batches (id, kind, author, recorded_at, comment, digest) values
        (2, 'edit', 'A', '2024-03-01 00:00:00+00:00', '', ''),
        (3, 'edit', 'Anna', '2024-03-02 00:00:00+00:00', '', ''),
        (4, 'edit', 'typed:Anna', '2024-03-03 00:00:00+00:00', '', '');
    update revision set number = 4"""


@pytest.mark.parametrize("is_sound", [True, False])
def test_batches_of_people_get_their_numbers_where_the_record_is_sound(
    empty_url: str, is_sound: bool, caplog: pytest.LogCaptureFixture
) -> None:
    engine = open_engine(empty_url, create=True)
    build(engine, "0008")
    with writing(engine).begin() as connection:
        for statement in AT_0008.split(";"):
            connection.exec_driver_sql(statement)
    build(engine, "0012")
    with writing(engine).begin() as connection:
        for statement in AT_0012.split(";"):
            connection.exec_driver_sql(statement)
        tables = MetaData()
        tables.reflect(connection)
        digests.seal(connection, 2, tables.tables)
        if not is_sound:
            connection.exec_driver_sql("update batches set comment = 'x' where id = 2")
    upgrade(engine)
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert ("1 entries keep the names of people" in said) is not is_sound
    with engine.connect() as connection:
        found = connection.execute(select(Batch.author, Batch.person_id).order_by(Batch.id)).all()
    anna = ("", 3) if is_sound else ("Anna", None)
    assert [tuple(row) for row in found] == [
        *(("A", None), ("A", None), anna, ("typed:Anna", None)),
    ]
    assert [fault.split(" is not")[0] for fault in check(engine)] == (
        [] if is_sound else ["Batch 2"]
    )
    engine.dispose()


def test_whoever_was_let_read_a_view_still_is(postgresql: Shelf) -> None:
    with postgresql.empty() as url:
        engine = open_engine(url, create=True)
        build(engine, "0013")
        with writing(engine).begin() as connection:
            connection.execute(text("grant select on statements, current_actions to public"))
        upgrade(engine)
        with engine.connect() as connection:
            allowed = text("select has_table_privilege('public', :view, 'select')")
            for view in ("statements", "current_actions"):
                assert connection.scalar(allowed, {"view": view}), view
        engine.dispose()


def test_another_role_moves_no_revision_and_another_name_does(engine: Engine) -> None:
    anna = member(engine, "Anna")
    bo = member(engine, "Bo")
    before = load.revision(engine)
    now = datetime.now(UTC) + timedelta(seconds=1)
    account_changes.change_role(engine, bo.number or 0, Granted("viewer"), now, by=anna)
    account_changes.change_own(engine, anna.number or 0, "Anna", "de", now, by=anna)
    assert load.revision(engine) == before
    account_changes.change_own(engine, anna.number or 0, "Anna P.", "de", now, by=anna)
    assert load.revision(engine) == before + 1
