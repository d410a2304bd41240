"""People: invited, given other rights, disabled; what they may is asked where it is written."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from db.access import account_changes, accounts, sessions
from db.access.accounts import AccountError
from db.access.granted_rights import Granted
from db.checks import check
from db.imports.typed_tables import TypedRow
from db.imports.whole_writing import Checked, bring_in
from db.links import link_writing
from db.record.people import NotAllowedError, Person
from db.record.saving import RefusedError, set_thresholds
from db.tables import SessionRow
from tests.db.access.people import NOW, accepted, invited, living, noted, person_of, signed_in
from tests.db.links import asked
from tests.db.saying import PROGRAMME, TODAY, say, written

LATER = NOW + timedelta(minutes=1)


def test_before_anybody_is_invited_nobody_signs_in(engine: Engine) -> None:
    assert not accounts.signs_in(engine)
    assert accounts.listed(engine) == []
    before = written(engine)
    invited(engine, "Anna Peeters", "admin")
    assert accounts.signs_in(engine)
    assert written(engine) == before


def test_a_person_writes_within_the_limits(engine: Engine) -> None:
    eva = person_of(engine, signed_in(engine, "Eva", pillars=("1",), partners=("NRW",)))
    say(engine, "1.1", {"owner": "x"}, person=eva)
    with pytest.raises(RefusedError, match="not-allowed"):
        say(engine, "2.1", {"owner": "x"}, person=eva)
    assert check(engine) == []


@pytest.mark.faults("a right taken away before the write")
@pytest.mark.parametrize("taken", ["disabled", "limited", "demoted", "over", "gone"])
def test_a_right_taken_away_meanwhile_counts_at_the_write(engine: Engine, taken: str) -> None:
    """The page was drawn with all rights, and its save arrives with them."""
    invited(engine, "Anna", "admin")
    until = NOW + timedelta(days=1) if taken == "over" else None
    eva = person_of(engine, signed_in(engine, "Eva", "admin", until=until))
    number = eva.number or 0
    before = written(engine)
    if taken == "disabled":
        account_changes.disable(engine, number, LATER)
    if taken == "limited":
        account_changes.change_role(engine, number, Granted("editor", pillars=("5",)), LATER)
    if taken == "demoted":
        account_changes.change_role(engine, number, Granted("viewer"), LATER)
    if taken == "gone":
        eva = Person("Eva", "admin", number=number + 9)
    with pytest.raises(NotAllowedError):
        say(engine, "1.1", {"owner": "x"}, person=eva)  # long after the day of `over`
    with pytest.raises(NotAllowedError):
        link_writing.create(engine, eva, asked())
    with pytest.raises(NotAllowedError):
        set_thresholds(
            engine,
            eva,
            effective_on=TODAY,
            off_track_gap=-20,
            at_risk_gap=-5,
            off_track_days=9,
            least_planned=5,
        )
    with pytest.raises(NotAllowedError):
        bring_in(engine, eva, Checked({"programme": [TypedRow({"code": PROGRAMME}, 2)]}))
    assert written(engine) == before


def test_whoever_is_disabled_is_out_at_once_and_stays_out(engine: Engine) -> None:
    invited(engine, "Anna", "admin")
    session = signed_in(engine, "Eva")
    number = person_of(engine, session).number or 0
    again = account_changes.invite_again(engine, number, NOW).secret
    account_changes.disable(engine, number, LATER)
    assert living(engine, session, LATER) is None
    assert accepted(engine, again, LATER) is None
    account_changes.enable(engine, number, LATER)
    assert living(engine, session, LATER) is None
    assert accepted(engine, again, LATER) is None
    account_changes.disable(engine, number, LATER)
    with pytest.raises(AccountError, match="restore it first"):
        account_changes.invite_again(engine, number, LATER)
    what = [entry.what for entry in noted(engine) if entry.about == number]
    assert what == ["role", "invited", "invited", "disabled", "enabled", "disabled"]


def test_another_role_is_in_force_within_the_same_session(engine: Engine) -> None:
    session = signed_in(engine, "Eva")
    eva = person_of(engine, session)
    until = NOW + timedelta(days=1)
    granted = Granted("editor", pillars=("2", "1"), until=until)
    account_changes.change_role(engine, eva.number or 0, granted, LATER)
    now = person_of(engine, session, LATER)
    assert (now.number, now.pillars) == (eva.number, frozenset({"1", "2"}))
    account_changes.change_role(engine, eva.number or 0, Granted("viewer"), LATER)
    assert person_of(engine, session, LATER).role == "viewer"


def test_the_last_day_ends_a_session_as_well(engine: Engine) -> None:
    session = signed_in(engine, "Eva", until=NOW + timedelta(hours=1))
    assert living(engine, session, NOW + timedelta(minutes=59))
    assert living(engine, session, NOW + timedelta(hours=1)) is None


def test_the_last_administrator_stays(engine: Engine) -> None:
    anna, eva = invited(engine, "Anna", "admin").person_id, invited(engine, "Eva").person_id
    account_changes.disable(engine, eva, NOW)
    with pytest.raises(AccountError, match="At least one administrator"):
        account_changes.disable(engine, anna, NOW)
    for granted in (Granted("editor"), Granted("admin", until=LATER)):
        with pytest.raises(AccountError, match="At least one administrator"):
            account_changes.change_role(engine, anna, granted, NOW)
    found = {one.name: (one.role, one.disabled_at) for one in accounts.listed(engine)}
    assert found == {"Anna": ("admin", None), "Eva": ("editor", NOW)}
    account_changes.enable(engine, eva, NOW)
    account_changes.change_role(engine, eva, Granted("admin"), NOW)
    account_changes.disable(engine, anna, NOW)


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("eva  PEETERS", {}, "already exists"),
        ("local", {}, "already exists"),
        (" \u200b ", {}, "from 1 to 200"),
        ("x" * 201, {}, "from 1 to 200"),
        ("Bo", {"granted": Granted("owner")}, "no role ‘owner’"),  # type: ignore[arg-type]
        ("Bo", {"granted": Granted("viewer", pillars=("1",))}, "Only editors"),
        ("Bo", {"granted": Granted("viewer", partners=("NRW",))}, "Only editors"),
        ("Bo", {"granted": Granted("viewer", sees="partners")}, "at least one partner"),
        ("Bo", {"granted": Granted("contributor", pillars=("1",))}, "at least one partner"),
        (
            "Bo",
            {"granted": Granted("viewer", ("1",), ("NRW",), sees="partners")},
            "to partners, not to pillars",
        ),
        ("Bo", {"granted": Granted("editor", partners=("NRW",), sees="partners")}, "Only viewers"),
        ("Bo", {"granted": Granted("contributor", partners=("NRW",), sees="x")}, "not ‘x’"),
        ("Bo", {"granted": Granted("editor", pillars=("77",))}, "no pillar ‘77’"),
        ("Bo", {"granted": Granted("editor", partners=("1",))}, "no partner ‘1’"),
        ("Bo", {"granted": Granted("editor", until=NOW)}, "passed already"),
        ("Bo", {"email": "Eva@Example.ORG"}, "another person"),
        ("Bo", {"email": "eva@"}, "not an e-mail"),
        ("Bo", {"email": "e va@b"}, "not an e-mail"),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_is_written(
    engine: Engine, name: str, more: dict[str, object], said: str
) -> None:
    granted = Granted("editor")
    account_changes.invite(engine, "Eva Peeters", granted, NOW, email="eva@example.org")
    before = noted(engine)
    with pytest.raises(AccountError, match=said):
        account_changes.invite(engine, name, **{"granted": granted, "now": NOW, **more})  # type: ignore[arg-type]
    assert noted(engine) == before
    assert [one.name for one in accounts.listed(engine)] == ["Eva Peeters"]


def test_nobody_has_a_number_that_was_not_given(engine: Engine) -> None:
    for change in (account_changes.disable, account_changes.enable, account_changes.invite_again):
        with pytest.raises(AccountError, match="There is no person with number 7"):
            change(engine, 7, NOW)


def test_sign_in_is_taken_away_from_a_copy(engine: Engine) -> None:
    session, waiting = signed_in(engine, "Eva", "admin"), invited(engine, "Bo").secret
    account_changes.switch_off(engine, LATER)
    assert not accounts.signs_in(engine)
    assert living(engine, session, LATER) is None
    assert accepted(engine, waiting, LATER) is None
    assert [one.why for one in sessions.listed(engine)] == ["off"]
    account_changes.invite_again(engine, 1, LATER)
    assert accounts.signs_in(engine)


def test_the_command_line_ends_every_session_of_a_person(engine: Engine) -> None:
    session, other = signed_in(engine, "Eva"), signed_in(engine, "Bo")
    number = person_of(engine, session).number or 0
    assert account_changes.end_sessions(engine, number, LATER) == 1
    assert living(engine, session, LATER) is None
    assert living(engine, other, LATER)
    with engine.connect() as connection:
        assert (
            connection.scalar(
                SessionRow.__table__.select()
                .with_only_columns(SessionRow.why)
                .where(SessionRow.person_id == number)
            )
            == "ended"
        )
