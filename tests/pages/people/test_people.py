"""The page People: who may sign in, inviting, rights, sessions, and the end of all of it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
import streamlit as st
from sqlalchemy import Engine, text
from streamlit.testing.v1 import AppTest

from dashboard import OF_PEOPLE
from db.access import account_changes, accounts, invitations
from db.access.granted_rights import Granted
from db.access.sessions import listed
from db.links import link_owners, link_writing
from db.record.rights import Role
from locales import LANGUAGES, translator
from tests.db.links import asked
from tests.db.saying import say
from tests.pages.opening import captions, heading, opened, table
from tests.pages.people.conftest import SignIn, begun
from tests.pages.test_share import click, copied
from ui.frame import store

NAMES = "*Eva* [S](http://a.test)"


def page(**query: str) -> AppTest:
    return opened("people", lang="en", **query)


def names(app: AppTest) -> list[str]:
    """The people of the list, in its order."""
    rows = [str(one.value) for one in app.main.markdown if str(one.value).startswith("**")]
    return [plain(row).split("**")[1] for row in rows]


def plain(text: object) -> str:
    """A text without what keeps Markdown from reading it."""
    return str(text).replace("\\", "").replace("\u2060", "")


def opened_person(app: AppTest, number: int) -> AppTest:
    return click(app, f"people-open-{number}")


def said(app: AppTest) -> list[str]:
    return [str(one.value) for one in app.markdown]


def errors(app: AppTest) -> list[str]:
    return [plain(one.value) for one in app.error]


def links(app: AppTest) -> list[str]:
    """The pages that the frame leads to."""
    return [element.proto.page for element in app.sidebar.get("page_link")]


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_where_nobody_signs_in_there_is_no_page_of_people(name: str) -> None:
    app = opened(name, lang="en")
    assert heading(app) == heading(opened("overview", lang="en"))
    assert "people" not in links(app)


@pytest.mark.parametrize("role", ["viewer", "editor"])
def test_only_administrators_see_people(sign_in: SignIn, role: str) -> None:
    sign_in("Vic", role)
    app = page()
    assert heading(app) == "Only administrators can see and change people."
    assert not app.main.button
    assert names(app) == []
    assert "people" not in " ".join(links(app))
    assert "Signed in as Vic" in [one.proto.label for one in app.sidebar.get("page_link")]


def test_who_waits_stands_first(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    begun(engine, NAMES, "editor", pillars=("1", "2"), partners=("NRW",))
    gone = begun(engine, "Bo", "viewer").account.id
    account_changes.disable(engine, gone, datetime.now(UTC))
    waits = begun(engine, "Zoë", "viewer").account.id
    with engine.begin() as connection:
        update = text("update people set role = '' where id = :id")
        connection.execute(update, {"id": waits})
    app = page()
    assert heading(app) == "2 people may sign in. One is waiting for a role."
    assert names(app) == ["Zoë", NAMES, "Anna", "Bo"]
    said = captions(app)
    assert "Editor · pillars 1 and 2 · partner NRW · last active" in said
    assert "not signed in yet" not in said


def test_inviting_shows_a_link_once(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    app = click(page(), "people-invite")
    app.text_input(key="people-new-name").input(NAMES)
    app.text_input(key="people-new-email").input("Eva@Example.org")
    app.radio(key="people-new-role").set_value("editor").run()
    app.multiselect(key="people-new-pillar").set_value(["2"])
    app.date_input(key="people-new-until").set_value(date(2099, 12, 31))
    app = click(app, "people-make")
    secret = copied(app, "people-made").split("/invitation/")[1].split('"')[0]
    assert NAMES in " ".join(plain(one.value) for one in app.header)
    eva = invitations.invited(engine, secret, datetime.now(UTC))
    assert eva
    assert (eva.name, eva.email, eva.role, eva.pillars) == (
        NAMES,
        "eva@example.org",
        "editor",
        ("2",),
    )
    assert eva.until
    assert store.local(eva.until).date() == date(2099, 12, 31)
    with engine.connect() as connection:
        row = connection.exec_driver_sql("select made_by from people order by id desc").first()
    assert row == (anna.id,)
    app = click(app, "people-copied-made")
    assert secret not in str(app)
    assert names(app) == [NAMES, "Anna"]


def test_a_link_stays_until_it_is_copied_whoever_is_opened(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    bo = begun(engine, "Bo", "viewer").account
    app = click(page(), "people-invite")
    app.text_input(key="people-new-name").input("Eva")
    app = click(app, "people-make")
    address = copied(app, "people-made")
    app = opened_person(app, bo.id)
    assert app.radio(key="person-role").value == "viewer"
    app = click(app, "person-again")
    assert copied(app, "people-person") != address
    app = opened_person(click(app, "people-copied-person"), bo.id)
    app = click(app, "person-save")
    assert copied(app, "people-made") == address


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            {"name": "anna"},
            "The name anna already exists: choose one that distinguishes the two people.",
        ),
        ({"name": " "}, "A name has from 1 to 200 characters."),
        (
            {"name": "Eva", "email": "anna@example.org"},
            "anna@example.org is already in use by another person.",
        ),
        ({"name": "Eva", "email": "anna"}, "‘anna’ is not an e-mail address."),
    ],
)
def test_what_can_not_be_is_one_sentence_and_what_was_typed_stays(
    engine: Engine, sign_in: SignIn, typed: dict[str, str], said: str
) -> None:
    sign_in("Anna")
    with engine.begin() as connection:
        connection.exec_driver_sql("update people set email = 'anna@example.org'")
    app = click(page(), "people-invite")
    for name, words in typed.items():
        app.text_input(key=f"people-new-{name}").input(words)
    app = click(app, "people-make")
    assert errors(app) == [said]
    assert app.text_input(key="people-new-name").value == typed["name"]
    assert [one.name for one in accounts.listed(engine)] == ["Anna"]


def test_rights_are_changed_and_sessions_ended(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    eva = begun(engine, "Eva", "editor", pillars=("1",)).account
    app = opened_person(page(), eva.id)
    assert app.multiselect(key="person-pillar").value == ["1"]
    assert "Firefox, Linux" in [str(one.value).replace("\\", "") for one in app.markdown]
    app.multiselect(key="person-partner").set_value(["NRW"])
    app = click(app, "person-save")
    assert [str(one.value) for one in app.success] == ["The rights of Eva are saved."]
    now = accounts.one(engine, eva.id)
    assert (now.pillars, now.partners) == (("1",), ("NRW",))
    app = click(opened_person(app, eva.id), "person-sessions-end-all")
    assert {one.why for one in listed(engine, eva.id)} == {"ended"}
    assert "No active session." in [str(one.value) for one in app.markdown]


def test_the_last_administrator_stays(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    app = opened_person(page(), anna.id)
    app.radio(key="person-role").set_value("viewer").run()
    app = click(app, "person-save")
    said = "At least one administrator must remain: appoint another one first."
    assert errors(app) == [said]
    app = click(click(app, "person-disable"), "person-disable-do")
    assert errors(app) == [said]
    assert accounts.listed(engine)[0].state(datetime.now(UTC)) == "active"


@pytest.mark.parametrize("passes", [True, False])
def test_at_disabling_one_says_what_becomes_of_pages(
    engine: Engine, sign_in: SignIn, passes: bool
) -> None:
    anna = sign_in("Anna").account
    eva = begun(engine, "Eva", "editor").account
    begun(engine, "Vic", "viewer")
    link_writing.create(engine, eva.person, asked(expires_at=datetime.now(UTC) + timedelta(days=9)))
    app = click(opened_person(page(), eva.id), "person-disable")
    assert [*app.radio(key="person-heir").options] == ["End them", "Hand them over to Anna"]
    if passes:
        app.radio(key="person-heir").set_value(anna.id).run()
    app = click(app, "person-disable-do")
    assert [str(one.value) for one in app.success] == ["The access of Eva is blocked."]
    now = datetime.now(UTC)
    assert len(link_owners.of_person(engine, anna.id, now)) == passes
    assert link_owners.of_person(engine, eva.id, now) == []
    app = click(opened_person(app, eva.id), "person-enable")
    assert accounts.one(engine, eva.id).state(now) == "active"
    app = click(opened_person(app, eva.id), "person-again")
    assert "/invitation/" in copied(app, "people-person")


def test_erasing_says_what_will_happen_and_leaves_a_pseudonym(
    engine: Engine, sign_in: SignIn
) -> None:
    sign_in("Anna")
    eva = begun(engine, "Eva", "editor").account
    say(engine, "1.1", {"progress": 41}, person=eva.person)
    app = click(opened_person(page(), eva.id), "person-erase")
    (question, *_) = [one for one in map(plain, said(app)) if "erased for good" in one]
    assert f"‘former person {eva.id}’" in question
    assert accounts.one(engine, eva.id).name == "Eva"
    app = click(app, "person-erase-do")
    assert [str(one.value) for one in app.success] == ["Eva is erased."]
    assert names(app) == ["Anna"]
    assert f"former person {eva.id}" in {*table(app, "audit")["About"]}
    history = opened("history", lang="de")
    assert f"ehemalige Person {eva.id}" in " ".join(map(plain, captions(history).splitlines()))
    assert "Eva" not in str(history)


def test_the_last_administrator_is_not_erased(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    app = click(click(opened_person(page(), anna.id), "person-erase"), "person-erase-do")
    assert errors(app) == ["At least one administrator must remain: appoint another one first."]
    assert accounts.one(engine, anna.id).name == "Anna"


def test_who_lost_the_right_meanwhile_changes_nothing(engine: Engine, sign_in: SignIn) -> None:
    anna = sign_in("Anna").account
    begun(engine, "Bo", "admin")
    app = click(page(), "people-invite")
    app.text_input(key="people-new-name").input("Eva")
    account_changes.change_role(engine, anna.id, Granted("viewer"), datetime.now(UTC))
    app = click(app, "people-make")
    assert heading(app) == "Only administrators can see and change people."
    assert [one.name for one in accounts.listed(engine)] == ["Anna", "Bo"]


def test_among_many_one_searches(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    for number in range(21):
        account_changes.invite(engine, f"Person {number:02}", Granted("viewer"), datetime.now(UTC))
    app = page()
    assert len(names(app)) == 20
    assert "not signed in yet" in captions(app)
    app.text_input(key="people-search").input("person 20").run()
    assert names(app) == ["Person 20"]
    app.text_input(key="people-search").input("nobody").run()
    assert "Nobody matches this search." in [str(one.value) for one in app.markdown]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_opens_in_every_language(engine: Engine, sign_in: SignIn, language: str) -> None:
    sign_in("Anna")
    eva = begun(engine, "Eva", "editor", pillars=("1",)).account
    t = translator(language)
    app = opened("people", lang=language)
    assert heading(app) == t("people-answer", count=2)
    app = opened_person(app, eva.id)
    assert t("people-rights") in [str(one.value) for one in app.subheader]


def test_the_audit_is_narrowed_and_taken(
    engine: Engine, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, Callable[[], bytes]] = {}

    def button(_: str, data: Callable[[], bytes], *, key: str, **__: object) -> None:
        made[key] = data

    monkeypatch.setattr(st, "download_button", button)
    anna = sign_in("Anna").account
    eva = begun(engine, "Eva", "editor", pillars=("1",)).account
    account_changes.disable(engine, eva.id, datetime.now(UTC), by=anna.person)
    rows = table(page(), "audit")
    assert rows["What"].tolist() == [
        "Access blocked",
        *("Signed in", "Invited", "Rights changed") * 2,
    ]
    assert rows.iloc[0][["Who", "About"]].tolist() == ["Anna", "Eva"]
    assert rows["Who"].tolist()[-1] == "command line or visitor"
    assert {"by a link", "Administrator", "Editor"} <= {*rows["Detail"]}
    app = page()
    app.multiselect(key="audit-what").set_value(["in"]).run()
    app.selectbox(key="audit-person").set_value(eva.id).run()
    assert table(app, "audit")["Who"].tolist() == ["Eva"]
    lines = made["export-audit-csv"]().decode().splitlines()
    assert lines[0] == "number,at,person,what,about,reason"
    assert len(lines) == 2
    assert "Eva" not in "".join(lines)
    app.multiselect(key="audit-what").set_value(["off"]).run()
    assert "No rows of this kind." in [str(one.value) for one in app.markdown]
    app.multiselect(key="audit-what").set_value(["exported"]).run()
    app.selectbox(key="audit-person").set_value(anna.id).run()
    assert table(app, "audit")["Detail"].tolist() == ["audit.csv"]


@pytest.mark.parametrize(
    ("role", "limits", "is_narrowed"),
    [
        ("contributor", {"partners": ("NRW",)}, True),
        ("contributor", {"partners": ("NRW",), "sees": "all"}, False),
        ("viewer", {}, False),
        ("viewer", {"partners": ("NRW",), "sees": "partners"}, True),
    ],
)
def test_what_somebody_sees_stays_unless_it_is_changed(
    engine: Engine, sign_in: SignIn, role: Role, limits: dict[str, object], is_narrowed: bool
) -> None:
    sign_in("Anna")
    nora = begun(engine, "Nora", role, **limits).account
    app = opened_person(page(), nora.id)
    assert app.toggle(key=f"person-sees-{role}").value == is_narrowed
    click(app, "person-save")
    assert accounts.one(engine, nora.id).is_narrowed == is_narrowed
    assert accounts.one(engine, nora.id).partners == nora.partners
    app = opened_person(page(), nora.id)
    app.toggle(key=f"person-sees-{role}").set_value(not is_narrowed).run()
    if not nora.partners:
        assert errors(click(app, "person-save"))[0].startswith("Choose at least one partner")
        app.multiselect(key="person-partner").set_value(["NRW"]).run()
    fields = {str(field.key) for field in app.multiselect}
    assert ("person-pillar" in fields) == (role == "contributor")  # no pillar narrows a viewer
    click(app, "person-save")
    assert accounts.one(engine, nora.id).is_narrowed != is_narrowed


def test_a_new_contact_is_narrowed_by_default(engine: Engine, sign_in: SignIn) -> None:
    sign_in("Anna")
    app = click(page(), "people-invite")
    app.text_input(key="people-new-name").input("Nora")
    for role in ("contributor", "editor", "contributor"):
        app.radio(key="people-new-role").set_value(role).run()
    assert app.toggle(key="people-new-sees-contributor").value
    app.multiselect(key="people-new-partner").set_value(["NRW"]).run()
    click(app, "people-make")
    (nora,) = [one for one in accounts.listed(engine) if one.name == "Nora"]
    assert nora.person.within == frozenset({"NRW"})
