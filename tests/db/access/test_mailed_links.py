"""Links that people ask for by their address, in the database."""

from datetime import timedelta

from sqlalchemy import Engine

from db.access import account_changes, identities, invitations, mailed_links
from db.access.arrivals import Arrival
from db.access.granted_rights import Granted
from db.access.identities import Known
from db.access.mailed_links import LIVES, AskedLink
from tests.db.access.people import LASTS, NOW, accepted, noted, stored

EVA = "eva@example.org"


def person(engine: Engine, name: str = "Eva", email: str = EVA) -> int:
    granted = Granted("viewer")
    return account_changes.invite(engine, name, granted, NOW, email=email).person_id


def made(engine: Engine, number: int) -> AskedLink:
    asked = mailed_links.make(engine, number, NOW)
    assert asked
    return asked


def test_an_address_is_one_persons(engine: Engine) -> None:
    number = person(engine)
    person(engine, "Bo", "")
    assert mailed_links.whose(engine, EVA) == number
    assert mailed_links.whose(engine, "") is None
    assert mailed_links.whose(engine, "bo@example.org") is None
    with engine.begin() as connection:  # as nothing here does
        connection.exec_driver_sql("update people set email = 'eva@example.org'")
    assert mailed_links.whose(engine, EVA) is None


def test_a_link_lives_for_its_time_and_until_the_next(engine: Engine) -> None:
    number = person(engine)
    first, second = made(engine, number), made(engine, number)
    assert second.account.name == "Eva"
    mailed_links.end_earlier(engine, second)
    assert accepted(engine, first.secret) is None
    assert accepted(engine, second.secret, NOW + LIVES) is None
    assert accepted(engine, second.secret, NOW + LIVES - timedelta(seconds=1))
    assert second.secret not in stored(engine)
    assert [(one.what, one.reason) for one in noted(engine)][-3:] == [
        ("invited", "mail"),
        ("invited", "mail"),
        ("in", "invited"),
    ]


def test_the_one_before_works_until_the_next_is_delivered(engine: Engine) -> None:
    number = person(engine)
    first, second, third = (made(engine, number) for _ in range(3))
    mailed_links.take_back(engine, second, NOW)
    mailed_links.end_earlier(engine, second)
    assert invitations.invited(engine, second.secret, NOW) is None
    assert invitations.invited(engine, first.secret, NOW)
    # A mail that is delivered late ends no link that was made after its own.
    mailed_links.end_earlier(engine, first)
    assert invitations.invited(engine, third.secret, NOW)
    assert accepted(engine, third.secret)
    mailed_links.end_earlier(engine, third)
    assert invitations.invited(engine, first.secret, NOW) is None


def test_it_ends_neither_an_invitation_nor_a_link_of_somebody_else(engine: Engine) -> None:
    invited = account_changes.invite(engine, "Eva", Granted("viewer"), NOW, email=EVA)
    others = made(engine, person(engine, "Bo", "bo@example.org"))
    mailed_links.end_earlier(engine, made(engine, invited.person_id))
    assert invitations.invited(engine, invited.secret, NOW)
    assert invitations.invited(engine, others.secret, NOW)


def test_one_that_reached_nobody_ends_and_no_other(engine: Engine) -> None:
    invited = account_changes.invite(engine, "Eva", Granted("viewer"), NOW, email=EVA)
    asked = made(engine, invited.person_id)
    mailed_links.take_back(engine, asked, NOW)
    assert invitations.invited(engine, asked.secret, NOW) is None
    assert invitations.invited(engine, invited.secret, NOW)
    assert noted(engine)[-1].reason == "undelivered"


def test_nobody_without_access_or_with_an_account_elsewhere_gets_one(engine: Engine) -> None:
    gone = person(engine)
    account_changes.disable(engine, gone, NOW)
    assert mailed_links.make(engine, gone, NOW) is None
    known = Known("https://login.example.org", "dan", "Dan", "dan@example.org", "viewer")
    tied = identities.enter(engine, known, Arrival("openid", NOW, LASTS)).person_id
    assert tied
    asked = made(engine, tied)
    assert (asked.account.id, asked.secret) == (tied, "")
    mailed_links.take_back(engine, asked, NOW)
    refused = [one for one in noted(engine) if one.what == "refused"]
    assert [(one.reason, one.person) for one in refused] == [
        ("inactive", gone),
        ("other-way", tied),
        ("undelivered", tied),
    ]


def test_an_account_that_is_tied_ends_a_link_by_mail(engine: Engine) -> None:
    invited = account_changes.invite(engine, "Eva", Granted("viewer"), NOW, email=EVA)
    asked = made(engine, invited.person_id)
    number = invitations.number(engine, invited.secret)
    known = Known("https://login.example.org", "eva", "Eva", EVA)
    identities.enter(engine, known, Arrival("openid", NOW, LASTS, invitation_id=number))
    assert accepted(engine, asked.secret) is None
    again = made(engine, invited.person_id)
    assert again.secret == ""
