"""The audit's chain: a row changed, taken out or added by hand is found by `python -m db check`."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from db.access import account_changes, audit, sessions
from db.checks import check
from db.engine.database import writing
from tests.db.access.people import NOW, accepted, invited, noted, signed_in
from tests.db.test_checks import tamper

ADDED = "insert into audit values (8, '2024-06-03 09:00:00+00:00', 1, 'in', null, '', 'x')"


@pytest.fixture
def busy(engine: Engine) -> Engine:
    """With seven rows in its audit: two people, of whom one signed in and was disabled."""
    signed_in(engine, "Eva")
    invited(engine, "Anna", "admin")
    account_changes.disable(engine, 1, NOW)
    account_changes.enable(engine, 1, NOW)
    assert len(noted(engine)) == 7
    return engine


def test_what_the_program_wrote_is_sound(busy: Engine) -> None:
    assert check(busy) == []


@pytest.mark.parametrize(
    ("by_hand", "said"),
    [
        ("update audit set person_id = 2 where id = 3", "Row 3 of the audit is not as"),
        ("update audit set about_id = 1 where id = 4", "Row 4 of the audit is not as"),
        ("update audit set what = 'out' where id = 3", "Row 3 of the audit is not as"),
        ("update audit set reason = 'admin' where id = 1", "Row 1 of the audit is not as"),
        ("update audit set at = '2024-06-03 10:00:00+00:00' where id = 1", "Row 1 of the audit"),
        ("update audit set digest = '' where id = 6", "Row 6 of the audit is not as"),
        ("delete from audit where id = 1", "no row 1: the next one is row 2"),
        ("delete from audit where id = 4", "no row 4: the next one is row 5"),
        ("delete from audit where id = 7", "doesn't end with row 6"),
        ("delete from audit", "doesn't end with row 0"),
        (ADDED, "Row 8 of the audit is not as"),
        ("update access set audit_digest = ''", "doesn't end with row 7"),
        ("update access set audit_number = 8", "doesn't end with row 7"),
        ("delete from access", "doesn't end with row 7"),
    ],
)
def test_a_gap_or_a_change_is_found(busy: Engine, by_hand: str, said: str) -> None:
    found = tamper(busy, by_hand)
    assert any(said in fault for fault in found), found
    assert check(busy) == []


def test_old_rows_are_cleared_and_the_chain_still_shows_a_gap(busy: Engine) -> None:
    day = NOW + timedelta(days=1)
    account_changes.end_sessions(busy, 1, day)
    with writing(busy).begin() as connection:
        audit.hold(connection)
        assert audit.clear(connection, day) == 7
        assert audit.clear(connection, day) == 0
    assert [one.number for one in noted(busy)] == [8]
    assert check(busy) == []
    account_changes.end_sessions(busy, 1, day)
    assert check(busy) == []
    for by_hand, said in (
        ("delete from audit where id = 8", "no row 8: the next one is row 9"),
        ("delete from audit", "doesn't end with row 7"),
        ("update access set cleared_digest = ''", "Row 8 of the audit is not as"),
        ("update access set cleared_number = 6", "no row 7: the next one is row 8"),
    ):
        assert any(said in fault for fault in tamper(busy, by_hand)), by_hand


def test_a_sign_in_clears_what_is_older_than_the_setting(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDIT_DAYS", "30")
    signed_in(engine, "Eva")
    for days in (29, 31):
        now = NOW + timedelta(days=days)
        secret = account_changes.invite_again(engine, 1, now).secret
        assert accepted(engine, secret, now)
    assert [one.number for one in noted(engine)] == [4, 5, 6, 7]
    assert [one.started_at for one in sessions.listed(engine)] == [
        NOW + timedelta(days=31),
        NOW + timedelta(days=29),
    ]
    assert check(engine) == []
