"""Erasing a person: all that says who it was is gone, and nothing else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, text

from data.record import load
from db.__main__ import main
from db.access import account_changes, accounts, begun_sign_ins, erasure, identities, passkeys
from db.access.accounts import AccountError
from db.access.arrivals import Arrival
from db.access.begun_sign_ins import Begun
from db.access.granted_rights import Granted
from db.access.identities import Known
from db.access.passkeys import PasskeyError
from db.checks import check
from db.engine.database import opened
from db.links import link_writing, reading_links
from db.record.people import NotAllowedError, Person
from db.tables import Base, Identity
from db.undo.undo_batch import undo
from tests.db.access.people import (
    LASTS,
    NOW,
    accepted,
    invited,
    living,
    noted,
    person_of,
    signed_in,
)
from tests.db.links import asked
from tests.db.saying import PROGRAMME, TODAY, row, say

LATER = NOW + timedelta(minutes=1)
MARK = "Zebra"  # in all that says who it is, and in nothing else


@pytest.fixture
def anna(engine: Engine) -> Person:
    return person_of(engine, signed_in(engine, "Anna", "admin"))


def everything(engine: Engine) -> str:
    """All that the database holds, as one text."""
    with engine.connect() as connection:
        tables = Base.metadata.sorted_tables
        return repr([connection.execute(each.select()).all() for each in tables])


def known(engine: Engine, anna: Person) -> tuple[Person, str, int, int]:
    """Somebody with all that can be stored of a person; their session, a save, and a link."""
    made = account_changes.invite(
        engine,
        f"{MARK} Before",
        Granted("editor"),
        NOW,
        email=f"{MARK}@example.org",
        by=anna,
    )
    number = made.person_id
    session = accepted(engine, made.secret) or ""
    zoe = person_of(engine, session)
    batch = say(engine, "1.1", {"progress": 41}, person=zoe).batch_id
    account_changes.change_own(engine, number, f"{MARK} After", "nl", LATER, by=zoe)
    zoe = person_of(engine, session)
    page = link_writing.create(engine, zoe, asked(), now=NOW).link
    link_writing.draft(engine, zoe, asked())
    other = link_writing.create(engine, anna, asked(), now=NOW).link
    link_writing.revoke(engine, zoe, other.id, now=NOW)
    with engine.begin() as connection:
        tied = {"person_id": number, "issuer": "https://idp", "subject": f"{MARK}-7"}
        connection.execute(insert(Identity), tied)
    passkeys.add(
        *(engine, number, "cred", "key", 0), name=f"{MARK}'s phone", is_backed_up=True, now=NOW
    )
    way = Begun("+new-passkey", "n", "", "/", person_id=number)
    begun_sign_ins.begin(engine, "b" * 43, way, NOW)
    account_changes.invite_again(engine, number, NOW, by=anna)
    return zoe, session, batch, page.id


def test_nothing_says_who_it_was_and_the_chains_hold(engine: Engine, anna: Person) -> None:
    zoe, session, batch, _ = known(engine, anna)
    number = zoe.number or 0
    assert MARK.casefold() in everything(engine).casefold()
    rows = noted(engine)
    erasure.erase(engine, number, LATER, by=anna)
    assert MARK.casefold() not in everything(engine).casefold()
    assert living(engine, session) is None
    assert check(engine) == []
    (added,) = noted(engine)[len(rows) :]
    assert (added.what, added.person, added.about) == ("erased", anna.number, number)
    record = load.record(engine, PROGRAMME)
    assert record.batches["author"].iloc[-1] == f"former:{number}"
    left = accounts.one(engine, number)
    assert (left.state(LATER), left.role, left.email) == ("erased", "", "")
    undo(engine, anna, PROGRAMME, batch, today=TODAY)
    assert row(engine, "1.1")["progress"] != 41
    assert check(engine) == []


def test_links_of_others_keep_the_names_that_may_be_others(engine: Engine, anna: Person) -> None:
    shown = [
        link_writing.create(engine, Person(name, "admin"), asked(), now=NOW).link.id
        for name in ("Anna", "Anna B.", "Anna C.")
    ]

    def makers() -> list[str]:
        found = {one.link.id: one.link.created_by for one in reading_links.listed(engine)}
        return [found[number] for number in shown]

    number = anna.number or 0
    for name in ("Anna B.", "Anna C."):
        by = accounts.one(engine, number).person
        account_changes.change_own(engine, number, name, "", LATER, by=by)
    assert makers() == ["Anna", "Anna B.", "Anna C."]
    invited(engine, "Anna", "admin")
    erasure.erase(engine, number, LATER)
    assert makers() == ["Anna", f"former:{number}", f"former:{number}"]


@pytest.mark.parametrize("end", [account_changes.disable, erasure.erase])
def test_nobody_whose_access_ended_adds_a_passkey(engine: Engine, anna: Person, end: Any) -> None:
    eva = invited(engine, "Eva").person_id
    end(engine, eva, LATER, by=anna)
    with pytest.raises(PasskeyError, match="inactive"):
        passkeys.add(*(engine, eva, "c", "k", 0), name="x", is_backed_up=True, now=LATER)


def test_pages_end_or_pass_on(engine: Engine, anna: Person) -> None:
    zoe, _, _, page = known(engine, anna)
    erasure.erase(engine, zoe.number or 0, LATER, heir_id=anna.number, by=anna)
    (link,) = [one.link for one in reading_links.listed(engine) if one.link.id == page]
    assert (link.created_by, link.revoked_at) == ("Anna", None)


def test_the_number_is_nobodys_any_more(engine: Engine, anna: Person) -> None:
    editor = invited(engine, "Eva").person_id
    number = invited(engine, f"{MARK} One").person_id
    erasure.erase(engine, number, LATER, by=anna)
    changes: list[Any] = [
        lambda: erasure.erase(engine, number, LATER),
        lambda: account_changes.enable(engine, number, LATER),
        lambda: account_changes.invite_again(engine, number, LATER),
        lambda: account_changes.change_role(engine, number, Granted("admin"), LATER),
        lambda: account_changes.disable(engine, editor, LATER, heir_id=number),
    ]
    for change in changes:
        with pytest.raises(AccountError, match=f"no person with number {number}"):
            change()
    assert invited(engine, f"{MARK} One").person_id == number + 1


@pytest.mark.parametrize(
    "name", ["former:1", "typed:Anna", "person:5", "PERSON:5", "@me", "@\u200bME"]
)
def test_nobody_takes_a_name_that_stands_for_something_else(engine: Engine, name: str) -> None:
    with pytest.raises(AccountError, match="stands for something else"):
        invited(engine, name)
    assert accounts.listed(engine) == []


def test_the_last_administrator_is_not_erased(engine: Engine, anna: Person) -> None:
    with pytest.raises(AccountError, match="one administrator must remain"):
        erasure.erase(engine, anna.number or 0, LATER, by=anna)
    assert accounts.one(engine, anna.number or 0).name == "Anna"


def test_only_administrators_erase(engine: Engine, anna: Person) -> None:
    eva = person_of(engine, signed_in(engine, "Eva"))
    for number in (eva.number, anna.number):
        with pytest.raises(NotAllowedError):
            erasure.erase(engine, number or 0, LATER, by=eva)
    assert [one.name for one in accounts.listed(engine)] == ["Anna", "Eva"]


def test_who_comes_again_by_a_provider_is_somebody_new(engine: Engine, anna: Person) -> None:
    zoe, *_ = known(engine, anna)
    erasure.erase(engine, zoe.number or 0, LATER, by=anna)
    again = Known("https://idp", f"{MARK}-7", f"{MARK} After", f"{MARK}@example.org")
    entered = identities.enter(engine, again, Arrival("openid", LATER, LASTS))
    assert (entered.refusal, entered.person_id) == ("waits", (zoe.number or 0) + 1)


@pytest.mark.faults("a backup from before somebody was shut out")
def test_a_backup_from_before_brings_nobody_back(
    url: str, engine: Engine, anna: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("settings.ROOT", tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    zoe, *_ = known(engine, anna)
    assert main(["backup", str(tmp_path / "kept.sqlite")]) == 0
    # The next preview, later, deletes those that are over.
    link_writing.draft(engine, anna, asked(), now=datetime.now(UTC) + timedelta(days=1))
    erasure.erase(engine, zoe.number or 0, LATER, by=anna)
    assert main(["restore", "--yes", str(tmp_path / "kept.sqlite")]) == 0
    assert MARK.casefold() not in everything(engine).casefold()
    assert f"former:{zoe.number}" in set(load.record(engine, PROGRAMME).batches["author"])
    assert check(engine) == []


def test_a_backup_of_others_keeps_their_names_and_gives_nobody_here_their_saves(
    engine: Engine, url: str, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("settings.ROOT", tmp_path)
    with opened(sqlite_url) as other:
        ada = account_changes.invite(
            other, "Ada", Granted("admin"), datetime(2023, 1, 1, tzinfo=UTC)
        )
        signed = accounts.one(other, ada.person_id).person
        say(other, "1.1", {"progress": 41}, person=signed)
        monkeypatch.setenv("DATABASE_URL", sqlite_url)
        assert main(["backup", str(tmp_path / "other.sqlite")]) == 0
    signed_in(engine, "Anna", "admin")
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["restore", "--yes", str(tmp_path / "other.sqlite")]) == 0
    with engine.connect() as connection:
        found = connection.execute(text("select person_id, author from batches order by id")).all()
    assert (None, "Ada") in [tuple(row) for row in found]
    assert check(engine) == []
