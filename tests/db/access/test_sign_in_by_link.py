"""Links that sign a person in once, and the sessions that they begin."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine, event, text

from db.access import account_changes, invitations, sessions
from tests.db.access.people import (
    IDLE,
    LASTS,
    NOW,
    accepted,
    invited,
    living,
    noted,
    signed_in,
    stored,
)

AT_ONCE = 8


def test_a_link_signs_in_once(engine: Engine) -> None:
    made = invited(engine, "Eva")
    secret = accepted(engine, made.secret)
    assert secret
    found = living(engine, secret)
    assert found
    assert (found.account.id, found.account.name) == (made.person_id, "Eva")
    assert accepted(engine, made.secret) is None
    assert [entry.what for entry in noted(engine)] == ["role", "invited", "in"]


@pytest.mark.faults("a link opened by a scanner, twice, at once")
def test_a_link_that_is_looked_at_is_not_used_up(engine: Engine) -> None:
    made = invited(engine, "Eva")
    for _ in range(5):
        account = invitations.invited(engine, made.secret, NOW)
        assert account
        assert account.name == "Eva"
    assert accepted(engine, made.secret)
    assert invitations.invited(engine, made.secret, NOW) is None


@pytest.mark.faults("a link opened by a scanner, twice, at once")
def test_of_many_who_open_a_link_at_once_one_is_in(engine: Engine) -> None:
    made = invited(engine, "Eva")
    with ThreadPoolExecutor(AT_ONCE) as threads:
        got = [*threads.map(lambda _: accepted(engine, made.secret), range(AT_ONCE))]
    assert len([secret for secret in got if secret]) == 1
    assert len(sessions.listed(engine)) == 1


def test_a_link_ends_after_seven_days_or_with_the_next_one(engine: Engine) -> None:
    first = invited(engine, "Eva")
    assert accepted(engine, first.secret, NOW + timedelta(days=7)) is None
    second = account_changes.invite_again(engine, first.person_id, NOW)
    assert accepted(engine, first.secret) is None
    assert accepted(engine, second.secret, NOW + timedelta(days=7, seconds=-1))


@pytest.mark.parametrize("secret", ["", "x", "x" * 43, "é" * 43, "x" * 5000, "' or 1=1 --"])
def test_whatever_else_signs_nobody_in(engine: Engine, secret: str) -> None:
    invited(engine, "Eva")
    assert accepted(engine, secret) is None
    assert invitations.invited(engine, secret, NOW) is None
    assert living(engine, secret) is None
    sessions.leave(engine, secret, NOW)
    assert [entry.what for entry in noted(engine)] == ["role", "invited"]


def test_no_secret_is_stored(engine: Engine) -> None:
    made = invited(engine, "Eva")
    session = accepted(engine, made.secret)
    assert session
    assert made.secret not in stored(engine)
    assert session not in stored(engine)
    assert "Eva" not in stored(engine)


def test_each_sign_in_has_a_secret_of_its_own_and_ends_the_one_before(engine: Engine) -> None:
    before = signed_in(engine, "Eva")
    after = accepted(engine, invited(engine, "Bo").secret, before=before)
    assert after not in (None, before)
    assert living(engine, before) is None
    assert [one.why for one in sessions.listed(engine)] == ["", "replaced"]


def test_a_session_ends_after_its_time_or_when_nobody_is_there(engine: Engine) -> None:
    secret = signed_in(engine, "Eva")
    found = living(engine, secret)
    assert found
    moment = NOW
    while moment + IDLE < NOW + LASTS:
        assert living(engine, secret, moment + IDLE - timedelta(seconds=1))
        assert living(engine, secret, moment + IDLE) is None
        moment += IDLE - timedelta(seconds=1)
        sessions.see(engine, found.number, moment)
    sessions.see(engine, found.number, NOW + LASTS - timedelta(seconds=1))
    assert living(engine, secret, NOW + LASTS) is None
    assert sessions.by_number(engine, found.number, NOW + LASTS, IDLE) is None


def test_whoever_leaves_is_out_and_it_is_noted(engine: Engine) -> None:
    secret = signed_in(engine, "Eva")
    sessions.leave(engine, secret, NOW)
    sessions.leave(engine, secret, NOW)
    assert living(engine, secret) is None
    assert [entry.what for entry in noted(engine)][-2:] == ["in", "out"]


def test_looking_somebody_up_is_one_query_and_leaves_transactions_whole(engine: Engine) -> None:
    secret = signed_in(engine, "Eva")
    assert living(engine, secret)
    asked: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement.split()[0].lower())

    event.listen(engine, "before_cursor_execute", note)
    assert living(engine, secret)
    event.remove(engine, "before_cursor_execute", note)
    assert [word for word in asked if word != "begin"] == ["select"]
    with engine.connect() as connection:  # the same one of the pool, of which this is taken back
        connection.execute(text("update people set name = 'Otto'"))
    found = living(engine, secret)
    assert found
    assert found.account.name == "Eva"
