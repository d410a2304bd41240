"""An editor of partners invites contacts on the page People, and sees nobody else there."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from streamlit.testing.v1 import AppTest

from db.access import account_changes, accounts, invitations
from db.access.granted_rights import Granted
from locales import LANGUAGES, translator
from tests.pages.opening import heading, opened
from tests.pages.people.conftest import FIREFOX, SignIn, begun
from tests.pages.people.test_people import errors, links, names, page
from tests.pages.test_share import click, copied
from ui.frame import store
from ui.people import people_store

TWO = ("GAS_PLATFORM", "NRW")


def form(name: str = "Nora") -> AppTest:
    app = click(page(), "people-invite")
    app.text_input(key="people-new-name").input(name)
    return app


def secret(app: AppTest) -> str:
    return copied(app, "people-made").split("/invitation/")[1].split('"')[0]


def test_a_contact_of_the_one_partner_is_invited_by_a_name(engine: Engine, sign_in: SignIn) -> None:
    begun(engine, "Anna", "admin")
    eva = sign_in("Eva", "editor", partners=("NRW",)).account
    assert "people" in " ".join(links(opened("overview", lang="en")))
    app = page()
    assert heading(app) == "You can invite contacts of the partner NRW."
    assert names(app) == []
    app = click(form(), "people-make")
    nora = invitations.invited(engine, secret(app), datetime.now(UTC))
    assert nora
    assert (nora.role, nora.partners, nora.made_by) == ("contributor", ("NRW",), eva.id)
    assert nora.person.within == frozenset({"NRW"})
    assert names(app) == ["Nora"]


@pytest.mark.parametrize(
    ("role", "limits"),
    [("viewer", {}), ("contributor", {"partners": ("NRW",)}), ("editor", {"pillars": ("1",)})],
)
def test_whoever_may_not_invite_has_no_such_page(
    sign_in: SignIn, role: str, limits: dict[str, object]
) -> None:
    sign_in("Eva", role, **limits)
    app = page()
    assert heading(app) == "Only administrators can see and change people."
    assert not app.main.button
    assert "people" not in " ".join(links(app))


def test_the_form_offers_ones_own_limits_and_last_day_alone(
    engine: Engine, sign_in: SignIn
) -> None:
    until = people_store.end_of(store.today() + timedelta(days=20))
    sign_in("Eva", "editor", pillars=("1", "2"), partners=TWO, until=until)
    app = form()
    assert not app.main.radio
    assert not app.main.toggle
    assert app.multiselect(key="people-new-pillar").value == ["1", "2"]
    partners = app.multiselect(key="people-new-partner")
    assert (partners.options, partners.value) == (["Gas Platform", "NRW"], [])
    assert partners.proto.placeholder == "Choose partners"
    day = app.date_input(key="people-new-until")
    assert day.label == "Last day"
    assert day.value == day.max == store.local(until).date()
    app = click(app, "people-make")
    assert errors(app)[0].startswith("Choose at least one partner")
    app.multiselect(key="people-new-partner").set_value(["NRW"]).run()
    app.multiselect(key="people-new-pillar").set_value([]).run()
    app = click(app, "people-make")
    assert errors(app) == ["A contact cannot have more pillars than you: choose from 1, 2."]
    assert app.text_input(key="people-new-name").value == "Nora"
    app.multiselect(key="people-new-pillar").set_value(["2"]).run()
    app.date_input(key="people-new-until").set_value(None).run()
    app = click(app, "people-make")
    assert errors(app) == ["A contact’s last day cannot be later than your own."]
    app.date_input(key="people-new-until").set_value(store.local(until).date()).run()
    app = click(app, "people-make")
    nora = invitations.invited(engine, secret(app), datetime.now(UTC))
    assert nora
    assert (nora.pillars, nora.partners) == (("2",), ("NRW",))


def test_a_contact_who_has_not_come_in_gets_another_link(engine: Engine, sign_in: SignIn) -> None:
    eva = sign_in("Eva", "editor", partners=("NRW",)).account
    now, hours = datetime.now(UTC), timedelta(hours=2)
    granted = Granted("contributor", partners=("NRW",))
    nora = account_changes.invite(engine, "Nora", granted, now, by=eva.person)
    otto = account_changes.invite(engine, "Otto", granted, now, by=eva.person)
    account_changes.invite(engine, "Somebody else's", granted, now)
    assert invitations.accept(engine, otto.secret, now, lasts=hours, agent=FIREFOX)
    app = page()
    assert names(app) == ["Nora", "Otto"]
    assert [one.key for one in app.main.button] == [
        "people-invite",
        f"people-again-{nora.person_id}",
    ]
    app = click(app, f"people-again-{nora.person_id}")
    assert secret(app) != nora.secret
    assert invitations.invited(engine, nora.secret, now) is None
    assert [one.disabled for one in app.main.button if "again" in str(one.key)] == [True]


def test_who_lost_partners_meanwhile_invites_nobody(engine: Engine, sign_in: SignIn) -> None:
    eva = sign_in("Eva", "editor", partners=("NRW",)).account
    app = form()
    account_changes.change_role(engine, eva.id, Granted("editor"), datetime.now(UTC))
    app = click(app, "people-make")
    assert heading(app) == "Only administrators can see and change people."
    assert [one.name for one in accounts.listed(engine)] == ["Eva"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_an_inviter_opens_in_every_language(sign_in: SignIn, language: str) -> None:
    sign_in("Eva", "editor", partners=("NRW",), until=datetime(2099, 1, 1, tzinfo=UTC))
    t = translator(language)
    app = click(opened("people", lang=language), "people-invite")
    assert heading(app) == t("people-answer-inviter", count=1, partners="NRW")
    assert t("people-invite-contact") in [str(one.value) for one in app.header]
    assert app.date_input(key="people-new-until").value in (date(2098, 12, 31), date(2099, 1, 1))
