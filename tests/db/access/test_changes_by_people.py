"""What people change of people: by their rights, noted with who did it, and nothing by others."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.access import account_changes, accounts, own_data
from db.access.accounts import AccountError
from db.access.granted_rights import Granted
from db.checks import check
from db.links import link_owners, link_writing, reading_links
from db.links.stored_links import TOKENS
from db.record.people import LOCAL, NotAllowedError, Person, local_person, typed_person
from db.record.saving import RefusedError
from tests.db.access.people import NOW, invited, living, noted, person_of, signed_in
from tests.db.links import asked
from tests.db.saying import say, written

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def anna(engine: Engine) -> Person:
    return person_of(engine, signed_in(engine, "Anna", "admin"))


def member(engine: Engine, name: str, **limits: object) -> Person:
    return person_of(engine, signed_in(engine, name, **limits))  # type: ignore[arg-type]


def test_who_did_it_is_noted(engine: Engine, anna: Person) -> None:
    before = len(noted(engine))
    made = account_changes.invite(engine, "Eva", Granted("editor"), NOW, by=anna)
    account_changes.change_role(engine, made.person_id, Granted("viewer"), NOW, by=anna)
    account_changes.disable(engine, made.person_id, NOW, by=anna)
    account_changes.enable(engine, made.person_id, NOW, by=anna)
    account_changes.invite_again(engine, made.person_id, NOW, by=anna)
    account_changes.end_sessions(engine, made.person_id, NOW, by=anna)
    rows = noted(engine)[before:]
    assert {(row.person, row.about) for row in rows} == {(anna.number, made.person_id)}
    what = ["role", "invited", "role", "disabled", "enabled", "invited", "ended"]
    assert [row.what for row in rows] == what
    assert check(engine) == []


@pytest.mark.parametrize("role", ["viewer", "editor"])
@pytest.mark.parametrize(
    "change",
    [
        lambda engine, _, by: account_changes.invite(engine, "Bo", Granted("admin"), LATER, by=by),
        lambda engine, number, by: account_changes.invite_again(engine, number, LATER, by=by),
        lambda engine, _, by: account_changes.change_role(
            engine, by.number, Granted("admin"), LATER, by=by
        ),
        lambda engine, number, by: account_changes.disable(engine, number, LATER, by=by),
        lambda engine, number, by: account_changes.enable(engine, number, LATER, by=by),
        lambda engine, number, by: account_changes.end_sessions(engine, number, LATER, by=by),
        lambda engine, number, by: account_changes.change_own(
            engine, number, "Eve", "nl", LATER, by=by
        ),
    ],
)
def test_whoever_does_not_administer_changes_nobody(
    engine: Engine, anna: Person, role: str, change: Callable[..., object]
) -> None:
    eva = member(engine, "Eva", role=role)
    people, rows = accounts.listed(engine), noted(engine)
    for by in (eva, LOCAL, Person("Anna", "admin", number=eva.number)):
        with pytest.raises(NotAllowedError):
            change(engine, anna.number, by)
    assert accounts.listed(engine) == people
    refused = noted(engine)[len(rows) :]
    # The local person has no number to note.
    assert [(one.what, one.person, one.reason) for one in refused] == [
        ("refused write", eva.number, "people")
    ] * 2


def test_a_person_changes_their_own_name_and_ends_their_own_sessions(engine: Engine) -> None:
    secret = signed_in(engine, "Eva")
    eva = person_of(engine, secret)
    number = eva.number or 0
    account_changes.change_own(engine, number, "Eva Schmitz", "de", NOW, by=eva)
    now = person_of(engine, secret)
    assert (now.name, now.language) == ("Eva Schmitz", "de")
    with pytest.raises(NotAllowedError):  # the page was drawn under the name before
        account_changes.change_own(engine, number, "E", "", NOW, by=eva)
    assert account_changes.end_sessions(engine, number, NOW, by=now) == 1
    assert living(engine, secret) is None
    assert [row.what for row in noted(engine)][-3:] == ["name", "refused write", "ended"]


def test_nobody_takes_the_name_of_somebody_else(engine: Engine, anna: Person) -> None:
    account_changes.change_own(engine, anna.number or 0, "Anna P.", "", NOW, by=anna)
    eva = member(engine, "Eva")
    for name in ("ANNA P.", "local"):
        with pytest.raises(AccountError, match="already exists"):
            account_changes.change_own(engine, eva.number or 0, name, "", NOW, by=eva)
        with pytest.raises(AccountError, match="already exists"):
            account_changes.invite(engine, name, Granted("editor"), NOW)
    with pytest.raises(AccountError, match="no language"):
        account_changes.change_own(engine, eva.number or 0, "Eva", "xx", NOW, by=eva)


def test_what_was_saved_before_anybody_signed_in_keeps_nobody_from_their_name(
    engine: Engine,
) -> None:
    for author in (local_person("Anna"), typed_person("Bo")):
        say(engine, "1.1", {"owner": author.name}, person=author)
    for name in ("Anna", "Bo", "Cy"):
        account_changes.invite(engine, name, Granted("editor"), datetime.now(UTC))
        say(engine, "1.1", {"owner": f"of {name}"}, person=typed_person("Cy"))
    assert [one.name for one in accounts.listed(engine)] == ["Anna", "Bo", "Cy"]


def test_of_two_sessions_one_ends_alone(engine: Engine) -> None:
    secret = signed_in(engine, "Eva")
    found = living(engine, secret)
    assert found
    number = found.account.id
    assert account_changes.end_sessions(engine, number, NOW, number=found.number + 9) == 0
    assert living(engine, secret)
    assert account_changes.end_sessions(engine, number, NOW, number=found.number) == 1
    assert living(engine, secret) is None


def test_pages_and_tokens_end_with_their_person(engine: Engine, anna: Person) -> None:
    eva = member(engine, "Eva")
    page = link_writing.create(engine, eva, asked(), now=NOW).link
    token = link_writing.create(engine, eva, asked(kind="api"), now=NOW).link
    other = link_writing.create(engine, anna, asked(), now=NOW).link
    assert {one.id for one in link_owners.of_person(engine, eva.number or 0, NOW)} == {
        page.id,
        token.id,
    }
    shared = [(one.person, one.reason) for one in noted(engine) if one.what == "shared"]
    assert shared == [
        (eva.number, f"page {page.id}"),
        (eva.number, f"api {token.id}"),
        (anna.number, f"page {other.id}"),
    ]
    account_changes.disable(engine, eva.number or 0, NOW, by=anna)
    every = [*reading_links.listed(engine), *reading_links.listed(engine, kinds=TOKENS)]
    found = {each.link.id: each.link.revoked_by for each in every}
    assert found == {page.id: "Anna", token.id: "Anna", other.id: ""}
    assert link_owners.of_person(engine, eva.number or 0, NOW) == []


def test_pages_pass_to_somebody_who_may_share_them(engine: Engine, anna: Person) -> None:
    eva = member(engine, "Eva", pillars=("1",))
    bo, vic = member(engine, "Bo", pillars=("2",)), member(engine, "Vic", role="viewer")
    page = link_writing.create(engine, eva, asked(question={"pillars": ("1",)}), now=NOW).link
    for heir in (bo, vic):
        with pytest.raises(AccountError, match="does not have the rights"):
            account_changes.disable(engine, eva.number or 0, NOW, heir_id=heir.number, by=anna)
    assert [one.id for one in accounts.listed(engine) if one.disabled_at] == []
    account_changes.disable(engine, eva.number or 0, NOW, heir_id=anna.number, by=anna)
    (link,) = link_owners.of_person(engine, anna.number or 0, NOW)
    assert (link.id, link.created_by, link.revoked_at) == (page.id, "Anna", None)
    assert link.version > page.version


def test_a_refused_save_is_noted_and_nothing_else_changes(engine: Engine, anna: Person) -> None:
    eva = member(engine, "Eva", pillars=("1",))
    before = written(engine)
    with pytest.raises(RefusedError, match="not-allowed"):
        say(engine, "2.1", {"owner": "x"}, person=eva)
    with pytest.raises(NotAllowedError):
        link_writing.create(engine, eva, asked(question={"pillars": ("2",)}), now=NOW)
    with pytest.raises(RefusedError, match="bad-number"):  # a slip, and no matter of rights
        say(engine, "1.1", {"progress": "x"}, person=eva)
    rows = [(one.person, one.reason) for one in noted(engine) if one.what == "refused write"]
    assert rows == [(eva.number, "edit"), (eva.number, "share")]
    assert written(engine) == before
    say(engine, "2.1", {"owner": "x"}, person=anna)
    assert check(engine) == []


def test_what_is_stored_is_for_the_person_and_administrators(engine: Engine, anna: Person) -> None:
    secret = signed_in(engine, "Eva")
    eva = person_of(engine, secret)
    say(engine, "1.1", {"owner": "x"}, person=eva)
    link_writing.create(engine, eva, asked(), now=NOW)
    stored = own_data.of_person(engine, eva.number or 0, by=eva)
    assert stored == own_data.of_person(engine, eva.number or 0, by=anna)
    sizes = {name: len(rows) for name, rows in stored.items()}
    assert sizes == {
        "person": 1,
        "earlier names": 0,
        "identities": 0,
        "invitations": 1,
        "passkeys": 0,
        "sessions": 1,
        "links": 1,
        "owned": 0,
        "saves": 1,
        "audit": 4,
    }
    assert stored["person"][0]["name"] == "Eva"
    assert secret not in repr(stored)
    assert "hash" not in repr(stored)
    bo = person_of(engine, signed_in(engine, "Bo"))
    for by in (bo, LOCAL):
        with pytest.raises(NotAllowedError):
            own_data.of_person(engine, eva.number or 0, by=by)


def test_nobody_without_a_number_is_in_the_audit(engine: Engine) -> None:
    link_writing.create(engine, LOCAL, asked(), now=NOW)
    with pytest.raises(RefusedError, match="not-allowed"):
        say(engine, "1.1", {"owner": "x"}, person=Person("V", "viewer"))
    assert noted(engine) == []
    invited(engine, "Eva")
    assert len(noted(engine)) == 2
