"""Owners: a text, or a person who signs in, shown by the name of now."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from data.record import load, moments
from db.__main__ import main
from db.access import account_changes, accounts, erasure, own_data
from db.access.granted_rights import Granted
from db.checks import check
from db.engine.database import opened
from db.imports import importing, whole_reading
from db.record import owners
from db.record.people import LOCAL, Person
from db.record.saving import ConflictError, NewAction, RefusedError, add
from db.tables import Update
from db.undo.undo_batch import undo
from tests.data.exchange.bringing import asked as import_of
from tests.db.access.people import NOW, person_of, signed_in
from tests.db.saying import PROGRAMME, TODAY, say


@pytest.fixture
def anna(engine: Engine) -> Person:
    return person_of(engine, signed_in(engine, "Anna Claes", "admin"))


def stored(engine: Engine) -> str | None:
    """The owner that was stated last."""
    query = select(Update.owner).where(Update.owner.is_not(None)).order_by(Update.sequence.desc())
    with engine.connect() as connection:
        return connection.scalar(query.limit(1))


def shown(engine: Engine, code: str = "1.1") -> str:
    """The owner of an action today."""
    frame = moments.actions_on(load.record(engine, PROGRAMME), TODAY)
    return str(frame.set_index("code").loc[code, "owner"])


def renamed(engine: Engine, person: Person, name: str) -> None:
    number, now = person.number or 0, datetime.now(UTC)
    account_changes.change_own(engine, number, name, "", now, by=person)


def test_a_name_that_somebody_has_is_that_person_and_follows_them(
    engine: Engine, anna: Person
) -> None:
    say(engine, "1.1", {"owner": "Anna Claes"}, person=anna)
    assert (stored(engine), shown(engine)) == (f"person:{anna.number}", "Anna Claes")
    renamed(engine, anna, "Anna Peeters")
    assert shown(engine) == "Anna Peeters"
    with engine.connect() as connection:
        for view in ("current_actions", "statements"):
            code = "code" if view == "current_actions" else "action_code"
            query = text(f"select owner from {view} where {code} = '1.1' and owner <> ''")  # noqa: S608
            assert {*connection.scalars(query)} == {"Anna Peeters"}, view
    told = whole_reading.read(engine, PROGRAMME)["record/updates"]
    assert [row["owner"] for row in told if row["owner"]] == ["Anna Peeters"]
    erasure.erase(engine, _another(engine, anna), NOW)
    assert shown(engine) == f"former:{anna.number}"
    assert check(engine) == []


def test_who_only_reads_has_the_names_of_owners_alone(engine: Engine, anna: Person) -> None:
    bo = person_of(engine, signed_in(engine, "Bo", "viewer"))

    def read() -> set[str]:
        with engine.connect() as connection:
            return {*connection.scalars(text("select name from person_names"))}

    assert read() == set()
    say(engine, "1.1", {"owner": "Anna Claes"}, person=anna)
    assert read() == {"Anna Claes"}
    say(engine, "1.1", {"owner": "Bo"}, person=anna)
    assert read() == {"Anna Claes", "Bo"}  # the history shows both
    assert shown(engine) == bo.name


def test_an_import_shows_a_new_owner_by_name(engine: Engine, anna: Person) -> None:
    row = import_of(engine, "code;owner\n1.1;Anna Claes\n", person=anna)
    (found,) = importing.preview(engine, row).rows
    assert [(cell.column, cell.now) for cell in found.cells] == [("owner", anna.name)]
    assert importing.write(engine, row)
    assert stored(engine) == f"person:{anna.number}"


def _another(engine: Engine, anna: Person) -> int:
    """The number of Anna, who isn't the last administrator any more."""
    account_changes.invite(engine, "Bo", Granted("admin"), NOW)
    return anna.number or 0


def test_any_other_text_stays_one(engine: Engine, anna: Person) -> None:
    say(engine, "1.1", {"owner": "anna claes"}, person=anna)
    assert (stored(engine), shown(engine)) == ("anna claes", "anna claes")
    renamed(engine, anna, "anna claes")
    assert shown(engine) == "anna claes"


def test_a_typed_owner_becomes_a_person_and_an_undo_takes_that_back(
    engine: Engine, anna: Person
) -> None:
    say(engine, "1.1", {"owner": "Bo"}, person=anna)
    bo = account_changes.invite(engine, "Bo", Granted("viewer"), NOW).person_id
    assert owners.person_number(engine, PROGRAMME, "1.1") is None
    saved = say(engine, "1.1", {"owner": f"person:{bo}"}, person=anna)
    assert owners.person_number(engine, PROGRAMME, "1.1") is not None
    assert (saved.cells, shown(engine)) == (1, "Bo")
    undo(engine, anna, PROGRAMME, saved.batch_id, today=TODAY)
    assert (stored(engine), shown(engine)) == ("Bo", "Bo")


def test_a_file_that_comes_back_changes_no_owner(engine: Engine, anna: Person) -> None:
    say(engine, "1.1", {"owner": "Bo"}, person=anna)
    say(engine, "1.2", {"owner": "Anna Claes"}, person=anna)
    account_changes.invite(engine, "Bo", Granted("viewer"), NOW)
    rows = "code;owner\n1.1;Bo\n1.2;Anna Claes\n1.3;Anna Claes\n"
    asked = import_of(engine, rows, person=anna)
    preview = importing.preview(engine, asked)
    assert [row.fate for row in preview.rows] == ["same", "same", "changed"]
    importing.write(engine, asked)
    assert stored(engine) == f"person:{anna.number}"


def test_a_new_action_has_a_person(engine: Engine, anna: Person) -> None:
    states = {"title_nl": "Nieuw", "partners": ["NRW"], "owner": "Anna Claes"}
    new = NewAction(code="1.98", effective_on=TODAY, pillar_code="1", states=states)
    add(engine, anna, PROGRAMME, new, today=TODAY)
    assert stored(engine) == f"person:{anna.number}"


@pytest.mark.parametrize("owner", ["person:77", "former:77"])
def test_nobody_owns_by_a_number_that_was_not_given(
    engine: Engine, anna: Person, owner: str
) -> None:
    with pytest.raises(RefusedError, match="unknown-person"):
        say(engine, "1.1", {"owner": owner}, person=anna)


def test_an_erased_person_stays_an_owner_by_their_mark(engine: Engine, anna: Person) -> None:
    number = _another(engine, anna)
    say(engine, "1.1", {"owner": "Anna Claes"}, person=LOCAL)
    erasure.erase(engine, number, NOW)
    say(engine, "1.2", {"owner": f"former:{number}"}, person=LOCAL)
    assert (stored(engine), shown(engine, "1.2")) == (f"person:{number}", f"former:{number}")


def test_a_conflict_names_people(engine: Engine, anna: Person) -> None:
    say(engine, "1.1", {"owner": "Anna Claes"}, person=LOCAL)
    with pytest.raises(ConflictError) as conflict:
        say(engine, "1.1", {"owner": "Somebody"}, read_at=1, person=anna)
    (found,) = conflict.value.collisions
    assert (found.theirs, found.yours) == ("Anna Claes", "Somebody")


def test_what_is_stored_about_one_has_what_one_owns(engine: Engine, anna: Person) -> None:
    say(engine, "1.1", {"owner": "Anna Claes"}, person=LOCAL)
    rows = own_data.of_person(engine, anna.number or 0, by=anna)["owned"]
    assert [row["owner"] for row in rows] == [f"person:{anna.number}"]


def test_a_restored_record_of_others_keeps_their_names(
    engine: Engine, url: str, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("settings.ROOT", tmp_path)
    with opened(sqlite_url) as other:
        made = datetime(2023, 1, 1, tzinfo=UTC)
        ada = account_changes.invite(other, "Ada", Granted("admin"), made).person_id
        say(other, "1.1", {"owner": "Ada"}, person=accounts.one(other, ada).person)
        monkeypatch.setenv("DATABASE_URL", sqlite_url)
        assert main(["backup", str(tmp_path / "other.sqlite")]) == 0
    signed_in(engine, "Anna", "admin")
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["restore", "--yes", str(tmp_path / "other.sqlite")]) == 0
    assert (stored(engine), shown(engine)) == ("Ada", "Ada")
    assert check(engine) == []
