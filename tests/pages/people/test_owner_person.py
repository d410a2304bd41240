"""Owners on screen: chosen in the form, made a person by one click, found under mine."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from db.access import account_changes, erasure
from db.access.granted_rights import Granted
from db.record import owners
from tests.db.saying import PROGRAMME, say
from tests.pages.opening import captions, opened
from tests.pages.people.conftest import SignIn, begun
from tests.pages.test_share import click
from tests.pages.update.editing import edit


def confirms(code: str = "1.1") -> bool:
    app = opened("action", code=code, lang="en")
    return "owner-confirm" in [button.key for button in app.button]


def test_a_typed_owner_becomes_the_person_by_one_click(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    say(engine, "1.1", {"owner": "Bo"}, person=anna.person)
    assert not confirms()  # nobody of that name signs in
    bo = begun(engine, "Bo", "editor")
    app = click(opened("action", code="1.1", lang="en"), "owner-confirm")
    assert not app.error
    assert owners.person_number(engine, PROGRAMME, "1.1") == bo.account.id
    assert not confirms()
    now = datetime.now(UTC)
    account_changes.change_own(engine, bo.account.id, "Bo Claes", "", now, by=bo.account.person)
    assert "Bo Claes" in str(opened("action", code="1.1", lang="en").table[0].value)


@pytest.mark.parametrize("role", ["viewer", "editor"])
def test_who_may_not_edit_makes_nobody_an_owner(engine: Engine, sign_in: SignIn, role: str) -> None:
    anna = begun(engine, "Anna", "admin").account
    say(engine, "1.1", {"owner": "Anna"}, person=anna.person)
    with engine.begin() as connection:  # as it was typed before anybody signed in
        connection.exec_driver_sql("update updates set owner = 'Anna' where owner like 'person:%'")
    limits: dict[str, object] = {"pillars": ("2",)} if role == "editor" else {}
    sign_in("Vic", role, **limits)
    assert not confirms()


def test_the_form_offers_those_who_sign_in_and_any_name(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    bo = begun(engine, "Bo", "viewer").account
    gone = begun(engine, "Zoë", "viewer").account.id
    account_changes.disable(engine, gone, datetime.now(UTC))
    app = click(opened("action", code="1.1", lang="en"), "action-form-turn")
    (field,) = [one for one in app.selectbox if "owner" in str(one.key)]
    assert field.options == ["none yet", "Anna", "Bo"]
    field.set_value("Bo").run()
    app = click(app, "update-save")
    assert not app.error
    assert owners.person_number(engine, PROGRAMME, "1.1") == bo.id


def test_mine_is_who_is_signed_in_under_whatever_name(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    say(engine, "1.1", {"owner": "Anna"}, person=anna.person)
    now = datetime.now(UTC)
    account_changes.change_own(engine, anna.id, "Anna Peeters", "", now, by=anna.person)
    app = opened("pillars", owner="@me", lang="en")
    assert app.multiselect(key="owner").value == ["@me"]
    assert "owner Anna Peeters" in captions(app)


def test_an_owner_with_an_address_is_written_to_by_those_who_may_edit(
    engine: Engine, sign_in: SignIn
) -> None:
    anna = sign_in("Anna").account
    now, granted = datetime.now(UTC), Granted("viewer")
    account_changes.invite(engine, "Bo & Co", granted, now, email="bo+1&x@example.org")
    say(engine, "1.1", {"owner": "Bo & Co"}, person=anna.person)
    (said,) = written_to()
    assert "(<mailto:bo%2B1%26x@example.org?subject=1.1%20" in said
    say(engine, "1.1", {"owner": "somebody else"}, person=anna.person)
    assert written_to() == []
    say(engine, "1.1", {"owner": "Bo & Co"}, person=anna.person)
    sign_in("Vic", "viewer")
    assert written_to() == []


def written_to() -> list[str]:
    app = opened("action", code="1.1", lang="en")
    return [one.value for one in app.markdown if "mailto" in one.value]


def test_an_owner_who_was_erased_has_words_in_the_table_and_stays(
    engine: Engine, sign_in: SignIn
) -> None:
    anna = sign_in("Anna").account
    bo = begun(engine, "Bo", "viewer").account.id
    say(engine, "1.1", {"owner": "Bo"}, person=anna.person)
    erasure.erase(engine, bo, datetime.now(UTC))
    app = opened("update", lang="en", pillar="1")
    assert app.dataframe[0].value.loc["1.1", "owner"] == f"former person {bo}"
    app = edit(app, "1.1", owner=f"former person {bo}", comment="as before")
    app.button(key="update-save").click().run()
    assert owners.person_number(engine, PROGRAMME, "1.1") == bo
