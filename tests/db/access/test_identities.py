"""People as a provider knows them, and sign-ins on their way."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.access import (
    account_changes,
    accounts,
    begun_sign_ins,
    erasure,
    identities,
    invitations,
    sessions,
)
from db.access.arrivals import Arrival, Entered
from db.access.begun_sign_ins import LIVES, Begun
from db.access.granted_rights import Granted
from db.access.identities import Known
from db.access.sessions import Vouched
from db.tables import BegunSignIn, SessionRow
from tests.db.access.people import LASTS, NOW, accepted, invited, living, noted, signed_in

ISSUER = "https://login.example.org"
AT_ONCE = 8
BROWSER = "b" * 43


def entered(
    engine: Engine, subject: str = "eva", sid: str = "", link: str = "", **about: Any
) -> Entered:
    known = Known(ISSUER, subject, **{"name": "Eva", "role": "editor", **about})
    vouched = Vouched(ISSUER, sid, "the ID token")
    number = invitations.number(engine, link) if link else None
    arrival = Arrival("openid", NOW, LASTS, vouched=vouched, invitation_id=number)
    return identities.enter(engine, known, arrival)


def test_of_many_first_sign_ins_at_once_one_person_comes(engine: Engine) -> None:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        got = [*threads.map(lambda _: entered(engine), range(AT_ONCE))]
    assert {one.person_id for one in got} == {1}
    assert all(living(engine, one.secret) for one in got)
    assert len(accounts.listed(engine)) == 1


def test_an_id_token_is_read_by_its_session_alone_and_once(engine: Engine) -> None:
    secret = entered(engine, sid="s1").secret
    with engine.connect() as connection:
        assert "ID token" not in repr(connection.execute(select(SessionRow.__table__)).all())
    assert sessions.leave(engine, secret, NOW) == Vouched(ISSUER, "s1", "the ID token")
    assert sessions.leave(engine, secret, NOW) == Vouched()
    with engine.connect() as connection:
        assert connection.scalars(select(SessionRow.id_token)).all() == [""]


def test_a_provider_ends_its_own_sessions_alone(engine: Engine) -> None:
    first, second = entered(engine, sid="s1").secret, entered(engine, sid="s2").secret
    other = entered(engine, "bo", sid="s3", name="Bo").secret
    end = identities.end_by_provider
    assert end(engine, "https://other.example", "eva", "s1", NOW) == 0
    assert end(engine, ISSUER, "", "", NOW) == 0
    assert end(engine, ISSUER, "bo", "s1", NOW) == 0
    assert end(engine, ISSUER, "", "s1", NOW) == 1
    assert (living(engine, first), bool(living(engine, second))) == (None, True)
    assert end(engine, ISSUER, "eva", "", NOW) == 1
    assert (living(engine, second), bool(living(engine, other))) == (None, True)
    assert [(one.what, one.reason) for one in noted(engine)][-1] == ("out", "provider")
    assert {one.why for one in sessions.listed(engine)} == {"provider", ""}


def test_whoever_the_provider_gives_no_role_any_more_is_out(engine: Engine) -> None:
    secret = entered(engine, follows=True).secret
    left = entered(engine, follows=True, role="")
    assert (left.secret, left.refusal) == ("", "waits")
    assert living(engine, secret) is None


def test_the_last_administrator_keeps_the_role_that_no_rule_gives(engine: Engine) -> None:
    made = invited(engine, "Anna", "admin")
    assert entered(engine, "anna", link=made.secret, follows=True).person_id == made.person_id
    for role in ("", "viewer"):
        secret = entered(engine, "anna", role=role, follows=True).secret
        assert living(engine, secret)
        assert accounts.one(engine, made.person_id).role == "admin"
    account_changes.change_role(engine, entered(engine, "bo").person_id or 0, Granted("admin"), NOW)
    assert entered(engine, "anna", role="", follows=True).refusal == "waits"
    assert living(engine, secret) is None


def test_a_link_that_ties_nobody_is_still_good(engine: Engine) -> None:
    entered(engine, "anna", name="Anna")
    eva = invited(engine, "Eva")
    assert entered(engine, "anna", link=eva.secret).refusal == "tied"
    until = NOW + timedelta(seconds=1)
    account_changes.change_role(engine, eva.person_id, Granted("editor", until=until), NOW)
    known = Known(ISSUER, "eva", "Eva")
    number = invitations.number(engine, eva.secret)
    late = Arrival("openid", until, LASTS, invitation_id=number)
    assert identities.enter(engine, known, late).refusal == "inactive"
    account_changes.change_role(engine, eva.person_id, Granted("editor"), NOW)
    assert entered(engine, link=eva.secret).person_id == eva.person_id
    assert entered(engine, link=eva.secret).refusal == "link-over"


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        *(("Anna", "Anna 2"), ("typed:typed:x", "x"), ("typed: Anna", "Anna 2")),
        *(("person:5", "person 5"), ("@me", "me"), ("@", "?"), ("x@y.org", "x@y.org")),
        ("former::typed:", "typed"),
    ],
)
def test_a_name_that_somebody_has_gets_a_number(engine: Engine, said: str, stored: str) -> None:
    signed_in(engine, "Anna")
    number = entered(engine, "new", name=said).person_id
    assert accounts.one(engine, number or 0).name == stored


@pytest.mark.parametrize("how", ["again", "disabled", "erased"])
def test_no_link_is_tied_by_the_number_of_another_that_ended(engine: Engine, how: str) -> None:
    anna = invited(engine, "Anna")
    invited(engine, "Bo", "admin")
    ended = account_changes.invite_again(engine, anna.person_id, NOW)
    begun = Begun("house", "n", "v", "/", invitation_id=invitations.number(engine, ended.secret))
    state = begun_sign_ins.begin(engine, BROWSER, begun, NOW)
    if how == "again":
        account_changes.invite_again(engine, anna.person_id, NOW)
    elif how == "disabled":
        account_changes.disable(engine, anna.person_id, NOW)
    else:
        assert accepted(engine, ended.secret)
        erasure.erase(engine, anna.person_id, NOW)
    assert begun_sign_ins.take(engine, BROWSER, state, "house", NOW) is None


def test_whoever_is_disabled_is_refused(engine: Engine) -> None:
    entered(engine)
    account_changes.disable(engine, 1, NOW)
    assert entered(engine).refusal == "inactive"
    assert (noted(engine)[-1].what, noted(engine)[-1].reason) == ("refused", "inactive")


@pytest.mark.faults("a code or an answer of sign-in that is used again")
def test_of_many_who_come_back_at_once_one_gets_on(engine: Engine) -> None:
    begun = Begun("house", "nonce", "verifier", "/")
    state = begun_sign_ins.begin(engine, BROWSER, begun, NOW)

    def take(browser: str = BROWSER, provider: str = "house", later: timedelta = LIVES) -> Any:
        now = NOW + later - timedelta(seconds=1)
        return begun_sign_ins.take(engine, browser, state, provider, now)

    assert take(browser="x" * 43) is None
    assert take(browser="") is None
    assert take(provider="other") is None
    assert take(later=LIVES + timedelta(seconds=1)) is None
    with ThreadPoolExecutor(AT_ONCE) as threads:
        got = [*threads.map(lambda _: take(), range(AT_ONCE))]
    assert [one for one in got if one] == [begun]
    with engine.connect() as connection:
        assert connection.scalars(select(BegunSignIn.id)).all() == []
